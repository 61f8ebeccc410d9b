import type { Request, Run } from '../../../schemas/generated/provenance.ts'
import type { IgnitionItem, Stage } from '../../../schemas/generated/report.ts'
import type { RunErrorDetails } from '../errors.ts'
import type { ResolvedBuild } from './builds.ts'
import type { JobEvidence } from './job.ts'
import type { FullDisk, HostFacts, NodeFacts, ServiceEvent } from './node.ts'
import type { PlannedSpec, Rerun, Selection, SkippedGroup, SuiteResult } from './results.ts'
import { NO_TRACES, type ServiceTraces } from './service-traces.ts'

/** The request of a run without secrets, so that it can be stored and shown. */
export type PublicRequest = Request

/** Logs of the node. */
export type NodeLog = 'kubelet' | 'services' | 'crio' | 'system' | 'kernel'

/**
 * Everything that is known about a run. Verdict, report and provenance are made from it. There are two sources: the record
 * of a live run (app/run/facts.ts), and artifacts of any run (app/report/artifacts.ts). Facts that are not known are null
 * or empty.
 */
export interface RunFacts {
  /** The workflow run. */
  readonly job: Run
  readonly request: PublicRequest | null
  readonly builds: readonly ResolvedBuild[]
  readonly host: HostFacts | null
  readonly node: NodeFacts | null
  /** The outcome of each part of the Ignition configs. */
  readonly ignition: readonly IgnitionItem[]
  /** The selection with its shard and what its time budget left out; null before that is known. */
  readonly selection: Selection | null
  /** Number of specs in the binary; null if the dry run did not happen. */
  readonly totalSpecs: number | null
  /** Specs that the dry run selected; null if that is not known. */
  readonly planned: readonly PlannedSpec[] | null
  /** Specs that tracked skips exclude. */
  readonly leftOut: readonly SkippedGroup[]
  /** The results of the suite, and of the rerun of failed specs; null if it has no report. */
  readonly suite: SuiteResult | null
  /** Whether failed specs were run once more; null if none failed, or it was not asked for. */
  readonly rerun: Rerun | null
  readonly suiteStarted: boolean
  /** When the suite started, ISO 8601, or null. Times in logs that have no year are near it. */
  readonly suiteStartedAt: string | null
  /** Exit code of the ginkgo command; null if it was not started or its end is not known. */
  readonly exitCode: number | null
  /** Whether a signal is known to have ended the ginkgo command. */
  readonly endedBySignal: boolean
  /** Whether this action ended the suite because of its own time limit. */
  readonly deadlinePassed: boolean
  /** Whether this action ended the suite because a crash of CRI-O or the kubelet decided the run. */
  readonly stoppedAtCrash: boolean
  /** The error that stopped the run before or during the suite. */
  readonly runError: RunErrorDetails | null
  /** A bug of this action, with message and stack. */
  readonly bug: { readonly message: string; readonly stack: readonly string[] } | null
  readonly cancelled: boolean
  /** The stage in which the process of main disappeared before it wrote the report; null if it did not. */
  readonly abandonedIn: string | null
  /** What the live watch saw. */
  readonly serviceEvents: readonly ServiceEvent[]
  /** Times in which a disk of the node was full. Only the live watch sees them. */
  readonly fullDisks: readonly FullDisk[]
  /** What logs show of the services. */
  readonly serviceTraces: ServiceTraces
  /** The stages of the run in the order in which they began. */
  readonly stages: readonly Stage[]
  readonly warnings: readonly string[]
  /** What files of the job that ran the suite say about its end. Only artifacts of other jobs have them. */
  readonly jobEvidence: JobEvidence
  /** The last lines of logs. */
  readonly logs: Readonly<Partial<Record<NodeLog, readonly string[]>>>
}

/** The facts of a run about which nothing is known. */
export const NO_FACTS: RunFacts = {
  job: { id: '', attempt: 1, repository: '', url: null },
  request: null,
  builds: [],
  host: null,
  node: null,
  ignition: [],
  selection: null,
  totalSpecs: null,
  planned: null,
  leftOut: [],
  suite: null,
  rerun: null,
  suiteStarted: false,
  suiteStartedAt: null,
  exitCode: null,
  endedBySignal: false,
  deadlinePassed: false,
  stoppedAtCrash: false,
  runError: null,
  bug: null,
  cancelled: false,
  abandonedIn: null,
  serviceEvents: [],
  fullDisks: [],
  stages: [],
  serviceTraces: NO_TRACES,
  warnings: [],
  jobEvidence: {},
  logs: {},
}
