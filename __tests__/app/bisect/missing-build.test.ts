import { describe, expect, it } from '@jest/globals'
import { cannotBeFetched } from '../../../src/app/bisect/missing-build.ts'
import type { Trial } from '../../../src/domain/blame/problem.ts'

const SETUP = [3, 0]
const broken = (setup: readonly number[]): Trial => ({
  setup,
  seconds: 1,
  outcome: { kind: 'broken', why: 'The connection broke' },
})

describe('cannotBeFetched', () => {
  it('believes a source that says so', () => {
    expect(cannotBeFetched('missing', SETUP, [])).toBe(true)
  })

  it('takes an outage for no sign, however often', () => {
    expect(cannotBeFetched('unknown', SETUP, [broken(SETUP), broken(SETUP)])).toBe(false)
  })

  it('tries a build that is there once more', () => {
    expect(cannotBeFetched('there', SETUP, [])).toBe(false)
    expect(cannotBeFetched('there', SETUP, [broken([2, 0])])).toBe(false)
    expect(cannotBeFetched('there', SETUP, [broken(SETUP)])).toBe(true)
  })
})
