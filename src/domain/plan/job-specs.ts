import type { PlannedSpec, SelectionShard, TimeBudget } from '../model/results.ts'
import type { BudgetPart, ShardPart } from '../request/plan-part.ts'
import type { BudgetChoice } from './budget.ts'
import { specKey } from './spec-key.ts'
import type { Outlook } from './valued-units.ts'

/** The specs of a lane that are in a shard, in the order of the lane: with all shards, each spec is in exactly one. */
export function specsOfShard(
  lane: readonly PlannedSpec[],
  { index, total, keys }: ShardPart,
): readonly PlannedSpec[] {
  const named = new Set(keys)
  const isRest = index === total
  return lane.filter(({ id }) => named.has(specKey(id)) !== isRest)
}

/** How a report names a shard. */
export function reportedShard(
  lane: readonly PlannedSpec[],
  plan: string,
  { index, total }: ShardPart,
): SelectionShard {
  return { plan, index, total, specs: lane.length, digest: laneDigest(lane) }
}

/** The same for two lists of the same specs, in any order. */
export function laneDigest(lane: readonly Pick<PlannedSpec, 'id'>[]): string {
  return specKey(
    lane
      .map(({ id }) => id)
      .toSorted()
      .join('\n'),
  )
}

/** The specs that a time budget leaves, those of them that run first, and how a report names it. */
export interface BudgetSpecs {
  readonly chosen: readonly PlannedSpec[]
  /** Identifiers. */
  readonly first: readonly string[]
  readonly budget: TimeBudget
}

/** A choice that a plan made. Specs that it did not know run. */
export function budgetOfPlan(
  specs: readonly PlannedSpec[],
  { seconds, first, leftOut }: BudgetPart,
): BudgetSpecs {
  const rates = new Map(leftOut.map(({ key, failureRate }) => [key, failureRate]))
  const firstKeys = new Set(first)
  const isLeftOut = ({ id }: PlannedSpec) => rates.has(specKey(id))
  const chosen = specs.filter((spec) => !isLeftOut(spec))
  const early = chosen.filter(({ id }) => firstKeys.has(specKey(id)))
  return budgetSpecs(specs, chosen, early.length < chosen.length ? early : [], {
    seconds,
    rateOf: (id) => rates.get(specKey(id)) ?? null,
  })
}

/**
 * A choice of this run.
 * @param basis what durations and likelihoods are from, in words
 */
export function budgetOfRun(
  specs: readonly PlannedSpec[],
  choice: BudgetChoice,
  { bySpec }: Outlook,
  { seconds, basis }: { readonly seconds: number; readonly basis: string },
): BudgetSpecs {
  const leftOut = new Set(choice.leftOut)
  const first = new Set(choice.first)
  const chosen = specs.filter(({ id }) => !leftOut.has(id))
  const made = budgetSpecs(
    specs,
    chosen,
    chosen.filter(({ id }) => first.has(id)),
    { seconds, rateOf: (id) => bySpec.get(id)?.recordedRate ?? null },
  )
  const isKnown = choice.leftOut.some((id) => bySpec.get(id)?.recordedRate != null)
  const { expectedSeconds, expectedMisses, missChance } = choice
  const risk = isKnown ? { expectedMisses, missChance } : {}
  return { ...made, budget: { ...made.budget, basis, expectedSeconds, ...risk } }
}

function budgetSpecs(
  specs: readonly PlannedSpec[],
  chosen: readonly PlannedSpec[],
  first: readonly PlannedSpec[],
  { seconds, rateOf }: { readonly seconds: number; readonly rateOf: (id: string) => number | null },
): BudgetSpecs {
  const kept = new Set(chosen.map(({ id }) => id))
  const leftOut = specs
    .filter(({ id }) => !kept.has(id))
    .map(({ id }) => ({ id, failureRate: rateOf(id) }))
    .toSorted((one, other) => (other.failureRate ?? -1) - (one.failureRate ?? -1))
  return {
    chosen,
    first: [...new Set(first.map(({ id }) => id))],
    budget: {
      seconds,
      specs: specs.length,
      chosen: chosen.length,
      first: first.length,
      basis: '',
      expectedSeconds: null,
      expectedMisses: null,
      missChance: null,
      leftOut,
    },
  }
}

/** A choice as a plan hands it on. */
export function budgetPart(choice: BudgetChoice, { bySpec }: Outlook, seconds: number): BudgetPart {
  return {
    seconds,
    first: choice.first.map(specKey),
    leftOut: choice.leftOut.map((id) => ({
      key: specKey(id),
      failureRate: bySpec.get(id)?.recordedRate ?? null,
    })),
  }
}
