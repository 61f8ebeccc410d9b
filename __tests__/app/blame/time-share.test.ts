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

  it('leaves the first searches enough for a trial, if it cannot be enough for all', () => {
    const three = [possible, possible, possible]
    expect(timeShare(300, three)).toBe(180)
    expect(timeShare(120, three.slice(1))).toBe(120)
    expect(timeShare(0, three.slice(2))).toBe(0)
    expect(timeShare(-5, three.slice(2))).toBe(0)
  })

  it('is the whole time for a single search, also the least that can be given', () => {
    expect(timeShare(59.99, [possible])).toBe(59.99)
    expect(timeShare(20, [possible])).toBe(0)
  })
})
