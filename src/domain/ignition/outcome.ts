/** The outcome of a part of an Ignition config. */
export type IgnitionOutcome =
  | 'applied'
  /** The action itself does what the part is for. */
  | 'superseded'
  | 'not-applied'

/** One part of a config and its outcome; every part of a config has one. */
export interface IgnitionItem {
  /** Field of the specification, for instance `storage.files`. */
  readonly field: string
  /** Path, name or value. Untrusted. */
  readonly subject: string
  readonly outcome: IgnitionOutcome
  readonly reason: string
}

/** The outcome of something, and why. */
export interface Fate {
  readonly outcome: IgnitionOutcome
  readonly reason: string
}
