import { messageOf, RunError, Stopped } from '../../domain/errors.ts'
import type { ReasonCode, RunResult } from '../../domain/model/verdict.ts'
import { plainText } from '../../domain/text.ts'
import type { CliDeps } from './deps.ts'

/** Exit codes by kind, so that scripts can distinguish a failed run from a mistake on the command line. */
export const EXIT = {
  passed: 0,
  red: 1,
  mistake: 2,
  environment: 3,
  bug: 70,
  cancelled: 130,
} as const

/** What the exit codes mean, for --help. */
export const EXIT_MEANINGS: Readonly<Record<keyof typeof EXIT, string>> = {
  passed: 'success',
  red: 'specs failed or are missing',
  mistake: 'a mistake on the command line, or nothing is selected',
  environment: 'the machine, network or build failed, or the scenario is not supported',
  bug: 'a bug in crio-node-e2e',
  cancelled: 'stopped by a signal; the host was restored',
}

/** The exit code for each result of a run. */
export const EXIT_OF: Readonly<Record<RunResult, number>> = {
  passed: EXIT.passed,
  failed: EXIT.red,
  incomplete: EXIT.red,
  environment: EXIT.environment,
  'nothing-selected': EXIT.mistake,
  'not-applicable': EXIT.environment,
  'invalid-input': EXIT.mistake,
  cancelled: EXIT.cancelled,
  error: EXIT.bug,
}

/** Rejects with `Stopped` when a signal comes. */
export function stoppedBySignal({ onSignal }: Pick<CliDeps, 'onSignal'>): Promise<never> {
  return new Promise<never>((_, reject) => onSignal((signal) => reject(new Stopped(signal))))
}

/** The parts of an error message; texts may be empty, and only `evidence` may span lines. */
interface ErrorText {
  readonly exitCode: number
  readonly code: ReasonCode
  readonly what: string
  readonly why: string
  readonly remedy: string
  readonly evidence: readonly string[]
}

function describeError(error: unknown): ErrorText {
  if (error instanceof RunError) {
    const { kind, reason, message, cause = '', remedy = '', evidence = [] } = error.details
    const stopped = reason === 'cancelled' ? EXIT.cancelled : EXIT.environment
    const exitCode = kind === 'input' ? EXIT.mistake : stopped
    return { exitCode, code: reason, what: message, why: cause, remedy, evidence }
  }
  const why = messageOf(error)
  if (error instanceof Stopped) {
    const what = 'Stopped by a signal'
    return { exitCode: EXIT.cancelled, code: 'cancelled', what, why, remedy: '', evidence: [] }
  }
  return {
    exitCode: EXIT.bug,
    code: 'internal-error',
    what: 'This is a bug in crio-node-e2e',
    why,
    remedy: 'Please report it, with the lines above',
    evidence: error instanceof Error ? (error.stack ?? '').split('\n').slice(1) : [],
  }
}

/** Prints an error on the terminal: what, why and what to do, or the stack of a bug. Returns the exit code. */
export function printError(error: unknown, deps: Pick<CliDeps, 'terminal' | 'log'>): number {
  const { paint, write } = deps.terminal
  const { exitCode, what, why, remedy, evidence } = describeError(error)
  const isCancel = exitCode === EXIT.cancelled
  const head = isCancel ? paint('yellow', 'cancelled:') : paint('red', 'error:')
  write(`${head} ${plainText(sentences([what, why]))}\n`)
  deps.log.relay([
    ...evidence.map((line) => `  ${line.trim()}`),
    ...(remedy ? [sentences([remedy])] : []),
  ])
  return exitCode
}

/**
 * An error as the one JSON object that `--json` prints.
 * @param where the command that failed
 */
export function errorJson(error: unknown, where: string): string {
  const { code, what, why, remedy, evidence } = describeError(error)
  const object = { code, what, where, why, do: remedy, evidence }
  return `${JSON.stringify({ error: object }, null, 2)}\n`
}

function sentences(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part) => part.replace(/^[a-z]/, (letter) => letter.toUpperCase()))
    .join('. ')
}
