import { type ArchiveLimits, BadArchive } from '../../builds/archive-member.ts'
import { formatBytes } from '../../domain/text.ts'

/** The most that artifacts may have. */
export interface ArtifactLimits {
  /** Artifacts of one run. */
  readonly artifacts: number
  /** Bytes of one archive. */
  readonly archiveBytes: number
  /** Files and sizes of one artifact, unpacked. */
  readonly unpacked: ArchiveLimits
  /** Bytes of all artifacts together, unpacked. */
  readonly totalBytes: number
}

/**
 * More than a run collects (suite/collect.ts), which is mostly some hundred files with a few hundred megabytes. Runners have
 * 14 GB of disk (https://docs.github.com/actions/reference/runners/github-hosted-runners).
 */
export const ARTIFACT_LIMITS: ArtifactLimits = {
  artifacts: 1000,
  archiveBytes: 2 ** 29,
  unpacked: { files: 10_000, fileBytes: 2 ** 30, bytes: 3 * 2 ** 30 },
  totalBytes: 2 ** 33,
}

/** The room that all artifacts share. */
export interface Room {
  /** @throws BadArchive if there is not as much; then nothing is taken */
  take(bytes: number): void
  /** For what was removed again. */
  giveBack(bytes: number): void
}

/** An empty room of this size. */
export function createRoom(totalBytes: number): Room {
  let taken = 0
  return {
    take(bytes) {
      if (taken + bytes > totalBytes) {
        throw new BadArchive(`All artifacts together have more than ${formatBytes(totalBytes)}`)
      }
      taken += bytes
    },
    giveBack(bytes) {
      taken -= bytes
    },
  }
}
