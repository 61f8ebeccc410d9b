import { describe, expect, it } from '@jest/globals'
import { falseDiscoveryRates, heldInCheck } from '../../../src/domain/history/false-discovery.ts'

describe('false discovery', () => {
  it('is held in check as in the published example', () => {
    // Benjamini and Hochberg (1995), section 3.2: of these fifteen, the first four stand at 0.05.
    const surprises = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
      0.6528, 0.759, 1,
    ]
    const stands = heldInCheck(surprises, surprises.length, 0.05)
    expect(stands.filter(Boolean)).toHaveLength(4)
    expect(stands.slice(0, 4)).toEqual([true, true, true, true])
  })

  it('gives answers in the given order', () => {
    expect(heldInCheck([0.9, 0.00001, 0.5], 3)).toEqual([false, true, false])
  })

  it('demands more of one spec among a thousand than of one alone, or of many at once', () => {
    expect(heldInCheck([0.01], 1)).toEqual([true])
    expect(heldInCheck([0.01], 1200)).toEqual([false])
    expect(heldInCheck([0.00001], 1200)).toEqual([true])
    const many = Array.from({ length: 200 }, () => 0.01)
    expect(heldInCheck(many, 1200)).toEqual(many.map(() => true))
  })

  it('counts at least the given surprises, and knows none', () => {
    expect(falseDiscoveryRates([0.2, 0.4], 0)).toEqual([0.4, 0.4])
    expect(heldInCheck([], 1200)).toEqual([])
    expect(falseDiscoveryRates([1], 1200)).toEqual([1])
  })
})
