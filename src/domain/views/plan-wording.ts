import { groupBy } from '../group.ts'
import type { LeftOutJob, Plan, PlannedJob } from '../plan/plan.ts'
import { formatDuration, plural } from '../text.ts'

/** What a plan is, in one line. */
export function planHeadline({ jobs, leftOut }: Pick<Plan, 'jobs' | 'leftOut'>): string {
  const left = leftOut.length === 0 ? '' : `, ${plural(leftOut.length, 'lane')} left out`
  return `${jobs.length === 0 ? 'No job' : plural(jobs.length, 'job')}${left}`
}

/** The lane of a job with its scenario and shard. */
export function jobLane({ lane, scenario, part: { shard } }: PlannedJob): string {
  return [
    lane,
    ...(scenario === '' || scenario === lane ? [] : [scenario]),
    ...(shard === null ? [] : [`shard ${shard.index} of ${shard.total}`]),
  ].join(', ')
}

/** How many specs a job runs; those that do not fit into its time are told as well. */
export function jobSpecs({ specs, part: { budget } }: PlannedJob): string {
  if (specs === null) return 'not listed'
  const left = budget?.leftOut.length ?? 0
  return left === 0 ? String(specs) : `${specs} of ${specs + left}`
}

/** How long the suite of a job is expected to take. */
export function jobTime({ seconds }: PlannedJob): string {
  return seconds === null ? 'not known' : formatDuration(seconds)
}

/** The runner of a job as one text. */
export function runnerText(runner: PlannedJob['runner']): string {
  return typeof runner === 'string' ? runner : runner.join(', ')
}

/** Lanes that are left out for the same reason, in one line: many can lack a build. */
export function leftOutLines(leftOut: readonly LeftOutJob[]): readonly string[] {
  return leftOutGroups(leftOut).map(({ names, why }) => `${names.join(', ')}: ${why}`)
}

/** The names of lanes that are left out, by their reason. */
export function leftOutGroups(
  leftOut: readonly LeftOutJob[],
): readonly { readonly names: readonly string[]; readonly why: string }[] {
  return [...groupBy(leftOut, ({ why }) => why)].map(([why, group]) => ({
    why,
    names: group.map(({ name }) => name),
  }))
}
