import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { FileCommandError, readPairs } from './file-commands.ts'
import {
  type Annotation,
  createLineSplitter,
  createOutputReader,
  type Masks,
  type OutputReader,
} from './output.ts'

type StageConclusion = 'success' | 'failure' | 'cancelled'

/** What the runner knows after main or post. */
export interface StageResult {
  /** Null when a signal ended the process. */
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  readonly result: StageConclusion
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  /** What GITHUB_ENV got. */
  readonly environment: Readonly<Record<string, string>>
  /** What GITHUB_PATH got, in order. */
  readonly paths: readonly string[]
  /** Null when nothing was written, or too much. */
  readonly summary: string | null
  readonly annotations: readonly Annotation[]
  readonly droppedAnnotations: readonly Annotation[]
  readonly log: readonly string[]
  /** When each line of the log came, in seconds since the stage's start. */
  readonly logTimes: readonly number[]
  /** Signals that the runner sent, with the milliseconds since the first. */
  readonly signals: readonly { readonly signal: NodeJS.Signals; readonly at: number }[]
  readonly seconds: number
}

/** Looks at the log after each line and says whether it is time. */
export type Trigger = (log: readonly string[]) => boolean

export interface StageOptions {
  readonly script: string
  readonly workspace: string
  /** Where the command files are made. */
  readonly commandDirectory: string
  readonly environment: Readonly<Record<string, string>>
  readonly warnings: readonly string[]
  readonly masks: Masks
  readonly debug: boolean
  /** Cancel the job at this point. */
  readonly cancelAfter?: Trigger | undefined
  /** Kill the process at this point, as the kernel might. */
  readonly killAfter?: Trigger | undefined
  readonly timeoutMilliseconds?: number | undefined
  readonly waits: SignalWaits
}

/** Pauses of the runner, in milliseconds. */
export interface SignalWaits {
  /** From SIGINT to SIGTERM. */
  readonly interrupt: number
  /** From SIGTERM to SIGKILL. */
  readonly terminate: number
  /** For output of descendants after the process's end. */
  readonly output: number
}

/** The runner's own (actions/runner src/Runner.Sdk/ProcessInvoker.cs). */
export const RUNNER_WAITS: SignalWaits = { interrupt: 7500, terminate: 2500, output: 5000 }

/** Bytes of a step's summary; a longer one is lost (actions/runner src/Runner.Worker/FileCommandManager.cs). */
const SUMMARY_BYTES = 1024 * 1024

/** Command files by the variable that names them, with the names' beginnings. */
const COMMAND_FILES = {
  GITHUB_ENV: 'set_env_',
  GITHUB_OUTPUT: 'set_output_',
  GITHUB_PATH: 'add_path_',
  GITHUB_STATE: 'save_state_',
  GITHUB_STEP_SUMMARY: 'step_summary_',
} as const

type CommandFiles = Readonly<Record<keyof typeof COMMAND_FILES, string>>

/** Runs main or post of an action as the runner does: this Node, standard input closed, its own command files. */
export async function runStage(options: StageOptions): Promise<StageResult> {
  const startedAt = performance.now()
  const seconds = () => (performance.now() - startedAt) / 1000
  const logTimes: number[] = []
  const files = createCommandFiles(options.commandDirectory)
  const triggers = { cancel: () => {}, kill: () => {} }
  const reader = createOutputReader({
    masks: options.masks,
    workspace: options.workspace,
    debug: options.debug,
    onLog: (log) => {
      logTimes.push(seconds())
      if (options.cancelAfter?.(log)) triggers.cancel()
      if (options.killAfter?.(log)) triggers.kill()
    },
  })
  for (const warning of options.warnings) reader.annotate('warning', warning)
  const child = start(options, files)
  if (child instanceof Error) {
    reader.annotate('error', child.message)
    return {
      exitCode: null,
      signal: null,
      result: 'failure',
      outputs: {},
      state: {},
      environment: {},
      paths: [],
      summary: null,
      annotations: reader.result.annotations,
      droppedAnnotations: reader.result.droppedAnnotations,
      log: reader.result.log,
      logTimes,
      signals: [],
      seconds: seconds(),
    }
  }
  const ended = endOf(child, reader, options.waits.output)
  const interruption = createInterruption(child, ended, options.waits)
  triggers.cancel = () => interruption.start('cancelled')
  triggers.kill = () => child.kill('SIGKILL')
  const timer = options.timeoutMilliseconds
    ? setTimeout(() => interruption.start('timed out'), options.timeoutMilliseconds)
    : undefined
  const end = await ended
  clearTimeout(timer)
  await interruption.over()
  const cause = interruption.cause()
  if (cause === 'timed out') reader.annotate('error', 'The action has timed out.')
  const commands = readCommandFiles(files, reader, options.masks)
  return {
    ...end,
    result: conclude(cause, end.exitCode === 0 && commands.readable && !reader.result.failed),
    outputs: { ...reader.result.outputs, ...commands.outputs },
    state: commands.state,
    environment: commands.environment,
    paths: commands.paths,
    summary: commands.summary,
    annotations: reader.result.annotations,
    droppedAnnotations: reader.result.droppedAnnotations,
    log: reader.result.log,
    logTimes,
    signals: interruption.signals,
    seconds: seconds(),
  }
}

