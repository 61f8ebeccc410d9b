/** Ginkgo's filters as they will be handed to the test binary; empty strings select everything. */
export interface Selection {
  /** The scenario that the node is set up for, or null. */
  readonly scenario: string | null
  readonly lane: string
  /** Regular expression (Go RE2) on the spec's full text. */
  readonly focus: string
  /** Regular expression (Go RE2) on the spec's full text. */
  readonly skip: string
  /** Ginkgo label filter, for instance `NodeConformance && !Slow`. */
  readonly labelFilter: string
  /** Specs that are left out on purpose, each with its reason. */
  readonly trackedSkips: readonly TrackedSkip[]
}

/** A spec that is left out on purpose. */
export interface TrackedSkip {
  /** Literal text that the spec's full name contains; no regular expression, so that its effect is exact. */
  readonly text: string
  readonly reason: string
  /** The issue where it is tracked. */
  readonly link: string
}
