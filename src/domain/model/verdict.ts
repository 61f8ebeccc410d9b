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

/** Words for the causes that this action tells apart; stable, because outputs and `report.json` carry them. */
export const REASON_CODES = [
  'all-passed',
  'specs-failed',
  'suite-node-failed',
  'invalid-input',
  'nothing-selected',
  'not-applicable',
  'all-skipped',
  'build-unavailable',
  'preflight',
  'host-setup',
  'wrong-crio',
  'crio-not-up',
  'crio-died',
  'kubelet-died',
  'node-not-up',
  'image-pull',
  'suite-timeout',
  'suite-killed',
  'no-report',
  'step-killed',
  'specs-missing',
  'cancelled',
  'internal-error',
] as const

export type ReasonCode = (typeof REASON_CODES)[number]

/** Which result a cause leads to, when it is the one that decides. */
export const RESULT_OF: Readonly<Record<ReasonCode, RunResult>> = {
  'all-passed': 'passed',
  'specs-failed': 'failed',
  'suite-node-failed': 'failed',
  'invalid-input': 'invalid-input',
  'nothing-selected': 'nothing-selected',
  'not-applicable': 'not-applicable',
  'all-skipped': 'incomplete',
  'build-unavailable': 'environment',
  preflight: 'environment',
  'host-setup': 'environment',
  'wrong-crio': 'environment',
  'crio-not-up': 'environment',
  'crio-died': 'environment',
  'kubelet-died': 'environment',
  'node-not-up': 'environment',
  'image-pull': 'environment',
  'suite-timeout': 'incomplete',
  'suite-killed': 'incomplete',
  'no-report': 'incomplete',
  'step-killed': 'incomplete',
  'specs-missing': 'incomplete',
  cancelled: 'cancelled',
  'internal-error': 'error',
}

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
