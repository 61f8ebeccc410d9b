import lanesData from '../../../lanes/lanes.json' with { type: 'json' }
import skipsData from '../../../lanes/skips.json' with { type: 'json' }
import type { TrackedSkip } from '../model/results.ts'

/**
 * A named choice of specs: Ginkgo's `labelFilter`, and `skip`, a regular expression (Go RE2); empty for none. It has no focus:
 * Ginkgo combines several with "or", so that of a user would not narrow it.
 */
export type Lane = (typeof lanesData)[number]

export const DEFAULT_LANE = 'conformance'

export const LANES: readonly Lane[] = lanesData

export const TRACKED_SKIPS: readonly TrackedSkip[] = skipsData

/** The lane of that name, or undefined. */
export function findLane(name: string): Lane | undefined {
  return LANES.find((lane) => lane.name === name)
}
