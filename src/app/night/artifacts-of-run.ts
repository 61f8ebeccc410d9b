import { join } from 'node:path'
import type { GitHub, Repeat } from '../../adapters/github.ts'
import type { NightRequest } from '../../domain/night/request.ts'
import { ARTIFACT_LIMITS } from './artifact-limits.ts'
import { checkedDirectory } from './checked-directory.ts'
import type { NightDeps } from './deps.ts'
import { fetchArtifacts } from './fetch-artifacts.ts'
import type { NightArtifacts } from './night-artifacts.ts'

const FOLDER = 'crio-node-e2e-artifacts'

/**
 * The artifacts of the workflow run with such names; all that are in the directory, if one is given.
 * @throws RunError if they cannot be listed or read
 */
export function artifactsOfRun(
  pattern: string,
  { directory, run, temporaryDirectory }: NightRequest,
  github: GitHub,
  repeat: Repeat,
  { http, log }: NightDeps,
): Promise<NightArtifacts> {
  const limits = ARTIFACT_LIMITS
  if (directory !== null) return checkedDirectory(directory, limits)
  return fetchArtifacts({
    github,
    http,
    repeat,
    repository: run.repository,
    run: Number(run.id),
    pattern,
    directory: join(temporaryDirectory, FOLDER),
    limits,
    log,
  })
}
