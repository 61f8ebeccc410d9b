import { describe, expect, it } from '@jest/globals'
import { createTextBudget } from '../../../../src/domain/views/exports/text-budget.ts'

describe('the room for texts', () => {
  it('keeps short texts, without colors', () => {
    const budget = createTextBudget()
    expect(budget.take('a \u001B[31mred\u001B[0m text', 100)).toBe('a red text')
    expect(budget.cut()).toBe('')
  })

  it.each([
    ['a long text', 'x'.repeat(20)],
    ['a very long one', 'x'.repeat(100_000)],
    ['one that is long only by its colors', '\u001B[31m'.repeat(100)],
  ])('has both ends of %s, and counts it', (_, text) => {
    const budget = createTextBudget()
    expect(budget.take(text, 10).length).toBeLessThanOrEqual(10)
    expect(budget.cut()).toMatch(/^1 text shortened/)
  })

  it('leaves out what does not fit in all', () => {
    const budget = createTextBudget(15)
    expect(['0123456789', 'abcdefghij', 'vwxyz'].map((text) => budget.take(text, 100))).toEqual([
      '0123456789',
      '',
      'vwxyz',
    ])
    expect(budget.cut()).toMatch(/^1 text /)
  })
})