/** The process, or why there is none: Linux takes no variable of 128 KiB or more (execve(2), MAX_ARG_STRLEN). */
function start(options: StageOptions, files: CommandFiles): ChildProcess | Error {
  try {
    const child = spawn(process.execPath, [options.script], {
      cwd: options.workspace,
      env: { ...options.environment, ...files },
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    child.stdin.end()
    return child
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

type Cause = 'cancelled' | 'timed out'

function conclude(cause: Cause | null, succeeded: boolean): StageConclusion {
  if (cause === 'cancelled') return 'cancelled'
  return succeeded && cause === null ? 'success' : 'failure'
}

function createCommandFiles(directory: string): CommandFiles {
  const id = randomUUID()
  const create = (variable: keyof typeof COMMAND_FILES) => {
    const path = join(directory, `${COMMAND_FILES[variable]}${id}`)
    writeFileSync(path, '')
    return path
  }
  return {
    GITHUB_ENV: create('GITHUB_ENV'),
    GITHUB_OUTPUT: create('GITHUB_OUTPUT'),
    GITHUB_PATH: create('GITHUB_PATH'),
    GITHUB_STATE: create('GITHUB_STATE'),
    GITHUB_STEP_SUMMARY: create('GITHUB_STEP_SUMMARY'),
  }
}

interface ProcessEnd {
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
}

/** The end of the process and of its output; a descendant that holds the output delays the step, but not for ever. */
async function endOf(child: ChildProcess, reader: OutputReader, wait: number): Promise<ProcessEnd> {
  const streams = [child.stdout, child.stderr].map(
    (stream) =>
      new Promise<void>((resolve) => {
        const lines = createLineSplitter((line) => reader.line(line))
        stream?.setEncoding('utf8')
        stream?.on('data', (chunk: string) => lines.push(chunk))
        stream?.on('close', () => {
          lines.end()
          resolve()
        })
      }),
  )
  const end = await new Promise<ProcessEnd>((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (exitCode, signal) => resolve({ exitCode, signal }))
  })
  const patience = new AbortController()
  await Promise.race([
    Promise.all(streams),
    sleep(wait, undefined, { signal: patience.signal }).catch(() => undefined),
  ])
  patience.abort()
  child.stdout?.destroy()
  child.stderr?.destroy()
  return end
}

interface Interruption {
  start(cause: Cause): void
  /** Resolves when no more signals will be sent. */
  over(): Promise<void>
  cause(): Cause | null
  readonly signals: readonly { readonly signal: NodeJS.Signals; readonly at: number }[]
}

/** SIGINT, SIGTERM, SIGKILL with the runner's pauses, to the one process: its children are never signalled. */
function createInterruption(
  child: ChildProcess,
  ended: Promise<ProcessEnd>,
  waits: SignalWaits,
): Interruption {
  const signals: { signal: NodeJS.Signals; at: number }[] = []
  let cause: Cause | null = null
  let sequence = Promise.resolve()
  const send = async () => {
    const startedAt = performance.now()
    const steps: readonly (readonly [NodeJS.Signals, number])[] = [
      ['SIGINT', waits.interrupt],
      ['SIGTERM', waits.terminate],
      ['SIGKILL', 0],
    ]
    for (const [signal, pause] of steps) {
      signals.push({ signal, at: performance.now() - startedAt })
      child.kill(signal)
      if (await endsWithin(ended, pause)) return
    }
  }
  return {
    start(why) {
      if (cause !== null) return
      cause = why
      sequence = send()
    },
    over: () => sequence,
    cause: () => cause,
    signals,
  }
}

async function endsWithin(ended: Promise<unknown>, milliseconds: number): Promise<boolean> {
  const patience = new AbortController()
  const first = await Promise.race([
    ended.then(() => true),
    sleep(milliseconds, false, { signal: patience.signal }).catch(() => false),
  ])
  patience.abort()
  return first
}

interface CommandFileContents {
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly environment: Readonly<Record<string, string>>
  readonly paths: readonly string[]
  readonly summary: string | null
  /** False when one of them could not be read, which fails the step. */
  readonly readable: boolean
}

function readCommandFiles(
  files: CommandFiles,
  reader: OutputReader,
  masks: Masks,
): CommandFileContents {
  let readable = true
  const pairs = (name: string, path: string): Record<string, string> => {
    const values: Record<string, string> = {}
    try {
      for (const [key, value] of readPairs(readText(path))) values[key] = value
    } catch (error) {
      if (!(error instanceof FileCommandError)) throw error
      reader.annotate('error', `Unable to process file command '${name}' successfully.`)
      reader.annotate('error', error.message)
      readable = false
    }
    return values
  }
  const environment = pairs('env', files.GITHUB_ENV)
  for (const name of Object.keys(environment)) {
    if (name.toUpperCase() !== 'NODE_OPTIONS') continue
    delete environment[name]
    reader.annotate(
      'error',
      "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.",
    )
  }
  return {
    environment,
    state: pairs('state', files.GITHUB_STATE),
    outputs: pairs('output', files.GITHUB_OUTPUT),
    paths: readText(files.GITHUB_PATH)
      .split(/\r\n|\r|\n/)
      .filter((line) => line !== ''),
    summary: readSummary(files.GITHUB_STEP_SUMMARY, reader, masks),
    readable,
  }
}

function readSummary(path: string, reader: OutputReader, masks: Masks): string | null {
  const size = existsSync(path) ? statSync(path).size : 0
  if (size === 0) return null
  if (size > SUMMARY_BYTES) {
    const limit = SUMMARY_BYTES / 1024
    reader.annotate(
      'error',
      `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${limit}k, got ${Math.floor(size / 1024)}k.`,
    )
    return null
  }
  return masks.apply(readText(path))
}

function readText(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8').replace(/^\uFEFF/, '') : ''
}
