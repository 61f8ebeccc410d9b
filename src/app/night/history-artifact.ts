import { join } from 'node:path'
import type { GitHub } from '../../adapters/github.ts'
import { RunError } from '../../domain/errors.ts'
import type { NightRequest } from '../../domain/night/request.ts'
import { ARTIFACT_LIMITS, createRoom } from './artifact-limits.ts'
import type { NightDeps } from './deps.ts'
import { fetchArtifact, Rejection } from './fetch-artifact.ts'

/** The folder of histories in the report directory, which is uploaded as an artifact. */
export const HISTORY_FOLDER = 'history'

/**
 * Downloads the histories of the newest artifact that an earlier run of the same repository uploaded. Those of forks are
 * not believed.
 * @returns the directory with the histories; null if there is no artifact yet
 * @throws RunError if there is one that cannot be used
 */
export async function fetchHistoryArtifact(
  { run: { repository }, temporaryDirectory }: NightRequest,
  name: string,
  github: GitHub,
  { http }: NightDeps,
): Promise<string | null> {
  const found = await github.namedArtifacts(repository, name)
  const newest = found.find(({ expired, isOfFork }) => !expired && !isOfFork)
  if (newest === undefined) return null
  const directory = join(temporaryDirectory, 'crio-node-e2e-history')
  const limits = ARTIFACT_LIMITS
  try {
    const room = createRoom(limits.totalBytes)
    return join(
      await fetchArtifact(newest, { github, http, directory, limits, room }),
      HISTORY_FOLDER,
    )
  } catch (error) {
    if (!(error instanceof Rejection)) throw error
    throw new RunError({
      kind: 'environment',
      reason: 'build-unavailable',
      message: `The artifact ${name} cannot be used`,
      cause: error.message,
    })
  }
}
