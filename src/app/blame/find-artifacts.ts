import { join } from 'node:path'
import type { Repeat } from '../../adapters/github.ts'
import type { BlameRequest } from '../../inputs/blame.ts'
import { createPatience } from '../../publish/github-patience.ts'
import { ARTIFACT_LIMITS } from '../night/artifact-limits.ts'
import { checkedDirectory } from '../night/checked-directory.ts'
import { fetchArtifacts } from '../night/fetch-artifacts.ts'
import type { NightArtifact } from '../night/night-artifacts.ts'
import type { BlameDeps } from './deps.ts'

const FOLDER = 'crio-node-e2e-artifacts'

/** Fetches artifacts of the workflow run by a pattern of their names; from the given directory if there is one. */
export type FindArtifacts = (pattern: string) => Promise<readonly NightArtifact[]>

/** @throws RunError, when it is called, if artifacts cannot be listed or read */
export function artifactFinder(
  { directory, token, context }: BlameRequest,
  { app: { http, log, sleep }, gitHub }: Pick<BlameDeps, 'app' | 'gitHub'>,
): FindArtifacts {
  if (directory !== null) {
    return async () => (await checkedDirectory(directory, ARTIFACT_LIMITS)).artifacts
  }
  const patience = createPatience({ sleep, log })
  const repeat: Repeat = (work) => patience.repeat(work)
  const github = gitHub({ token, baseUrl: context.apiUrl }, repeat)
  return async (pattern) => {
    const { artifacts } = await fetchArtifacts({
      github,
      http,
      repeat,
      repository: context.repository,
      run: Number(context.runId),
      pattern,
      directory: join(context.temporaryDirectory, FOLDER),
      limits: ARTIFACT_LIMITS,
      log,
    })
    return artifacts
  }
}
