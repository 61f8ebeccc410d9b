import type { SandboxScript } from '../sandbox/script.ts'

/** A fault that the sandbox plays, with the inputs of the run. Its label is in labels.json. */
export interface ScriptedFault {
  readonly name: string
  readonly script: SandboxScript
  readonly inputs?: Readonly<Record<string, string>>
}

type SpecRule = NonNullable<SandboxScript['specs']>[number]

const ONE = 'should print the output to logs'
const ALL = 'Kubelet when scheduling'

function inOneSpec(name: string, rule: Omit<SpecRule, 'match'>): ScriptedFault {
  return { name, script: { specs: [{ match: ONE, ...rule }] } }
}

function inAllSpecs(name: string, rule: Omit<SpecRule, 'match'>): ScriptedFault {
  return { name, script: { specs: [{ match: ALL, ...rule }] } }
}

/** Why the suite cannot set up the node; all that the sandbox can play. */
const SET_UPS = [
  'crio-unreachable',
  'disk-full',
  'kubelet-died',
  'no-cni',
  'node-not-ready',
  'panic',
  'services-failed',
  'system-validation',
  'unknown-gate',
] as const

/** All faults. Each is a run of the built action. */
export const FAULTS: readonly ScriptedFault[] = [
  { name: 'all-pass', script: {} },
  inOneSpec('flake', { outcome: 'flake', attempts: 2 }),
  inOneSpec('expectation', { outcome: 'fail' }),
  inOneSpec('panic-in-spec', { outcome: 'panic' }),
  inAllSpecs('image-pull', { outcome: 'image-pull' }),
  inOneSpec('out-of-memory', { outcome: 'out-of-memory' }),
  inOneSpec('crio-dies', { outcome: 'crio-dies', seconds: 3 }),
  inOneSpec('crio-stays-dead', { outcome: 'crio-dies', stays: true }),
  inOneSpec('kubelet-dies', { outcome: 'kubelet-dies' }),
  inOneSpec('crio-is-restarted', { outcome: 'crio-is-restarted', seconds: 3 }),
  inOneSpec('crio-hangs', { outcome: 'crio-hangs', hangSeconds: 30 }),
  inOneSpec('runtime-error', {
    outcome: 'fail',
    message:
      'pod did not start: Error: container create failed: crun: open `/proc/self/oom_score_adj`: Permission denied',
  }),
  inOneSpec('conmon-error', {
    outcome: 'fail',
    message:
      'pod did not start: Error: rpc error: code = Unknown desc = container create failed: conmon: failed to write to /proc/self/oom_score_adj: Permission denied',
  }),
  inOneSpec('cni-error', {
    outcome: 'fail',
    message:
      'pod did not start: Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create pod network sandbox k8s_a_b_c_0(0123456789ab): error adding pod b_a to CNI network "crio": plugin type="bridge" failed (add): failed to allocate all requested IPs',
  }),
  {
    name: 'suite-timeout',
    script: { specs: [{ match: ONE, outcome: 'hang' }], timeLimitSeconds: 4 },
    inputs: { focus: ONE, procs: '1' },
  },
  {
    name: 'crio-does-not-start',
    script: { crio: { startError: 'validating root config: invalid' } },
  },
  ...SET_UPS.map((beforeSuite) => ({ name: beforeSuite, script: { beforeSuite } })),
]
