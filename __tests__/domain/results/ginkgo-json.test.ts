import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { UnreadableReport } from '../../../src/domain/errors.ts'
import type { SpecResult, SuiteResult } from '../../../src/domain/model/results.ts'
import { readDryRun, readGinkgoJson } from '../../../src/domain/results/ginkgo-json.ts'
import { readJUnit } from '../../../src/domain/results/junit.ts'
import { aFilteredEntry, aGinkgoReport, aGinkgoSuite, anEntry } from './ginkgo-report.ts'
import { allRecordings, present, readRecording } from './recordings.ts'

/** The only spec of a report with these fields. */
function readOne(overrides: Readonly<Record<string, unknown>>): SpecResult {
  const [spec] = readGinkgoJson(aGinkgoReport(aGinkgoSuite([anEntry(overrides)]))).specs
  if (spec === undefined) throw new Error('the report lists no spec')
  return spec
}

describe('readGinkgoJson on recorded runs', () => {
  it.each([
    ['r4-busybox', { passed: 3 }, 3, []],
    ['d5-systemd-crio-killed', { passed: 24, failed: 1 }, 25, []],
    ['p1-parallel2', { passed: 60, failed: 2 }, 62, []],
    ['vm3-par', { passed: 28, failed: 1, timedout: 1 }, 30, ['Suite Timeout Elapsed']],
    ['r3-suite-timeout-3m', { timedout: 1 }, 3, ['Suite Timeout Elapsed']],
    ['r3-beforesuite-fail-kubelet-died', {}, 3, []],
    ['r8-empty-selection-exit0', {}, 0, []],
    ['s1-sigint', { interrupted: 1 }, 12, ['Interrupted by User']],
  ])(
    'lists what ran, and nothing that the filters left out: %s',
    (name, outcomes, selected, reasons) => {
      const suite = readGinkgoJson(present(readRecording(name).ginkgo))
      const counted = Object.groupBy(suite.specs, ({ outcome }) => outcome)
      const counts = Object.entries(counted).map(([outcome, specs]) => [outcome, specs.length])
      expect(Object.fromEntries(counts)).toEqual(outcomes)
      expect(suite.selectedSpecs).toBe(selected)
      expect(suite.totalSpecs).toBeGreaterThan(1000)
      expect(suite.specialFailureReasons).toEqual(reasons)
      expect(suite.dryRun).toBe(false)
    },
  )

  it('reads a failure with its location, time and stack, and the output before it', () => {
    const { specs } = readGinkgoJson(present(readRecording('d5-systemd-crio-killed').ginkgo))
    const failed = specs.find(({ outcome }) => outcome === 'failed')
    expect(failed).toMatchObject({
      id: '[sig-node] ConfigMap should be consumable via the environment [NodeConformance] [Conformance]',
      labels: ['sig-node', 'NodeConformance', 'Conformance'],
      location: { file: 'k8s.io/kubernetes/test/e2e/common/node/configmap.go', line: 96 },
      startedAt: '2026-11-22T11:34:02.883911911Z',
      endedAt: '2026-11-22T11:34:04.980852037Z',
      process: 1,
      attempts: 1,
      failure: {
        message: expect.stringContaining('expected "data-1=value-1" in container output'),
        location: { file: 'k8s.io/kubernetes/test/e2e/framework/pod/output/output.go', line: 263 },
        stackTrace: expect.stringContaining('TestContainerOutputMatcher'),
        at: '2026-11-22T11:34:04.926652378Z',
      },
    })
    const lines = failed?.output.split('\n') ?? []
    const created = lines.findIndex((line) => line.startsWith('STEP: Creating a pod to test'))
    const looked = lines.findIndex((line) => line.includes('Trying to get logs from node'))
    const destroyed = lines.findIndex((line) =>
      line.includes('Destroying namespace "configmap-6966"'),
    )
    expect([created, looked, destroyed].every((index) => index >= 0)).toBe(true)
    expect([created, looked, destroyed]).toEqual(
      [created, looked, destroyed].toSorted((a, b) => a - b),
    )
  })

  it('reads failures after the timeout of a spec as additional failures', () => {
    const { specs } = readGinkgoJson(present(readRecording('r3-suite-timeout-3m').ginkgo))
    expect(specs[0]?.failure?.message).toBe('A suite timeout occurred')
    expect(specs[0]?.failure?.stackTrace).toContain('AsyncAssertion')
    expect(specs[0]?.additionalFailures).toHaveLength(1)
    expect(specs[0]?.additionalFailures[0]?.message).toContain('container create failed')
  })

  it('reads the suite node of each process', () => {
    const { suiteNodes } = readGinkgoJson(present(readRecording('p1-parallel2').ginkgo))
    const before = suiteNodes.filter(({ node }) => node === 'SynchronizedBeforeSuite')
    expect(before.map(({ process }) => process)).toEqual([1, 2])
  })

  it('reads the failure of a suite node', () => {
    const recording = readRecording('r3-beforesuite-fail-kubelet-died')
    const suite = readGinkgoJson(present(recording.ginkgo))
    expect(suite.specs).toEqual([])
    expect(suite.suiteNodes[0]).toMatchObject({
      node: 'SynchronizedBeforeSuite',
      outcome: 'failed',
      failure: { message: expect.stringContaining('failed to start kubelet') },
    })
  })

  it('reads the configuration of the suite', () => {
    const suite = readGinkgoJson(present(readRecording('vm3-par').ginkgo))
    expect(suite.timeoutSeconds).toBeCloseTo(539.99, 1)
    expect(suite).toMatchObject({
      source: 'ginkgo-json',
      totalSpecs: 1201,
      randomSeed: 1795349250,
      parallelTotal: 2,
      succeeded: false,
      startedAt: '2026-11-22T12:07:34.582016726Z',
      endedAt: '2026-11-22T12:16:49.610390257Z',
      running: [],
      processEnds: [],
    })
  })
})

