import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { codeOf, messageOf } from '../domain/errors.ts'
import { EXIT_NOT_FOUND, withoutSecrets } from './exec.ts'
import { processesOfSession } from './processes.ts'

/** How a program is run. */
export interface ChildOptions {
  readonly cwd: string
  /** More variables. */
  readonly environment?: Readonly<Record<string, string>>
  /** Ends the program, and all that it has started. */
  readonly signal?: AbortSignal
  readonly onStdout: (data: Uint8Array) => void
  readonly onStderr: (data: Uint8Array) => void
  /** Gets the number of the process, which is that of its session as well. */
  readonly onStart?: (pid: number) => void
}

/** How a program ended. */
export interface ChildEnd {
  /** Null if a signal ended it; 127 if there is no such program, 126 if it cannot be started. */
  readonly exitCode: number | null
  /** For instance `SIGSEGV`; empty if it exited. */
  readonly signal: string
}

/** Runs programs of the user that may take long: as this user, with its environment without secrets, without a shell. */
export interface Children {
  run(words: readonly string[], options: ChildOptions): Promise<ChildEnd>
}

/** What git would take for another repository than that of the directory (`git rev-parse --local-env-vars`). */
const OTHER_REPOSITORY = [
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_DIR',
  'GIT_GRAFT_FILE',
  'GIT_INDEX_FILE',
  'GIT_NAMESPACE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_PREFIX',
  'GIT_SHALLOW_FILE',
  'GIT_WORK_TREE',
]
/** A program that cannot be started has this exit code in a shell (POSIX.1-2024, Shell Command Language, 2.8.2). */
const EXIT_CANNOT = 126
const TERMINATE_MILLISECONDS = 5000
const KILL_MILLISECONDS = 5000
const POLL_MILLISECONDS = 50
/** For what was written and not read yet when a program ends. */
const DRAIN_MILLISECONDS = 2000

/**
 * Programs that run with the variables of `environment`. Each is in a session of its own, so that a Ctrl-C on the terminal does
 * not reach it, and all that it started can be found and ended with it. It has no input.
 */
export function childPrograms(environment: Readonly<Record<string, string | undefined>>): Children {
  const kept = Object.entries(withoutSecrets(environment)).filter(
    ([name]) => !OTHER_REPOSITORY.includes(name),
  )
  return {
    run: ([program = '', ...args], options) =>
      runChild(program, args, { ...Object.fromEntries(kept), ...options.environment }, options),
  }
}

async function runChild(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  { cwd, signal, onStdout, onStderr, onStart }: ChildOptions,
): Promise<ChildEnd> {
  if (signal?.aborted) return { exitCode: null, signal: 'SIGTERM' }
  const child = spawn(program, [...args], {
    cwd,
    env,
    // setsid(2): a session of its own.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stdout.on('data', onStdout)
  child.stderr.on('data', onStderr)
  const closed = new Promise<void>((resolve) => {
    child.on('close', () => resolve())
  })
  const ended = new Promise<ChildEnd>((resolve) => {
    child.on('error', (error) => {
      onStderr(Buffer.from(`${program}: ${messageOf(error)}\n`))
      resolve({ exitCode: codeOf(error) === 'ENOENT' ? EXIT_NOT_FOUND : EXIT_CANNOT, signal: '' })
    })
    child.on('exit', (exitCode, by) => resolve({ exitCode, signal: by ?? '' }))
  })
  const { pid } = child
  const end = async () => {
    if (pid !== undefined) await endSession(pid)
  }
  const stop = () => void end()
  signal?.addEventListener('abort', stop, { once: true })
  try {
    if (pid !== undefined) onStart?.(pid)
    return await ended
  } finally {
    signal?.removeEventListener('abort', stop)
    // What it left behind would go on in the directory.
    await end()
    await Promise.race([closed, sleep(DRAIN_MILLISECONDS, undefined, { ref: false })])
    child.stdout.destroy()
    child.stderr.destroy()
  }
}

/** Ends all processes of a session: with SIGTERM, and with SIGKILL what is still there after some seconds. */
export async function endSession(session: number): Promise<void> {
  const asked = new Set<number>()
  const start = Date.now()
  for (;;) {
    const left = processesOfSession(session)
    const milliseconds = Date.now() - start
    if (left.length === 0 || milliseconds > TERMINATE_MILLISECONDS + KILL_MILLISECONDS) return
    for (const pid of left) {
      if (milliseconds > TERMINATE_MILLISECONDS) send(pid, 'SIGKILL')
      else if (!asked.has(pid)) send(pid, 'SIGTERM')
      asked.add(pid)
    }
    await sleep(POLL_MILLISECONDS)
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It has ended meanwhile, or belongs to another user.
  }
}
