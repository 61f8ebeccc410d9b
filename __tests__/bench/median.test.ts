import { describe, expect, it } from '@jest/globals'
import { median } from '../../bench/median.ts'

describe('the median', () => {
  it.each([
    ['one number', [3], 3],
    ['an odd number of them, in any order', [9, 1, 5], 5],
    ['an even number of them: the mean of the middle two', [10, 1, 4, 2], 3],
    ['numbers whose text sorts differently', [100, 9, 20], 20],
  ])('of %s', (_, numbers, expected) => {
    expect(median(numbers)).toBe(expected)
  })

  it('leaves the numbers in their order', () => {
    const numbers = [3, 1, 2]
    median(numbers)
    expect(numbers).toEqual([3, 1, 2])
  })

  it('does not exist without numbers', () => {
    expect(() => median([])).toThrow('no median')
  })
})
