import type { Series } from '../history/model.ts'
import { jobOf } from './artifact-name.ts'
import { shownName } from './lane-of.ts'
import type { LaneRun } from './merge.ts'
import { type Missing, type Rejected, seriesName } from './night.ts'
import type { NeededJob } from './request.ts'

/** A job of the workflow run as GitHub lists it. Untrusted. */
export interface ListedJob {
  readonly name: string
  readonly attempt: number
  /** Null while it runs. */
  readonly conclusion: string | null
  readonly url: string
}

/** What should be there, as far as it is known. */
export interface Expected {
  /** Names of artifacts, jobs, lanes or scenarios. */
  readonly names: readonly string[]
  readonly needs: readonly NeededJob[]
  readonly jobs: readonly ListedJob[]
  /** Lanes of the workflow run before this one, if this one has the same; empty if that is not known. */
  readonly before: readonly LaneBefore[]
}

/** A lane that was in the workflow run before. */
export interface LaneBefore {
  readonly series: Series
  readonly startedAt: string
}

/** How jobs end that leave nothing, or not all. */
const DEAD: readonly string[] = ['failure', 'cancelled', 'timed_out', 'startup_failure', 'stale']

const ENDED: Readonly<Record<string, string>> = {
  failure: 'failed',
  cancelled: 'was cancelled',
  timed_out: 'ran into its time limit',
  startup_failure: 'could not start',
  stale: 'was given up by GitHub',
  skipped: 'was skipped',
}

/**
 * What was expected and is not there: named lanes and artifacts, and jobs that ended badly without a report that says why.
 * What only the results of jobs show has no name: then the job of the workflow stands for it.
 */
export function missingIn(
  lanes: readonly LaneRun[],
  rejected: readonly Rejected[],
  { names, needs, jobs, before }: Expected,
): readonly Missing[] {
  const gaps = lanes.flatMap((lane) => gapsOf(lane, lanes, rejected, jobs))
  const named = names
    .filter((name) => !lanes.some((lane) => isCalled(lane, name) || isGap(lane, name)))
    .map((name) => missingName(name, rejected, jobs))
  const hasBadNeed = needs.some(({ result }) => DEAD.includes(result))
  const dead = needs.length === 0 || hasBadNeed ? deadJobs(lanes, jobs) : []
  const unnamed = dead.filter(({ url, name }) =>
    [...gaps, ...named].every(
      (one) => one.url !== url && !wordsOf(name).includes(one.name.toLowerCase()),
    ),
  )
  const gone = before.filter(
    ({ series }) =>
      !lanes.some(({ record }) => isSameSeries(record.series, series)) &&
      [...named, ...unnamed].every(({ name }) => !wordsOf(name).includes(series.lane)),
  )
  const found = [
    ...gaps,
    ...named,
    ...gone.map(
      ({ series, startedAt }): Missing => ({
        name: seriesName({ ...series, variant: '' }),
        why: `it was in the run before, of ${startedAt.slice(0, 10)}, and has no report`,
        url: null,
      }),
    ),
    ...unnamed.map(
      ({ name, conclusion, url }): Missing => ({
        name,
        why: `the job ${ended(conclusion)}, and no report says why`,
        url: url === '' ? null : url,
      }),
    ),
  ]
  const isExplained = found.length > 0 || rejected.length > 0 || lanes.some(isRed)
  return [...found, ...(isExplained ? [] : badNeeds(needs)), ...skippedNeeds(needs, lanes)]
}

/** What is missing of a lane, with the job that should have brought it. */
function gapsOf(
  lane: LaneRun,
  all: readonly LaneRun[],
  rejected: readonly Rejected[],
  jobs: readonly ListedJob[],
): readonly Missing[] {
  return lane.gaps.map(({ what, why, job }): Missing => {
    const name = `${shownName(lane, all)}, ${what}`
    const isListed = jobs.some((one) => wordsOf(one.name).includes(jobWords(job).at(-1) ?? job))
    const isRejected = rejected.some((one) => isOfJob(one.name, job))
    if (job === '' || (!isListed && !isRejected)) return { name, why, url: null }
    return { ...missingName(job, rejected, jobs), name }
  })
}

