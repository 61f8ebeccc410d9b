import type { Failure, Location, RunningSpec, Spec } from '../../../schemas/generated/report.ts'

export type {
  Counts,
  LogExcerpt,
  RunningSpec,
  SkippedGroup,
} from '../../../schemas/generated/report.ts'

/**
 * The one result model: every report dialect is read into it and every view is made from it.
 * Times are ISO 8601 strings, durations are seconds.
 */

/** A place in the sources of Kubernetes. */
export type SourceLocation = Location

/** What became of a spec, in Ginkgo's words; `not-run`: it was planned and never started. */
export type SpecOutcome = Spec['outcome']

export type SpecFailure = Failure

const FAILED_OUTCOMES: ReadonlySet<string> = new Set<SpecOutcome>([
  'failed',
  'timedout',
  'panicked',
  'aborted',
])

/** Whether a spec or a suite node failed, as Ginkgo counts; one that a signal from outside cut short did not. */
export function hasFailed({ outcome }: { readonly outcome: string }): boolean {
  return FAILED_OUTCOMES.has(outcome)
}

/** A spec and what became of it. */
export interface SpecResult extends Omit<Spec, 'logs' | 'finding'> {
  /** What the spec wrote: steps, pod dumps, events. Untrusted; empty where the report has none. */
  readonly output: string
}

/** A suite node such as SynchronizedBeforeSuite; it has no text of its own. */
export interface SuiteNodeResult {
  readonly node: string
  readonly outcome: SpecOutcome
  readonly process: number | null
  readonly failure: SpecFailure | null
  readonly output: string
}

/** How one of a suite's parallel processes ended. */
export interface ProcessEnd {
  /** Ginkgo's number of it, from 1. */
  readonly process: number
  /** As Go says it, for instance `signal: killed` or `exit status 1`. */
  readonly end: string
}

/** One run of the suite as one source tells it. */
export interface SuiteResult {
  readonly source: 'ginkgo-json' | 'junit' | 'console'
  /** Specs that the binary knows, or null where the source does not say. */
  readonly totalSpecs: number | null
  /** Specs that the filters select, or null where the source does not say. */
  readonly selectedSpecs: number | null
  /** Only specs that started or skipped themselves; filtered specs are not listed. */
  readonly specs: readonly SpecResult[]
  readonly suiteNodes: readonly SuiteNodeResult[]
  /** Specs seen to start but not to end, only from the console. */
  readonly running: readonly RunningSpec[]
  /** Only where the ginkgo command waited in vain for the results of all processes, and only from the console. */
  readonly processEnds: readonly ProcessEnd[]
  readonly succeeded: boolean | null
  /** For instance "Interrupted by User", "Suite Timeout Elapsed". */
  readonly specialFailureReasons: readonly string[]
  readonly startedAt: string | null
  readonly endedAt: string | null
  readonly seconds: number | null
  readonly randomSeed: number | null
  readonly parallelTotal: number | null
  /** Ginkgo's suite time limit in seconds, or null where the source does not say. */
  readonly timeoutSeconds: number | null
  readonly dryRun: boolean
}

/** A spec as the binary's dry run lists it. */
export interface PlannedSpec {
  readonly id: string
  readonly labels: readonly string[]
  readonly location: SourceLocation | null
}

/** The binary's answer to a dry run: how many specs it knows, and those that the filters select. */
export interface DryRun {
  readonly total: number
  readonly selected: readonly PlannedSpec[]
}