describe('readGinkgoJson', () => {
  it('leaves out filtered and pending specs', () => {
    const report = aGinkgoReport(
      aGinkgoSuite([aFilteredEntry(), anEntry({ State: 'pending', NumAttempts: 0 })]),
    )
    expect(readGinkgoJson(report).specs).toEqual([])
  })

  it.each([
    ['skipped itself', { NumAttempts: 1, Failure: { Message: 'Only supported for cgroup v2' } }],
    [
      'was skipped with an ordered container',
      { NumAttempts: 0, Failure: { Message: 'Only supported for cgroup v2' } },
    ],
  ])('lists a spec that %s, with the reason and without a failure', (_, fields) => {
    expect(readOne({ State: 'skipped', ...fields })).toMatchObject({
      outcome: 'skipped',
      skipReason: 'Only supported for cgroup v2',
      failure: null,
    })
  })

  it('lists a spec that skipped itself without a reason', () => {
    expect(readOne({ State: 'skipped', NumAttempts: 1 })).toMatchObject({
      outcome: 'skipped',
      skipReason: '',
    })
  })

  it('reads a flake as passed, with its attempts and the failure of the first', () => {
    const failure = { Message: 'Failure recorded during attempt 1:\nconnection refused' }
    const flake = readOne({
      NumAttempts: 2,
      MaxFlakeAttempts: 3,
      AdditionalFailures: [{ State: 'failed', Failure: failure }],
    })
    expect(flake).toMatchObject({ outcome: 'passed', attempts: 2, failure: null })
    expect(flake.additionalFailures.map(({ message }) => message)).toEqual([failure.Message])
  })

  it('puts the panic into the message', () => {
    const failure = { Message: 'Test Panicked', ForwardedPanic: 'assignment to entry in nil map' }
    expect(readOne({ State: 'panicked', Failure: failure })).toMatchObject({
      outcome: 'panicked',
      failure: { message: 'Test Panicked\nassignment to entry in nil map' },
    })
  })

  it.each(['aborted', 'interrupted', 'timedout'])('knows the state %s', (state) => {
    expect(readOne({ State: state }).outcome).toBe(state)
  })

  it('treats an unknown state as a failure', () => {
    expect(readOne({ State: 'evaporated' }).outcome).toBe('failed')
  })

  it('has no time if none is set', () => {
    const spec = readOne({ StartTime: '0001-01-01T00:00:00Z', EndTime: 'soon' })
    expect([spec.startedAt, spec.endedAt]).toEqual([null, null])
  })

  it('adds captured standard output to the output of the spec', () => {
    const spec = readOne({ CapturedGinkgoWriterOutput: 'one\n', CapturedStdOutErr: 'two\n' })
    expect(spec.output).toBe('one\n\ntwo\n')
  })

  it('accepts missing and null fields', () => {
    const bare = {
      SpecReports: [{ LeafNodeType: 'It' }, null, 7, { LeafNodeType: null }],
      SuiteConfig: null,
    }
    const suite = readGinkgoJson(JSON.stringify([bare]))
    expect(suite.specs).toHaveLength(1)
    expect(suite).toMatchObject({
      totalSpecs: null,
      selectedSpecs: null,
      succeeded: null,
      suiteNodes: [],
    })
    expect(readGinkgoJson(aGinkgoReport(aGinkgoSuite(null))).specs).toEqual([])
  })

  it('merges suites that ran one after the other', () => {
    const merged = readGinkgoJson(
      aGinkgoReport(
        aGinkgoSuite([anEntry()]),
        aGinkgoSuite([anEntry({ LeafNodeText: 'other', State: 'failed' })], {
          SuiteSucceeded: false,
          SpecialSuiteFailureReasons: ['Interrupted by User'],
          EndTime: '2026-11-22T12:00:00Z',
        }),
      ),
    )
    expect(merged).toMatchObject({
      totalSpecs: 2388,
      selectedSpecs: 2,
      succeeded: false,
      specialFailureReasons: ['Interrupted by User'],
      startedAt: '2026-11-22T11:00:00Z',
      endedAt: '2026-11-22T12:00:00Z',
      seconds: 20,
    })
    expect(merged.specs.map(({ outcome }) => outcome)).toEqual(['passed', 'failed'])
  })

  it.each([
    ['', 'truncated or is not JSON'],
    ['[{"SuitePath"', 'truncated or is not JSON'],
    ['{}', 'not a list of suites'],
    ['[]', 'not a list of suites'],
    ['null', 'not a list of suites'],
    ['[{}]', 'no SpecReports'],
    ['[null]', 'no SpecReports'],
    ['[{"SpecReports":[]}]', 'no SuiteConfig'],
  ])('refuses %j', (text, message) => {
    expect(() => readGinkgoJson(text)).toThrow(UnreadableReport)
    expect(() => readGinkgoJson(text)).toThrow(message)
  })

  it('only throws UnreadableReport, for any text', () => {
    const shape = fc.anything({ withNullPrototype: false, maxDepth: 4 })
    const entry = fc.dictionary(
      fc.constantFrom(...Object.keys(anEntry()), 'Failure', 'SpecEvents'),
      shape,
    )
    const suite = fc.dictionary(fc.constantFrom(...Object.keys(aGinkgoSuite([]))), shape)
    const report = fc
      .tuple(suite, fc.array(entry))
      .map(([fields, entries]) =>
        JSON.stringify([
          { ...fields, SuiteConfig: fields['SuiteConfig'] ?? {}, SpecReports: entries },
        ]),
      )
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), report), (text) => {
        expect(readOrRefusal(text)).toBeInstanceOf(Object)
      }),
    )
  })

  it('refuses a truncated report', () => {
    const text = aGinkgoReport(aGinkgoSuite([anEntry(), aFilteredEntry()]))
    fc.assert(
      fc.property(fc.nat(text.length - 1), (length) => {
        expect(() => readGinkgoJson(text.slice(0, length))).toThrow(UnreadableReport)
      }),
    )
  })
})

