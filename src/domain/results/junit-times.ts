import type { SuiteResult } from '../model/results.ts'
import { type Attributes, decimal } from './junit-case.ts'

/** When the suites of a file ran. */
export type SuiteTimes = Pick<SuiteResult, 'startedAt' | 'endedAt' | 'seconds'>

const TIMESTAMP = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?)(Z|[+-]\d\d:\d\d)?$/

/**
 * From the start of the first suite to the end of the last one.
 * @param zone the zone of times that have none
 */
export function timesOf(suites: readonly Attributes[], zone: string): SuiteTimes {
  const starts = suites.flatMap(({ timestamp }) => instant(timestamp, zone) ?? [])
  const ends = suites.flatMap(({ timestamp, time }) => {
    const start = instant(timestamp, zone)
    const seconds = decimal(time)
    return start === null || seconds === null ? [] : (later(start, seconds) ?? [])
  })
  const seconds = suites.flatMap(({ time }) => decimal(time) ?? [])
  return {
    startedAt: starts.toSorted(byTime)[0] ?? null,
    endedAt: ends.toSorted(byTime).at(-1) ?? null,
    seconds: seconds.length === 0 ? null : seconds.reduce((sum, value) => sum + value, 0),
  }
}

function instant(timestamp: string | undefined, zone: string): string | null {
  const [, time, own] = TIMESTAMP.exec(timestamp ?? '') ?? []
  if (time === undefined) return null
  const iso = `${time}${own ?? zone}`
  return Number.isNaN(Date.parse(iso)) ? null : iso
}

function later(iso: string, seconds: number): string | null {
  const end = new Date(Date.parse(iso) + seconds * 1000)
  return Number.isNaN(end.getTime()) ? null : end.toISOString()
}

function byTime(one: string, other: string): number {
  return Date.parse(one) - Date.parse(other)
}
