/** What became of a part of an Ignition config. */
export type IgnitionOutcome =
  | 'applied'
  /** The action does by itself what the part is for. */
  | 'superseded'
  | 'not-applied'

/** One part of a config, and what became of it; nothing of a config is without one. */
export interface IgnitionItem {
  /** Field of the specification, for instance `storage.files`. */
  readonly field: string
  /** Path, name or value. Untrusted. */
  readonly subject: string
  readonly outcome: IgnitionOutcome
  readonly reason: string
}

/** What becomes of something, and why. */
export interface Fate {
  readonly outcome: IgnitionOutcome
  readonly reason: string
}
