import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GitHub, Repeat } from '../../adapters/github.ts'
import { BLAME_FILE, type RecordedSearch } from '../../domain/blame/blame.ts'
import { readBlame } from '../../domain/blame/read.ts'
import type { History } from '../../domain/history/model.ts'
import { parseJson } from '../../domain/json.ts'
import type { Night } from '../../domain/night/night.ts'
import type { NightRequest } from '../../domain/night/request.ts'
import { withSearches } from '../../domain/night/searches.ts'
import { plainLine, plural } from '../../domain/text.ts'
import { createPatience } from '../../publish/github-patience.ts'
import { listFiles } from '../../publish/report-directory.ts'
import { ARTIFACT_LIMITS } from './artifact-limits.ts'
import { checkedDirectory } from './checked-directory.ts'
import type { NightDeps } from './deps.ts'
import { fetchArtifacts } from './fetch-artifacts.ts'
import { NO_PLACE, readPlace } from './history-place.ts'
import { newestNight } from './newest-night.ts'
import type { NightArtifact } from './night-artifacts.ts'
import { untilCancelled } from './phases.ts'
import { NOT_RECORDED, type Recorded, recordNight } from './record-night.ts'

const FOLDER = 'crio-node-e2e-answers'

/** A night with answers, and what became of them. */
export interface AnsweredNight {
  readonly night: Night
  readonly recorded: Recorded
  /** As far as they were read: only alerts need them. */
  readonly histories: readonly History[]
}

/**
 * Adds answers of the bisect action to the night that they are about, and to the history, so that the next night knows them.
 * @throws RunError if the night cannot be read
 */
export async function answerNight(
  request: NightRequest,
  answers: NonNullable<NightRequest['answers']>,
  deps: NightDeps,
): Promise<AnsweredNight> {
  const patience = createPatience(deps)
  const repeat: Repeat = (work) => patience.repeat(work)
  const github = deps.gitHub({ token: request.token, baseUrl: request.apiUrl }, repeat)
  const find = (pattern: string) =>
    untilCancelled(deps.cancelled, 'the artifacts were read', () =>
      artifactsOf(pattern, request, github, repeat, deps),
    )
  const judged = newestNight(await find(answers.night))
  const { searches, problems } = searchesIn(await find(answers.blame))
  deps.log.info(`The night gets ${plural(searches.length, 'answer')}`)
  const night = withSearches(judged, [...searches, ...judged.searches])
  const isNeeded = request.history.kind === 'artifact' || request.alerts.mode !== 'off'
  const place = isNeeded ? await readPlace(request, github, repeat, deps) : NO_PLACE
  const recorded =
    request.whyNotRecorded === '' && searches.length > 0
      ? await recordNight(request, { runs: [], badge: '', searches, night }, place, deps)
      : NOT_RECORDED
  if (recorded.problem !== '') {
    const title = 'The history could not be written'
    deps.step.annotate({ level: 'error', title, message: recorded.problem })
  }
  const none = searches.length === 0 ? ['No artifact has answers of a search.'] : []
  const histories = place.isUnknown ? [] : [...place.histories.values()]
  return { recorded, histories, night: { ...night, notes: [...night.notes, ...none, ...problems] } }
}

async function artifactsOf(
  pattern: string,
  { directory, run, temporaryDirectory }: NightRequest,
  github: GitHub,
  repeat: Repeat,
  { http, log }: NightDeps,
): Promise<readonly NightArtifact[]> {
  const limits = ARTIFACT_LIMITS
  if (directory !== null) return (await checkedDirectory(directory, limits)).artifacts
  const { artifacts } = await fetchArtifacts({
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
  return artifacts
}

/** Searches of all artifacts, and what of them cannot be read, one sentence each. */
function searchesIn(artifacts: readonly NightArtifact[]): {
  readonly searches: readonly RecordedSearch[]
  readonly problems: readonly string[]
} {
  const searches: RecordedSearch[] = []
  const problems: string[] = []
  for (const { name, directory } of artifacts) {
    // Histories have such a file as well, with the searches of all nights.
    const file = listFiles(directory).find((one) => one === BLAME_FILE)
    if (file === undefined) continue
    const read = readBlame(parseJson(readFileSync(join(directory, file), 'utf8')))
    if ('blame' in read) searches.push(...read.blame.searches)
    else problems.push(`${name} cannot be read: ${plainLine(read.problem)}`)
  }
  return { searches, problems }
}
