import { messageOf, RunError, type RunErrorKind } from '../../domain/errors.ts'
import type { ReasonCode, RunResult } from '../../domain/model/verdict.ts'
import { plainText } from '../../domain/text.ts'
import type { CliDeps } from './deps.ts'

/** Exit codes by kind, so that scripts can tell a red verdict from a mistake in the call. */
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
  passed: 'all is well, or fail-on lets the result pass',
  red: 'specs failed or are missing',
  mistake: 'a mistake in the call, or nothing is selected',
  environment: 'the machine, the network or a build, or a scenario they cannot give',
  bug: 'a bug of crio-node-e2e',
  cancelled: 'stopped by a signal; the machine has been given back',
}

/** The exit code of a run that ended so. */
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

const EXIT_OF_TROUBLE: Readonly<Record<RunErrorKind, number>> = {
  input: EXIT.mistake,
  environment: EXIT.environment,
}

/** A signal ended a command that has no report to tell it in. */
export class Stopped extends Error {
  override readonly name = 'Stopped'
}

/** An error in words; texts may be empty, and may span lines in `evidence` alone. */
interface Told {
  readonly exitCode: number
  readonly code: ReasonCode
  readonly what: string
  readonly why: string
  readonly remedy: string
  readonly evidence: readonly string[]
}

function told(error: unknown): Told {
  if (error instanceof RunError) {
    const { kind, reason, message, cause = '', remedy = '', evidence = [] } = error.details
    return {
      exitCode: EXIT_OF_TROUBLE[kind],
      code: reason,
      what: message,
      why: cause,
      remedy,
      evidence,
    }
  }
  const why = messageOf(error)
  if (error instanceof Stopped) {
    return {
      exitCode: EXIT.cancelled,
      code: 'cancelled',
      what: 'Stopped by a signal',
      why,
      remedy: '',
      evidence: [],
    }
  }
  return {
    exitCode: EXIT.bug,
    code: 'internal-error',
    what: 'This is a bug of crio-node-e2e',
    why,
    remedy: 'Please report it, with the lines above',
    evidence: error instanceof Error ? (error.stack ?? '').split('\n').slice(1) : [],
  }
}

/** Tells an error on the terminal: what, why and what to do, or where in us a bug is. Returns the exit code. */
export function printError(error: unknown, { talk, log }: Pick<CliDeps, 'talk' | 'log'>): number {
  const { exitCode, what, why, remedy, evidence } = told(error)
  const head =
    exitCode === EXIT.cancelled ? talk.paint('yellow', 'cancelled:') : talk.paint('red', 'error:')
  talk.write(`${head} ${plainText(sentences([what, why]))}\n`)
  log.relay([
    ...evidence.map((line) => `  ${line.trim()}`),
    ...(remedy ? [sentences([remedy])] : []),
  ])
  return exitCode
}

/**
 * An error as the one JSON object that `--json` prints.
 * @param where the command that met it
 */
export function errorJson(error: unknown, where: string): string {
  const { code, what, why, remedy, evidence } = told(error)
  const object = { code, what, where, why, do: remedy, evidence }
  return `${JSON.stringify({ error: object }, null, 2)}\n`
}

function sentences(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part) => part.replace(/^[a-z]/, (letter) => letter.toUpperCase()))
    .join('. ')
}
