import { type Artifact, type GitHub, PAGE_SIZE, type Repeat } from '../../adapters/github.ts'
import type { Http } from '../../adapters/http.ts'
import type { Logger } from '../../adapters/log.ts'
import { RunError } from '../../domain/errors.ts'
import { plural } from '../../domain/text.ts'
import { type ArtifactLimits, createRoom } from './artifact-limits.ts'
import { chooseArtifacts } from './choose-artifacts.ts'
import { fetchArtifact, Rejection } from './fetch-artifact.ts'
import { isForbidden } from './forbidden.ts'
import {
  byName,
  type NightArtifact,
  type NightArtifacts,
  type RejectedArtifact,
} from './night-artifacts.ts'

/** Which artifacts are fetched, and where to. */
export interface ArtifactsRequest {
  readonly github: GitHub
  readonly http: Http
  /** Repeats a download that a rate limit refused. */
  readonly repeat: Repeat
  /** owner/name */
  readonly repository: string
  readonly run: number
  /** Of the names of artifacts; `*` stands for any text, `?` for one character. */
  readonly pattern: string
  /** Absolute; created if it is missing. Each artifact gets a new directory in it. */
  readonly directory: string
  readonly limits: ArtifactLimits
  readonly log: Pick<Logger, 'info' | 'warning'>
}

/** Downloads at the same time: more are not faster, and each needs disk space for its archive. */
const AT_ONCE = 4
/** A run with more artifacts is not one of node e2e lanes alone. */
const MOST_PAGES = 50

/**
 * Downloads and unpacks the artifacts of a workflow run whose names match a pattern. They are untrusted: whoever can start a
 * workflow can upload one. One that cannot be used does not stop the others, and is told.
 *
 * @throws RunError (input, invalid-input) without a token, a workflow run or the permission to list artifacts; (environment,
 *   build-unavailable) if GitHub does not respond
 */
export async function fetchArtifacts(request: ArtifactsRequest): Promise<NightArtifacts> {
  const { github, http, repeat, repository, run, pattern, directory, limits, log } = request
  if (github.authorization === null) throw withoutToken()
  if (!Number.isSafeInteger(run) || repository === '') throw outsideOfRun()
  const listed = await listArtifacts(request)
  const { chosen, rejected: unfit } = chooseArtifacts(listed.artifacts, { run, pattern, limits })
  log.info(
    `Workflow run ${run} of ${repository}: ${plural(listed.artifacts.length, 'artifact')}, ${chosen.length + unfit.length} with a name like ${pattern}`,
  )
  const source = { github, http, repeat, directory, limits, room: createRoom(limits.totalBytes) }
  const artifacts: NightArtifact[] = []
  const rejected: RejectedArtifact[] = [...listed.rejected, ...unfit]
  await eachOf(chosen, AT_ONCE, async (artifact) => {
    const { name, id } = artifact
    try {
      artifacts.push({ name, id, directory: await fetchArtifact(artifact, source) })
    } catch (error) {
      if (!(error instanceof Rejection)) throw error
      rejected.push({ name, why: error.message })
    }
  })
  for (const { name, why } of rejected.toSorted(byName)) {
    log.warning(`The artifact ${name} is not used: ${why}`)
  }
  return { artifacts: artifacts.toSorted(byName), rejected: rejected.toSorted(byName) }
}

async function listArtifacts({ github, repository, run, pattern }: ArtifactsRequest): Promise<{
  readonly artifacts: readonly Artifact[]
  readonly rejected: readonly RejectedArtifact[]
}> {
  const artifacts = new Map<number, Artifact>()
  for (let page = 1; page <= MOST_PAGES; page++) {
    const found = await permitted(() => github.runArtifacts(repository, run, page))
    if (found === null) throw unknownRun(repository, run)
    for (const artifact of found) artifacts.set(artifact.id, artifact)
    if (found.length < PAGE_SIZE) return { artifacts: [...artifacts.values()], rejected: [] }
  }
  const why = `The run has more than ${MOST_PAGES * PAGE_SIZE} artifacts, of which the others were not looked at`
  return { artifacts: [...artifacts.values()], rejected: [{ name: pattern, why }] }
}

/** Names the permission if GitHub forbids to list artifacts. */
async function permitted<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof RunError) || !isForbidden(error)) throw error
    throw new RunError(
      {
        ...error.details,
        kind: 'input',
        reason: 'invalid-input',
        message: 'The job may not list the artifacts of its workflow run',
        remedy:
          'Add actions: read to the permissions of the job with the report action, or download the artifacts before it with actions/download-artifact (input directory)',
      },
      { cause: error },
    )
  }
}

function withoutToken(): RunError {
  return new RunError({
    kind: 'input',
    reason: 'invalid-input',
    message: 'The artifacts of a workflow run need a token',
    cause: 'GitHub serves artifacts only to authenticated users',
    remedy:
      'Give a token with read access to actions (input token), or download the artifacts before it (input directory)',
  })
}

function outsideOfRun(): RunError {
  return new RunError({
    kind: 'input',
    reason: 'invalid-input',
    message: 'There is no workflow run whose artifacts could be downloaded',
    cause: 'GITHUB_RUN_ID or GITHUB_REPOSITORY is not set, or is no identifier of a run',
    remedy: 'Run this in a job of a workflow, or name a directory with artifacts (input directory)',
  })
}

function unknownRun(repository: string, run: number): RunError {
  return new RunError({
    kind: 'input',
    reason: 'invalid-input',
    message: `GitHub does not know the workflow run ${run} of ${repository}`,
    cause: 'It does not exist, or the token may not see it',
    remedy:
      'Give a token of this repository (input token) with the permission actions: read, or download the artifacts before this step (input directory)',
  })
}

/** Works on some items at the same time, in their order. */
async function eachOf<T>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = items.values()
  const worker = async () => {
    for (const item of waiting) await work(item)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}
