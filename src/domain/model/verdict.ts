import type { Finding, Verdict } from '../../../schemas/generated/report.ts'

export type { Finding, Verdict } from '../../../schemas/generated/report.ts'

/** The result of a run; the output `result`. */
export type RunResult = Verdict['result']

/** A cause as a code. Codes are stable: outputs and `report.json` have them. */
export type ReasonCode = Verdict['reason']

/** Who should look first. */
export type Audience = Finding['audience']

/** The result of a run by its deciding cause. To add a cause, start here and in schemas/report.v1.schema.json. */
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
  'crio-hung': 'environment',
  'crio-restarted': 'environment',
  'kubelet-died': 'environment',
  'kubelet-hung': 'environment',
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

/** Display names of audiences. */
export const AUDIENCE_NAMES: Readonly<Record<Audience, string>> = {
  'cri-o': 'CRI-O',
  kubernetes: 'Kubernetes (SIG Node)',
  environment: 'the operator of the runner, its network or the registry',
  workflow: 'the author of the workflow or command line that started the run',
  'crio-node-e2e': 'crio-node-e2e: this is a bug of the action',
  unknown: 'not known',
}
