import { groupBy } from '../group.ts'
import type { RecordedSpec, RunRecord } from '../history/model.ts'
import { recordOf } from '../history/record.ts'
import { variantOf } from '../history/variant.ts'
import type { Counts } from '../model/results.ts'
import type { Report } from '../report/report.ts'
import { plural } from '../text.ts'
import { jobOf } from './artifact-name.ts'
import { contradictionsIn } from './contradictions.ts'
import type { Rejected } from './night.ts'
import { type LaneGap, type ShardGroup, shardGroups, stemOf } from './shards.ts'

/** A report and the artifact or directory that it is in. Both are untrusted. */
export interface NightReport {
  readonly artifact: string
  readonly report: Report
}

/** The runs of a lane, scenario and architecture in a night, as one. */
export interface LaneRun {
  readonly record: RunRecord
  /** Of the newest attempt, one for each shard. */
  readonly reports: readonly NightReport[]
  readonly counts: Counts
  readonly result: Report['verdict']['result']
  readonly headline: string
  readonly contradictions: readonly string[]
  /** Shards and specs of the lane that are not there. */
  readonly gaps: readonly LaneGap[]
}

/** The worse a result is, the later it stands. */
const FROM_GOOD_TO_BAD: readonly Report['verdict']['result'][] = [
  'passed',
  'not-applicable',
  'failed',
  'cancelled',
  'incomplete',
  'environment',
  'nothing-selected',
  'invalid-input',
  'error',
]

/**
 * Merges reports of one workflow run into lanes: a later attempt of a job replaces an earlier one, and shards become one run
 * (shards.ts). The worst lane comes first.
 * @param run the identifier of the workflow run; empty if any will do, then that of the newest report
 */
export function mergeReports(
  reports: readonly NightReport[],
  run: string,
): { readonly lanes: readonly LaneRun[]; readonly rejected: readonly Rejected[] } {
  const wanted = run === '' ? newestRun(reports) : run
  const isOther = ({ report }: NightReport) => wanted !== '' && report.run.id !== wanted
  const rejected = reports.filter(isOther).map(
    ({ artifact, report }): Rejected => ({
      name: artifact,
      why: `its report is of the workflow run ${report.run.id === '' ? 'without an identifier' : report.run.id}, not of ${wanted}`,
    }),
  )
  const jobs = groupBy(
    reports.filter((one) => !isOther(one)),
    ({ artifact, report }) => jobOf(artifact, report.run.attempt),
  )
  const newest = [...jobs].flatMap(([job, ofJob]) =>
    newestAttempt(ofJob).map((one) => ({ job, ...one })),
  )
  const lanes = groupBy(newest, ({ report }) => keyOf(report))
  const names = new Set(jobs.keys())
  const merged = [...lanes.values()].flatMap((runs) => shardGroups(runs, names).map(laneRun))
  return {
    lanes: merged.toSorted((one, other) => badness(other.result) - badness(one.result)),
    rejected,
  }
}

function newestRun(reports: readonly NightReport[]): string {
  const [newest] = reports.toSorted((one, other) =>
    one.report.generatedAt < other.report.generatedAt ? 1 : -1,
  )
  return newest?.report.run.id ?? ''
}

/** The reports of the last attempt. An artifact can hold several reports, of several lanes. */
function newestAttempt(reports: readonly NightReport[]): readonly NightReport[] {
  const last = Math.max(...reports.map(({ report }) => report.run.attempt))
  return reports.filter(({ report }) => report.run.attempt === last)
}

function keyOf(report: Report): string {
  const { selection, host, builds } = report
  return JSON.stringify([
    selection?.lane ?? '',
    selection?.scenario ?? '',
    host?.architecture ?? '',
    variantOf(builds),
  ])
}

