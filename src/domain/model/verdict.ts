import type { Finding, Verdict } from '../../../schemas/generated/report.ts'

export type { Finding, Verdict } from '../../../schemas/generated/report.ts'

/** The result of a run; the output `result`. */
export type RunResult = Verdict['result']

/** A cause as a code. Codes are stable: outputs and `report.json` have them. */
export type ReasonCode = Verdict['reason']

/** Who should look first. */
export type Audience = Finding['audience']

/** A kind of cause: who or what is behind it. */
export type CauseClass = Finding['class']

/** A class in more detail. */
export type ClassKind = Finding['kind']

/** The class of a cause, and how sure it is, in words with the reason. */
export type Classification = Pick<Finding, 'class' | 'kind' | 'confidence'>

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

/** Display names of classes. */
export const CLASS_NAMES: Readonly<Record<CauseClass, string>> = {
  environment: 'environment',
  'cri-o': 'CRI-O',
  'oci-runtime': 'OCI runtime',
  conmon: 'conmon',
  cni: 'CNI plugins',
  kubelet: 'kubelet',
  'kubernetes-test': 'test of Kubernetes',
  'time-out': 'time-out',
  'resource-pressure': 'resource pressure',
  flake: 'flake',
  known: 'known issue',
  unknown: 'unknown',
}

/** Display names of kinds. */
export const KIND_NAMES: Readonly<Record<ClassKind, string>> = {
  '': '',
  pull: 'pull of an image',
  network: 'network',
  disk: 'disk',
  memory: 'memory',
  host: 'the machine',
  configuration: 'configuration of the run',
  job: 'end of the job',
  crash: 'crash',
  hang: 'hang',
  error: 'error',
  storage: 'storage of images and containers',
  crun: 'crun',
  runc: 'runc',
}
