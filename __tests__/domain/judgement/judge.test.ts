import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { judge } from '../../../src/domain/judgement/judge.ts'
import type { SpecOutcome, SuiteResult } from '../../../src/domain/model/results.ts'
import { NO_FACTS, type RunFacts } from '../../../src/domain/model/run-facts.ts'
import { aResult, aSuite, aSuiteNode, factsOf } from './facts.ts'

const two = [aResult('a'), aResult('b')]
const OUT_OF_MEMORY =
  'Nov 22 11:00:05 node kernel: Out of memory: Killed process 4711 (e2e_node.test) total-vm:4194304kB, anon-rss:3670016kB'
const crioRestart = {
  service: 'crio',
  kind: 'restarted',
  at: '2026-11-22T11:00:01Z',
  detail: 'systemd restarted it',
} as const

/** A suite whose last nodes failed because something stopped the suite. */
function cutShort(overrides: Partial<SuiteResult>): SuiteResult {
  return aSuite(two, {
    source: 'console',
    succeeded: false,
    suiteNodes: [
      aSuiteNode('SynchronizedAfterSuite', 'failed', 'no such process'),
      aSuiteNode('ReportAfterSuite', 'failed', 'A Ginkgo parallel process disappeared'),
    ],
    ...overrides,
  })
}

