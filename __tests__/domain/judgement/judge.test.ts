import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Evidence, judge } from '../../../src/domain/judgement/judge.ts'
import type { SpecOutcome, SpecResult, SuiteResult } from '../../../src/domain/results/model.ts'

function aResult(
  id: string,
  outcome: SpecOutcome = 'passed',
  message = 'expected true',
): SpecResult {
  const failed = !['passed', 'skipped', 'not-run'].includes(outcome)
  return {
    id,
    outcome,
    labels: [],
    location: null,
    seconds: 2,
    startedAt: '2026-11-22T11:00:00Z',
    endedAt: '2026-11-22T11:00:02Z',
    process: 1,
    attempts: 1,
    failure: failed ? { message, location: null, stackTrace: '', at: null } : null,
    additionalFailures: [],
    skipReason: outcome === 'skipped' ? 'not here' : null,
    output: '',
  }
}

function aSuite(specs: readonly SpecResult[], overrides: Partial<SuiteResult> = {}): SuiteResult {
  return {
    source: 'ginkgo-json',
    totalSpecs: 1194,
    selectedSpecs: specs.length,
    specs,
    suiteNodes: [],
    running: [],
    succeeded: !specs.some((spec) => spec.failure !== null),
    specialFailureReasons: [],
    startedAt: '2026-11-22T10:59:00Z',
    endedAt: '2026-11-22T11:05:00Z',
    seconds: 360,
    randomSeed: 1,
    parallelTotal: 1,
    timeoutSeconds: 3600,
    dryRun: false,
    ...overrides,
  }
}

function evidenceOf(specs: readonly SpecResult[], overrides: Partial<Evidence> = {}): Evidence {
  const suite = aSuite(specs)
  return {
    planned: specs.map(({ id }) => ({ id, labels: [], location: null })),
    suite,
    exitCode: suite.succeeded ? 0 : 1,
    endedBySignal: false,
    suiteStarted: true,
    deadlinePassed: false,
    trouble: null,
    bug: null,
    cancelled: false,
    abandonedIn: null,
    serviceEvents: [],
    logs: {},
    ...overrides,
  }
}

const two = [aResult('a'), aResult('b')]
const crioRestart = {
  service: 'crio',
  kind: 'restarted',
  at: '2026-11-22T11:00:01Z',
  detail: 'systemd restarted it',
} as const

