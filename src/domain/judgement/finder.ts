import type { Counts, SpecResult } from '../model/results.ts'
import type { RunFacts } from '../model/run-facts.ts'
import type { Finding } from '../model/verdict.ts'

/** What finders look at: the evidence, and what the planned specs and the reports together say. */
export interface Reading {
  readonly evidence: RunFacts
  readonly counts: Counts
  /** Specs that count as failed. */
  readonly failed: readonly SpecResult[]
}

/** Looks for causes of one kind. */
export type Finder = (reading: Reading) => Finding | readonly Finding[] | null

/** A finding that says nothing but what is given; its cause is identified by the reason where nothing says more. */
export function finding(
  given: Pick<Finding, 'reason' | 'title' | 'audience'> & Partial<Finding>,
): Finding {
  return { id: given.reason, detail: '', remedy: '', evidence: [], specs: [], ...given }
}
