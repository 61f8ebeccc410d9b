import type { History } from '../history/model.ts'
import type { PlannedSpec } from '../model/results.ts'
import type { BudgetPart, PlanPart, ShardPart } from '../request/plan-part.ts'
import type { Architecture } from '../request/request.ts'
import { expectedDurations } from './durations.ts'
import { shardSuffix } from './job-name.ts'
import type { PlannedJob } from './plan.ts'
import type { Candidate, PlanRequest, Runner } from './plan-request.ts'
import { planShards, shardCount } from './shards.ts'
import { specKey } from './spec-key.ts'

/** A lane on an architecture, with its specs. */
export interface ListedLane extends Candidate {
  /** The name of its job, without the shard. */
  readonly name: string
  readonly architecture: Architecture
  /** Null if they could not be listed. */
  readonly specs: readonly PlannedSpec[] | null
  /** Of the series; null if there is none. */
  readonly history: History | null
}

/** What is the same in all parts of a plan. */
export type CommonPart = Pick<
  PlanPart,
  'version' | 'plan' | 'madeAt' | 'crio' | 'kubernetes' | 'asked'
>

/** Downloads, the set-up of the node, pulls of images, and the report, beside the suite. */
const MINUTES_AROUND_SUITE = 30

/** Runners on GitHub, the newest with a fixed version. */
const HOSTED_RUNNERS: Readonly<Record<Architecture, Runner>> = {
  amd64: 'ubuntu-24.04',
  arm64: 'ubuntu-24.04-arm',
}

/** Chooses the specs of a job that fit into a time. */
export type ChooseBudget = (
  specs: readonly PlannedSpec[],
  lane: ListedLane,
  durations: (id: string) => number,
) => BudgetPart | null

/** The jobs of a lane: one for each of its shards. */
export function jobsOf(
  listed: ListedLane,
  common: CommonPart,
  { shards, runners }: Pick<PlanRequest, 'shards' | 'runners'>,
  chooseBudget: ChooseBudget,
): readonly PlannedJob[] {
  const { lane, request, architecture, specs, history } = listed
  const { selection, procs } = request
  const durations = expectedDurations(history, specs ?? [])
  return shardsOf(specs, durations, shards, procs).map((shard): PlannedJob => {
    const own = specs === null ? null : specsOf(shard, specs)
    const budget = own === null ? null : chooseBudget(own, listed, durations)
    const chosen = own === null ? null : chosenOf(budget, own)
    return {
      name: `${listed.name}${shardSuffix(shard?.part ?? null)}`,
      lane: selection.lane,
      scenario: selection.scenario ?? '',
      architecture,
      runner: runners.get(architecture) ?? HOSTED_RUNNERS[architecture],
      minutes: minutesOf(request.timeoutSeconds, budget),
      specs: chosen?.length ?? null,
      seconds: chosen === null ? null : expectedSeconds(chosen, durations, procs),
      part: {
        ...common,
        lane,
        scenario: selection.scenario ?? '',
        architecture,
        shard: shard?.part ?? null,
        budget,
      },
    }
  })
}

/** A shard, with the keys of the shards before it: the last one has all specs that no other has. */
interface PlannedShard {
  readonly part: ShardPart
  readonly elsewhere: ReadonlySet<string>
}

function shardsOf(
  specs: readonly PlannedSpec[] | null,
  durations: (id: string) => number,
  shards: PlanRequest['shards'],
  procs: number,
): readonly (PlannedShard | null)[] {
  if (specs === null) return [null]
  const wanted = shards === 'auto' ? shardCount(specs, durations, procs) : shards
  const total = Math.min(wanted, specs.length)
  if (total <= 1) return [null]
  requireDistinctKeys(specs)
  const parts = planShards(specs, durations, total)
  const elsewhere = new Set(parts.slice(0, -1).flatMap(({ keys }) => keys))
  return parts.map((part) => ({ part, elsewhere }))
}

function specsOf(
  shard: PlannedShard | null,
  specs: readonly PlannedSpec[],
): readonly PlannedSpec[] {
  if (shard === null) return specs
  const { part, elsewhere } = shard
  if (part.index === part.total) return specs.filter(({ id }) => !elsewhere.has(specKey(id)))
  const own = new Set(part.keys)
  return specs.filter(({ id }) => own.has(specKey(id)))
}

function chosenOf(
  budget: BudgetPart | null,
  specs: readonly PlannedSpec[],
): readonly PlannedSpec[] {
  if (budget === null) return specs
  const leftOut = new Set(budget.leftOut.map(({ key }) => key))
  return specs.filter(({ id }) => !leftOut.has(specKey(id)))
}

/** Ginkgo runs specs with this label alone, after the others (kubernetes test/e2e/framework, WithSerial). */
const SERIAL = 'Serial'

/** How long the suite takes at least, if its processes are never idle. */
function expectedSeconds(
  specs: readonly PlannedSpec[],
  durations: (id: string) => number,
  procs: number,
): number {
  const [alone, parallel] = [true, false].map((isSerial) =>
    specs
      .filter(({ labels }) => labels.includes(SERIAL) === isSerial)
      .reduce((sum, { id }) => sum + durations(id), 0),
  )
  return Math.round((alone ?? 0) + (parallel ?? 0) / procs)
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
