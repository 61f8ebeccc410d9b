import { describe, expect, it } from '@jest/globals'
import { isRight } from '../../eval/blame/play.ts'
import { evaluateBlame } from '../../eval/blame.ts'

describe('the evaluation of blame', () => {
  it('finds most causes, and more than plain bisection', () => {
    const scores = evaluateBlame(20)
    expect(scores['blameRight']).toBeGreaterThan(0.9)
    // Of so few, one may be wrong more than of a thousand.
    expect(scores['bisectRight']).toBeGreaterThan(0.8)
    expect(scores['bisectRight']).toBeGreaterThan(scores['plainRight1'] ?? 1)
    expect(scores['bisectRight']).toBeGreaterThan(scores['plainRight3'] ?? 1)
  })

  it('accepts only the smallest range that builds allow', () => {
    const chain = { length: 10, culprit: 5, builds: [0, 3, 5, 7, 10], starting: [0, 3, 7, 10] }
    expect(isRight({ good: 3, bad: 7 }, chain)).toBe(true)
    expect(isRight({ good: 0, bad: 7 }, chain)).toBe(false)
    expect(isRight({ good: 3, bad: 10 }, chain)).toBe(false)
    expect(isRight({ good: null, bad: 0 }, chain)).toBe(false)
  })
})
