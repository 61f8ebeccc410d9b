import { describe, expect, it } from '@jest/globals'
import { ranAt, timesOf } from '../../../src/domain/judgement/spec-times.ts'
import type { SpecResult } from '../../../src/domain/model/results.ts'
import { aResult } from './facts.ts'
import { withoutTimes } from './service-logs.ts'

const at = (time: string) => Date.parse(`2026-11-22T${time}Z`)

/** A case of JUnit: it took 90 seconds, and its failure has a time. */
const ofJunit: SpecResult = {
  ...withoutTimes(aResult('failed', 'failed')),
  seconds: 90,
  failure: { message: 'm', location: null, stackTrace: '', at: '2026-11-22T11:02:00Z' },
}

describe('the times of a spec', () => {
  it('are those of the report', () => {
    expect(timesOf(aResult('passed'))).toEqual({ from: at('11:00:00'), to: at('11:00:02') })
  })

  it('are known from its failure and its duration if the report has none', () => {
    expect(timesOf(ofJunit)).toEqual({ from: at('11:00:30'), to: at('11:02:00') })
    expect(ranAt(ofJunit, at('11:01:00'))).toBe(true)
    expect(ranAt(ofJunit, at('11:00:20'))).toBe(false)
  })

  it('are not known of one that passed without times', () => {
    const passed = withoutTimes(aResult('passed'))
    expect(timesOf(passed)).toEqual({ from: Number.NaN, to: Number.NaN })
    expect(ranAt(passed, at('11:00:00'))).toBe(false)
  })
})
