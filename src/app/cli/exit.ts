import { messageOf, Trouble, type TroubleKind } from '../../domain/errors.ts'
import type { RunResult } from '../../domain/report/model.ts'
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
  environment: 'the machine, the network or a build is to blame',
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
  'invalid-input': EXIT.mistake,
  cancelled: EXIT.cancelled,
  error: EXIT.bug,
}

const EXIT_OF_TROUBLE: Readonly<Record<TroubleKind, number>> = {
  input: EXIT.mistake,
  environment: EXIT.environment,
}

/** Tells an error on the terminal: what, why and what to do, or where in us a bug is. Returns the exit code. */
export function tell(error: unknown, { talk, log }: Pick<CliDeps, 'talk' | 'log'>): number {
  const head = (text: string) => talk.write(`${talk.paint('red', 'error:')} ${text}\n`)
  if (error instanceof Trouble) {
    const { kind, message, cause, remedy, evidence = [] } = error.details
    head(sentences([message, cause]))
    log.relay([...evidence.map((line) => `  ${line}`), ...(remedy ? [sentences([remedy])] : [])])
    return EXIT_OF_TROUBLE[kind]
  }
  head(`this is a bug of crio-node-e2e: ${messageOf(error)}`)
  if (error instanceof Error) log.relay((error.stack ?? '').split('\n').slice(1))
  return EXIT.bug
}

function sentences(parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined && part !== '')
    .map((part) => `${part}`.replace(/^[a-z]/, (letter) => letter.toUpperCase()))
    .join('. ')
}
