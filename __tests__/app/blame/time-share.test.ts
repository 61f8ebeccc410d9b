import { describe, expect, it } from '@jest/globals'
import { timeShare } from '../../../src/app/blame/time-share.ts'

const possible = { problem: '' }
const impossible = { problem: 'the report of its run is not among the artifacts' }

describe('timeShare', () => {
  it('shares the time among searches that can begin, wherever the others are', () => {
    expect(timeShare(3600, [possible, impossible, possible, impossible])).toBe(1800)
    expect(timeShare(1800, [possible, impossible])).toBe(1800)
    expect(timeShare(1800, [impossible])).toBe(1800)
  })
})
