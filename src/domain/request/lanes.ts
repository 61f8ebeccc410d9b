import lanesData from '../../../lanes/lanes.json' with { type: 'json' }
import skipsData from '../../../lanes/skips.json' with { type: 'json' }
import type { TrackedSkip } from '../model/results.ts'
import { type Lane, type LaneRow, laneOf } from './lane.ts'

export type { Lane } from './lane.ts'

export const DEFAULT_LANE = 'conformance'

const ROWS: readonly LaneRow[] = lanesData

/** Every lane of this action, in the order in which they are listed. */
export const LANES: readonly Lane[] = ROWS.map((row) =>
  laneOf(row, `lanes/lanes.json, ${row.name}`),
)

/** A row of lanes/skips.json; a row leaves out what it does not need. */
interface SkipRow extends Pick<TrackedSkip, 'reason' | 'link'> {
  readonly text?: string
  readonly pattern?: string
  readonly owner?: string
  readonly review?: string
  readonly lanes?: readonly string[]
}

const SKIP_ROWS: readonly SkipRow[] = skipsData

/** Specs that are left out in a tracked way. */
export const TRACKED_SKIPS: readonly TrackedSkip[] = SKIP_ROWS.map((row) => ({
  text: row.text ?? '',
  pattern: row.pattern ?? '',
  reason: row.reason,
  link: row.link,
  owner: row.owner ?? '',
  review: row.review ?? null,
  lanes: row.lanes ?? [],
}))

/** The lane of that name, or undefined. */
export function findLane(name: string): Lane | undefined {
  return LANES.find((lane) => lane.name === name)
}

/** The tracked skips that apply in a lane. */
export function skipsOfLane(skips: readonly TrackedSkip[], lane: string): readonly TrackedSkip[] {
  return skips.filter(({ lanes }) => lanes.length === 0 || lanes.includes(lane))
}

const OWN_SKIPS = TRACKED_SKIPS.map((skip) => ({
  skip,
  pattern: skip.pattern === '' ? null : new RegExp(skip.pattern),
}))

/**
 * The tracked skip that a spec has, whether it was skipped or not. Patterns of other lists are not looked at: they are in Go's
 * syntax and untrusted.
 * @param list another list, which comes first
 */
export function trackedSkipOf(
  id: string,
  list: readonly Pick<TrackedSkip, 'text' | 'link'>[] = [],
): Pick<TrackedSkip, 'link'> | null {
  const listed = list.find(({ text }) => text !== '' && id.includes(text))
  const own = OWN_SKIPS.find(({ skip, pattern }) => pattern?.test(id) ?? id.includes(skip.text))
  return listed ?? own?.skip ?? null
}
