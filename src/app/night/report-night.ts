import type { GitHub, Repeat } from '../../adapters/github.ts'
import { addRun, emptyHistory } from '../../domain/history/add-run.ts'
import type { History, RunRecord } from '../../domain/history/model.ts'
import { isFuture } from '../../domain/history/run-key.ts'
import { seriesName } from '../../domain/history/series-name.ts'
import { type BuiltNight, buildNight } from '../../domain/night/build-night.ts'
import { isExperiment } from '../../domain/night/experiments.ts'
import type { Night } from '../../domain/night/night.ts'
import type { NightRequest } from '../../domain/night/request.ts'
import { plural } from '../../domain/text.ts'
import { capped } from '../../domain/views/annotations.ts'
import { badgeJson } from '../../domain/views/badge.ts'
import { createPatience } from '../../publish/github-patience.ts'
import { alertNight } from './alert-night.ts'
import { answerNight } from './answer-night.ts'
import { artifactsOfRun } from './artifacts-of-run.ts'
import type { NightDeps } from './deps.ts'
import { type ReadPlace, readPlace } from './history-place.ts'
import { htmlFile } from './html-file.ts'
import { ownReports } from './own-reports.ts'
import { untilCancelled } from './phases.ts'
import { ANSWERED, JUDGED, publishNight, withAlertsShown } from './publish-night.ts'
import { publishUnjudged } from './publish-unjudged.ts'
import { readReports } from './read-reports.ts'
import { NOT_RECORDED, type Recorded, recordNight } from './record-night.ts'
import { jobsOf } from './run-jobs.ts'
import { watchNights } from './watch-nights.ts'

/** Problems of the history in an annotation. */
const MOST_PROBLEMS = 5

/**
 * The report action: reads the reports of all jobs of a workflow run, judges them together by their history, adds them to
 * it, and publishes the result. It runs none of the tested code, and trusts none of what that code left.
 * @param read parses the inputs
 * @returns the exit code of the step
 */
export async function reportNight(deps: NightDeps, read: () => NightRequest): Promise<number> {
  try {
    const request = read()
    if (request.token !== null) deps.step.mask(request.token)
    if (request.isWatch) return await watchNights(request, deps)
    const { answers, reportDirectory } = request
    if (answers !== null) {
      const { night, recorded, histories } = await answerNight(request, answers, deps)
      const alerts = await alertNight(request, night, histories, deps)
      const shown = withAlertsShown(ANSWERED, alerts, request)
      await publishNight(night, recorded.files, reportDirectory, deps, shown)
      // The night was judged before, by a step that failed if it was red.
      return deps.cancelled.aborted ? 1 : 0
    }
    const { night, recorded, histories } = await judgeNight(request, deps)
    const alerts = await alertNight(request, night, histories, deps)
    const shown = withAlertsShown(JUDGED, alerts, request)
    await publishNight(night, recorded.files, reportDirectory, deps, shown)
    if (deps.cancelled.aborted) return 1
    return request.failOn.includes(night.verdict.result) ? 1 : 0
  } catch (error) {
    await publishUnjudged(error, deps)
    return 1
  }
}

/** A night with what became of its results. */
interface JudgedNight {
  readonly night: Night
  readonly recorded: Recorded
  /** With the runs of the night. */
  readonly histories: readonly History[]
}

async function judgeNight(request: NightRequest, deps: NightDeps): Promise<JudgedNight> {
  const { cancelled } = deps
  const access = { token: request.token, baseUrl: request.apiUrl }
  const patience = createPatience(deps)
  const repeat: Repeat = (work) => patience.repeat(work)
  const github = deps.gitHub(access, repeat)
  const { artifacts, rejected } = await untilCancelled(cancelled, 'the artifacts were read', () =>
    artifactsOfRun(request.artifacts, request, github, repeat, deps),
  )
  deps.log.info(`Reports are read from ${plural(artifacts.length, 'artifact')}`)
  const { version, log } = deps
  const read = await untilCancelled(cancelled, 'the reports were read', () =>
    readReports(artifacts, { version, now: deps.now(), log }),
  )
  const jobs = await untilCancelled(cancelled, 'the jobs were read', () =>
    listedJobs(request, github),
  )
  const place = await untilCancelled(cancelled, 'the history was read', () =>
    readPlace(request, github, repeat, deps),
  )
  annotateProblems(place, deps)
  const own = ownReports(read.reports, request.run)
  const built = buildNight(
    { version: deps.version, now: deps.now() },
    {
      run: request.run,
      reports: own.reports,
      rejected: [...rejected, ...read.rejected, ...own.rejected],
      expected: { names: request.expect, needs: request.needs, jobs: jobs.jobs },
      isScheduled: request.isScheduled,
      pullRequest: request.pullRequest,
      histories: place.histories,
      source: place.source,
      problems: place.problems,
      searches: place.searches,
      notes: [...read.notes, ...(jobs.missing === null ? [] : [jobs.missing])],
    },
  )
  return record(request, built, place, deps)
}

