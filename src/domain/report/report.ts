import type { IgnitionItem } from '../ignition/outcome.ts'
import type { ResolvedBuild } from '../model/builds.ts'
import type { HostFacts, NodeFacts, ServiceEvent } from '../model/node.ts'
import type { Counts, LogExcerpt, RunningSpec, SkippedGroup, SpecResult } from '../model/results.ts'
import type { Selection } from '../model/selection.ts'
import type { Finding, Verdict } from '../model/verdict.ts'

/**
 * The report: all views are made of it, and `report.json` is its serialisation.
 * The published schema is schemas/report.v1.schema.json; a change that breaks a reader raises `schemaVersion`.
 */
export const REPORT_SCHEMA_VERSION = 1

/** A spec in the report: its result and what the logs say about it. */
export interface ReportedSpec extends Omit<SpecResult, 'output'> {
  readonly logs: readonly LogExcerpt[]
  /** The finding that explains the failure, by its index in `findings`; null when none does. */
  readonly finding: number | null
}

export interface SuiteFacts {
  readonly startedAt: string | null
  readonly endedAt: string | null
  readonly seconds: number | null
  readonly procs: number | null
  readonly randomSeed: number | null
  /** Of the ginkgo command; null when it was killed or never ran. */
  readonly exitCode: number | null
  /** Which source the results were read from. */
  readonly source: 'ginkgo-json' | 'junit' | 'console' | 'none'
}

export interface Report {
  readonly schemaVersion: typeof REPORT_SCHEMA_VERSION
  readonly generator: { readonly name: 'crio-node-e2e'; readonly version: string }
  readonly generatedAt: string
  readonly run: {
    readonly id: string
    readonly attempt: number
    readonly repository: string
    readonly url: string | null
  }
  readonly verdict: Verdict
  /** Most important first; empty when all is well. */
  readonly findings: readonly Finding[]
  readonly counts: Counts
  readonly builds: readonly ResolvedBuild[]
  readonly host: HostFacts | null
  readonly node: NodeFacts | null
  /** What became of each part of the Ignition files, in their order. */
  readonly ignition: readonly IgnitionItem[]
  readonly selection: Selection | null
  readonly suite: SuiteFacts
  /** Every planned spec. */
  readonly specs: readonly ReportedSpec[]
  /** Specs that were running when the suite was killed. */
  readonly running: readonly RunningSpec[]
  /** Why specs did not count: tracked skips and skips at run time. */
  readonly skipped: readonly SkippedGroup[]
  readonly serviceEvents: readonly ServiceEvent[]
  readonly warnings: readonly string[]
  /** The command that repeats the failing specs on a node at hand; empty when nothing failed. */
  readonly reproduce: string
}
