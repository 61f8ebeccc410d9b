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

/** What the suite says if it cannot set up the node; all that the sandbox can play. */
const SET_UPS = [
  'crio-unreachable',
  'disk-full',
  'kubelet-died',
  'no-cni',
  'node-not-ready',
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
  {
    name: 'suite-timeout',
    script: { specs: [{ match: ONE, outcome: 'hang' }], timeLimitSeconds: 4 },
    inputs: { focus: ONE, procs: '1' },
  },
  { name: 'crio-does-not-start', script: { crio: { startError: 'validating root config: invalid' } } },
  ...SET_UPS.map((beforeSuite) => ({ name: beforeSuite, script: { beforeSuite } })),
]
