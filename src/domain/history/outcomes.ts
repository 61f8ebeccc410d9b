import type { RecordedOutcome, RecordedResult } from './model.ts'
import { compare } from './run-key.ts'

/** Whether a result with the outcome has a duration and attempts. */
const RAN: Readonly<Record<RecordedOutcome, boolean>> = {
  passed: true,
  flaky: true,
  failed: true,
  interrupted: true,
  skipped: false,
  'not-run': false,
}

/** Attempts of a spec that failed. */
export const USUAL_ATTEMPTS = 2

/** Whether a spec ran. */
export function hasRun(outcome: RecordedOutcome): boolean {
  return RAN[outcome]
}

/** Whether a result may have a cause. */
export function mayHaveCause(outcome: RecordedOutcome): boolean {
  return outcome !== 'passed' && hasRun(outcome)
}

/** The attempts of a result about which nothing else is said: failed specs run twice where they are run once more. */
export function usualAttempts(outcome: RecordedOutcome): number {
  if (!hasRun(outcome)) return 0
  return outcome === 'passed' ? 1 : USUAL_ATTEMPTS
}

/** How much an outcome says against a spec. */
const RANKS: Readonly<Record<RecordedOutcome, number>> = {
  failed: 5,
  interrupted: 4,
  flaky: 3,
  passed: 2,
  skipped: 1,
  'not-run': 0,
}

type Ranked = Pick<RecordedResult, 'outcome' | 'attempts' | 'seconds' | 'cause'>

/** The worst of several results of one spec in one run, whatever their order; undefined for none. */
export function worst<Result extends Ranked>(results: readonly Result[]): Result | undefined {
  return results.reduce<Result | undefined>(
    (found, result) => (found === undefined || byRank(result, found) > 0 ? result : found),
    undefined,
  )
}

function byRank(one: Ranked, other: Ranked): number {
  return (
    RANKS[one.outcome] - RANKS[other.outcome] ||
    one.attempts - other.attempts ||
    (one.seconds ?? 0) - (other.seconds ?? 0) ||
    compare(one.cause ?? '', other.cause ?? '')
  )
}
