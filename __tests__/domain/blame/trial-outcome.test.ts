import { describe, expect, it } from '@jest/globals'
import type { Trial } from '../../../src/domain/blame/problem.ts'
import { trialOutcome } from '../../../src/domain/blame/trial-outcome.ts'
import type { Report } from '../../../src/domain/report/report.ts'
import { aFailedSpec, aFinding, aReport, aSpec } from '../../builders.ts'

const ID = '[sig-node] Pods should be updated'
const SETUP = [3, 0]
const counted = { kind: 'counted', trials: 1, failures: 0 } as const

function verdict(
  result: Report['verdict']['result'],
  reason: Report['verdict']['reason'],
): Pick<Report, 'verdict'> {
  return { verdict: { ...aReport().verdict, result, reason, headline: `it is ${reason}` } }
}

function proven(...setups: readonly (readonly number[])[]): readonly Trial[] {
  return setups.map((setup) => ({ setup, seconds: 60, outcome: counted }))
}

describe('trialOutcome', () => {
  it('counts the attempts until the spec passed', () => {
    const report = aReport({
      specs: [aSpec({ id: ID, attempts: 3 })],
      ...verdict('passed', 'all-passed'),
    })
    expect(trialOutcome(report, ID, SETUP, [])).toEqual({ kind: 'counted', trials: 3, failures: 2 })
  })

  it('counts all attempts of a spec that never passed, also if CRI-O died', () => {
    for (const ended of [verdict('failed', 'specs-failed'), verdict('environment', 'crio-died')]) {
      const report = aReport({
        specs: [aFailedSpec({ id: ID, attempts: 2 })],
        findings: [],
        ...ended,
      })
      expect(trialOutcome(report, ID, SETUP, [])).toEqual({
        kind: 'counted',
        trials: 2,
        failures: 2,
      })
    }
  })

  it.each([
    ['crio-died', 'cri-o', 'passed'],
    ['crio-died', 'cri-o', 'interrupted'],
    ['kubelet-died', 'kubelet', 'passed'],
  ] as const)(
    'is red if a service crashed while the spec ran (%s, %s, %s)',
    (reason, by, outcome) => {
      const specs = [aSpec({ id: ID, outcome })]
      const ended = (name: 'cri-o' | 'kubelet' | 'environment') =>
        aReport({
          specs,
          findings: [aFinding({ reason, class: name, certainty: 'likely' })],
          ...verdict('environment', reason),
        })
      expect(trialOutcome(ended(by), ID, SETUP, [])).toEqual({
        kind: 'counted',
        trials: 1,
        failures: 1,
      })
      expect(trialOutcome(ended('environment'), ID, SETUP, [])).toMatchObject({ kind: 'broken' })
    },
  )

  it.each([
    ['did not run', [aSpec({ id: ID, outcome: 'not-run', attempts: 0 })]],
    ['skipped itself', [aSpec({ id: ID, outcome: 'skipped' })]],
    ['was interrupted', [aSpec({ id: ID, outcome: 'interrupted' })]],
    ['is not in the report', []],
  ] as const)('says nothing of the builds if the spec %s', (_, specs) => {
    const report = aReport({ specs, ...verdict('incomplete', 'specs-missing') })
    expect(trialOutcome(report, ID, SETUP, [])).toEqual({
      kind: 'broken',
      why: 'it is specs-missing',
    })
  })

  it('does not believe a pass in a run that is not whole', () => {
    const report = aReport({ specs: [aSpec({ id: ID })], ...verdict('incomplete', 'no-report') })
    expect(trialOutcome(report, ID, SETUP, [])).toMatchObject({ kind: 'broken' })
  })

  describe('of a node that does not start', () => {
    const report = aReport({ specs: [], ...verdict('environment', 'crio-not-up') })

    it('says what happened, and not who is behind it, which the search finds out', () => {
      const finding = aFinding({
        reason: 'crio-not-up',
        title: 'CRI-O does not start',
        detail: 'level=fatal',
      })
      const whole = {
        ...aReport({ specs: [], findings: [finding] }),
        verdict: { ...report.verdict, headline: 'Environment: CRI-O does not start' },
      }
      expect(trialOutcome(whole, ID, SETUP, [])).toMatchObject({
        kind: 'down',
        why: 'CRI-O does not start: level=fatal',
      })
    })

    it('is that of the only build that was not tried before', () => {
      expect(trialOutcome(report, ID, SETUP, proven([0, 0]))).toMatchObject({
        kind: 'down',
        part: 0,
      })
      expect(trialOutcome(report, ID, [3, 5], proven([3, 0]))).toMatchObject({
        kind: 'down',
        part: 1,
      })
    })

    it('is of no certain build if both are new, or none is', () => {
      const down = { kind: 'down', part: null, why: 'it is crio-not-up' }
      expect(trialOutcome(report, ID, SETUP, [])).toEqual(down)
      expect(trialOutcome(report, ID, SETUP, proven([3, 0]))).toEqual(down)
    })

    it('is the same if CRI-O or the kubelet ends before the spec begins', () => {
      for (const reason of ['crio-died', 'kubelet-died'] as const) {
        const specs = [aSpec({ id: ID, outcome: 'not-run', attempts: 0 })]
        const ended = aReport({ specs, ...verdict('environment', reason) })
        expect(trialOutcome(ended, ID, SETUP, [])).toMatchObject({ kind: 'down' })
        const begun = aReport({
          specs: [aSpec({ id: ID, outcome: 'interrupted' })],
          ...verdict('environment', reason),
        })
        expect(trialOutcome(begun, ID, SETUP, [])).toMatchObject({ kind: 'broken' })
      }
    })

    it('says nothing of builds if the machine is certainly behind it', () => {
      const died = aReport({
        specs: [],
        findings: [aFinding({ reason: 'crio-died', class: 'environment', certainty: 'known' })],
        ...verdict('environment', 'crio-died'),
      })
      expect(trialOutcome(died, ID, SETUP, [])).toMatchObject({ kind: 'broken' })
    })
  })
})
