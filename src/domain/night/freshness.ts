import { gapsBetween } from '../history/gaps.ts'
import type { History } from '../history/model.ts'
import { medianOf } from '../history/ranks.ts'
import type { Freshness } from './night.ts'
import { referenceTo } from './suspects.ts'

const HOUR = 3_600_000
/** Main is tested every night, and a run can be late or take its time. */
const LEAST_HOURS = 36
/** A pause is too long from so many times the usual one. */
const FACTOR = 1.5
/** With so many pauses, the long ones among them are usual as well, such as weekends. */
const MANY_PAUSES = 10
const LONG = 0.9

/**
 * When main was tested last, and whether that is overdue: after 36 hours, or one and a half times the usual pause between
 * its runs if that is longer. Null if no run of main is known.
 * @param histories those that count; runs of other versions in them do not
 */
export function freshnessOf(histories: readonly History[], now: Date): Freshness | null {
  const runs = histories
    .flatMap((history) => history.runs.filter(({ variant }) => variant === ''))
    .map((run) => ({ run, time: Date.parse(run.startedAt) }))
    .filter(({ time }) => Number.isFinite(time))
    .toSorted((one, other) => one.time - other.time)
  const last = runs.at(-1)
  if (last === undefined) return null
  const usual = usualPause(runs.map(({ time }) => time))
  const hours = Math.max(0, (now.getTime() - last.time) / HOUR)
  const limit = Math.max(LEAST_HOURS, (FACTOR * (usual ?? 0)) / HOUR)
  return {
    last: referenceTo(last.run),
    hours: rounded(hours),
    usualHours: usual === null ? null : rounded(usual / HOUR),
    overdue: hours > limit,
  }
}

/** The pause between runs that is not unusual yet, in milliseconds; null with a single run. */
function usualPause(times: readonly number[]): number | null {
  const pauses = gapsBetween(times).toSorted((one, other) => one - other)
  if (pauses.length === 0) return null
  return pauses.length < MANY_PAUSES
    ? medianOf(pauses)
    : (pauses[Math.floor(LONG * pauses.length)] ?? null)
}

function rounded(hours: number): number {
  return Math.round(10 * hours) / 10
}
