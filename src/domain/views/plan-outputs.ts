import type { Plan, PlannedJob } from '../plan/plan.ts'
import { requireLimits } from '../plan/plan-limits.ts'

/** One entry of the matrix; `part` is the value of the input `plan` of the main action. */
export interface MatrixEntry
  extends Pick<PlannedJob, 'name' | 'lane' | 'scenario' | 'architecture' | 'runner' | 'minutes'> {
  /** For instance `1 of 3`; empty for a whole lane. */
  readonly shard: string
  readonly part: string
}

/** The entries of a matrix, one for each job. */
export function matrixOf({ jobs }: Pick<Plan, 'jobs'>): readonly MatrixEntry[] {
  return jobs.map(({ name, lane, scenario, architecture, runner, minutes, part }) => ({
    name,
    lane,
    scenario,
    architecture,
    shard: part.shard === null ? '' : `${part.shard.index} of ${part.shard.total}`,
    runner,
    minutes,
    part: JSON.stringify(part),
  }))
}

/**
 * The outputs of the plan action by name; plan/action.yml describes them.
 * @throws RunError (input, invalid-input) if they are larger than GitHub permits
 */
export function planOutputs(plan: Plan): Readonly<Record<string, string>> {
  const include = matrixOf(plan)
  const gaps = plan.leftOut.filter(({ isGap }) => isGap)
  const value = (project: string) =>
    plan.builds?.find((build) => build.project === project)?.value ?? ''
  const outputs = {
    matrix: JSON.stringify({ include }),
    expect: JSON.stringify([...include, ...gaps].map(({ name }) => name)),
    'left-out': JSON.stringify(plan.leftOut.map(({ name, why }) => ({ name, why }))),
    crio: value('cri-o'),
    kubernetes: value('kubernetes'),
    plan: plan.id,
    scenarios: JSON.stringify(plan.scenarios),
  }
  requireLimits(
    outputs,
    include.map(({ part }) => part),
  )
  return outputs
}