/** Without the whole history, failures can look new: that is said where the failures are. */
function annotateProblems({ problems }: ReadPlace, { step }: NightDeps): void {
  if (problems.length === 0) return
  const lines = capped([...problems], MOST_PROBLEMS)
  const message = [...lines, 'The results are judged by what could be read.'].join('\n')
  step.annotate({ level: 'warning', title: 'The history could not be read as a whole', message })
}

async function listedJobs(
  { run, token }: NightRequest,
  github: GitHub,
): Promise<Awaited<ReturnType<typeof jobsOf>>> {
  const id = Number(run.id)
  if (token === null || !Number.isSafeInteger(id)) return { jobs: [], missing: null }
  return jobsOf(github, run.repository, id)
}

async function record(
  request: NightRequest,
  { night, lanes }: BuiltNight,
  place: ReadPlace,
  deps: NightDeps,
): Promise<JudgedNight> {
  const all: RunRecord[] = lanes.map((lane) => lane.record)
  const records = all.filter(({ run }) => isPossible(run, deps.now()))
  const wanted = request.recordAll ? records : records.filter(({ run }) => !isExperiment(run))
  const notes = notRecordedNotes(request, {
    undated: all.length - records.length,
    experiments: records.length - wanted.length,
  })
  // Single commits say nothing about main, and times that are wrong nothing about now.
  const badge = wanted.length > 0 || all.length === 0 ? badgeJson(night) : ''
  const recorded =
    request.whyNotRecorded === ''
      ? await recordNight(request, { runs: wanted, badge, searches: [], night }, place, deps)
      : NOT_RECORDED
  if (recorded.problem !== '') {
    const title = 'The history could not be written'
    deps.step.annotate({ level: 'error', title, message: recorded.problem })
  }
  const problems = [
    ...night.history.problems,
    ...(recorded.problem === '' ? [] : [`it could not be written: ${recorded.problem}`]),
  ]
  const { recorded: isRecorded, commit } = recorded
  const told: Night = {
    ...night,
    history: { ...night.history, recorded: isRecorded, commit, problems },
    notes: [...night.notes, ...notes, ...recorded.notes],
  }
  const html = htmlFile({ night: told, lanes, histories: place.histories }, deps)
  return {
    night: told,
    recorded: { ...recorded, files: new Map([...recorded.files, ...html]) },
    // Without all that was there, a failure of every night looks new.
    histories: place.isUnknown ? [] : historiesWith(wanted, place),
  }
}

/** The histories after the night. */
function historiesWith(
  records: readonly RunRecord[],
  { histories }: ReadPlace,
): readonly History[] {
  const all = new Map<string, History>(histories)
  for (const one of records) {
    const name = seriesName(one.series)
    if (name !== null) all.set(name, addRun(all.get(name) ?? emptyHistory(one.series), one))
  }
  return [...all.values()]
}

/** Why the history does not get some of the runs, one sentence each. */
function notRecordedNotes(
  { history, whyNotRecorded }: NightRequest,
  { undated, experiments }: { readonly undated: number; readonly experiments: number },
): readonly string[] {
  if (history.kind === 'none') return []
  if (whyNotRecorded !== '') return [`The results are not added to the history: ${whyNotRecorded}`]
  const clock = `Not added to the history: ${plural(undated, 'run')} without a possible time. Is the clock of the machine wrong?`
  const single = `Not added to the history: ${plural(experiments, 'run')} of a single commit or pull request. The input record: true adds them`
  return [...(undated > 0 ? [clock] : []), ...(experiments > 0 ? [single] : [])]
}

/** Whether a history can have a run: one without a time has that of the beginning of time. */
function isPossible(run: RunRecord['run'], now: Date): boolean {
  return Date.parse(run.startedAt) > 0 && !isFuture(run, now)
}
