import type { ArtifactLimits } from './artifact-limits.ts'
import type { NightArtifacts } from './night-artifacts.ts'

/**
 * The artifacts in a directory that `actions/download-artifact` filled: each directory in it is one, or the directory
 * itself if a report is directly in it. Rejects artifacts with links that lead out of them, with special files, or above a
 * limit.
 *
 * @param path of a directory
 * @throws RunError (input, invalid-input) if it cannot be read
 */
export function checkedDirectory(_path: string, _limits: ArtifactLimits): Promise<NightArtifacts> {
  throw new Error('not written yet')
}
