import { describe, expect, it } from '@jest/globals'
import { keptDuration } from '../../../../src/domain/history/duration-scale.ts'
import { durationAt, durationLetter } from '../../../../src/domain/views/html/cells.ts'

describe('durations as letters', () => {
  const seconds = [0.1, 0.2, 1, 3.5, 59, 61, 300, 1_234, 9_000, 28_000, 1_000_000]

  it('are those that histories keep', () => {
    const letters = seconds.map(durationLetter).join('')
    expect(seconds.map((_, index) => durationAt(letters, index))).toEqual(seconds.map(keptDuration))
  })

  it('need no escape in JSON, whatever the step', () => {
    const letters = Array.from({ length: 91 }, (_, step) => durationLetter(0.1 * 1.15 ** step))
    expect(new Set(letters).size).toBe(91)
    expect(JSON.stringify(letters.join(''))).toHaveLength(93)
  })

  it('can be not known', () => {
    expect(durationAt(durationLetter(null), 0)).toBeNull()
    expect(durationAt(durationLetter(Number.NaN), 0)).toBeNull()
    expect(durationAt('', 0)).toBeNull()
  })
})
