import type { Request, Run } from '../../../schemas/generated/provenance.ts'
import type { IgnitionItem } from '../../../schemas/generated/report.ts'
import type { RunErrorDetails } from '../errors.ts'
import type { ResolvedBuild } from './builds.ts'
import type { HostFacts, NodeFacts, ServiceEvent } from './node.ts'
import type { PlannedSpec, SkippedGroup, SuiteResult } from './results.ts'

/** The request of a run as it may be kept and shown: without secrets. */
export type PublicRequest = Request

/** Logs of the node by what wrote them. */
export type NodeLog = 'kubelet' | 'services' | 'crio' | 'kernel'

/**
 * All that is known of a run: the one thing that verdict, report and provenance are made of. It has two sources, the record
 * of a live run (app/run/facts.ts) and a directory of artifacts (app/report/directory.ts). What a broken run did not leave
 * is null or empty.
 */
export interface RunFacts {
  /** The workflow run. */
  readonly job: Run
  readonly request: PublicRequest | null
  readonly builds: readonly ResolvedBuild[]
  readonly host: HostFacts | null
  readonly node: NodeFacts | null
  /** What became of each part of the Ignition files. */
  readonly ignition: readonly IgnitionItem[]
  /** Specs that the binary knows; null when it was never asked. */
  readonly totalSpecs: number | null
  /** What the dry run selected; null when it was never asked. */
  readonly planned: readonly PlannedSpec[] | null
  /** Specs that tracked skips leave out. */
  readonly leftOut: readonly SkippedGroup[]
  /** What the suite's reports say; null when there is none. */
  readonly suite: SuiteResult | null
  readonly suiteStarted: boolean
  /** When the suite was started, ISO 8601, or null: logs without a year are read from there on. */
  readonly suiteStartedAt: string | null
  /** How the ginkgo command ended; null when it was never started or nobody saw its end. */
  readonly exitCode: number | null
  /** Whether somebody saw that a signal ended the ginkgo command. */
  readonly endedBySignal: boolean
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
  readonly warnings: readonly string[]
  /** The last lines of logs. */
  readonly logs: Readonly<Partial<Record<NodeLog, readonly string[]>>>
}

/** A run of which nothing is known. */
export const NO_FACTS: RunFacts = {
  job: { id: '', attempt: 1, repository: '', url: null },
  request: null,
  builds: [],
  host: null,
  node: null,
  ignition: [],
  totalSpecs: null,
  planned: null,
  leftOut: [],
  suite: null,
  suiteStarted: false,
  suiteStartedAt: null,
  exitCode: null,
  endedBySignal: false,
  deadlinePassed: false,
  runError: null,
  bug: null,
  cancelled: false,
  abandonedIn: null,
  serviceEvents: [],
  warnings: [],
  logs: {},
}