/** Whether a name is that of a job that a lane lacks. */
function isGap({ gaps }: LaneRun, name: string): boolean {
  const wanted = name.toLowerCase()
  return gaps.some(({ job }) => jobWords(job).some((word) => word.toLowerCase() === wanted))
}

function isSameSeries(one: Series, other: Series): boolean {
  return (
    one.lane === other.lane &&
    one.scenario === other.scenario &&
    one.architecture === other.architecture
  )
}

function missingName(
  name: string,
  rejected: readonly Rejected[],
  jobs: readonly ListedJob[],
): Missing {
  const unusable = rejected.find((one) => isOfJob(one.name, name))
  const job = jobs.find((one) => wordsOf(one.name).includes(jobWords(name).at(-1) ?? name))
  const url = job === undefined || job.url === '' ? null : job.url
  if (unusable !== undefined)
    return { name, why: `its artifact cannot be used: ${unusable.why}`, url }
  if (job === undefined) return { name, why: 'it has no report, and no job has its name', url }
  return { name, why: `it has no report, and its job ${ended(job.conclusion)}`, url }
}

/** Jobs that ended badly without a red report: they have none, or it says that all passed. */
function deadJobs(lanes: readonly LaneRun[], jobs: readonly ListedJob[]): readonly ListedJob[] {
  const red = lanes.filter(isRed)
  return jobs
    .filter(({ conclusion }) => conclusion !== null && DEAD.includes(conclusion))
    .filter(({ name }) => !red.some((lane) => wordsOf(name).some((word) => isCalled(lane, word))))
}

function isRed({ result, contradictions }: LaneRun): boolean {
  return result !== 'passed' || contradictions.length > 0
}

/** Whether a lane goes by a name: that of its artifact, its job, the lane or the scenario. */
function isCalled({ record, reports }: LaneRun, name: string): boolean {
  const { lane, scenario } = record.series
  const wanted = name.toLowerCase()
  const names = reports.flatMap(({ artifact, report }) => {
    const job = jobOf(artifact, report.run.attempt)
    return [artifact, job, ...jobWords(job)]
  })
  return [lane, scenario, ...names].some((one) => one !== '' && one.toLowerCase() === wanted)
}

/** A name of an artifact, and it without the usual beginning. */
function jobWords(job: string): readonly string[] {
  return [job, job.replace(/^crio-node-e2e-/, '')]
}

/** The attempt at the end of the name of an artifact. */
const ATTEMPT = /^[-_.](?:a|attempt[-_.]?)?\d{1,4}$/

/** Whether an artifact is that of a job, in any of its attempts. */
function isOfJob(artifact: string, job: string): boolean {
  return jobWords(artifact).some(
    (word) => word === job || (word.startsWith(job) && ATTEMPT.test(word.slice(job.length))),
  )
}

/** Words of a job's name, for instance of `node-e2e (serial)`. */
function wordsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/[^a-z0-9_.-]+/)
    .filter((word) => word !== '')
}

function badNeeds(needs: readonly NeededJob[]): readonly Missing[] {
  return needs
    .filter(({ result }) => DEAD.includes(result))
    .map(({ job, result }) => ({
      name: job,
      why: `the job ${ended(result)}, although every report says that all passed`,
      url: null,
    }))
}

/** Without any lane, a skipped job is the reason. */
function skippedNeeds(needs: readonly NeededJob[], lanes: readonly LaneRun[]): readonly Missing[] {
  if (lanes.length > 0) return []
  return needs
    .filter(({ result }) => result === 'skipped')
    .map(({ job }) => ({ name: job, why: 'the job was skipped', url: null }))
}

function ended(conclusion: string | null): string {
  if (conclusion === null) return 'has not ended'
  return ENDED[conclusion] ?? `ended as ${conclusion}`
}