describe('judge', () => {
  it('has one finding for a cause that shows in the set-up and in a spec, and the spec is explained', () => {
    const full = 'write /var/lib/x: no space left on device'
    const spec = aResult('a', 'failed', full)
    const suite = aSuite([spec], {
      suiteNodes: [aSuiteNode('SynchronizedBeforeSuite', 'failed', full)],
      succeeded: false,
    })
    const { findings } = judge(factsOf([spec], { suite }))
    const ids = findings.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
    expect(findings.find(({ id }) => id === 'no-space')?.specs).toEqual(['a'])
  })

  it('is green when every planned spec passed and the node stayed up', () => {
    expect(judge(factsOf(two)).verdict).toEqual({
      result: 'passed',
      reason: 'all-passed',
      headline: '2 specs passed',
    })
  })

  it.each<[string, Partial<RunFacts>, string, string]>([
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
    ['CRI-O died and restarted', { serviceEvents: [crioRestart] }, 'environment', 'crio-died'],
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
      'only the console is left, and it breaks off',
      { suite: aSuite(two, { source: 'console', succeeded: null }), exitCode: null },
      'incomplete',
      'suite-killed',
    ],
    [
      'only the console is left, and a signal was seen to end the suite',
      { suite: aSuite(two, { source: 'console' }), exitCode: null, endedBySignal: true },
      'incomplete',
      'suite-killed',
    ],
    [
      'only the console is left, although it tells of success',
      { suite: aSuite(two, { source: 'console' }), exitCode: null },
      'incomplete',
      'no-report',
    ],
    [
      'only the console is left, and it tells of a failed clean-up',
      {
        suite: aSuite(two, {
          source: 'console',
          succeeded: false,
          suiteNodes: [aSuiteNode('SynchronizedAfterSuite', 'failed', 'leak')],
        }),
        exitCode: null,
      },
      'failed',
      'suite-node-failed',
    ],
    [
      'a process of the suite was killed',
      {
        suite: aSuite(two, {
          source: 'console',
          processEnds: [{ process: 2, end: 'signal: killed' }],
        }),
        exitCode: 1,
      },
      'incomplete',
      'suite-killed',
    ],
    [
      'the kernel says that it killed the suite',
      {
        suite: aSuite(two, { source: 'console' }),
        exitCode: 1,
        logs: { kernel: [OUT_OF_MEMORY] },
      },
      'incomplete',
      'suite-killed',
    ],
    [
      'a process of the suite ended by itself, without a report',
      {
        suite: aSuite(two, {
          source: 'console',
          processEnds: [{ process: 2, end: 'exit status 2' }],
        }),
        exitCode: 1,
      },
      'incomplete',
      'no-report',
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
    expect(judge(factsOf(two, overrides)).verdict).toMatchObject({ result, reason })
  })

  it('names the killed process and its signal, and quotes the kernel log', () => {
    const suite = aSuite([aResult('a')], {
      source: 'console',
      parallelTotal: 2,
      processEnds: [
        { process: 1, end: 'exit status 1' },
        { process: 2, end: 'signal: killed' },
      ],
    })
    const logs = { kernel: ['Nov 22 11:00:04 node kernel: eth0 up', OUT_OF_MEMORY] }
    const { verdict, findings } = judge(factsOf(two, { suite, exitCode: 1, logs }))
    expect(verdict.headline).toBe(
      'Incomplete: Process 2 of 2 of the suite was killed: 1 of 2 planned specs have a result',
    )
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({
      detail: expect.stringMatching(/out of memory/),
      audience: 'environment',
      remedy: expect.stringMatching(/more memory/),
      evidence: [OUT_OF_MEMORY, 'process 2: signal: killed'],
    })
  })

  it.each<[string, Partial<RunFacts>, string]>([
    [
      'a killed process',
      { suite: cutShort({ processEnds: [{ process: 2, end: 'signal: killed' }] }) },
      'suite-killed',
    ],
    ['a killed suite', { suite: cutShort({}), exitCode: 137 }, 'suite-killed'],
    [
      'the time limit',
      { suite: cutShort({ source: 'junit', specialFailureReasons: ['Suite Timeout Elapsed'] }) },
      'suite-timeout',
    ],
    [
      'a signal',
      { suite: cutShort({ source: 'junit', specialFailureReasons: ['Interrupted by User'] }) },
      'cancelled',
    ],
    ['a cancel', { suite: cutShort({ source: 'junit' }), cancelled: true }, 'cancelled'],
  ])('treats nodes that fail at the end as a consequence of %s', (_, overrides, reason) => {
    const { findings } = judge(factsOf(two, { exitCode: 1, ...overrides }))
    expect(findings.map((found) => found.reason)).toEqual([reason])
  })

  it('is not green when all specs skipped themselves', () => {
    const skipped = [aResult('a', 'skipped'), aResult('b', 'skipped')]
    expect(judge(factsOf(skipped)).verdict).toMatchObject({
      result: 'incomplete',
      reason: 'all-skipped',
    })
  })

  it('is green with some specs that skipped themselves, and says how many', () => {
    const { verdict } = judge(factsOf([...two, aResult('c', 'skipped')]))
    expect(verdict).toMatchObject({
      result: 'passed',
      headline: '2 specs passed, 1 skipped itself',
    })
  })

  it('does not attribute earlier failures to the death of CRI-O', () => {
    const early = { ...aResult('early', 'failed'), endedAt: '2026-11-22T10:59:30Z' }
    const late = { ...aResult('late', 'failed'), endedAt: '2026-11-22T11:00:30Z' }
    const { findings } = judge(factsOf([early, late], { serviceEvents: [crioRestart] }))
    expect(findings[0]?.specs).toEqual(['late'])
  })

  it('names the specs that ran when CRI-O died', () => {
    const at = crioRestart.at ?? ''
    const during = {
      ...aResult('during', 'passed'),
      startedAt: new Date(Date.parse(at) - 1000).toISOString(),
      endedAt: new Date(Date.parse(at) + 1000).toISOString(),
    }
    const before = { ...during, id: 'before', endedAt: during.startedAt }
    const { findings } = judge(factsOf([before, during], { serviceEvents: [crioRestart] }))
    expect(findings[0]?.evidence.slice(1)).toEqual([`running at ${at}: during`])
  })

  it('is decided by the time limit that stopped a spec, and shows what the spec waited for', () => {
    const spec = {
      ...aResult('waits', 'timedout', 'A suite timeout occurred'),
      output: 'message: container create failed: read from sync socket',
    }
    const suite = aSuite([spec], {
      succeeded: false,
      specialFailureReasons: ['Suite Timeout Elapsed'],
    })
    const { verdict, findings } = judge(factsOf([spec], { suite }))
    expect(verdict).toMatchObject({ result: 'incomplete', reason: 'suite-timeout' })
    expect(verdict.headline).toMatch(/time limit .*The cause is known: .*OCI runtime/)
    expect(findings[0]?.audience).toBe(findings[1]?.audience)
    expect(findings[0]?.class).toBe('oci-runtime')
    expect(findings.map(({ id }) => id)).toEqual(['suite-timeout', 'oci-sync-socket'])
  })

  it('finds the cause of a failed set-up in the logs, and prefers it to the symptom', () => {
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
    const { verdict, findings } = judge(factsOf(two, { suite, exitCode: 1, logs }))
    expect(verdict.headline).toBe('Environment: The kubelet refuses to start: swap is on')
    expect(findings).toHaveLength(1)
    expect(judge(factsOf(two, { suite, exitCode: 1 })).verdict.headline).toBe(
      'Environment: The kubelet did not start',
    )
  })

  it.each<[string, Partial<SuiteResult>, string, RegExp]>([
    [
      'gives a reason that nobody knows, though all specs passed',
      { specialFailureReasons: ['Interrupted by Other Ginkgo Process'] },
      'suite-node-failed',
      /All specs passed, but .*Interrupted by Other Ginkgo Process/,
    ],
    [
      'gives a reason that nobody knows, and specs are missing',
      {
        specs: [aResult('a')],
        specialFailureReasons: ['Interrupted by Other Ginkgo Process'],
      },
      'specs-missing',
      /1 of 2 planned specs did not finish/,
    ],
    [
      'was interrupted in its set-up',
      {
        source: 'junit',
        specs: [],
        selectedSpecs: null,
        suiteNodes: [aSuiteNode('SynchronizedBeforeSuite', 'interrupted', 'Interrupted')],
      },
      'specs-missing',
      /2 of 2 planned specs did not finish/,
    ],
    [
      'failed in its set-up and does not say why',
      { specs: [], suiteNodes: [aSuiteNode('BeforeSuite', 'failed')] },
      'node-not-up',
      /The suite could not set up the node/,
    ],
    [
      'failed in its clean-up and does not say why',
      { suiteNodes: [aSuiteNode('SynchronizedAfterSuite', 'failed')] },
      'suite-node-failed',
      /SynchronizedAfterSuite failed/,
    ],
  ])('is not green when the suite %s', (_, overrides, reason, headline) => {
    const suite = aSuite(two, { succeeded: false, ...overrides })
    const { verdict, findings } = judge(factsOf(two, { suite, exitCode: 1 }))
    expect(verdict.reason).toBe(reason)
    expect(verdict.result).not.toBe('passed')
    expect(verdict.headline).toMatch(headline)
    expect(findings).toHaveLength(1)
  })

  it.each([
    ['with a plan', two.map(({ id }) => ({ id, labels: [], location: null }))],
    ['without one', null],
  ])(
    'is not green when the set-up skipped itself and the suite calls that a success, %s',
    (_, planned) => {
      const suite = aSuite([], {
        selectedSpecs: planned === null ? null : 2,
        suiteNodes: [aSuiteNode('BeforeSuite', 'skipped')],
      })
      const { verdict } = judge(factsOf([], { planned, suite, exitCode: 0 }))
      expect(verdict).toMatchObject({ result: 'incomplete', reason: 'specs-missing' })
    },
  )

  it('lists all conditions of green that do not hold', () => {
    const suite = aSuite(two, { succeeded: false, specialFailureReasons: ['Out of luck'] })
    const { findings } = judge(factsOf(two, { suite, exitCode: 2 }))
    expect(findings).toMatchObject([
      {
        title: 'All specs passed, but the suite reports: Out of luck',
        detail: 'the exit code of the suite is 2; the suite reports that it failed',
      },
    ])
  })

  it('shows the failure of the process that has a message', () => {
    const suite = aSuite([], {
      selectedSpecs: 2,
      succeeded: false,
      suiteNodes: [
        aSuiteNode('SynchronizedBeforeSuite', 'failed'),
        aSuiteNode('SynchronizedBeforeSuite', 'failed', 'the node has no name'),
      ],
    })
    const { findings } = judge(factsOf(two, { suite, exitCode: 1 }))
    expect(findings).toMatchObject([{ reason: 'node-not-up', detail: 'the node has no name' }])
  })

  it('attributes an OOM kill of a service to the environment', () => {
    const event = { ...crioRestart, kind: 'died', detail: 'systemd says oom-kill' } as const
    const { findings } = judge(factsOf(two, { serviceEvents: [event, crioRestart] }))
    expect(findings).toMatchObject([{ reason: 'crio-died', audience: 'environment' }])
    expect(findings[0]?.title).toContain('out of memory')
    const other = judge(factsOf(two, { serviceEvents: [crioRestart] })).findings
    expect(other).toMatchObject([{ reason: 'crio-died', audience: 'cri-o' }])
  })

  it('reports that all specs skipped themselves only if no other spec ran', () => {
    const planned = [{ id: 'a', labels: [], location: null }]
    const suite = aSuite([aResult('a'), aResult('b', 'skipped')])
    expect(judge(factsOf([], { planned, suite, exitCode: 0 })).verdict.result).toBe('passed')
  })

  it('is green only if all conditions hold', () => {
    let greens = 0
    fc.assert(
      fc.property(evidence, (given) => {
        const { verdict, findings } = judge(given)
        const green = mayBeGreen(given)
        greens += green ? 1 : 0
        expect(verdict.result === 'passed').toBe(green)
        expect(verdict.reason === 'all-passed').toBe(green)
        expect(verdict.headline).not.toBe('')
        expect(green || verdict.reason === 'specs-failed' || findings.length > 0).toBe(true)
      }),
      { numRuns: 3000 },
    )
    expect(greens).toBeGreaterThan(100)
  })
})

