import { describe, expect, test } from '@jest/globals'
import { requireLimits } from '../../../src/domain/plan/plan-limits.ts'
import { expectClear, runErrorIn } from '../../run-error.ts'

const parts = (count: number, length = 10) =>
  Array.from({ length: count }, () => 'x'.repeat(length))

describe('a plan', () => {
  test('at the limits of GitHub is made', () => {
    expect(() => requireLimits({ matrix: 'x'.repeat(512 * 1024) }, parts(256))).not.toThrow()
  })

  test.each<[string, Readonly<Record<string, string>>, readonly string[], RegExp]>([
    ['with too many jobs', {}, parts(257), /has 257 jobs.*at most 256 in a matrix/],
    // GitHub counts two bytes for each character.
    ['with too much text', { a: 'x'.repeat(600 * 1024) }, [], /1200 KiB.*at most 1024 KiB/],
    ['with a part for no variable', {}, parts(1, 130_000), /127 KiB.*at most 120 KiB/],
  ])('%s is an error that names the limit', async (_, outputs, texts, words) => {
    const details = await runErrorIn(() => requireLimits(outputs, texts))
    expect(`${details.message}: ${details.cause}`).toMatch(words)
    expect(details.kind).toBe('input')
    expectClear(details)
  })
})
