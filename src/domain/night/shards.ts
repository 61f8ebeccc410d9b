import { groupBy } from '../group.ts'
import type { SelectionShard } from '../model/results.ts'
import { laneDigest } from '../plan/job-specs.ts'
import type { Report } from '../report/report.ts'
import { plural } from '../text.ts'
import { SHARD_NAME } from './artifact-name.ts'

/** A report of a job, with the name of its artifact without the attempt. */
export interface OfJob {
  readonly artifact: string
  readonly report: Report
  readonly job: string
}

/** Something of a lane that is not there although its other shards are. */
export interface LaneGap {
  /** For instance `shard 2 of 3`. */
  readonly what: string
  readonly why: string
  /** The name that its job has if jobs are named as the plan action names them; empty if that is not known. */
  readonly job: string
}

/** The runs of a lane that belong together, and what is wrong with them. */
export interface ShardGroup {
  readonly runs: readonly OfJob[]
  readonly gaps: readonly LaneGap[]
  /** What contradicts itself, in sentences about the lane. */
  readonly contradictions: readonly string[]
}

/**
 * The runs of one series in groups, each of which is one run of the lane: the shards of a plan that tested the same builds, or
 * runs of no plan without a common spec. If a plan was made again, its runs replace those of the plan before.
 * @param jobs the names of all jobs of the night, also of those whose report does not say which lane they ran
 */
export function shardGroups(
  runs: readonly OfJob[],
  jobs: ReadonlySet<string>,
): readonly ShardGroup[] {
  const planned = currentPlans(runs.filter(({ report }) => shardOf(report) !== null))
  const groups = [...groupBy(planned, groupKey).values()]
  const others = runs.filter(({ report }) => shardOf(report) === null)
  // A job that ended before it listed its specs does not say which shard it is, but its name does.
  const homes = others.map((one) =>
    groups.find((group) => group.some((two) => isShardOf(one, two))),
  )
  const whole = others.filter((_, index) => homes[index] === undefined)
  return [
    ...groups.map((group) =>
      plannedGroup(
        group,
        others.filter((_, index) => homes[index] === group),
        jobs,
      ),
    ),
    ...disjoint(whole).map((group) => ({ runs: group, gaps: [], contradictions: [] })),
  ]
}

function shardOf({ selection }: Report): SelectionShard | null {
  return selection?.shard ?? null
}

/** Shards of another plan or of other builds have other specs, or results that say something else. */
function groupKey({ report }: OfJob): string {
  const shard = shardOf(report)
  const builds = report.builds
    .map(({ project, version, commit }) => JSON.stringify([project, version, commit]))
    .toSorted()
  return JSON.stringify([shard?.plan, shard?.total, builds])
}

/** Without the runs of plans that were made again: then all jobs of the new plan ran in later attempts. */
function currentPlans(runs: readonly OfJob[]): readonly OfJob[] {
  const plans = [...groupBy(runs, ({ report }) => shardOf(report)?.plan ?? '').values()]
  const attempts = plans.map((plan) => plan.map(({ report }) => report.run.attempt))
  const isReplaced = (index: number) =>
    attempts.some(
      (other, position) =>
        position !== index && Math.min(...other) > Math.max(...(attempts[index] ?? [])),
    )
  return plans.filter((_, index) => !isReplaced(index)).flat()
}

function isShardOf(one: OfJob, planned: OfJob): boolean {
  const [own, other] = [one, planned].map(({ job }) => SHARD_NAME.exec(job))
  if (own == null || other == null) return false
  return own[2] === other[2] && stemOf(one.job) === stemOf(planned.job)
}

/** The name of a job without its shard. */
export function stemOf(job: string): string {
  return job.replace(SHARD_NAME, '')
}

function plannedGroup(
  shards: readonly OfJob[],
  unlisted: readonly OfJob[],
  jobs: ReadonlySet<string>,
): ShardGroup {
  const newest = newestOfEach(shards)
  const gone = missingShards(newest, unlisted, jobs)
  const isWhole = gone.length === 0 && unlisted.length === 0
  const union = isWhole ? unionOf(newest) : { gaps: [], contradictions: [] }
  return {
    runs: [...newest, ...unlisted],
    gaps: [...gone, ...union.gaps],
    contradictions: [...twins(newest), ...commonSpecs(newest), ...union.contradictions],
  }
}

