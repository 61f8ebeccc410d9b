import type { SpecResult } from '../model/results.ts'

/** When a spec ran, in milliseconds since 1970; NaN where that is not known. */
export interface SpecTimes {
  readonly from: number
  readonly to: number
}

/**
 * When a spec ran. JUnit has no times of cases, but a failure has one, and its case a duration. What runs after the failure
 * belongs to the duration, so that the start can be a little too early.
 */
export function timesOf({ startedAt, endedAt, failure, seconds }: SpecResult): SpecTimes {
  const to = Date.parse(endedAt ?? failure?.at ?? '')
  const from = startedAt === null ? to - seconds * 1000 : Date.parse(startedAt)
  return { from, to }
}

/** Whether a spec ran at a time; false if its times are not known. */
export function ranAt(spec: SpecResult, time: number): boolean {
  const { from, to } = timesOf(spec)
  return from <= time && time <= to
}
