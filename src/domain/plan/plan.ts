import type { ResolvedBuild } from '../model/builds.ts'
import type { PlanPart } from '../request/plan-part.ts'
import type { Architecture } from '../request/request.ts'
import type { Runner } from './plan-request.ts'

/** What the jobs of a workflow run are to do. All views of a plan are made of it. */
export interface Plan {
  /** The same in all of its parts. */
  readonly id: string
  /** ISO 8601. */
  readonly madeAt: string
  /** Null if no job remained before the builds were looked up. */
  readonly builds: readonly PlannedBuild[] | null
  readonly jobs: readonly PlannedJob[]
  readonly leftOut: readonly LeftOutJob[]
  /** Names of the scenarios that at least one job has. */
  readonly scenarios: readonly string[]
  /** Sentences for the user. */
  readonly notes: readonly string[]
}

/** An exact build. */
export interface PlannedBuild {
  readonly project: ResolvedBuild['project']
  readonly asked: string
  /** Value of the input of the main action. */
  readonly value: string
  readonly url: string | null
}

export interface PlannedJob {
  /** Usable in names of jobs and artifacts; no two jobs have the same. */
  readonly name: string
  /** The name of the lane. */
  readonly lane: string
  /** Empty without one. */
  readonly scenario: string
  readonly architecture: Architecture
  readonly runner: Runner
  /** Time limit of the job. */
  readonly minutes: number
  /** Number of specs; null if they could not be listed. */
  readonly specs: number | null
  /** Expected time of the suite; null if the specs could not be listed. */
  readonly seconds: number | null
  readonly part: PlanPart
}

/** A lane that is not run. */
export interface LeftOutJob {
  readonly name: string
  readonly why: string
  /**
   * Whether something is wrong, so that the night must not count as whole without it: the lane selects nothing, or a build is
   * missing. Otherwise the lane does not apply to the machine or the architecture.
   */
  readonly isGap: boolean
}
