import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { UnreadableReport } from '../../../src/domain/errors.ts'
import type { SpecOutcome, SuiteResult } from '../../../src/domain/model/results.ts'
import { readJUnit } from '../../../src/domain/results/junit.ts'
import {
  allRecordings,
  describeWithShared,
  present,
  readRecording,
  sharedPath,
} from './recordings.ts'

const SHARED_REPORTS = sharedPath('junit')

/** A file with these cases, as Go writes it. */
function aFile(
  cases: string,
  properties = '<property name="DryRun" value="false"></property>',
): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites tests="1"><testsuite name="E2eNode Suite" tests="1" failures="0" errors="0" time="1.5" timestamp="2026-11-22T11:00:00"><properties>${properties}</properties>${cases}</testsuite></testsuites>`
}

function aCase(status: string, inside: string, name = '[It] [sig-node] Pods run'): string {
  return `<testcase name="${name}" classname="E2eNode Suite" status="${status}" time="0.25">${inside}</testcase>`
}

function outcomesOf(suite: SuiteResult): Partial<Record<SpecOutcome, number>> {
  const groups = Object.groupBy(suite.specs, ({ outcome }) => outcome)
  return Object.fromEntries(
    Object.entries(groups).map(([outcome, specs]) => [outcome, specs.length]),
  )
}

describe('readJUnit', () => {
  it('reads a failure that only has the text of the element', () => {
    const { specs } = readJUnit(present(readRecording('p1-parallel2').junit))
    const failed = specs.find(({ id }) => id.includes('node-pod communication: udp'))
    expect(failed).toMatchObject({
      outcome: 'failed',
      seconds: expect.closeTo(83.354, 2),
      failure: {
        message: expect.stringMatching(
          /^Error dialing UDP from node to pod[\s\S]*netserver-0:\{\}\]$/,
        ),
        location: { file: 'k8s.io/kubernetes/test/e2e/common/network/networking.go', line: 130 },
        at: '2026-11-22T11:17:56.39Z',
      },
      output: expect.stringContaining('Destroying namespace "pod-network-test-8418"'),
    })
  })

  it('reads times in the zone of the node', () => {
    const suite = readJUnit(present(readRecording('r3-suite-timeout-3m').junit), '+02:00')
    expect(suite.startedAt).toBe('2026-11-22T11:01:19+02:00')
    expect(suite.specs[0]?.failure?.at).toBe('2026-11-22T11:04:19.178+02:00')
    expect(suite.endedAt).toBe('2026-11-22T09:04:26.253Z')
  })

  it('lists every spec’s outcome once, and the suite’s nodes apart', () => {
    const suite = readJUnit(present(readRecording('vm3-par').junit))
    expect(outcomesOf(suite)).toEqual({ passed: 28, failed: 1, timedout: 1 })
    expect(suite.suiteNodes.map(({ node }) => node)).toEqual([
      'SynchronizedBeforeSuite',
      'SynchronizedBeforeSuite',
      'SynchronizedAfterSuite',
      'SynchronizedAfterSuite',
      'ReportAfterSuite',
      'ReportAfterSuite',
    ])
    expect(suite).toMatchObject({
      succeeded: false,
      specialFailureReasons: ['Suite Timeout Elapsed'],
      randomSeed: 1795349250,
      parallelTotal: 2,
      selectedSpecs: null,
      timeoutSeconds: null,
      dryRun: false,
    })
  })

  it('has no total if a failed set-up excluded the specs', () => {
    const suite = readJUnit(present(readRecording('r3-beforesuite-fail-kubelet-died').junit))
    expect(suite.totalSpecs).toBeNull()
    expect(suite.suiteNodes[0]).toMatchObject({
      node: 'SynchronizedBeforeSuite',
      outcome: 'failed',
      failure: { location: { line: 272 } },
    })
  })

  it.each([
    ['skipped', '<skipped></skipped>'],
    ['skipped', '<skipped message="skipped"></skipped>'],
    ['pending', '<skipped message="pending"></skipped>'],
  ])('leaves out specs that never started: %s %s', (status, inside) => {
    const suite = readJUnit(aFile(aCase(status, inside)))
    expect(suite.specs).toEqual([])
    expect(suite.totalSpecs).toBe(1)
  })

  it('lists a spec that skipped itself with its reason', () => {
    const inside = '<skipped message="skipped - Only &lt;v2&gt; - really"></skipped>'
    expect(readJUnit(aFile(aCase('skipped', inside))).specs[0]).toMatchObject({
      outcome: 'skipped',
      skipReason: 'Only <v2> - really',
      failure: null,
    })
  })

  it('reads a panic with its cause and its stack', () => {
    const body = `[PANICKED] Test Panicked
In [It] at: runtime/maps/runtime_faststr.go:265 @ 11/22/26 10:49:20.438

assignment to entry in nil map

Full Stack Trace
  k8s.io/kubernetes/test.func()
`
    const inside = `<error message="" type="panicked">${body}</error>`
    expect(readJUnit(aFile(aCase('panicked', inside))).specs[0]).toMatchObject({
      outcome: 'panicked',
      failure: {
        message: 'Test Panicked\n\nassignment to entry in nil map',
        location: { file: 'runtime/maps/runtime_faststr.go', line: 265 },
        stackTrace: 'k8s.io/kubernetes/test.func()',
      },
    })
  })

  it('reads a body in another format unchanged, or the message', () => {
    const body = aFile(aCase('failed', '<failure type="failed">\n no form </failure>'))
    expect(readJUnit(body).specs[0]?.failure?.message).toBe('no form')
    const message = aFile(aCase('failed', '<failure message="told" type="failed"></failure>'))
    expect(readJUnit(message).specs[0]?.failure?.message).toBe('told')
  })

  it('counts attempts in the timeline', () => {
    const timeline = `[FAILED] flaky: connection refused
