import { gapsBetween, quantileOf } from '../history/gaps.ts'
import type { History, RecordedRun } from '../history/model.ts'
import { medianOf } from '../history/ranks.ts'
import { identifies } from '../history/run-key.ts'
import type { Freshness } from './night.ts'
import { referenceTo } from './suspects.ts'

const HOUR = 3_600_000
/** Main is tested every night, and a run can be late or take its time. */
const LEAST_HOURS = 36
/** A pause is too long from so many times the usual one. */
const FACTOR = 1.5
/** So many of the times between runs are not long: an outage early in a history is not usual. */
const LONG = 0.75
/** With so many pauses, the long ones among them are usual as well, such as weekends. */
const MANY_PAUSES = 10
const USUAL = 0.9

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
  // Of the lanes of a workflow run, one counts.
  const starts = new Map(runs.map(({ run, time }) => [runOf(run), time]))
  const usual = usualPause([...starts.values()].toSorted((one, other) => one - other))
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
  const pauses = gapsBetween(times, LONG)
  if (pauses.length === 0) return null
  return pauses.length < MANY_PAUSES ? medianOf(pauses) : (quantileOf(pauses, USUAL) ?? null)
}

function runOf({ id, startedAt }: RecordedRun): string {
  return identifies(id) ? id : startedAt
}

function rounded(hours: number): number {
  return Math.round(10 * hours) / 10
}
