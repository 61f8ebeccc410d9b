import { describe, expect, it } from '@jest/globals'
import { medianOf, riseIn } from '../../../src/domain/history/ranks.ts'

/** Numbers that go up and down without a trend. */
const QUIET = Array.from({ length: 40 }, (_, index) => (index * 17) % 23)

describe('a rise', () => {
  it('begins where the numbers get larger, with the medians before and after', () => {
    const rise = riseIn([...QUIET, 50, 51, 52, 53, 54, 55, 56], 5)
    expect(rise).toMatchObject({ start: 40, before: medianOf(QUIET), after: 53 })
    expect(rise?.surprise).toBeLessThan(1e-5)
  })

  it('is not made by outliers', () => {
    expect(riseIn([...QUIET, 3, 900, 7, 900, 5], 5)).toBeNull()
  })

  it('is seen although one number is as small as before', () => {
    const numbers = [...QUIET, 50, 51, 52, 4, 54, 55, 56, 57, 58, 59]
    expect(riseIn(numbers, 5)?.surprise).toBeLessThan(1e-3)
  })

  it('is none in numbers that stay, fall, or are too few', () => {
    expect(
      riseIn(
        Array.from({ length: 40 }, () => 3),
        3,
      ),
    ).toBeNull()
    expect(riseIn([...QUIET, ...Array.from({ length: 20 }, () => -5)], 5)).toBeNull()
    expect(riseIn([1, 1, 1, 9, 9, 9], 3)).toBeNull()
    expect(riseIn([], 3)).toBeNull()
  })

  it('is as rare as told in numbers without order', () => {
    // A fixed shuffle of each of many lists.
    let state = 7
    const next = () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return state / 2 ** 32
    }
    const lists = Array.from({ length: 2000 }, () => Array.from({ length: 60 }, next))
    const rare = lists.filter((list) => riseIn(list, 5) !== null)
    expect(rare.length / lists.length).toBeLessThanOrEqual(0.05)
    expect(rare.length).toBeGreaterThan(0)
  })
})

it('the median is the middle, or the mean of the two middle ones', () => {
  expect([[3, 1, 2], [4, 1, 2, 3], [5], []].map((numbers) => medianOf(numbers))).toEqual([
    2,
    2.5,
    5,
    Number.NaN,
  ])
})
