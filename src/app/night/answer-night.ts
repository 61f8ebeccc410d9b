import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Repeat } from '../../adapters/github.ts'
import { BLAME_FILE, type RecordedSearch } from '../../domain/blame/blame.ts'
import { keptSearches } from '../../domain/blame/keep.ts'
import { readBlame } from '../../domain/blame/read.ts'
import { messageOf } from '../../domain/errors.ts'
import type { History } from '../../domain/history/model.ts'
import { parseJson } from '../../domain/json.ts'
import { type LaneRun, mergeReports } from '../../domain/night/merge.ts'
import type { Night } from '../../domain/night/night.ts'
import type { NightRequest } from '../../domain/night/request.ts'
import { withSearches } from '../../domain/night/searches.ts'
import { plainLine, plural } from '../../domain/text.ts'
import { createPatience } from '../../publish/github-patience.ts'
import { listFiles } from '../../publish/report-directory.ts'
import { artifactsOfRun } from './artifacts-of-run.ts'
import type { NightDeps } from './deps.ts'
import { readPlace } from './history-place.ts'
import { htmlFile } from './html-file.ts'
import { newestNight } from './newest-night.ts'
import type { NightArtifact, NightArtifacts } from './night-artifacts.ts'
import { ownReports } from './own-reports.ts'
import { untilCancelled } from './phases.ts'
import { readReports } from './read-reports.ts'
import { NOT_RECORDED, type Recorded, recordNight } from './record-night.ts'

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
  const find = (pattern: string): Promise<NightArtifacts> =>
    untilCancelled(deps.cancelled, 'the artifacts were read', () =>
      artifactsOfRun(pattern, request, github, repeat, deps),
    )
  const judged = newestNight((await find(answers.night)).artifacts, request)
  const found = await find(answers.blame)
  const { searches: all, problems } = searchesIn(found.artifacts, deps.now())
  const night = withSearches(judged, keptSearches(judged.searches, all))
  // Only what is about this night is kept: whoever can start a workflow can upload answers.
  const searches = all.filter((one) => night.searches.includes(one))
  deps.log.info(`The night gets ${plural(searches.length, 'answer')}`)
  const place = await readPlace(request, github, repeat, deps)
  const recorded =
    request.whyNotRecorded === '' && searches.length > 0
      ? await recordNight(request, { runs: [], badge: '', searches, night }, place, deps)
      : NOT_RECORDED
  if (recorded.problem !== '') {
    const title = 'The history could not be written'
    deps.step.annotate({ level: 'error', title, message: recorded.problem })
  }
  const none = searches.length === 0 ? ['No artifact has answers to this night.'] : []
  const unused = found.rejected.map(({ name, why }) => `${name} is not used: ${why}.`)
  const told = { ...night, notes: [...night.notes, ...none, ...problems, ...unused] }
  const lanes = await lanesOf(request, night, find, deps).catch((error: unknown) => {
    deps.log.warning(`The page has no logs: ${messageOf(error)}`)
    return []
  })
  const html = htmlFile({ night: told, lanes, histories: place.histories }, deps)
  const histories = place.isUnknown ? [] : [...place.histories.values()]
  return {
    night: told,
    histories,
    recorded: { ...recorded, files: new Map([...recorded.files, ...html]) },
  }
}

/** The runs of the night, for the page. */
async function lanesOf(
  request: NightRequest,
  night: Night,
  find: (pattern: string) => Promise<NightArtifacts>,
  { version, now, log }: NightDeps,
): Promise<readonly LaneRun[]> {
  const { artifacts } = await find(request.artifacts)
  const { reports } = await readReports(artifacts, { version, now: now(), log })
  return mergeReports(ownReports(reports, request.run).reports, night.run.id).lanes
}

/** Searches of all artifacts, and what of them cannot be read, one sentence each. */
function searchesIn(
  artifacts: readonly NightArtifact[],
  now: Date,
): {
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
    if ('blame' in read) searches.push(...read.blame.searches.map((one) => believable(one, now)))
    else problems.push(`${name} cannot be read: ${plainLine(read.problem)}`)
  }
  return { searches, problems }
}

/** All links of an answer are to GitHub, and it is not of the future: else it could not be replaced. */
function believable(search: RecordedSearch, now: Date): RecordedSearch {
  const isPast = Date.parse(search.at) <= now.getTime()
  return {
    ...search,
    at: isPast ? search.at : now.toISOString(),
    sentence: search.sentence.map((phrase) => ({ ...phrase, url: gitHubLink(phrase.url) })),
    culprits: search.culprits.map((culprit) => ({ ...culprit, url: gitHubLink(culprit.url) })),
  }
}

function gitHubLink(url: string | null): string | null {
  return url?.startsWith('https://github.com/') === true ? url : null
}
