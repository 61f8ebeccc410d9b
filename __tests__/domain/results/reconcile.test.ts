import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { SpecOutcome } from '../../../src/domain/model/results.ts'
import { createConsoleReader } from '../../../src/domain/results/console.ts'
import { readGinkgoJson } from '../../../src/domain/results/ginkgo-json.ts'
import { readJUnit } from '../../../src/domain/results/junit.ts'
import { pickResult, reconcile } from '../../../src/domain/results/reconcile.ts'
import { aPlannedSpec, aSpecResult, aSuiteResult } from './model.ts'
import { present, readRecording } from './recordings.ts'

const OUTCOMES: readonly SpecOutcome[] = [
  ...(['passed', 'failed', 'timedout', 'panicked', 'interrupted', 'aborted', 'skipped'] as const),
]

describe('reconcile', () => {
  it('counts each outcome', () => {
    const specs = OUTCOMES.map((outcome) => aSpecResult({ id: outcome, outcome }))
    const flake = aSpecResult({ id: 'flake', attempts: 2 })
    const planned = [...OUTCOMES, 'flake', 'lost'].map((id) => aPlannedSpec(id))
    const { counts } = reconcile(planned, aSuiteResult({ specs: [...specs, flake] }))
    expect(counts).toEqual({
      total: 1194,
      planned: 9,
      ran: 7,
      passed: 2,
      failed: 4,
      interrupted: 1,
      flaky: 1,
      skipped: 1,
      notRun: 1,
    })
  })

  it('lists every planned spec, in planned order, and then unplanned specs', () => {
    const planned = ['c', 'a', 'b', 'a'].map((id) => aPlannedSpec(id))
    const specs = ['x', 'a', 'c'].map((id) => aSpecResult({ id }))
    const result = reconcile(planned, aSuiteResult({ specs }))
    expect(result.specs.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
      'c passed',
      'a passed',
      'b not-run',
      'a not-run',
      'x passed',
    ])
    expect(result.counts).toMatchObject({ planned: 4, ran: 3, notRun: 2 })
  })

  it('gives each of two planned specs with one text a result, and takes more results as attempts', () => {
    const planned = [aPlannedSpec('a'), aPlannedSpec('a')]
    const of = (...outcomes: readonly SpecOutcome[]) => {
      const specs = outcomes.map((outcome) => aSpecResult({ id: 'a', outcome }))
      return reconcile(planned, aSuiteResult({ specs })).specs.map(({ outcome }) => outcome)
    }
    expect(of('passed')).toEqual(['passed', 'not-run'])
    expect(of('passed', 'failed')).toEqual(['failed', 'passed'])
    expect(of('passed', 'failed', 'passed')).toEqual(['failed', 'passed'])
  })

  it('counts two specs with one text as two without a plan, if two were selected', () => {
    const specs = [aSpecResult({ id: 'a' }), aSpecResult({ id: 'a', outcome: 'failed' })]
    const { counts } = reconcile(null, aSuiteResult({ specs, selectedSpecs: 2 }))
    expect(counts).toMatchObject({ planned: 2, passed: 1, failed: 1, notRun: 0 })
  })

  it('takes labels and location from the plan if the report has none', () => {
    const location = { file: 'pods.go', line: 7 }
    const planned = [aPlannedSpec('a', { labels: ['Slow'], location })]
    const bare = aSpecResult({ id: 'a', labels: [], location: null })
    const { specs } = reconcile(planned, aSuiteResult({ specs: [bare] }))
    expect(specs[0]).toMatchObject({ labels: ['Slow'], location })
  })

  it('keeps the worse of two results with one id, whichever comes first', () => {
    const good = aSpecResult({ outcome: 'passed' })
    const bad = aSpecResult({ outcome: 'timedout' })
    for (const specs of [
      [good, bad],
      [bad, good],
    ]) {
      const { counts } = reconcile(null, aSuiteResult({ specs }))
      expect(counts).toMatchObject({ ran: 1, passed: 0, failed: 1 })
    }
  })

  it('uses the suite’s number of specs without a plan', () => {
    const { counts } = reconcile(null, aSuiteResult({ selectedSpecs: 5 }))
    expect(counts).toMatchObject({ planned: 5, ran: 1, notRun: 4 })
    const unknown = reconcile(null, aSuiteResult({ selectedSpecs: null }))
    expect(unknown.counts).toMatchObject({ planned: 1, notRun: 0 })
  })

  it('has only missing specs without a suite', () => {
    expect(reconcile([aPlannedSpec('a')], null)).toMatchObject({
      specs: [{ id: 'a', outcome: 'not-run', attempts: 0 }],
      counts: { total: null, planned: 1, ran: 0, notRun: 1 },
    })
    expect(reconcile(null, null).counts).toMatchObject({ planned: 0, ran: 0, notRun: 0 })
  })

  it.each([
    ['s5-kill', 'console', { planned: 12, ran: 0, notRun: 12 }],
    ['s1-sigint', 'ginkgo-json', { planned: 12, ran: 1, interrupted: 1, notRun: 11 }],
    ['r3-beforesuite-fail-kubelet-died', 'ginkgo-json', { planned: 3, ran: 0, notRun: 3 }],
    ['r3-suite-timeout-3m', 'ginkgo-json', { planned: 3, ran: 1, failed: 1, notRun: 2 }],
    ['r8-empty-selection-exit0', 'ginkgo-json', { planned: 0, ran: 0, notRun: 0 }],
    ['p1-parallel2', 'ginkgo-json', { planned: 62, ran: 62, passed: 60, failed: 2, notRun: 0 }],
  ])('accounts for every spec of %s, from %s', (name, source, counts) => {
    const recording = readRecording(name)
    const reader = createConsoleReader()
    reader.push(recording.console)
    reader.end()
    const results = [reader.result()]
    if (recording.junit !== null) results.push(readJUnit(recording.junit))
    if (recording.ginkgo !== null) results.push(readGinkgoJson(present(recording.ginkgo)))
    const suite = pickResult(results)
    expect(suite?.source).toBe(source)
    expect(reconcile(null, suite).counts).toMatchObject(counts)
  })

  it('never loses a spec or a failure', () => {
    const ids = fc.stringMatching(/^[a-h]$/)
    const result = fc
      .record({ id: ids, outcome: fc.constantFrom(...OUTCOMES) })
      .map((fields) => aSpecResult(fields))
    fc.assert(
      fc.property(fc.array(ids), fc.array(result), (planned, specs) => {
        const { specs: listed, counts } = reconcile(
          planned.map((id) => aPlannedSpec(id)),
          aSuiteResult({ specs }),
        )
        const all = new Set([...planned, ...specs.map(({ id }) => id)])
        expect(new Set(listed.map(({ id }) => id))).toEqual(all)
        const unplanned = [...all].filter((id) => !planned.includes(id))
        expect(listed).toHaveLength(planned.length + unplanned.length)
        expect(counts.planned).toBe(planned.length)
        expect(counts.passed + counts.failed + counts.interrupted).toBe(counts.ran)
        expect(counts.ran + counts.skipped + counts.notRun).toBe(listed.length)
        const failed = specs.filter(({ outcome }) => ['failed', 'panicked'].includes(outcome))
        for (const { id } of failed) {
          expect(['failed', 'panicked']).toContain(listed.find((spec) => spec.id === id)?.outcome)
        }
      }),
    )
  })
})

describe('pickResult', () => {
  const json = aSuiteResult({ source: 'ginkgo-json' })
  const junit = aSuiteResult({ source: 'junit' })
  const console = aSuiteResult({ source: 'console' })

  it.each([
    [[console, junit, json], json],
    [[console, junit], junit],
    [[console], console],
    [[], null],
  ])('picks the most detailed report', (results, best) => {
    expect(pickResult(results)).toBe(best)
  })

  it('never picks a dry run', () => {
    expect(pickResult([aSuiteResult({ dryRun: true })])).toBeNull()
    expect(pickResult([aSuiteResult({ dryRun: true }), console])).toBe(console)
  })
})
