import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { rateOf, sequenceLikelihood, shareBelow } from '../../../src/domain/history/beta.ts'

describe('the share of a Beta distribution below a rate', () => {
  it('is that of closed forms', () => {
    // Beta(2, 3): 6x² - 8x³ + 3x⁴.
    expect(shareBelow({ failures: 2, passes: 3 }, 0.4)).toBeCloseTo(0.5248, 9)
    // Beta(1/2, 1/2): the arcsine distribution.
    const arcsine = (2 / Math.PI) * Math.asin(Math.sqrt(0.3))
    expect(shareBelow({ failures: 0.5, passes: 0.5 }, 0.3)).toBeCloseTo(arcsine, 9)
    // Beta(1, n): 1 - (1 - x)ⁿ, with many trials.
    expect(shareBelow({ failures: 1, passes: 2000 }, 0.001)).toBeCloseTo(1 - 0.999 ** 2000, 9)
  })

  it('grows from 0 to 1', () => {
    const count = fc.integer({ min: 0, max: 3000 }).map((number) => number + 0.5)
    const rate = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(count, count, rate, rate, (failures, passes, one, other) => {
        const below = (at: number) => shareBelow({ failures, passes }, at)
        const [low, high] = [below(Math.min(one, other)), below(Math.max(one, other))]
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1 + 1e-9)
        expect(low).toBeLessThanOrEqual(high + 1e-9)
      }),
    )
  })
})

describe('a rate', () => {
  it('has an interval that gets narrower with more trials', () => {
    const [few, many] = [
      rateOf({ trials: 20, failures: 2 }),
      rateOf({ trials: 2000, failures: 200 }),
    ]
    for (const { low, mean, high } of [few, many]) {
      expect(low).toBeLessThan(mean)
      expect(mean).toBeLessThan(high)
    }
    expect(many.high - many.low).toBeLessThan((few.high - few.low) / 5)
    // SciPy 1.14: beta.ppf([.05, .95], 5.5, 5.5).
    expect(rateOf({ trials: 10, failures: 5 })).toMatchObject({
      low: expect.closeTo(0.2619, 4),
      high: expect.closeTo(0.7381, 4),
    })
  })

  it('can be 0 if nothing failed, 1 if all failed, and anything without trials', () => {
    expect(rateOf({ trials: 60, failures: 0 })).toMatchObject({
      low: 0,
      high: expect.closeTo(0.031, 3),
    })
    expect(rateOf({ trials: 60, failures: 60 })).toMatchObject({ high: 1 })
    expect(rateOf({ trials: 0, failures: 0 })).toEqual({ low: 0, mean: 0.5, high: 1 })
  })
})

it('the likelihoods of all sequences of one length add up to 1', () => {
  const likelihood = sequenceLikelihood({ failures: 0.3, passes: 0.5 })
  const all = Array.from({ length: 2 ** 6 }, (_, bits) => {
    const failures = bits.toString(2).replaceAll('0', '').length
    return Math.exp(likelihood({ trials: 6, failures }))
  })
  expect(all.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 10)
})
