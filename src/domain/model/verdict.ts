import type { Finding, Verdict } from '../../../schemas/generated/report.ts'

export type { Finding, Verdict } from '../../../schemas/generated/report.ts'

/** The verdict in one word; the `result` output. */
export type RunResult = Verdict['result']

/** A cause in one word; stable, because outputs and `report.json` carry it. */
export type ReasonCode = Verdict['reason']

/** Who should look first. */
export type Audience = Finding['audience']

/** The result of a run for which this cause decides. A new cause starts here and in schemas/report.v1.schema.json. */
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

/** Who should look first, in words. */
export const AUDIENCE_NAMES: Readonly<Record<Audience, string>> = {
  'cri-o': 'CRI-O',
  kubernetes: 'Kubernetes (SIG Node)',
  environment: 'whoever runs the runner, its network or the registry',
  workflow: 'whoever started the run: its workflow or its options',
  'crio-node-e2e': 'crio-node-e2e: this is a bug of the action',
  unknown: 'not clear from what is known',
}
