import { basename, join } from 'node:path'
import type { GitHub, Repeat } from '../../adapters/github.ts'
import { messageOf } from '../../domain/errors.ts'
import { parseJson } from '../../domain/json.ts'
import { NIGHT_FILES } from '../../domain/model/report-files.ts'
import { type CommentRequest, type FoundNight, newestNights } from '../../domain/night/comment.ts'
import { readNight } from '../../domain/night/read.ts'
import { plainLine } from '../../domain/text.ts'
import { listFiles } from '../../publish/report-directory.ts'
import type { ArtifactLimits } from '../night/artifact-limits.ts'
import { fetchArtifacts } from '../night/fetch-artifacts.ts'
import type { NightArtifact } from '../night/night-artifacts.ts'
import { textOf } from '../report/text-file.ts'
import type { CommentDeps } from './deps.ts'

/** The nights of a run. */
export interface FetchedNights {
  readonly nights: readonly FoundNight[]
  /** Number of artifacts that cannot be used. */
  readonly unusable: number
}

/** More than the report action writes, and little enough for whoever uploads what they like: all nights are in memory at once. */
const LIMITS: ArtifactLimits = {
  artifacts: 50,
  archiveBytes: 2 ** 23,
  unpacked: { files: 1000, fileBytes: 2 ** 23, bytes: 2 ** 25 },
  totalBytes: 2 ** 26,
}
const FOLDER = 'crio-node-e2e-nights'

/**
 * Fetches the nights that a run left. They are untrusted: one that says that it is of another run, of a later attempt or not
 * of a pull request is not used.
 * @throws RunError as `fetchArtifacts` does
 */
export async function fetchNights(
  request: CommentRequest,
  github: GitHub,
  repeat: Repeat,
  { http, log }: CommentDeps,
): Promise<FetchedNights> {
  const { repository, run, artifacts: pattern, temporaryDirectory } = request
  const { artifacts, rejected } = await fetchArtifacts({
    github,
    http,
    repeat,
    repository,
    pattern,
    log,
    run: run.id,
    directory: join(temporaryDirectory, FOLDER),
    limits: LIMITS,
  })
  const nights: FoundNight[] = []
  let unusable = rejected.length
  for (const artifact of artifacts) {
    const read = nightIn(artifact, request)
    if ('night' in read) nights.push(read)
    else {
      unusable += 1
      log.warning(`The artifact ${artifact.name} is not used: ${plainLine(read.problem)}`)
    }
  }
  return { nights: newestNights(nights), unusable }
}

function nightIn(
  { name, directory }: NightArtifact,
  { repository, run }: CommentRequest,
): FoundNight | { readonly problem: string } {
  const files = listFiles(directory).filter((file) => basename(file) === NIGHT_FILES.night)
  const [file] = files
  if (file === undefined || files.length > 1) {
    return { problem: `it has ${files.length} files ${NIGHT_FILES.night}` }
  }
  try {
    const read = readNight(parseJson(textOf(join(directory, file))))
    if ('problem' in read) return read
    const { night } = read
    const isOwn = night.run.id === String(run.id) && night.run.repository === repository
    if (!isOwn) return { problem: 'it says that it is of another workflow run' }
    if (night.run.attempt > run.attempt) return { problem: 'it says that it is of a later attempt' }
    if (night.pullRequest === null) return { problem: 'it was not judged as a pull request' }
    return { artifact: name, night }
  } catch (error) {
    return { problem: messageOf(error) }
  }
}