/** Mostly the first value, so that many cases have only one problem. */
function mostly<T>(usual: T, ...others: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof(
    { weight: 19, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(usual, ...others) },
  )
}

const node = fc
  .tuple(
    fc.constantFrom('BeforeSuite', 'SynchronizedBeforeSuite', 'AfterSuite', 'ReportAfterSuite'),
    mostly<SpecOutcome>('passed', 'failed', 'interrupted', 'skipped', 'timedout', 'panicked'),
    mostly<string | null>(null, 'boom'),
  )
  .map(([name, outcome, message]) => aSuiteNode(name, outcome, message))

const outcome = fc.oneof(
  { weight: 19, arbitrary: fc.constantFrom<SpecOutcome>('passed', 'passed', 'skipped') },
  {
    weight: 1,
    arbitrary: fc.constantFrom<SpecOutcome>(
      'failed',
      'timedout',
      'panicked',
      'interrupted',
      'aborted',
    ),
  },
)

const evidence: fc.Arbitrary<RunFacts> = fc
  .record({
    outcomes: fc.array(outcome, { maxLength: 4 }),
    unreported: mostly(0, 1, 2),
    unplanned: mostly(0, 1, 4),
    hasPlan: fc.boolean(),
    hasSuite: mostly(true, false),
    suite: fc.record({
      source: mostly<SuiteResult['source']>('ginkgo-json', 'junit', 'console'),
      selectedSpecs: mostly<number | null>(null, 0, 1, 9),
      succeeded: mostly<boolean | null>(true, false, null),
      specialFailureReasons: mostly<readonly string[]>(
        [],
        ['Interrupted by User'],
        ['Suite Timeout Elapsed'],
        ['Interrupted by Other Ginkgo Process'],
      ),
      suiteNodes: fc.array(node, { maxLength: 3 }),
    }),
    rest: fc.record({
      exitCode: mostly<number | null>(0, 1, 137, null),
      endedBySignal: mostly(false, true),
      suiteStarted: mostly(true, false),
      deadlinePassed: mostly(false, true),
      cancelled: mostly(false, true),
      abandonedIn: mostly<string | null>(null, 'Run 2 specs'),
      bug: mostly<RunFacts['bug']>(null, { message: 'x is undefined', stack: [] }),
      runError: mostly<RunFacts['runError']>(null, {
        kind: 'environment',
        reason: 'host-setup',
        message: 'no',
      }),
      serviceEvents: mostly<RunFacts['serviceEvents']>(
        [],
        [crioRestart],
        [{ ...crioRestart, service: 'kubelet', kind: 'died' }],
        [{ ...crioRestart, kind: 'unresponsive' }],
        [{ ...crioRestart, kind: 'restarted-on-request' }],
      ),
      logs: fc.constant({}),
    }),
  })
  .map(({ outcomes, unreported, unplanned, hasPlan, hasSuite, suite, rest }) => {
    const specs = outcomes.map((one, index) => aResult(`spec ${index}`, one))
    const planned = specs.slice(unplanned).map(({ id }) => ({ id, labels: [], location: null }))
    return {
      ...NO_FACTS,
      ...rest,
      planned: hasPlan ? planned : null,
      suite: hasSuite ? aSuite(specs.slice(0, specs.length - unreported), suite) : null,
    }
  })

/** The conditions of green, written independently of the code. */
function mayBeGreen(given: RunFacts): boolean {
  const { planned, suite } = given
  if (suite === null || suite.source === 'console') return false
  const results = new Map(suite.specs.map((spec) => [spec.id, spec.outcome]))
  const outcomes = [...results.values()]
  const wanted = planned?.map(({ id }) => id) ?? [...results.keys()]
  return [
    given.suiteStarted,
    !given.cancelled && !given.deadlinePassed && !given.endedBySignal,
    given.abandonedIn === null && given.bug === null && given.runError === null,
    given.serviceEvents.every(({ kind }) => kind !== 'died' && kind !== 'restarted'),
    given.exitCode === null || given.exitCode === 0,
    suite.succeeded !== false,
    suite.specialFailureReasons.length === 0,
    suite.suiteNodes.every(({ outcome: ended }) => ended === 'passed'),
    outcomes.includes('passed'),
    outcomes.every((ended) => ended === 'passed' || ended === 'skipped'),
    wanted.length > 0 && wanted.every((id) => results.has(id)),
    planned !== null ||
      suite.selectedSpecs === null ||
      (suite.selectedSpecs > 0 && suite.selectedSpecs <= results.size),
  ].every(Boolean)
}
