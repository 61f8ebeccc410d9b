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

/** What getting a build takes, besides the request. */
export interface BuildOptions {
  /** Base URL of the project's bucket. */
  readonly mirror: string
  readonly architecture: Architecture
  /** Absolute; made when it is missing, thrown away after the run. */
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
  /** Makes downloads give up. */
  readonly signal?: AbortSignal
}

/** Of a whole download, hexadecimal in small letters. */
export interface Digest {
  readonly algorithm: DigestAlgorithm
  readonly hex: string
}

/** One object on a server. */
export interface Download {
  /** In the reader's words, for instance `CRI-O bundle v1.36.1`. */
  readonly what: string
  /** Its name in the tool cache, for instance crio-bundle. */
  readonly part: string
  /** Exact name of what never changes: a full commit, a release tag or a CI version. Null when it may: it is not kept. */
  readonly id: string | null
  /** Absolute; may have a login and a query. */
  readonly url: string
  /** The header of that name; only for the origin of `url`. */
  readonly authorization?: string
  /** Where its digest is published: alternatives, the best first; empty where none is. */
  readonly checksums: readonly { readonly algorithm: DigestAlgorithm; readonly url: string }[]
  /** A digest that is known already, as GitHub's API tells those of artifacts. */
  readonly digest?: Digest | null
  /** Asked where no digest is published; null for an answer that is of no use. */
  readonly lookUpDigest?: () => Promise<Digest | null>
  /** Where its signature is published and who must have made it, or null where nobody signs. */
  readonly signature: { readonly url: string; readonly signer: Signer } | null
  readonly content: Content
}

/** What a download holds. Of archives only the named members are unpacked, all of which must be there; none means all. */
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
  /** Exact name of what never changes, see `Download`. */
  readonly id: string | null
}

/** How far a download can be trusted. */
export type DownloadTrust = Exclude<Trust, 'local'>

/** The more, the higher. */
const RANKS: Readonly<Record<DownloadTrust, number>> = { 'tls-only': 0, checksum: 1, signed: 2 }

/** Whether something is trusted as far as it has to be. */
export function isEnough(trust: DownloadTrust, least: DownloadTrust): boolean {
  return RANKS[trust] >= RANKS[least]
}

/** Whether a value, of a file for instance, is one of the words for trust in a download. */
export function isDownloadTrust(value: unknown): value is DownloadTrust {
  return typeof value === 'string' && Object.hasOwn(RANKS, value)
}

/** An artifact as a download; it never changes, and GitHub tells its digest. */
export function artifactDownload(artifact: Artifact, { github }: BuildOptions): Download {
  if (github.authorization === null) {
    throw invalidInput(
      `The artifact ${artifact.name} needs a token`,
      'GitHub gives artifacts only to who is logged in',
      'Give a token that may read actions (input token)',
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
