import { join } from 'node:path'
import type { GitHub } from '../../adapters/github.ts'
import { messageOf, RunError } from '../../domain/errors.ts'
import type { RunRecord } from '../../domain/history/model.ts'
import { isFuture } from '../../domain/history/run-key.ts'
import { type BuiltNight, buildNight } from '../../domain/night/build-night.ts'
import { isExperiment } from '../../domain/night/experiments.ts'
import type { Night } from '../../domain/night/night.ts'
import type { NightRequest } from '../../domain/night/request.ts'
import { plural } from '../../domain/text.ts'
import { ARTIFACT_LIMITS } from './artifact-limits.ts'
import { checkedDirectory } from './checked-directory.ts'
import type { NightDeps } from './deps.ts'
import { fetchArtifacts } from './fetch-artifacts.ts'
import { type ReadPlace, type Recorded, readPlace, recordRuns } from './history-place.ts'
import type { NightArtifacts } from './night-artifacts.ts'
import { publishNight } from './publish-night.ts'
import { readReports } from './read-reports.ts'
import { jobsOf } from './run-jobs.ts'

const ARTIFACTS_FOLDER = 'crio-node-e2e-artifacts'

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
    const { night, recorded } = await judgeNight(request, deps)
    await publishNight(night, recorded.files, request.reportDirectory, deps)
    return request.failOn.includes(night.verdict.result) ? 1 : 0
  } catch (error) {
    const {
      cause = '',
      evidence = [],
      remedy = '',
    } = error instanceof RunError
      ? error.details
      : { remedy: 'This is a bug in crio-node-e2e: please report it' }
    deps.step.annotate({
      level: 'error',
      title: messageOf(error),
      message:
        [cause, ...evidence, remedy].filter((line) => line !== '').join('\n') || messageOf(error),
    })
    deps.step.setOutput('result', 'error')
    if (!(error instanceof RunError) && error instanceof Error) deps.log.debug(error.stack ?? '')
    return 1
  }
}

/** A night with what became of its results. */
interface JudgedNight {
  readonly night: Night
  readonly recorded: Recorded
}

async function judgeNight(request: NightRequest, deps: NightDeps): Promise<JudgedNight> {
  const github = deps.gitHub({ token: request.token, baseUrl: request.apiUrl })
  const { artifacts, rejected } = await artifactsOf(request, github, deps)
  deps.log.info(`Reports are read from ${plural(artifacts.length, 'artifact')}`)
  const read = await readReports(artifacts, {
    version: deps.version,
    now: deps.now(),
    log: deps.log,
  })
  const jobs = await listedJobs(request, github)
  const place = await readPlace(request, github, deps)
  const built = buildNight(
    { version: deps.version, now: deps.now() },
    {
      run: request.run,
      reports: read.reports,
      rejected: [...rejected, ...read.rejected],
      expected: { names: request.expect, needs: request.needs, jobs: jobs.jobs },
      isScheduled: request.isScheduled,
      pullRequest: request.pullRequest,
      histories: place.histories,
      source: place.source,
      problems: place.problems,
      notes: [
        ...read.notes,
        ...(jobs.missing === null ? [] : [`The jobs are not known: ${jobs.missing}`]),
      ],
    },
  )
  return record(request, built, place, deps)
}

function artifactsOf(
  { directory, artifacts, run, temporaryDirectory }: NightRequest,
  github: GitHub,
  { http, log }: NightDeps,
): Promise<NightArtifacts> {
  const limits = ARTIFACT_LIMITS
  if (directory !== null) return checkedDirectory(directory, limits)
  return fetchArtifacts({
    github,
    http,
    repository: run.repository,
    run: Number(run.id),
    pattern: artifacts,
    directory: join(temporaryDirectory, ARTIFACTS_FOLDER),
    limits,
    log,
  })
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
  const records = all.filter(({ run }) => !isFuture(run, deps.now()))
  const future = all.length - records.length
  const wanted = request.recordAll ? records : records.filter(({ run }) => !isExperiment(run))
  const left = records.length - wanted.length
  const notes = [
    ...(future === 0
      ? []
      : [
          `${plural(future, 'run')} ${future === 1 ? 'says that it is' : 'say that they are'} of the future, so that ${future === 1 ? 'it is' : 'they are'} not added to the history`,
        ]),
    ...(request.history.kind === 'none' || request.whyNotRecorded === ''
      ? []
      : [`The results are not added to the history: ${request.whyNotRecorded}`]),
    ...(left > 0 && request.whyNotRecorded === ''
      ? [
          `${plural(left, 'run')} of a single commit or pull request ${left === 1 ? 'is' : 'are'} not added to the history; record: true adds ${left === 1 ? 'it' : 'them'}`,
        ]
      : []),
  ]
  const recorded =
    request.whyNotRecorded === ''
      ? await recordRuns(request, wanted, place, deps)
      : { recorded: false, commit: null, problem: '', files: new Map<string, string>() }
  if (recorded.problem !== '') {
    const title = 'The history could not be written'
    deps.step.annotate({ level: 'error', title, message: recorded.problem })
  }
  const problems = [
    ...night.history.problems,
    ...(recorded.problem === '' ? [] : [`it could not be written: ${recorded.problem}`]),
  ]
  const { recorded: isRecorded, commit } = recorded
  return {
    recorded,
    night: {
      ...night,
      history: { ...night.history, recorded: isRecorded, commit, problems },
      notes: [...night.notes, ...notes],
    },
  }
}
