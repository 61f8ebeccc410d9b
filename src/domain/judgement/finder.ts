import type { Counts, SpecResult } from '../model/results.ts'
import type { RunFacts } from '../model/run-facts.ts'
import type { Finding } from '../model/verdict.ts'
import { adviceOf, classOfReason } from './classes.ts'
import type { ServiceStory } from './service-story.ts'

/** What a finder gets: the facts of the run, and the specs as planned and reported together. */
export interface FinderInput {
  readonly facts: RunFacts
  readonly counts: Counts
  /** Specs that count as failed. */
  readonly failed: readonly SpecResult[]
  readonly services: ServiceStory
  /** Why the suite could not set up the node, or null. Other causes depend on it. */
  readonly setUp: Finding | null
}

/** Looks for causes of one kind. */
export type Finder = (input: FinderInput) => Finding | readonly Finding[] | null

/**
 * A finding with empty texts and lists for what is not given; its id is the reason unless another one is given. Its class
 * is that of the reason unless one is given, and the class says where it is reported and what to read first.
 */
export function finding(
  given: Pick<Finding, 'reason' | 'title' | 'audience'> & Partial<Finding>,
): Finding {
  const byReason = classOfReason(given.reason, given.audience)
  const { class: name = byReason.class, kind = given.class === undefined ? byReason.kind : '' } =
    given
  return {
    id: given.reason,
    detail: '',
    remedy: '',
    certainty: 'known',
    representative: null,
    evidence: [],
    specs: [],
    class: name,
    kind,
    confidence: byReason.confidence,
    ...adviceOf(name, kind),
    ...given,
  }
}