In [It] at: a.go:1 @ 11/22/26 10:51:47.258

Attempt #1 Failed.  Retrying ↺ @ 11/22/26 10:51:47.258
`
    const inside = `<system-err>${timeline}</system-err>`
    expect(readJUnit(aFile(aCase('passed', inside))).specs[0]).toMatchObject({
      outcome: 'passed',
      attempts: 2,
    })
  })

  it('treats an unknown state as a failure', () => {
    expect(readJUnit(aFile(aCase('evaporated', ''))).specs[0]?.outcome).toBe('failed')
  })

  it('recognises a dry run', () => {
    const text = aFile(aCase('passed', ''), '<property name="DryRun" value="true"></property>')
    expect(readJUnit(text).dryRun).toBe(true)
  })

  it('reads the complete cases of a truncated file, without a verdict', () => {
    const text = present(readRecording('s1-sigint').junit)
    const whole = readJUnit(text)
    const begin = text.indexOf('<properties>')
    const lengths = fc.integer({ min: begin, max: text.lastIndexOf('>') })
    fc.assert(
      fc.property(lengths, (length) => {
        const cut = text.slice(0, length)
        const suite = readJUnit(cut)
        expect(suite).toMatchObject({ succeeded: null, totalSpecs: null })
        expect(suite.specs).toEqual(whole.specs.slice(0, suite.specs.length))
        const cases = cut.split('</testcase>').length - 1
        const filtered = cut.split('"></skipped>\n          </testcase>').length - 1
        expect(suite.specs.length + suite.suiteNodes.length).toBe(cases - filtered)
      }),
    )
    const cut = text.slice(0, text.lastIndexOf('</testcase>') + '</testcase>'.length)
    expect(readJUnit(cut).specs).toEqual(whole.specs)
  })

  it.each([
    ['', 'root element'],
    ['not XML', 'not a JUnit file'],
    ['<html><body></body></html>', 'no test suite'],
    ['[{"SpecReports":[]}]', 'not a JUnit file'],
  ])('refuses %j', (text, message) => {
    expect(() => readJUnit(text)).toThrow(UnreadableReport)
    expect(() => readJUnit(text)).toThrow(message)
  })

  it('refuses a document type declaration with its entities', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>
<testsuite name="&b;"></testsuite>`
    expect(() => readJUnit(bomb)).toThrow(UnreadableReport)
    expect(() => readJUnit(bomb)).toThrow('document type declaration')
  })

  it('only throws UnreadableReport, for any text', () => {
    const parts = fc.array(
      fc.oneof(
        fc.string(),
        fc.constantFrom(
          '<testsuite>',
          '</testsuite>',
          '<testcase name="x">',
          '</testcase>',
          '<failure>',
        ),
        fc.constantFrom(
          '</failure>',
          '<skipped message="',
          '"/>',
          '<![CDATA[',
          ']]>',
          '<?xml',
          '&#0;',
          '&x;',
        ),
      ),
    )
    fc.assert(
      fc.property(parts, (texts) => {
        expect(readOrRefusal(texts.join(''))).toBeInstanceOf(Object)
      }),
    )
  })

  it('reads every recorded file in full', () => {
    const recordings = allRecordings().filter(({ junit }) => junit !== null)
    expect(recordings).toHaveLength(11)
    for (const { junit, exitCode } of recordings) {
      expect(readJUnit(present(junit)).succeeded).toBe(exitCode === 0)
    }
  })
})

describeWithShared(SHARED_REPORTS)(
  'readJUnit on reports of other suites (skipped without CRIO_NODE_E2E_SHARED_DATA)',
  () => {
    it('reads every shape', () => {
      const read = (name: string) =>
        readJUnit(gunzipSync(readFileSync(join(present(SHARED_REPORTS), name))).toString())
      expect(readdirSync(present(SHARED_REPORTS))).toHaveLength(4)
      const interrupted = read('ginkgo-v2.28-kkstyle-interrupted.xml.gz')
      expect(outcomesOf(interrupted)).toMatchObject({
        failed: 17,
        timedout: 8,
        panicked: 7,
        interrupted: 1,
        skipped: 416,
      })
      const flaky = read('ginkgo-v2.28-full-flakeattempts.xml.gz')
      expect(outcomesOf(flaky)).toEqual({
        failed: 10,
        panicked: 3,
        timedout: 5,
        passed: 29,
        skipped: 13,
      })
      const flakes = flaky.specs.filter(
        ({ attempts, outcome }) => attempts > 1 && outcome === 'passed',
      )
      expect(flakes).toHaveLength(6)
      const old = read('sonobuoy-harmol-junit_01.xml.gz')
      expect(outcomesOf(old)).toEqual({ passed: 300, failed: 3 })
      expect(old).toMatchObject({ totalSpecs: 5484, succeeded: false })
      expect(old.specs.filter(({ failure }) => failure !== null)).toHaveLength(3)
    })
  },
)

/** The result, or the UnreadableReport. */
function readOrRefusal(text: string): SuiteResult | UnreadableReport {
  try {
    return readJUnit(text)
  } catch (error) {
    if (error instanceof UnreadableReport) return error
    throw error
  }
}
