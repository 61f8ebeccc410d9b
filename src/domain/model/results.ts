/**
 * The one result model: every report dialect is read into it and every view is made from it.
 * Times are ISO 8601 strings, durations are seconds.
 */

/** Where a spec or a failure stands in the Kubernetes sources. */
export interface SourceLocation {
  /** As the report has it, for instance k8s.io/kubernetes/test/e2e/common/node/kubelet.go. */
  readonly file: string
  readonly line: number
}

/**
 * What became of a spec. Words are Ginkgo's, but for the last:
 * `skipped` means that the spec skipped itself at run time, `not-run` that it was planned and never started.
 */
export type SpecOutcome =
  | 'passed'
  | 'failed'
  | 'timedout'
  | 'panicked'
  | 'interrupted'
  | 'aborted'
  | 'skipped'
  | 'not-run'

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

export interface SpecFailure {
  /** The assertion's own text, may be long. Untrusted. */
  readonly message: string
  readonly location: SourceLocation | null
  readonly stackTrace: string
  /** When it happened, or null where the report does not say. */
  readonly at: string | null
}

export interface SpecResult {
  /** Texts of the hierarchy joined by spaces, without `[It] ` and without the label suffix: equal in every dialect. */
  readonly id: string
  readonly outcome: SpecOutcome
  readonly labels: readonly string[]
  readonly location: SourceLocation | null
  readonly seconds: number
  readonly startedAt: string | null
  readonly endedAt: string | null
  /** Ginkgo's parallel process, from 1, or null where the report does not say. */
  readonly process: number | null
  /** How often it was tried; more than 1 and passed makes a flake. */
  readonly attempts: number
  readonly failure: SpecFailure | null
  /** Failures of earlier attempts and of clean-up after the first failure. */
  readonly additionalFailures: readonly SpecFailure[]
  readonly skipReason: string | null
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

/** A spec that began and whose end nobody saw: the console of a killed run tells it. */
export interface RunningSpec {
  readonly id: string
  readonly location: SourceLocation | null
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

export interface Counts {
  /** Specs that the binary knows; null when it was never asked. */
  readonly total: number | null
  readonly planned: number
  /** Started, whatever the end; without those that skipped themselves. */
  readonly ran: number
  readonly passed: number
  /** failed, timedout, panicked or aborted. */
  readonly failed: number
  /** Cut short by a signal from outside. */
  readonly interrupted: number
  /** Passed, but not at the first attempt; also counted as passed. */
  readonly flaky: number
  /** Skipped themselves at run time. */
  readonly skipped: number
  /** Planned, but never started. */
  readonly notRun: number
}

/** Lines of a log around a failure. */
export interface LogExcerpt {
  /** For instance crio.log; relative to the report directory's logs/. */
  readonly log: string
  readonly lines: readonly string[]
}

export interface SkippedGroup {
  readonly reason: string
  readonly link: string | null
  readonly specs: readonly string[]
}
