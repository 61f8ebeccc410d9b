/** How far the bits of a part can be trusted; `local` is a directory given by the user. */
export type Trust = 'signed' | 'checksum' | 'tls-only' | 'local'

/** One downloaded or given thing, exactly named. */
export interface BuildPart {
  /** For instance `bundle`, `crio`, `pinns`, `kubelet`, `e2e_node.test`. */
  readonly name: string
  /** Where it came from: a URL without credentials, or a path. */
  readonly source: string
  /** Digest of the part as it is used on the node, hexadecimal. */
  readonly sha256: string
  readonly trust: Trust
  /** Version as the part itself reports it, for instance 1.26, or null when it does not. */
  readonly version: string | null
  /** Commit (full or abbreviated), or null when the part does not tell. */
  readonly commit: string | null
  /** When it was made, ISO 8601: as the part says, else as its server does; or null. */
  readonly date: string | null
}

/** A build by its exact name, ready in a directory on this machine. */
export interface ResolvedBuild {
  readonly project: 'cri-o' | 'kubernetes'
  /** The input, as the user wrote it. */
  readonly asked: string
  /** Version as the build itself reports it, for instance 1.37.0 or v1.37.0-alpha.0.123+abcdef0123456. */
  readonly version: string
  /** Commit (full or abbreviated), or null when the build does not know it. */
  readonly commit: string | null
  /** When the build or its commit was made, ISO 8601, or null when unknown. */
  readonly date: string | null
  readonly parts: readonly BuildPart[]
  /** Remarks that belong into the report, for instance that newer binaries lie over an older bundle. */
  readonly notes: readonly string[]
}
