import type { RecordedOutcome } from './model.ts'

/** Outcomes that have a duration and attempts. */
const RAN: readonly RecordedOutcome[] = ['passed', 'flaky', 'failed', 'interrupted']

/** Attempts of a spec that failed. */
export const USUAL_ATTEMPTS = 2

/** Whether a spec ran. */
export function hasRun(outcome: RecordedOutcome): boolean {
  return RAN.includes(outcome)
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
