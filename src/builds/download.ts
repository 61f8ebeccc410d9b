import type { Commands } from '../adapters/exec.ts'
import type { Artifact, GitHub } from '../adapters/github.ts'
import type { Http } from '../adapters/http.ts'
import type { Logger } from '../adapters/log.ts'
import type { ToolCache } from '../adapters/tool-cache.ts'
import type { Trust } from '../domain/model/builds.ts'
import type { Architecture } from '../domain/request/request.ts'
import type { FileTree } from './build-files.ts'
import type { DigestAlgorithm } from './digest.ts'
import { invalidInput } from './errors.ts'
import type { Signer } from './signature.ts'

/** What fetching a build needs besides the request. */
export interface BuildOptions {
  /** Base URL of the project's bucket. */
  readonly mirror: string
  readonly architecture: Architecture
  /** Absolute; created when it is missing, removed after the run. */
  readonly workDirectory: string
  readonly http: Http
  readonly cache: ToolCache
  readonly github: GitHub
  readonly commands: Commands
  readonly log: Logger
  /** What signatures are checked against: content of a trusted root file, or null for the one of this action. */
  readonly trustedRoot: unknown
  /** A download that is trusted less is refused. */
  readonly minimumTrust: DownloadTrust
  /** Cancels downloads. */
  readonly signal?: AbortSignal
}

/** Of a whole download, lower-case hexadecimal. */
export interface Digest {
  readonly algorithm: DigestAlgorithm
  readonly hex: string
}

/** One object on a server. */
export interface Download {
  /** Its name in log and errors, for instance `CRI-O bundle v1.36.1`. */
  readonly what: string
  /** Its name in the tool cache, for instance crio-bundle. */
  readonly part: string
  /** A full commit, release tag or CI version of an object that never changes; null for one that is not cached. */
  readonly id: string | null
  /** Absolute; may have credentials and a query. */
  readonly url: string
  /** The Authorization header; sent only to the origin of `url`. */
  readonly authorization?: string
  /** Where its digest is published: alternatives, the best first; empty where none is. */
  readonly checksums: readonly { readonly algorithm: DigestAlgorithm; readonly url: string }[]
  /** A digest that is already known, such as that of an artifact from GitHub's API. */
  readonly digest?: Digest | null
  /** Looks up a digest where none is published; null when there is none. */
  readonly lookUpDigest?: () => Promise<Digest | null>
  /** Where its signature is published and who must have made it, or null where it is not signed. */
  readonly signature: { readonly url: string; readonly signer: Signer } | null
  readonly content: Content
}

/** What a download contains. Named members of an archive must exist, and only they are unpacked; none means all. */
export type Content =
  | { readonly kind: 'file'; readonly name: string }
  /** A gzipped tar. */
  | { readonly kind: 'archive'; readonly members: readonly string[] }
  /** A zip, as GitHub's artifacts are. */
  | { readonly kind: 'zip'; readonly members: readonly string[] }

/** The files of a download, and the download itself. */
export interface Fetched extends FileTree {
  /** Digest of the download. */
  readonly sha256: string
  /** See `Download`. */
  readonly id: string | null
}

/** How a download was verified. */
export type DownloadTrust = Exclude<Trust, 'local'>

/** A higher rank is more trust. */
const RANKS: Readonly<Record<DownloadTrust, number>> = { 'tls-only': 0, checksum: 1, signed: 2 }

/** Whether a trust is at least the required one. */
export function isEnough(trust: DownloadTrust, least: DownloadTrust): boolean {
  return RANKS[trust] >= RANKS[least]
}

/** Whether a value is a `DownloadTrust`. */
export function isDownloadTrust(value: unknown): value is DownloadTrust {
  return typeof value === 'string' && Object.hasOwn(RANKS, value)
}

/** An artifact as a download. It never changes, and its digest comes from GitHub's API. */
export function artifactDownload(artifact: Artifact, { github }: BuildOptions): Download {
  if (github.authorization === null) {
    throw invalidInput(
      `The artifact ${artifact.name} needs a token`,
      'GitHub serves artifacts only to authenticated users',
      'Give a token with read access to actions (input token)',
    )
  }
  return {
    what: `artifact ${artifact.name} (${artifact.id})`,
    part: 'artifact',
    id: `artifact-${artifact.id}`,
    url: artifact.downloadUrl,
    authorization: github.authorization,
    checksums: [],
    digest: artifact.sha256 === null ? null : { algorithm: 'sha256', hex: artifact.sha256 },
    signature: null,
    content: { kind: 'zip', members: [] },
  }
}

/** The note on a download that neither a checksum nor a signature confirms. */
export function unconfirmedNote({ what, url }: Pick<Download, 'what' | 'url'>): string {
  const way = url.startsWith('https:') ? 'over verified TLS; no checksum' : 'without TLS, checksum'
  return `${what} was downloaded ${way} or signature`
}
