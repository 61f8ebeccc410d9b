import type { ReasonCode } from '../errors.ts'
import type { IgnitionItem } from '../ignition/outcome.ts'
import type { ResolvedBuild } from '../plan/builds.ts'
import type { Selection } from '../plan/plan.ts'
import type { RunningSpec, SpecResult } from '../results/model.ts'

/**
 * The report: all views are made of it, and `report.json` is its serialisation.
 * The published schema is schemas/report.v1.schema.json; a change that breaks a reader raises `schemaVersion`.
 */
export const REPORT_SCHEMA_VERSION = 1

/** The verdict in one word; the `result` output. */
export type RunResult =
  /** Every planned spec ran or skipped itself with a reason, none failed, and the node stayed up. */
  | 'passed'
  /** Specs failed, and no broken node explains it. */
  | 'failed'
  /** The node, the network or the runner broke: the specs say little. */
  | 'environment'
  /** Fewer specs ran than were planned, and nothing else explains it. */
  | 'incomplete'
  | 'cancelled'
  /** The filters select no spec. */
  | 'nothing-selected'
  /** The machine, or the Kubernetes build, cannot give the scenario. */
  | 'not-applicable'
  | 'invalid-input'
  /** A bug of this action. */
  | 'error'

/** Who should look first. */
export const AUDIENCES = [
  'cri-o',
  'kubernetes',
  'environment',
  'workflow',
  'crio-node-e2e',
  'unknown',
] as const

export type Audience = (typeof AUDIENCES)[number]

/** One cause, with its proof. */
export interface Finding {
  readonly reason: ReasonCode
  /** What happened, one sentence. */
  readonly title: string
  /** Why, as far as the evidence goes; empty when nothing is known. */
  readonly detail: string
  readonly audience: Audience
  /** What to do; empty when there is nothing to say. */
  readonly remedy: string
  /** Log lines or output that prove it. Untrusted. */
  readonly evidence: readonly string[]
  /** Specs that this cause explains, by id. */
  readonly specs: readonly string[]
}

export interface Verdict {
  readonly result: RunResult
  readonly reason: ReasonCode
  /** The first line that a reader sees; plain text. */
  readonly headline: string
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

/** A spec in the report: its result and what the logs say about it. */
export interface ReportedSpec extends Omit<SpecResult, 'output'> {
  readonly logs: readonly LogExcerpt[]
  /** The finding that explains the failure, by its index in `findings`; null when none does. */
  readonly finding: number | null
}

/** Something that happened to a service during the suite. */
export interface ServiceEvent {
  readonly service: 'crio' | 'kubelet'
  readonly kind: 'restarted' | 'died'
  readonly at: string | null
  readonly detail: string
}

export interface SkippedGroup {
  readonly reason: string
  readonly link: string | null
  readonly specs: readonly string[]
}

/** The machine, as far as it matters for comparing two runs. */
export interface HostFacts {
  readonly architecture: string
  readonly kernel: string
  readonly os: string
  readonly cgroup: 'v1' | 'v2' | 'unknown'
  readonly systemd: string
  readonly cpus: number
  readonly memoryBytes: number
  /** For instance ubuntu24 20260816.1, or empty outside of hosted runners. */
  readonly runnerImage: string
}

/** How the node was set up, as far as it is known before the suite starts. */
export interface NodeFacts {
  /** What CRI-O starts pods with, unless a pod asks for another handler. */
  readonly runtime: {
    /** Name of the handler, for instance crun. */
    readonly handler: string
    /** Name of the part that is started, or the path of a program that was on the machine; null when nobody says. */
    readonly program: string | null
    /** The same for the monitor, for instance conmon. */
    readonly monitor: string | null
  }
  /** CRI-O's drop-ins in the order in which they count: the bundle's, ours, the user's. */
  readonly crioDropIns: readonly { readonly name: string; readonly sha256: string }[]
  /** Digest of the given KubeletConfiguration, or null for the suite's built-in one. */
  readonly kubeletConfigSha256: string | null
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
