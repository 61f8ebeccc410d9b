import type { Counts } from '../history/beta.ts'
import type { KnownRates } from './rates.ts'

/** Something that changed between the last good and the first bad run, for instance CRI-O. */
export interface Part {
  readonly name: string
  /** How likely it is to be the cause, beside the other parts, before any trial. */
  readonly weight: number
  /** What it takes to change it on the node. */
  readonly swapSeconds: number
  /**
   * How likely each commit after the last good one is to be the culprit, the oldest first; the last one is that of the bad
   * build. A single one if there is nothing between the two.
   */
  readonly commits: readonly number[]
  /** Positions that have a build: 0 is the last good one, the number of commits the bad one. */
  readonly builds: readonly number[]
}

/** A spec that is newly red, and what changed. */
export interface Problem {
  readonly parts: readonly Part[]
  readonly known: KnownRates
  /** Start and end of the suite. */
  readonly invocationSeconds: number
  readonly specSeconds: number
}

/** The build of each part, by position. */
export type Setup = readonly number[]

/** What was tried, and what came of it. */
export interface Trial {
  readonly setup: Setup
  readonly seconds: number
  readonly outcome: Outcome
}

export type Outcome =
  /** The spec ran: attempts until it passed. */
  | ({ readonly kind: 'counted' } & Counts)
  /** Its surroundings broke, which says nothing of the builds. */
  | { readonly kind: 'broken'; readonly why: string }
  /**
   * The node did not come up with these builds, or not long enough for the spec. `part` is the only one whose build no other
   * trial has shown to work; null if there are none or several.
   */
  | { readonly kind: 'down'; readonly part: number | null; readonly why: string }
  /** The build of a part does not exist, so it cannot be tried. */
  | { readonly kind: 'unusable'; readonly part: number; readonly why: string }
