import type { SpecExcerpt, SpecResult } from '../model/results.ts'
import type { CauseMatcher, MatchedSpec } from './known-causes.ts'
import type { RankedObservation } from './observation-ranks.ts'
import { observationsOf } from './observations.ts'
import { testimonyOf } from './testimony.ts'

/** A failing spec, what was seen of it, and the known cause that it matches. */
export interface SeenSpec {
  readonly spec: SpecResult
  /** Names of its namespaces and pods. */
  readonly names: readonly string[]
  /** The most telling first. */
  readonly observations: readonly RankedObservation[]
  /** Null if it matches no known cause. */
  readonly cause: MatchedSpec | null
}

/**
 * Looks at the failing specs, one after the other. Of all that is known of a spec only the result is kept: together the
 * texts of many specs are much larger.
 * @param excerpts lines of the logs in the time of each failing spec, by its id
 */
export function seeSpecs(
  failed: readonly SpecResult[],
  excerpts: ReadonlyMap<string, readonly SpecExcerpt[]>,
  matchCause: CauseMatcher,
): readonly SeenSpec[] {
  return failed.map((spec) => {
    const testimony = testimonyOf(spec, excerpts.get(spec.id) ?? [])
    const observations = observationsOf(testimony)
    const cause = matchCause(testimony, observations)
    return { spec, names: testimony.names, observations, cause }
  })
}
