import type { GitHub } from '../../adapters/github.ts'
import type { Http } from '../../adapters/http.ts'
import type { Logger } from '../../adapters/log.ts'
import type { ArtifactLimits } from './artifact-limits.ts'
import type { NightArtifacts } from './night-artifacts.ts'

/** Which artifacts are fetched, and where to. */
export interface ArtifactsRequest {
  readonly github: GitHub
  readonly http: Http
  /** owner/name */
  readonly repository: string
  readonly run: number
  /** Of the names of artifacts; `*` stands for any text, `?` for any character. */
  readonly pattern: string
  /** Absolute; created if it is missing. Each artifact gets a directory of its own in it. */
  readonly directory: string
  readonly limits: ArtifactLimits
  readonly log: Logger
}

/**
 * Downloads and unpacks the artifacts of a workflow run whose names match a pattern. They are untrusted: whoever can start
 * a workflow can upload one. One that cannot be used does not stop the others.
 *
 * @throws RunError if the artifacts cannot be listed, or without a token
 */
export function fetchArtifacts(_request: ArtifactsRequest): Promise<NightArtifacts> {
  throw new Error('not written yet')
}