function laneRun({ runs: shards, gaps, contradictions }: ShardGroup): LaneRun {
  const [worst] = shards.toSorted(
    (one, other) => badness(other.report.verdict.result) - badness(one.report.verdict.result),
  )
  const [first] = shards
  if (worst === undefined || first === undefined) throw new Error('a lane has no report')
  const records = shards.map(({ report }) => recordOf(report))
  const [record] = records.filter((_, position) => shards[position] === worst)
  if (record === undefined) throw new Error('a report has no record')
  const { verdict } = worst.report
  const told =
    shards.length === 1
      ? verdict.headline
      : `${verdict.headline} (of ${plural(shards.length, 'shard')})`
  const { result, headline } = verdictWith(gaps, verdict.result, told)
  const specs = records.flatMap((one) => one.specs)
  const causes = new Map(records.flatMap((one) => one.causes.map((cause) => [cause.id, cause])))
  return {
    record: {
      ...record,
      run: {
        ...record.run,
        // A lane with a hole is no good run, whatever its other shards say.
        ...(gaps.length === 0 ? {} : { result, reason: REASON_OF_GAP }),
        startedAt: records.map((one) => one.run.startedAt).toSorted()[0] ?? record.run.startedAt,
        job: commonJob(shards.map(({ job }) => stemOf(job))),
      },
      specs: uniqueSpecs(specs),
      causes: [...causes.values()],
    },
    reports: shards.map(({ artifact, report }) => ({ artifact, report })),
    counts: shards.map(({ report }) => report.counts).reduce(sum),
    result,
    headline,
    gaps,
    contradictions: [
      ...contradictions,
      ...shards.flatMap(({ artifact, report }) =>
        contradictionsIn(report).map((what) => `${artifact}: its verdict is passed, but ${what}`),
      ),
    ],
  }
}

/** What a record says of a lane of which a part is not there. */
const REASON_OF_GAP: RunRecord['run']['reason'] = 'specs-missing'

/**
 * The verdict of the worst shard, which is at least incomplete if something of the lane is not there.
 * @param headline of the shards that are there
 */
function verdictWith(
  gaps: readonly LaneGap[],
  result: Report['verdict']['result'],
  headline: string,
): Pick<Report['verdict'], 'result' | 'headline'> {
  const [gap] = gaps
  if (gap === undefined) return { result, headline }
  const missing = gaps.length === 1 ? gap.what : `${gap.what} and ${gaps.length - 1} more`
  return {
    result: badness(result) < badness('incomplete') ? 'incomplete' : result,
    headline: `${headline}; missing: ${missing}`,
  }
}

/** The common beginning of the names of shards, which is the same if one of them is missing. */
function commonJob(jobs: readonly string[]): string {
  const [first = '', ...others] = jobs.toSorted()
  const last = others.at(-1) ?? first
  if (first === last) return first
  let length = 0
  while (length < first.length && first[length] === last[length]) length++
  return first.slice(0, length).replace(/[-_.]+$/, '')
}

/** A hostile report can name a spec twice: then its worst outcome counts. */
function uniqueSpecs(specs: readonly RecordedSpec[]): readonly RecordedSpec[] {
  const unique = new Map<string, RecordedSpec>()
  for (const spec of specs) {
    const other = unique.get(spec.id)
    if (other === undefined || other.outcome !== 'failed') unique.set(spec.id, spec)
  }
  return [...unique.values()]
}

function badness(result: Report['verdict']['result']): number {
  const position = FROM_GOOD_TO_BAD.indexOf(result)
  // A word of a later version.
  return position === -1 ? FROM_GOOD_TO_BAD.length : position
}

function sum(one: Counts, other: Counts): Counts {
  return {
    total: one.total ?? other.total,
    planned: one.planned + other.planned,
    ran: one.ran + other.ran,
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    interrupted: one.interrupted + other.interrupted,
    flaky: one.flaky + other.flaky,
    skipped: one.skipped + other.skipped,
    notRun: one.notRun + other.notRun,
  }
}
