/** What may become a failure soon, or hides one. */
export type WarningKind = 'lane-silent' | 'stopped-running' | 'flake-rate' | 'skips-grew' | 'slower'

/** An early warning. */
export interface EarlyWarning {
  readonly kind: WarningKind
  /** The spec that it is about; null for the lane. Untrusted text. */
  readonly spec: string | null
  /**
   * How much it is: the failure rate now, the number of specs that stopped or of more skips, the factor of a duration, or
   * the usual periods since the last run.
   */
  readonly size: number
  /** The size in words, without the spec. */
  readonly text: string
  /** The first run of it, as a position among those of the history; null if there is none. */
  readonly since: number | null
  /** The chance that it is noise. */
  readonly chance: number
}
