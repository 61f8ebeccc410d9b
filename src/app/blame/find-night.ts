import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Repeat } from '../../adapters/github.ts'
import { RunError } from '../../domain/errors.ts'
import { parseJson } from '../../domain/json.ts'
import type { Night } from '../../domain/night/night.ts'
import { readNight } from '../../domain/night/read.ts'
import { plainLine } from '../../domain/text.ts'
import type { BlameRequest } from '../../inputs/blame.ts'
import { createPatience } from '../../publish/github-patience.ts'
import { listFiles } from '../../publish/report-directory.ts'
import { ARTIFACT_LIMITS } from '../night/artifact-limits.ts'
import { checkedDirectory } from '../night/checked-directory.ts'
import { fetchArtifacts } from '../night/fetch-artifacts.ts'
import type { NightArtifact } from '../night/night-artifacts.ts'
import { NIGHT_FILES } from '../night/night-files.ts'
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

/**
 * The newest night in artifacts.
 * @throws RunError (input, invalid-input) if there is none that can be read
 */
export function newestNight(artifacts: readonly NightArtifact[]): Night {
  const problems: string[] = []
  const nights = artifacts.flatMap(({ name, directory }) =>
    listFiles(directory)
      .filter((file) => basename(file) === NIGHT_FILES.night)
      .flatMap((file) => {
        const read = readNight(parseJson(readFileSync(join(directory, file), 'utf8')))
        if ('night' in read) return [read.night]
        problems.push(`${name}: ${plainLine(read.problem)}`)
        return []
      }),
  )
  const [newest] = nights.toSorted((one, other) => other.run.attempt - one.run.attempt)
  if (newest !== undefined) return newest
  throw new RunError({
    kind: 'input',
    reason: 'invalid-input',
    message: 'There is no night to search',
    cause:
      problems.length > 0
        ? 'No night.json of the artifacts can be read'
        : 'No artifact has a night.json, which the report action writes',
    remedy:
      'Upload the report directory of the report action before this job (input night), or name the builds (inputs good and bad)',
    evidence: problems,
  })
}