describe('readGinkgoJson on a report that is not whole', () => {
  it.each([
    ['SuiteSucceeded is missing', { SuiteSucceeded: undefined }],
    ['SpecsThatWillRun is missing', { PreRunStats: null }],
    ['SpecReports is not a list of specs', { SpecReports: [anEntry(), 7] }],
    ['SpecReports is not a list of specs', { SpecReports: 'none' }],
    ['1 result of an unknown type', { SpecReports: [anEntry({ LeafNodeType: 'Ht' })] }],
    [
      '1 spec without a name',
      { SpecReports: [anEntry({ ContainerHierarchyTexts: null, LeafNodeText: '' })] },
    ],
    [
      '1 selected spec and 2 results',
      { SpecReports: [anEntry(), anEntry()], PreRunStats: { SpecsThatWillRun: 1 } },
    ],
  ])('says: %s', (problem, overrides) => {
    const report = aGinkgoReport(aGinkgoSuite([anEntry()], overrides))
    expect(readGinkgoJson(report).damage).toEqual([problem])
  })

  it('does not believe a success with failures', () => {
    const report = aGinkgoReport(aGinkgoSuite([anEntry({ State: 'failed' })]))
    expect(readGinkgoJson(report).contradictions).toEqual([
      'SuiteSucceeded is true, and 1 result did not pass',
    ])
  })

  it('finds nothing wrong with the recordings', () => {
    for (const { ginkgo, junit, ginkgoJunit } of allRecordings()) {
      const results = [
        ...(ginkgo === null ? [] : [readGinkgoJson(ginkgo)]),
        ...[junit, ginkgoJunit].flatMap((text) => (text === null ? [] : [readJUnit(text)])),
      ]
      for (const { damage, contradictions } of results) {
        expect([damage, contradictions]).toEqual([[], []])
      }
    }
  })
})

describe('readDryRun', () => {
  it('returns the specs that would run, all of them and their number', () => {
    const report = aGinkgoReport(
      aGinkgoSuite([anEntry({ NumAttempts: 0 }), aFilteredEntry({ LeafNodeText: 'other' })], {
        SuiteConfig: { DryRun: true },
      }),
    )
    const spec = {
      id: '[sig-node] Pods should get a host IP [NodeConformance]',
      labels: ['sig-node', 'NodeConformance'],
      location: { file: 'k8s.io/kubernetes/test/e2e/common/node/pods.go', line: 208 },
    }
    expect(readDryRun(report)).toEqual({
      total: 1194,
      selected: [spec],
      all: [spec, { ...spec, id: '[sig-node] Pods other' }],
    })
  })

  it('refuses the report of a real run', () => {
    const report = present(readRecording('r4-busybox').ginkgo)
    expect(() => readDryRun(report)).toThrow('not from a dry run')
  })
})

/** The result, or the UnreadableReport. */
function readOrRefusal(text: string): SuiteResult | UnreadableReport {
  try {
    return readGinkgoJson(text)
  } catch (error) {
    if (error instanceof UnreadableReport) return error
    throw error
  }
}
