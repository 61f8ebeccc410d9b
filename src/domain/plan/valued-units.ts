import type { History } from '../history/model.ts'
import type { PlannedSpec } from '../model/results.ts'
import { expectedDurations } from './durations.ts'
import { failureChances } from './failure-chances.ts'
import { type Unit, unitsOf } from './units.ts'

/** Specs that run together, with what is expected of them. */
export interface ValuedUnit extends Unit {
  /** How long they take on one process. */
  readonly seconds: number
  /** How many of them are expected to fail. */
  readonly failures: number
}

/** What is expected of a spec. */
export interface Expectation {
  readonly seconds: number
  /** Whether the duration is its own, from the history. */
  readonly isKnown: boolean
  readonly chance: number
  /** Null without a record. */
  readonly recordedRate: number | null
}

/** The specs of a lane with what a history says about them. */
export interface Outlook {
  readonly units: readonly ValuedUnit[]
  readonly bySpec: ReadonlyMap<string, Expectation>
}

/**
 * What is expected of the specs of a lane.
 * @param history of the lane, or null
 * @param areaOf as in `expectedDurations`
 */
export function outlookOf(
  specs: readonly PlannedSpec[],
  history: History | null,
  areaOf?: (spec: PlannedSpec) => string,
): Outlook {
  const durations = expectedDurations(specs, history, areaOf)
  const chanceOf = failureChances(history)
  const bySpec = new Map(
    [...durations].map(([id, duration]) => [id, { ...duration, ...chanceOf(id) }] as const),
  )
  const sum = (ids: readonly string[], of: (one: Expectation) => number) =>
    ids.flatMap((id) => bySpec.get(id) ?? []).reduce((total, one) => total + of(one), 0)
  return {
    bySpec,
    units: unitsOf(specs).map((unit) => ({
      ...unit,
      seconds: sum(unit.ids, ({ seconds }) => seconds),
      failures: sum(unit.ids, ({ chance }) => chance),
    })),
  }
}

/**
 * Units in the order in which they are worth their time: the most expected failures in the least time first. Of equal ones,
 * the order does not depend on that of the lane.
 * @param procs over how many processes units that are not serial are spread
 */
export function byWorth<Item extends ValuedUnit>(
  units: readonly Item[],
  procs: number,
): readonly Item[] {
  const worth = ({ failures, seconds, isSerial }: Item) =>
    failures / (isSerial ? seconds : seconds / procs)
  return units
    .map((unit) => ({ unit, worth: worth(unit), name: unit.ids[0] ?? '' }))
    .toSorted((one, other) => other.worth - one.worth || (one.name < other.name ? -1 : 1))
    .map(({ unit }) => unit)
}
