import { describe, expect, it } from '@jest/globals'
import { specsToTry } from '../../../src/domain/blame/specs-to-try.ts'
import { aFailedSpec, aFinding, aReport, aSpec } from '../../builders.ts'

const died = { ...aReport().verdict, result: 'environment', reason: 'crio-died' } as const

function notRun(id: string) {
  return aSpec({ id, outcome: 'not-run', attempts: 0 })
}

describe('the specs that may show again why a run is red as a whole', () => {
  it('are those that failed for its reason, then the others that failed', () => {
    const report = aReport({
      verdict: died,
      specs: [aSpec({ id: 'passed' }), aFailedSpec({ id: 'other' }), aFailedSpec({ id: 'after' })],
      findings: [aFinding({ reason: 'crio-died', specs: ['after', 'passed'] })],
    })
    expect(specsToTry(report)).toEqual(['after', 'other'])
  })

  it('are a quick one if none failed, else any, and none if none was planned', () => {
    const slow = notRun('a [NodeConformance] [Slow]')
    const specs = [notRun('a [Feature:X]'), slow, notRun('b [NodeConformance]')]
    const of = (planned: typeof specs) =>
      specsToTry(aReport({ verdict: died, specs: planned, findings: [] }))
    expect(of(specs)).toEqual(['b [NodeConformance]'])
    expect(of([slow])).toEqual(['a [NodeConformance] [Slow]'])
    expect(of([])).toEqual([])
  })
})
