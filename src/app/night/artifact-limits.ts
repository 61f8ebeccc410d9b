/** What artifacts may have. Above a limit, an artifact is rejected. */
export interface ArtifactLimits {
  /** Artifacts of one run. */
  readonly artifacts: number
  /** Bytes of one archive. */
  readonly archiveBytes: number
  /** Files of one artifact. */
  readonly files: number
  /** Bytes of one file. */
  readonly fileBytes: number
  /** Bytes of one artifact, unpacked. */
  readonly artifactBytes: number
  /** Bytes of all artifacts together, unpacked. */
  readonly totalBytes: number
}

/**
 * A report has some hundred files. The logs of a full run have up to a few hundred megabytes, and runners have at least
 * 14 GB of disk (https://docs.github.com/actions/reference/runners/github-hosted-runners).
 */
export const ARTIFACT_LIMITS: ArtifactLimits = {
  artifacts: 1000,
  archiveBytes: 1 << 29,
  files: 10_000,
  fileBytes: 1 << 30,
  artifactBytes: 2 ** 31,
  totalBytes: 2 ** 33,
}
