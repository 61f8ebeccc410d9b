import type { Architecture, RunnerContext, RunRequest } from '../request/request.ts'

/** The value of `runs-on` of a job: a label, or several ones that a runner must all have. */
export type Runner = string | readonly string[]

/** A lane with a scenario or without one, as a job would run it. */
export interface Candidate {
  /** The value of the input `lane` for it. */
  readonly lane: string
  /** What the main action would do with this lane and scenario, on a machine like this one. */
  readonly request: RunRequest
}

/** What the plan action is to plan. */
export interface PlanRequest {
  /** At least one. Builds, mirrors, history, time budget and changed files are the same for all. */
  readonly candidates: readonly [Candidate, ...Candidate[]]
  readonly architectures: readonly Architecture[]
  /** Jobs for each lane; `auto` if its expected time decides. */
  readonly shards: number | 'auto'
  /** Runners of architectures for which the user named one. */
  readonly runners: ReadonlyMap<Architecture, Runner>
  readonly context: RunnerContext
}
