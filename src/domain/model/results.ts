import type {
  CriRequest,
  Failure,
  Location,
  LogExcerpt,
  Observation,
  Invocation as ReportedInvocation,
  RunningSpec,
  Spec,
} from '../../../schemas/generated/report.ts'

export type {
  Counts,
  CriRequest,
  LogExcerpt,
  Observation,
  Rerun,
  RunningSpec,
  Selection,
  Shard as SelectionShard,
  SkippedGroup,
  TimeBudget,
  TrackedSkip,
} from '../../../schemas/generated/report.ts'

/**
 * The result model. All report formats are read into it, and all views are made from it.
 * Times are ISO 8601 strings, durations are seconds.
 */

/** A place in the sources of Kubernetes. */
export type SourceLocation = Location

/** The outcome of a spec, as Ginkgo names it; `not-run`: planned, but never started. */
export type SpecOutcome = Spec['outcome']

/** A failure as the suite reports it. */
export type SpecFailure = Omit<Failure, 'summary'>

/** The result of a spec in one invocation of the suite. */
export interface Invocation extends Omit<ReportedInvocation, 'failure'> {
  readonly failure: SpecFailure | null
}

/** Lines of a log in the time of a failing spec, and what else the log shows of it. */
export interface SpecExcerpt extends LogExcerpt {
  /** Those of the lines that are certainly about the spec. If not given, they are those that name its pods. */
  readonly own?: ReadonlySet<string>
  /** Requests to CRI-O about its pods and images. */
  readonly requests?: readonly CriRequest[]
}

const FAILED: readonly SpecOutcome[] = ['failed', 'timedout', 'panicked', 'aborted']

/** Whether a spec or suite node failed, as Ginkgo counts. One that a signal interrupted did not fail. */
export function hasFailed({ outcome }: { readonly outcome: string }): boolean {
  return FAILED.some((failed) => failed === outcome)
}

/** How views name who or what says what was seen. */
export const OBSERVER_NAMES: Readonly<Record<Observation['by'], string>> = {
  event: 'Event of the kubelet',
  container: 'State of a container',
  message: 'Error that the spec shows',
  crio: 'CRI-O reported',
  kubelet: 'The kubelet reported',
  kernel: 'The kernel reported',
}

/** What a report says of a spec beyond its result. */
type JudgedField =
  | 'logs'
  | 'seen'
  | 'requests'
  | 'finding'
  | 'class'
  | 'kind'
  | 'confidence'
  | 'reproduce'

/** A spec and its result. */
export interface SpecResult
  extends Omit<Spec, JudgedField | 'failure' | 'additionalFailures' | 'invocations'> {
  readonly failure: SpecFailure | null
  readonly additionalFailures: readonly SpecFailure[]
  readonly invocations: readonly Invocation[]
  /** The output of the spec: steps, pod dumps, events. Untrusted; empty if the report has none. */
  readonly output: string
  /** The node on which it ran, if a run had several ones. */
  readonly host?: string
}

/** A result without the fields that a report may not have. */
export const NO_DETAILS = {
  labels: [],
  location: null,
  seconds: 0,
  startedAt: null,
  endedAt: null,
  process: null,
  attempts: 0,
  failure: null,
  additionalFailures: [],
  invocations: [],
  skipReason: null,
  output: '',
} as const satisfies Omit<SpecResult, 'id' | 'outcome'>

/** A suite node such as SynchronizedBeforeSuite. It has no text, only a type. */
export interface SuiteNodeResult {
  readonly node: string
  readonly outcome: SpecOutcome
  readonly process: number | null
  readonly failure: SpecFailure | null
  readonly output: string
  /** The node on which it ran, if a run had several ones. */
  readonly host?: string
}

/** The end of one of the suite's parallel processes. */
export interface ProcessEnd {
  /** Ginkgo's number of the process, from 1. */
  readonly process: number
  /** As Go describes it, for instance `signal: killed` or `exit status 1`. */
  readonly end: string
}

/** A run of the suite according to one report. */
export interface SuiteResult {
  readonly source: 'ginkgo-json' | 'junit' | 'console'
  /** Number of specs in the binary; null if the source does not have it. */
  readonly totalSpecs: number | null
  /** Number of specs that the filters select; null if the source does not have it. */
  readonly selectedSpecs: number | null
  /** Specs that started or skipped themselves, but not those that the filters exclude. */
  readonly specs: readonly SpecResult[]
  readonly suiteNodes: readonly SuiteNodeResult[]
  /** Specs that started and did not end. Only the console has them. */
  readonly running: readonly RunningSpec[]
  /** Set if the ginkgo command timed out waiting for the results of a process. Only the console has them. */
  readonly processEnds: readonly ProcessEnd[]
  readonly succeeded: boolean | null
  /** For instance "Interrupted by User", "Suite Timeout Elapsed". */
  readonly specialFailureReasons: readonly string[]
  readonly startedAt: string | null
  readonly endedAt: string | null
  readonly seconds: number | null
  readonly randomSeed: number | null
  readonly parallelTotal: number | null
  /** Ginkgo's time limit of the suite in seconds; null if the source does not have it. */
  readonly timeoutSeconds: number | null
  readonly dryRun: boolean
  /** Numbers of specs that the source states at its end. Only the console has them. */
  readonly stated: StatedCounts | null
  /** What is missing or could not be read, in this source or in others of the same run; empty for a whole report. */
  readonly damage: readonly string[]
  /** What this source or another one of the same run says against a success of the suite. */
  readonly contradictions: readonly string[]
  /** What was left out of the texts of this source because of its size. It changes no result. */
  readonly cuts: readonly string[]
  /** The time between two suites of one run: one stops its kubelet, and the next one starts its own. */
  readonly pause?: Pause
}

/** A time without specs, in milliseconds since 1970. */
export interface Pause {
  readonly from: number
  readonly to: number
}

/** Ginkgo counts a spec that a signal interrupted as failed. */
export interface StatedCounts {
  readonly passed: number
  readonly failed: number
}

/** A spec in the result of a dry run. */
export interface PlannedSpec {
  readonly id: string
  readonly labels: readonly string[]
  readonly location: SourceLocation | null
  /** The texts of the containers that it is in, from the outermost one. Only a dry run has them. */
  readonly containers?: readonly string[]
}

/** The result of a dry run: the number of specs in the binary, those that the filters select, and all of them. */
export interface DryRun {
  readonly total: number
  readonly selected: readonly PlannedSpec[]
  readonly all: readonly PlannedSpec[]
}
