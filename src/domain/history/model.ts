import type { Run } from '../../../schemas/generated/provenance.ts'
import type { PartState } from '../comparison/compared-run.ts'
import type { SourceLocation } from '../model/results.ts'
import type { ReasonCode, RunResult } from '../model/verdict.ts'
import type { Revision } from '../report/links.ts'

/** What a history is about. Each series has a file of its own. Texts are untrusted. */
export interface Series {
  /** Empty if it is not known. */
  readonly lane: string
  /** Empty without a scenario. */
  readonly scenario: string
  /** As Go names it, for instance `amd64`; empty if it is not known. */
  readonly architecture: string
}

/**
 * What a spec did in a run; `flaky`: it failed and then passed in the same run; `interrupted`: something outside of it ended
 * it or certainly made it fail, so that it says nothing about the spec. A spec without an entry was not planned or
 * not in the suite.
 */
export type RecordedOutcome = 'passed' | 'flaky' | 'failed' | 'interrupted' | 'skipped' | 'not-run'

/** A run as the history keeps it. Texts are untrusted. */
export interface RecordedRun extends Run {
  /** When the suite started, else when the report was written; ISO 8601. */
  readonly startedAt: string
  readonly result: RunResult
  readonly reason: ReasonCode
  /** CRI-O and Kubernetes by project, with what was asked for. */
  readonly builds: ReadonlyMap<string, RecordedBuild>
  /** By the name of the part. Of digests only the first 12 digits (record.ts): the file keeps hundreds of them. */
  readonly parts: ReadonlyMap<string, PartState>
  /** Other conditions that can make a difference, by display name (compared-run.ts), without lane and scenario. */
  readonly conditions: ReadonlyMap<string, string>
  /** The version of this action that judged it. */
  readonly generator: string
  /** The job that ran it, as its artifact is named without the attempt; empty if it is not known. */
  readonly job: string
  /** What the workflow chose and sets it apart from runs of main, for instance `cri-o 1.36, crun 1.26`; empty for main. */
  readonly variant: string
}

/** A tested build. */
export interface RecordedBuild extends Revision {
  /** As it was requested, for instance `main`. */
  readonly asked: string
}

/** The result of a spec in a run. */
export interface RecordedResult {
  /** The position of its run among those of the history. */
  readonly run: number
  readonly outcome: RecordedOutcome
  /** Null if it did not run. The file keeps it rounded. */
  readonly seconds: number | null
  /** Attempts within the run, those of a rerun included; 0 if it did not run. */
  readonly attempts: number
  /** The identifier of the cause of its failure, of the first attempt for a flaky one; null if it has none. */
  readonly cause: string | null
}

/** A spec and its results, oldest first. */
export interface SpecHistory {
  readonly id: string
  readonly location: SourceLocation | null
  /** Identifiers that the spec had before it was renamed, the newest last. Untrusted. */
  readonly formerIds?: readonly string[]
  readonly results: readonly RecordedResult[]
}

/** A cause of failures in any of the runs, with what makes it recognizable in later runs (causes/match.ts). */
export interface RecordedCause {
  readonly id: string
  /** The error that stands for it, and the source file and line that reported it. */
  readonly text: string
  readonly place: string
  /** The title of its finding. */
  readonly title: string
}

/** The history of a series. */
export interface History {
  readonly series: Series
  /** How many earlier runs were dropped, as far as that is known: the file numbers runs from here. */
  readonly dropped?: number
  /** Oldest first. */
  readonly runs: readonly RecordedRun[]
  readonly specs: readonly SpecHistory[]
  readonly causes: readonly RecordedCause[]
}

/** One run with all of its results, to judge and to add to a history. */
export interface RunRecord {
  readonly series: Series
  readonly run: RecordedRun
  readonly specs: readonly RecordedSpec[]
  readonly causes: readonly RecordedCause[]
}

/** A spec of one run. */
export interface RecordedSpec
  extends Omit<RecordedResult, 'run'>,
    Pick<SpecHistory, 'id' | 'location'> {}