describe('judge', () => {
  it('is green when every planned spec passed and the node stayed up', () => {
    expect(judge(evidenceOf(two)).verdict).toEqual({
      result: 'passed',
      reason: 'all-passed',
      headline: '2 specs passed',
    })
  })

  it.each<[string, Partial<Evidence>, string, string]>([
    [
      'the suite says that it failed',
      { suite: aSuite(two, { succeeded: false }), exitCode: 1 },
      'failed',
      'suite-node-failed',
    ],
    ['only the exit code says so', { exitCode: 1 }, 'failed', 'suite-node-failed'],
    [
      'a planned spec is not in the report',
      { suite: aSuite([aResult('a')]) },
      'incomplete',
      'specs-missing',
    ],
    ['CRI-O died and came back', { serviceEvents: [crioRestart] }, 'environment', 'crio-died'],
    [
      'the kubelet died',
      { serviceEvents: [{ ...crioRestart, service: 'kubelet', kind: 'died' }] },
      'environment',
      'kubelet-died',
    ],
    ['the suite left nothing', { suite: null, exitCode: null }, 'incomplete', 'suite-killed'],
    [
      'the suite left nothing and yet ended by itself',
      { suite: null, exitCode: 0 },
      'incomplete',
      'no-report',
    ],
    [
      'only the console is left',
      { suite: aSuite(two, { source: 'console' }), exitCode: null },
      'incomplete',
      'suite-killed',
    ],
    [
      'the time limit came',
      {
        suite: aSuite(two, { specialFailureReasons: ['Suite Timeout Elapsed'], succeeded: false }),
      },
      'incomplete',
      'suite-timeout',
    ],
    ['we ended a suite that did not end', { deadlinePassed: true }, 'incomplete', 'suite-timeout'],
    ['the run was cancelled', { cancelled: true }, 'cancelled', 'cancelled'],
    ['main was gone', { abandonedIn: 'Run 2 specs' }, 'incomplete', 'step-killed'],
    [
      'this action broke',
      { bug: { message: 'x is undefined', stack: [] } },
      'error',
      'internal-error',
    ],
    [
      'the report of the clean-up says failure',
      {
        suite: aSuite(two, {
          suiteNodes: [
            {
              node: 'SynchronizedAfterSuite',
              outcome: 'failed',
              process: 1,
              output: '',
              failure: { message: 'leak', location: null, stackTrace: '', at: null },
            },
          ],
        }),
      },
      'failed',
      'suite-node-failed',
    ],
  ])('is not green when %s', (_, overrides, result, reason) => {
    expect(judge(evidenceOf(two, overrides)).verdict).toMatchObject({ result, reason })
  })

  it('is not green when all specs skipped themselves', () => {
    const skipped = [aResult('a', 'skipped'), aResult('b', 'skipped')]
    expect(judge(evidenceOf(skipped)).verdict).toMatchObject({
      result: 'incomplete',
      reason: 'all-skipped',
    })
  })

  it('is green with some specs that skipped themselves, and says how many', () => {
    const { verdict } = judge(evidenceOf([...two, aResult('c', 'skipped')]))
    expect(verdict).toMatchObject({
      result: 'passed',
      headline: '2 specs passed, 1 skipped themselves',
    })
  })

  it('puts failures that an image explains under the image, and is red for the others', () => {
    const pull = aResult(
      'pull',
      'failed',
      'Timed out\nFailed to pull image "registry.k8s.io/x:1": nope',
    )
    const alone = judge(evidenceOf([aResult('a'), pull]))
    expect(alone.verdict).toMatchObject({ result: 'environment', reason: 'image-pull' })
    expect(alone.verdict.headline).toContain('registry.k8s.io/x:1')
    expect(alone.findings[0]?.specs).toEqual(['pull'])
    const both = judge(evidenceOf([aResult('a', 'failed'), pull]))
    expect(both.verdict).toMatchObject({ result: 'failed', reason: 'specs-failed' })
    expect(both.findings.map((finding) => finding.reason)).toEqual(['image-pull'])
  })

  it('does not blame a dead CRI-O for what had failed before', () => {
    const early = { ...aResult('early', 'failed'), endedAt: '2026-11-22T10:59:30Z' }
    const late = { ...aResult('late', 'failed'), endedAt: '2026-11-22T11:00:30Z' }
    const { findings } = judge(evidenceOf([early, late], { serviceEvents: [crioRestart] }))
    expect(findings[0]?.specs).toEqual(['late'])
  })

  it('finds the cause of a broken set-up in the logs, and names it before its symptom', () => {
    const suite = aSuite([], {
      selectedSpecs: 2,
      succeeded: false,
      suiteNodes: [
        {
          node: 'SynchronizedBeforeSuite',
          outcome: 'failed',
          process: 1,
          output: '',
          failure: {
            message: 'failed to start kubelet: exit status 1',
            location: null,
            stackTrace: '',
            at: null,
          },
        },
      ],
    })
    const logs = {
      kubelet: [
        'E1122 11:00:11.1 1 run.go:72] "command failed" err="failed to run Kubelet: running with swap on is not supported, please disable swap"',
      ],
    }
    const { verdict, findings } = judge(evidenceOf(two, { suite, exitCode: 1, logs }))
    expect(verdict.headline).toBe('Environment: The kubelet refuses to start: swap is on')
    expect(findings).toHaveLength(1)
    expect(judge(evidenceOf(two, { suite, exitCode: 1 })).verdict.headline).toBe(
      'Environment: The kubelet did not come up',
    )
  })

  it('is green only if nothing at all speaks against it', () => {
    const outcome = fc.constantFrom<SpecOutcome>(
      'passed',
      'passed',
      'failed',
      'timedout',
      'panicked',
      'interrupted',
      'aborted',
      'skipped',
    )
    fc.assert(
      fc.property(
        fc.array(outcome, { maxLength: 6 }),
        fc.record({
          exitCode: fc.constantFrom(0, 0, 0, 1, null),
          cancelled: fc.constantFrom(false, false, true),
          deadlinePassed: fc.constantFrom(false, false, true),
          serviceEvents: fc.constantFrom([], [], [crioRestart]),
          unreported: fc.constantFrom(0, 0, 1),
        }),
        (outcomes, { unreported, ...overrides }) => {
          const specs = outcomes.map((one, index) => aResult(`spec ${index}`, one))
          const evidence = evidenceOf(specs, {
            ...overrides,
            endedBySignal: overrides.exitCode === null,
            suite: aSuite(specs.slice(unreported)),
          })
          const { verdict, counts } = judge(evidence)
          const clean =
            counts.planned > 0 &&
            counts.passed > 0 &&
            counts.passed + counts.skipped === counts.planned &&
            overrides.exitCode === 0 &&
            !overrides.cancelled &&
            !overrides.deadlinePassed &&
            overrides.serviceEvents.length === 0
          expect(verdict.result === 'passed').toBe(clean)
          expect(verdict.headline).not.toBe('')
        },
      ),
      { numRuns: 500 },
    )
  })
})
