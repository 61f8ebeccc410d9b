import { findLane, type Lane } from '../src/domain/request/lanes.ts'
import type { RunnerContext, RunRequest } from '../src/domain/request/request.ts'
import { aSelection } from './builders.ts'

function conformance(): Lane {
  const lane = findLane('conformance')
  if (lane === undefined) throw new Error('there is no lane conformance')
  return lane
}

/** A request with the defaults of action.yml. */
export function aRequest(overrides: Partial<RunRequest> = {}): RunRequest {
  return {
    crio: { kind: 'branch', asked: 'main', branch: 'main' },
    kubernetes: { kind: 'branch', asked: 'main', branch: 'main' },
    history: 'cri-o/cri-o',
    part: null,
    components: [],
    architecture: 'amd64',
    lane: conformance(),
    scenario: null,
    selection: aSelection(),
    procs: 4,
    timeoutSeconds: 3600,
    timeBudgetSeconds: null,
    attempts: 1,
    stopsAtCrash: false,
    changedFiles: [],
    rerunFailures: { specs: 20, seconds: 600 },
    crioSettings: {
      runtime: 'crun',
      monitor: 'conmon',
      logLevel: 'debug',
      scenario: null,
      mirrors: [],
    },
    crioDropIns: [],
    images: { pull: 'auto', repositories: null },
    ignition: [],
    ignitionStrict: false,
    kubeletConfig: null,
    kubeletFlags: [],
    featureGates: {},
    testArgs: [],
    failOn: ['failed', 'environment', 'incomplete'],
    reportDirectory: '/home/runner/work/repo/repo/crio-node-e2e-report',
    requireSignature: false,
    trustedRoot: null,
    restore: 'auto',
    mirrors: {
      crio: 'https://storage.googleapis.com/cri-o',
      kubernetes: 'https://dl.k8s.io',
      kubernetesListing: 'https://storage.googleapis.com/storage/v1/b/k8s-release-dev/o',
      gitHub: 'https://github.com',
    },
    ...overrides,
  }
}

/** CRI-O as inputs configure it by default. */
export const SETTINGS = aRequest().crioSettings

/** A job on a hosted runner. */
export function aContext(overrides: Partial<RunnerContext> = {}): RunnerContext {
  return {
    temporaryDirectory: '/home/runner/work/_temp',
    workspace: '/home/runner/work/repo/repo',
    kind: 'hosted',
    runId: '4711',
    runAttempt: 2,
    repository: 'cri-o/cri-o',
    runUrl: 'https://github.com/cri-o/cri-o/actions/runs/4711/attempts/2',
    token: null,
    apiUrl: 'https://api.github.com',
    serverUrl: 'https://github.com',
    ...overrides,
  }
}
