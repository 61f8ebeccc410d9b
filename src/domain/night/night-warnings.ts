import type { History } from '../history/model.ts'
import { earlyWarnings, MOST_WARNINGS } from '../history/warnings/early-warnings.ts'
import { type NightWarning, seriesName } from './night.ts'
import { pastOf } from './past.ts'
import { dayOf } from './spec-words.ts'
import { referenceTo } from './suspects.ts'

/** A history, and the position of its lane in the night; null if the lane is not in it. */
export interface LaneHistory {
  readonly history: History
  readonly lane: number | null
  /** The newest run of it, by position. */
  readonly position: number
}

/** The early warnings of all lanes, a handful, the most telling of each lane first. */
export function nightWarnings(lanes: readonly LaneHistory[], now: Date): readonly NightWarning[] {
  const time = timeOfNight(lanes, now)
  const found = lanes.map(({ history, lane, position }) => ({
    history,
    lane,
    warnings: earlyWarnings(history, time, [...pastOf(history, position), position]).warnings,
  }))
  const ranks = Array.from({ length: MOST_WARNINGS }, (_, rank) => rank)
  return ranks
    .flatMap((rank) =>
      found
        .flatMap(({ history, lane, warnings }) => {
          const warning = warnings[rank]
          return warning === undefined ? [] : [{ history, lane, warning }]
        })
        .toSorted((one, other) => one.warning.chance - other.warning.chance),
    )
    .slice(0, MOST_WARNINGS)
    .map(({ history, lane, warning: { kind, spec, size, text, since, chance } }) => {
      const name = seriesName({ ...history.series, variant: '' })
      const run = since === null ? undefined : history.runs[since]
      const first = run === undefined ? null : referenceTo(run)
      const subject = spec ?? name
      const where = spec === null ? '' : ` (${name})`
      const when = first === null ? '' : `, since ${dayOf(first)}`
      return {
        kind,
        lane,
        subject,
        text: `${subject}${where} ${text}${when}`,
        since: first,
        size,
        chance,
      }
    })
}

/** When the newest run of the night began, in milliseconds: reports can be old, and are read with their lanes. */
function timeOfNight(lanes: readonly LaneHistory[], now: Date): number {
  const times = lanes
    .filter(({ lane }) => lane !== null)
    .map(({ history, position }) => Date.parse(history.runs[position]?.startedAt ?? ''))
    .filter(Number.isFinite)
  return times.length === 0 ? now.getTime() : Math.min(now.getTime(), Math.max(...times))
}
