import lanesData from '../../../lanes/lanes.json' with { type: 'json' }
import skipsData from '../../../lanes/skips.json' with { type: 'json' }
import type { TrackedSkip } from '../model/selection.ts'

/** A named choice of specs. It has no focus: Ginkgo combines several with "or", so that of a user would not narrow it. */
export interface Lane {
  readonly name: string
  readonly description: string
  /** Regular expression (Go RE2) on the spec's full text; empty for none. */
  readonly skip: string
  /** Ginkgo label filter; empty for none. */
  readonly labelFilter: string
}

export const DEFAULT_LANE = 'conformance'

export const LANES: readonly Lane[] = lanesData

export const TRACKED_SKIPS: readonly TrackedSkip[] = skipsData

/** The lane of that name, or undefined. */
export function findLane(name: string): Lane | undefined {
  return LANES.find((lane) => lane.name === name)
}
