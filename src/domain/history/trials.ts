import type { Counts } from './beta.ts'
import type { RecordedOutcome, RecordedResult } from './model.ts'

/**
 * What a spec did on a night, as evidence. `confirmed`: it failed, and failed again in the rerun of the same run. `flake`:
 * it failed and then passed in the same run, so it is not broken.
 */
export type Trial = 'pass' | 'fail' | 'confirmed' | 'flake'

/** One attempt of a spec. Each is evidence of its own: a failure that a rerun confirms counts like two nights. */
export interface Attempt {
  readonly failed: boolean
  /** The position of its trial in the sequence. */
  readonly trial: number
}

const ATTEMPTS: Readonly<Record<Trial, readonly boolean[]>> = {
  pass: [false],
  fail: [true],
  confirmed: [true, true],
  flake: [true, false],
}

/** The attempts of a trial, in order. */
export function attemptsOf(trial: Trial, position: number): readonly Attempt[] {
  return ATTEMPTS[trial].map((failed) => ({ failed, trial: position }))
}

/** Whether a spec was failing at the end of a trial. */
export function isFailing(trial: Trial): boolean {
  return trial === 'fail' || trial === 'confirmed'
}

/** Whether a spec ran to its end. */
export function hasEnded(outcome: RecordedOutcome): boolean {
  return outcome === 'passed' || outcome === 'flaky' || outcome === 'failed'
}

/** The trial that a recorded result is; null if the spec did not run to its end and so says nothing. */
export function trialOf({
  outcome,
  attempts,
}: Pick<RecordedResult, 'outcome' | 'attempts'>): Trial | null {
  if (outcome === 'passed') return 'pass'
  if (outcome === 'flaky') return 'flake'
  if (outcome !== 'failed') return null
  return attempts > 1 ? 'confirmed' : 'fail'
}

/** How many attempts failed. */
export function countAttempts(attempts: readonly Attempt[]): Counts {
  let failures = 0
  for (const { failed } of attempts) if (failed) failures++
  return { trials: attempts.length, failures }
}

/** How many trials had a failing attempt: the rate of nights on which a spec fails at first. */
export function countNights(attempts: readonly Attempt[]): Counts {
  const nights = new Set(attempts.map(({ trial }) => trial))
  const failing = new Set(attempts.filter(({ failed }) => failed).map(({ trial }) => trial))
  return { trials: nights.size, failures: failing.size }
}

/** How many attempts at the end failed without a passing one. */
export function failingAtEnd(attempts: readonly Attempt[]): number {
  return attempts.length - 1 - attempts.findLastIndex(({ failed }) => !failed)
}

/** The position after the last attempt that failed. */
export function endOfFailures(attempts: readonly Attempt[]): number {
  return attempts.findLastIndex(({ failed }) => failed) + 1
}
