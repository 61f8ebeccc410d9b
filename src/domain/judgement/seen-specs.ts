import type { SpecExcerpt, SpecResult } from '../model/results.ts'
import type { Classification } from '../model/verdict.ts'
import { classify } from './classify.ts'
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
  /** The class of its failure as far as its own evidence shows it. */
  readonly classification: Classification
}

/**
 * Looks at the failing specs, one after the other. Of all that is known of a spec only the result is kept: together the
 * texts of many specs are much larger.
 * @param excerpts lines of the logs in the time of each failing spec, by its id
 * @param runtime the OCI runtime that CRI-O uses, or null if it is not known
 */
export function seeSpecs(
  failed: readonly SpecResult[],
  excerpts: ReadonlyMap<string, readonly SpecExcerpt[]>,
  matchCause: CauseMatcher,
  runtime: string | null,
): readonly SeenSpec[] {
  return failed.map((spec) => {
    const testimony = testimonyOf(spec, excerpts.get(spec.id) ?? [])
    const observations = observationsOf(testimony)
    const cause = matchCause(testimony, observations)
    const classification = classify({ spec, observations, runtime })
    return { spec, names: testimony.names, observations, cause, classification }
  })
}
