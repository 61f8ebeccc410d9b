import type { PlannedSpec, SpecResult, SuiteResult } from '../../../src/domain/model/results.ts'

/** A spec that passed at once. */
export function aSpecResult(overrides: Partial<SpecResult> = {}): SpecResult {
  return {
    id: '[sig-node] Pods should get a host IP',
    outcome: 'passed',
    labels: ['sig-node'],
    location: { file: 'k8s.io/kubernetes/test/e2e/common/node/pods.go', line: 208 },
    seconds: 2,
    startedAt: '2026-11-22T11:00:01Z',
    endedAt: '2026-11-22T11:00:03Z',
    process: 1,
    attempts: 1,
    failure: null,
    additionalFailures: [],
    invocations: [],
    skipReason: null,
    output: '',
    ...overrides,
  }
}

/** A suite that ended well. */
export function aSuiteResult(overrides: Partial<SuiteResult> = {}): SuiteResult {
  return {
    source: 'ginkgo-json',
    totalSpecs: 1194,
    selectedSpecs: 1,
    specs: [aSpecResult()],
    suiteNodes: [],
    running: [],
    processEnds: [],
    succeeded: true,
    specialFailureReasons: [],
    startedAt: '2026-11-22T11:00:00Z',
    endedAt: '2026-11-22T11:00:10Z',
    seconds: 10,
    randomSeed: 7,
    parallelTotal: 1,
    timeoutSeconds: 3600,
    dryRun: false,
    stated: null,
    damage: [],
    contradictions: [],
    cuts: [],
    ...overrides,
  }
}

export function aPlannedSpec(id: string, overrides: Partial<PlannedSpec> = {}): PlannedSpec {
  return { id, labels: [], location: null, ...overrides }
}
