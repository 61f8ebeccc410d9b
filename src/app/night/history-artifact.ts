import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Artifact, GitHub, Repeat } from '../../adapters/github.ts'
import { RunError } from '../../domain/errors.ts'
import { NIGHT_FILES } from '../../domain/model/report-files.ts'
import type { NightRequest } from '../../domain/night/request.ts'
import { ARTIFACT_LIMITS, createRoom } from './artifact-limits.ts'
import type { NightDeps } from './deps.ts'
import { type ArtifactSource, fetchArtifact, Rejection } from './fetch-artifact.ts'

/** The folder of histories in the report directory, which is uploaded as an artifact. */
export const HISTORY_FOLDER = NIGHT_FILES.history

/** Artifacts that are looked into: runs that record nothing, such as of pull requests, can upload one without histories. */
const MOST_TRIED = 30

/**
 * Downloads the histories of the newest artifact that an earlier run of the same repository uploaded, and that has some.
 * Those of forks are not believed.
 * @returns the directory with the histories; null if there is no artifact yet
 * @throws RunError if there is one that cannot be used
 */
export async function fetchHistoryArtifact(
  { run: { repository }, temporaryDirectory }: NightRequest,
  name: string,
  github: GitHub,
  repeat: Repeat,
  { http }: NightDeps,
): Promise<string | null> {
  const found = await github.namedArtifacts(repository, name)
  const usable = found.filter(({ expired, isOfFork }) => !expired && !isOfFork)
  const directory = join(temporaryDirectory, 'crio-node-e2e-history')
  const limits = ARTIFACT_LIMITS
  for (const artifact of usable.slice(0, MOST_TRIED)) {
    const room = createRoom(limits.totalBytes)
    const source = { github, http, repeat, directory, limits, room }
    const histories = join(await downloaded(name, artifact, source), HISTORY_FOLDER)
    if (existsSync(histories)) return histories
  }
  if (usable.length <= MOST_TRIED) return null
  throw new RunError({
    kind: 'input',
    reason: 'invalid-input',
    message: `None of the newest ${MOST_TRIED} artifacts ${name} has a history`,
    remedy: 'Upload the report directory under this name only in runs that record their results',
  })
}

async function downloaded(
  name: string,
  artifact: Artifact,
  source: ArtifactSource,
): Promise<string> {
  try {
    return await fetchArtifact(artifact, source)
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