/** Of each shard, the runs of the last attempt. */
function newestOfEach(shards: readonly OfJob[]): readonly OfJob[] {
  return [...groupBy(shards, ({ report }) => shardOf(report)?.index ?? 0).values()].flatMap(
    (same) => {
      const last = Math.max(...same.map(({ report }) => report.run.attempt))
      return same.filter(({ report }) => report.run.attempt === last)
    },
  )
}

function missingShards(
  shards: readonly OfJob[],
  unlisted: readonly OfJob[],
  jobs: ReadonlySet<string>,
): readonly LaneGap[] {
  const total = totalOf(shards)
  const there = new Set([
    ...shards.map(({ report }) => shardOf(report)?.index),
    ...unlisted.map(({ job }) => Number(SHARD_NAME.exec(job)?.[1])),
  ])
  const stem =
    shards.map(({ job }) => (SHARD_NAME.test(job) ? stemOf(job) : '')).find(Boolean) ?? ''
  return Array.from({ length: total }, (_, position) => position + 1)
    .filter((index) => !there.has(index))
    .map((index) => {
      const job = stem === '' ? '' : `${stem}-${index}-of-${total}`
      const why = jobs.has(job)
        ? 'its report does not say what it ran'
        : 'it has no report, although other shards of its plan have one'
      return { what: `shard ${index} of ${total}`, why, job }
    })
}

/** A hostile report can name any number of shards. */
const MOST_SHARDS = 256

function totalOf([first]: readonly OfJob[]): number {
  return Math.min(MOST_SHARDS, (first && shardOf(first.report)?.total) ?? 0)
}

function twins(shards: readonly OfJob[]): readonly string[] {
  return [...groupBy(shards, ({ report }) => shardOf(report)?.index ?? 0)]
    .filter(([, same]) => same.length > 1)
    .map(([index, same]) => `shard ${index} has ${same.length} reports`)
}

function commonSpecs(shards: readonly OfJob[]): readonly string[] {
  const ids = shards.flatMap(({ report }) => [...new Set(report.specs.map(({ id }) => id))])
  const common = ids.length - new Set(ids).size
  return common === 0
    ? []
    : [`${common === 1 ? '1 spec is' : `${common} specs are`} in more than one shard`]
}

/** Whether all shards together are the lane: the specs that they ran, and those that a time budget left out. */
function unionOf(shards: readonly OfJob[]): Omit<ShardGroup, 'runs'> {
  const told = shards.flatMap(({ report }) => shardOf(report) ?? [])
  const [lane] = told
  if (lane === undefined) return { gaps: [], contradictions: [] }
  if (told.some(({ specs, digest }) => specs !== lane.specs || digest !== lane.digest)) {
    const sizes = told.map(({ index, specs }) => `${specs} in shard ${index}`).join(', ')
    const words = `the lane has other specs on the machine of one shard than on that of another (${sizes})`
    return { gaps: [], contradictions: [words] }
  }
  const ids = new Set(
    shards.flatMap(({ report: { specs, selection } }) => [
      ...specs.map(({ id }) => id),
      ...(selection?.budget?.leftOut ?? []).map(({ id }) => id),
    ]),
  )
  const lost = lane.specs - ids.size
  if (lost > 0) {
    const why = `no shard ran them: the lane has ${lane.specs} specs, and its ${told.length} shards have ${ids.size}`
    return { gaps: [{ what: plural(lost, 'spec'), why, job: '' }], contradictions: [] }
  }
  return laneDigest([...ids].map((id) => ({ id }))) === lane.digest
    ? { gaps: [], contradictions: [] }
    : { gaps: [], contradictions: ['its shards together have other specs than the lane'] }
}

/** Groups runs of a lane whose specs are disjoint. Runs with a common spec stay apart. */
function disjoint(runs: readonly OfJob[]): readonly (readonly OfJob[])[] {
  const groups: { readonly runs: OfJob[]; readonly specs: Set<string> }[] = []
  for (const one of runs) {
    const specs = one.report.specs.map(({ id }) => id)
    const group = groups.find((candidate) => !specs.some((id) => candidate.specs.has(id)))
    if (group === undefined || specs.length === 0) {
      groups.push({ runs: [one], specs: new Set(specs) })
    } else {
      group.runs.push(one)
      for (const id of specs) group.specs.add(id)
    }
  }
  return groups.map((group) => group.runs)
}
