import type { SearchTask } from './tasks.ts'

/** A share in which hardly a trial ends finds nothing, so that the first searches, which matter most, get at least so much. */
const LEAST_SHARE = 180
/** With less time, not even the first trial ends. Below the least time for all searches, of which some moments are always gone. */
const LEAST_SECONDS = 30

/**
 * An equal share of the seconds that are left, for the first of these searches. One that cannot begin needs none.
 * @returns 0 if there is no time for it
 */
export function timeShare(left: number, tasks: readonly Pick<SearchTask, 'problem'>[]): number {
  const share = left / Math.max(1, tasks.filter(({ problem }) => problem === '').length)
  const seconds = Math.min(left, Math.max(share, LEAST_SHARE))
  return isTimeForTrial(seconds) ? seconds : 0
}

/** Whether a trial can end in so many seconds. */
export function isTimeForTrial(seconds: number): boolean {
  return seconds >= LEAST_SECONDS
}
