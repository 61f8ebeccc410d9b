/** The artifacts of a night on this machine. Their content is untrusted. */
export interface NightArtifacts {
  /** By name. */
  readonly artifacts: readonly NightArtifact[]
  /** Those that match and cannot be used, by name. */
  readonly rejected: readonly RejectedArtifact[]
}

/** An artifact that is unpacked. */
export interface NightArtifact {
  /** Plain text on one line. */
  readonly name: string
  /** Null if it was not downloaded by this action. */
  readonly id: number | null
  /** Absolute. It has regular files within the limits, and no link leads out of it. */
  readonly directory: string
}

/** An artifact that cannot be used. */
export interface RejectedArtifact {
  /** Plain text on one line. */
  readonly name: string
  /** One sentence without a full stop, in plain text. */
  readonly why: string
}

/** The order of artifacts. */
export function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  return one.name === other.name ? 0 : one.name < other.name ? -1 : 1
}
