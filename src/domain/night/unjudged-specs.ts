import { ID_LENGTH, MOST_SPECS } from '../history/limits.ts'
import type { History } from '../history/model.ts'
import { hasFailed } from '../model/results.ts'
import { plainLine, plural, truncate } from '../text.ts'
import type { LaneRun } from './merge.ts'

const NAME_CHARACTERS = 120

/** Failing specs of a lane that are in no list of the night, because no history can have them. Texts are untrusted. */
export interface UnjudgedSpecs {
  readonly lane: string
  readonly count: number
  /** The beginning of the first name; empty if it has none. */
  readonly first: string
}

/**
 * The failing specs of a lane that its history does not have: without a name, with one that is too long, or too many.
 * @param history with the run in it
 */
export function unjudgedSpecs(
  { reports }: LaneRun,
  history: History,
  lane: string,
): readonly UnjudgedSpecs[] {
  const known = new Set(history.specs.map(({ id }) => id))
  const ids = reports
    .flatMap(({ report }) => report.specs)
    .flatMap((spec) => (hasFailed(spec) && !known.has(spec.id) ? [spec.id] : []))
  const [first] = ids
  if (first === undefined) return []
  const begin = plainLine(first.slice(0, ID_LENGTH))
  return [{ lane, count: ids.length, first: truncate(begin, NAME_CHARACTERS) }]
}

/** Where these specs are, and why not here. */
export function unjudgedNote({ lane, count, first }: UnjudgedSpecs): string {
  const are = count === 1 ? 'is' : 'are'
  const why = `a history has at most ${MOST_SPECS} specs, with names of up to ${ID_LENGTH} characters`
  const name = first === '' ? 'one without a name' : first
  return `${plural(count, 'failing spec')} of ${lane} ${are} only in the report of the lane, because ${why}: ${name}`
}
