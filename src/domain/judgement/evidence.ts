import type { RunErrorDetails } from '../errors.ts'
import type { ServiceEvent } from '../model/node.ts'
import type { Counts, PlannedSpec, SpecResult, SuiteResult } from '../model/results.ts'
import type { Finding } from '../model/verdict.ts'
import type { SearchedText } from './signatures.ts'

/** Everything that a verdict may rest on; what a broken run did not leave is null or empty. */
export interface Evidence {
  /** What the dry run selected; null when it was never asked. */
  readonly planned: readonly PlannedSpec[] | null
  /** What the reports say; null when there is none. */
  readonly suite: SuiteResult | null
  /** How the ginkgo command ended; null when it was never started or nobody saw its end. */
  readonly exitCode: number | null
  /** Whether somebody saw that a signal ended the ginkgo command. */
  readonly endedBySignal: boolean
  readonly suiteStarted: boolean
  /** Whether this action ended the suite, because it went past its own limit. */
  readonly deadlinePassed: boolean
  /** What stopped the run before or beside the suite. */
  readonly runError: RunErrorDetails | null
  /** A bug of this action: its message and stack. */
  readonly bug: { readonly message: string; readonly stack: readonly string[] } | null
  readonly cancelled: boolean
  /** The stage in which main's process vanished before it had reported; null when it did not. */
  readonly abandonedIn: string | null
  readonly serviceEvents: readonly ServiceEvent[]
  /** The last lines of logs, by place. */
  readonly logs: Readonly<Partial<Record<SearchedText, readonly string[]>>>
}

/** What finders look at: the evidence, and what the planned specs and the reports together say. */
export interface Reading {
  readonly evidence: Evidence
  readonly counts: Counts
  /** Specs that count as failed. */
  readonly failed: readonly SpecResult[]
}

/** Looks for causes of one kind. */
export type Finder = (reading: Reading) => Finding | readonly Finding[] | null

/** A finding that says nothing but what is given. */
export function finding(
  told: Pick<Finding, 'reason' | 'title' | 'audience'> & Partial<Finding>,
): Finding {
  return { detail: '', remedy: '', evidence: [], specs: [], ...told }
}
