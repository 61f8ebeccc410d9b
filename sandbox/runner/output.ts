import { isAbsolute, relative } from 'node:path'
import { KNOWN_COMMANDS, parseCommand, type WorkflowCommand } from './commands.ts'

type AnnotationLevel = 'error' | 'warning' | 'notice'

/** An annotation as GitHub would keep it. */
export interface Annotation {
  readonly level: AnnotationLevel
  readonly message: string
  /** For instance file, line, title. */
  readonly properties: Readonly<Record<string, string>>
}

/** What a stage's output adds up to. */
interface StageOutput {
  /** The log as a reader sees it: secrets masked, commands without their syntax. */
  readonly log: readonly string[]
  readonly annotations: readonly Annotation[]
  /** Those past the limit of their level: only in the log. */
  readonly droppedAnnotations: readonly Annotation[]
  /** Values set by the legacy `set-output` command. */
  readonly outputs: Readonly<Record<string, string>>
  /** Whether a command fails the step, whatever its exit code. */
  readonly failed: boolean
}

/** Secrets of a job; later ones count only for what comes after them. */
export interface Masks {
  add(secret: string): void
  apply(text: string): string
}

/** Annotations of one level that a step may have. */
const ANNOTATIONS_PER_LEVEL = 10
const MESSAGE_CHARACTERS = 4096

/** Secrets and each of their lines are hidden; encoded forms are not known here. */
export function createMasks(): Masks {
  const secrets = new Set<string>()
  return {
    add(secret) {
      for (const part of [secret, ...secret.split(/[\r\n]+/).map((line) => line.trim())]) {
        if (part !== '') secrets.add(part)
      }
    },
    apply: (text) =>
      [...secrets]
        .toSorted((a, b) => b.length - a.length)
        .reduce((masked, secret) => masked.replaceAll(secret, '***'), text),
  }
}

export interface OutputReader {
  /** One line of standard output or standard error. */
  line(line: string): void
  /** An annotation that the runner itself makes. */
  annotate(level: AnnotationLevel, message: string): void
  readonly result: StageOutput
}

export interface OutputOptions {
  readonly masks: Masks
  readonly workspace: string
  /** Step debug logging. */
  readonly debug: boolean
  /** Called with the log so far after each line. */
  readonly onLog?: (log: readonly string[]) => void
}

/** Reads the output of a stage as the runner does (actions/runner src/Runner.Worker/ActionCommandManager.cs). */
export function createOutputReader(options: OutputOptions): OutputReader {
  const known = new Set(KNOWN_COMMANDS)
  const log: string[] = []
  const annotations: Annotation[] = []
  const droppedAnnotations: Annotation[] = []
  const outputs: Record<string, string> = {}
  const state = { stopToken: '', failed: false }

  const write = (line: string) => {
    log.push(options.masks.apply(line))
    options.onLog?.(log)
  }
  const annotate = (
    level: AnnotationLevel,
    message: string,
    properties: Readonly<Record<string, string>> = {},
  ) => {
    const shown = options.masks.apply(message).slice(0, MESSAGE_CHARACTERS)
    const annotation = { level, message: shown, properties }
    const used = annotations.filter((other) => other.level === level).length
    if (used < ANNOTATIONS_PER_LEVEL) annotations.push(annotation)
    else droppedAnnotations.push(annotation)
    write(`##[${level}]${shown}`)
  }
  const fail = (message: string) => {
    state.failed = true
    annotate('error', message)
  }
  const stop = (token: string) => {
    if (token === '' || known.has(token.toLowerCase())) {
      fail(`Invalid stop token '${token}'`)
      return
    }
    state.stopToken = token.toLowerCase()
    known.add(state.stopToken)
  }
  const handlers: Readonly<Record<string, (command: WorkflowCommand) => void>> = {
    'stop-commands': ({ data }) => stop(data),
    'add-mask': ({ data }) => options.masks.add(data),
    'set-output': ({ properties, data }) => {
      outputs[properties['name'] ?? ''] = data
    },
    'set-env': () => fail('The `set-env` command is disabled.'),
    'add-path': () => fail('The `add-path` command is disabled.'),
    debug: ({ data }) => {
      if (options.debug) write(`##[debug]${data}`)
    },
    error: (command) => annotate('error', command.data, placeOf(command, options.workspace)),
    warning: (command) => annotate('warning', command.data, placeOf(command, options.workspace)),
    notice: (command) => annotate('notice', command.data, placeOf(command, options.workspace)),
    group: ({ data }) => write(`##[group]${data}`),
    endgroup: () => write('##[endgroup]'),
  }
  return {
    line(line) {
      const command = parseCommand(line, known)
      if (command === null) {
        write(line)
      } else if (state.stopToken === '') {
        handlers[command.name]?.(command)
      } else {
        // Until the token comes, every line is text.
        if (command.name === state.stopToken) {
          known.delete(state.stopToken)
          state.stopToken = ''
        }
        write(line)
      }
    },
    annotate: (level, message) => annotate(level, message),
    get result() {
      return { log, annotations, droppedAnnotations, outputs, failed: state.failed }
    },
  }
}

/** Properties as GitHub gets them: columns count within one line alone. */
function placeOf(command: WorkflowCommand, workspace: string): Readonly<Record<string, string>> {
  const properties = inWorkspace(command, workspace)
  const { line, endline: endLine = line } = properties
  if (line === endLine) return properties
  const { col: _, endcolumn: __, ...rest } = properties
  return rest
}

/** An absolute path in the workspace is shown relative to it. */
function inWorkspace(
  { properties }: WorkflowCommand,
  workspace: string,
): Readonly<Record<string, string>> {
  const file = properties['file']
  if (file === undefined || !isAbsolute(file)) return properties
  const below = relative(workspace, file)
  return below.startsWith('..') ? properties : { ...properties, file: below }
}

/** Cuts a stream into lines at `\n`, `\r\n` and `\r`, as .NET's readers do. */
export function createLineSplitter(line: (text: string) => void): {
  push(chunk: string): void
  end(): void
} {
  let rest = ''
  return {
    push(chunk) {
      rest += chunk
      for (;;) {
        const match = /\r\n|\r|\n/.exec(rest)
        // A carriage return at the very end may be half of a line ending.
        if (match === null || (match[0] === '\r' && match.index === rest.length - 1)) return
        line(rest.slice(0, match.index))
        rest = rest.slice(match.index + match[0].length)
      }
    },
    end() {
      if (rest !== '') line(rest.replace(/\r$/, ''))
      rest = ''
    },
  }
}
