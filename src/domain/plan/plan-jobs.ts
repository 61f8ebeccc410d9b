import type { History } from '../history/model.ts'
import type { PlannedSpec } from '../model/results.ts'
import { areaOfSpec, areasOfChangedFiles } from '../request/areas.ts'
import type { BudgetPart, PlanPart, ShardPart } from '../request/plan-part.ts'
import type { Architecture } from '../request/request.ts'
import { chooseWithin } from './budget.ts'
import { shardSuffix } from './job-name.ts'
import { budgetPart } from './job-specs.ts'
import type { PlannedJob } from './plan.ts'
import type { Candidate, PlanRequest, Runner } from './plan-request.ts'
import { divide, shardCount, shardParts } from './shards.ts'
import { specKey } from './spec-key.ts'
import { SERVICE_SECONDS } from './suite-time.ts'
import { outlookOf } from './valued-units.ts'

/** A lane on an architecture, with its specs. */
export interface ListedLane extends Candidate {
  /** The name of its job, without the shard. */
  readonly name: string
  readonly architecture: Architecture
  /** Null if they could not be listed. */
  readonly specs: readonly PlannedSpec[] | null
  /** Null if there is none. */
  readonly history: History | null
}

/** What is the same in all parts of a plan. */
export type CommonPart = Pick<
  PlanPart,
  'version' | 'plan' | 'madeAt' | 'crio' | 'kubernetes' | 'asked'
>

/** The specs of one job. */
interface Share {
  readonly shard: ShardPart | null
  readonly budget: BudgetPart | null
  readonly specs: number | null
  readonly seconds: number | null
}

/** Downloads, the set-up of the node, pulls of images, and the report, beside the suite. */
const MINUTES_AROUND_SUITE = 30

/** Runners of GitHub with a fixed version of their image. */
const HOSTED_RUNNERS: Readonly<Record<Architecture, Runner>> = {
  amd64: 'ubuntu-24.04',
  arm64: 'ubuntu-24.04-arm',
}

/** The jobs of a lane: one for each of its shards. */
export function jobsOf(
  listed: ListedLane,
  common: CommonPart,
  options: Pick<PlanRequest, 'shards' | 'runners'>,
): readonly PlannedJob[] {
  const { name, lane, request, architecture } = listed
  const { selection, timeoutSeconds } = request
  const scenario = selection.scenario ?? ''
  return sharesOf(listed, common.plan, options.shards).map(({ shard, budget, specs, seconds }) => ({
    name: `${name}${shardSuffix(shard)}`,
    lane: selection.lane,
    scenario,
    architecture,
    runner: options.runners.get(architecture) ?? HOSTED_RUNNERS[architecture],
    minutes: minutesOf(timeoutSeconds, budget),
    specs,
    seconds,
    part: { ...common, lane, scenario, architecture, shard, budget },
  }))
}

/** @param seed the same for all jobs of a plan */
function sharesOf(
  { specs, history, request }: ListedLane,
  seed: string,
  wanted: PlanRequest['shards'],
): readonly Share[] {
  if (specs === null) return [{ shard: null, budget: null, specs: null, seconds: null }]
  requireDistinctKeys(specs)
  const outlook = outlookOf(specs, history, ({ location }) => areaOfSpec(location))
  const { units } = outlook
  const { procs, timeBudgetSeconds: budgetSeconds } = request
  const count = wanted === 'auto' ? shardCount(units, procs) : wanted
  const shards = divide(units, count, procs)
  const parts = shardParts(shards)
  const urgent = urgentSpecs(specs, request.changedFiles)
  return shards.map(({ ids, seconds }, index): Share => {
    const shard = parts[index] ?? null
    if (budgetSeconds === null) {
      const expected = Math.round(SERVICE_SECONDS + seconds)
      return { shard, budget: null, specs: ids.length, seconds: expected }
    }
    const own = new Set(ids)
    const choice = chooseWithin(
      { ...outlook, units: units.filter((unit) => unit.ids.some((id) => own.has(id))) },
      { seconds: budgetSeconds, procs, seed, isUrgent: (id) => urgent.has(id) },
    )
    const budget = budgetPart(choice, outlook, budgetSeconds)
    const expected = Math.round(choice.expectedSeconds)
    return { shard, budget, specs: choice.chosen.length, seconds: expected }
  })
}

/** Specs of the areas that a change touches. */
function urgentSpecs(
  specs: readonly PlannedSpec[],
  changedFiles: readonly string[],
): ReadonlySet<string> {
  const areas = areasOfChangedFiles(changedFiles)
  const urgent = specs.filter(({ location }) => areas.includes(areaOfSpec(location)))
  return new Set(urgent.map(({ id }) => id))
}

/** The time limit of the job, with room for all that is not the suite. */
function minutesOf(timeoutSeconds: number, budget: BudgetPart | null): number {
  const seconds = budget === null ? timeoutSeconds : Math.min(timeoutSeconds, budget.seconds)
  return Math.ceil(seconds / 60) + MINUTES_AROUND_SUITE
}

function requireDistinctKeys(specs: readonly PlannedSpec[]): void {
  const ids = new Set(specs.map(({ id }) => id))
  const keys = new Set([...ids].map(specKey))
  if (keys.size < ids.size) throw new Error('two specs of a lane have the same key')
}
