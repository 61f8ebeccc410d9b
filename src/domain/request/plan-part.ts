import type { PublicRequest } from '../model/run-facts.ts'

/**
 * What a plan decided for one job of a workflow run. The plan action hands it on as JSON, in one output; the input `plan` of
 * the main action takes it. Untrusted. Specs are named by their keys (spec-key.ts), because an output of a job is limited.
 */
export interface PlanPart {
  readonly version: 1
  /** The same for all jobs of a plan. */
  readonly plan: string
  /** ISO 8601. */
  readonly madeAt: string
  /** Exact values for the inputs of the same names, so that every job tests the same builds. */
  readonly crio: string
  readonly kubernetes: string
  /** What the plan was asked for, such as `main`: reports and histories name builds so. */
  readonly asked: { readonly crio: string; readonly kubernetes: string }
  readonly lane: string
  /** Empty for none. */
  readonly scenario: string
  readonly architecture: PublicRequest['architecture']
  /** Null for the whole lane. */
  readonly shard: ShardPart | null
  /** Null without a time budget. */
  readonly budget: BudgetPart | null
}

/** One of the jobs that share the specs of a lane. */
export interface ShardPart {
  /** From 1. */
  readonly index: number
  readonly total: number
  /**
   * The specs of this shard. The last shard has those of all others instead, and runs the rest of the lane: so each spec that
   * the plan did not know runs in exactly one shard.
   */
  readonly keys: readonly string[]
}

/** What is left out of the lane, or of its shard, so that the rest fits into a time. Specs that are in no list run. */
export interface BudgetPart {
  readonly seconds: number
  /** Run before the others, because they are the likeliest to fail. */
  readonly first: readonly string[]
  readonly leftOut: readonly LeftOutPart[]
}

export interface LeftOutPart {
  readonly key: string
  /** The share of its recorded runs that failed, from 0 to 1; null without a record. */
  readonly failureRate: number | null
}
