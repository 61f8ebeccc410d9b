import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  locate,
  nextPosition,
  type PositionTrials,
  type Search,
} from '../../../src/domain/blame/search.ts'

const COSTS = { invocationSeconds: 35, specSeconds: 20, swapSeconds: 10 }
const STABLE = { good: { trials: 60, failures: 0 }, bad: { trials: 2, failures: 2 } }

function chain(length: number, builds = Array.from({ length: length + 1 }, (_, at) => at)) {
  return { weights: Array.from({ length }, () => 1), builds, known: STABLE }
}

/** Plays a search in which the spec always fails from the culprit on. */
function find(search: Omit<Search, 'trials'>, culprit: number) {
  const trials: PositionTrials[] = []
  for (;;) {
    const found = locate({ ...search, trials })
    if (found.chance > 0.98 || trials.length > 50) return { ...found, steps: trials.length }
    const { position, attempts } = nextPosition({ ...search, trials }, COSTS, null)
    const failures = position >= culprit ? attempts : 0
    trials.push({ position, trials: Math.max(failures, 1), failures })
  }
}

describe('a search', () => {
  it('finds each commit of a chain with all builds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), fc.nat(), (length, seed) => {
        const culprit = 1 + (seed % length)
        expect(find(chain(length), culprit)).toMatchObject({ good: culprit - 1, bad: culprit })
      }),
      { numRuns: 20 },
    )
  })

  it('ends with the smallest range that builds allow', () => {
    expect(find(chain(20, [0, 3, 4, 11, 12, 20]), 7)).toMatchObject({ good: 4, bad: 11 })
  })

  it('takes about as many steps as halving needs', () => {
    expect(find(chain(256), 100).steps).toBeLessThanOrEqual(14)
  })

  it('tries first what is likely before any trial', () => {
    const likely = Array.from({ length: 100 }, (_, index) => (index === 9 ? 1000 : 1))
    const { position } = nextPosition({ ...chain(100), weights: likely, trials: [] }, COSTS, null)
    expect([9, 10]).toContain(position)
  })

  it('takes an end that cannot be tried for what it is said to be', () => {
    const red = { position: 4, trials: 5, failures: 5 }
    expect(locate({ ...chain(10, [4, 5, 10]), trials: [red] })).toMatchObject({
      good: 0,
      bad: 4,
      after: 0,
      upTo: 4,
    })
    const green = { position: 6, trials: 5, failures: 0 }
    expect(locate({ ...chain(10, [0, 6]), trials: [green] })).toMatchObject({
      good: 6,
      bad: 10,
      after: 6,
      upTo: 10,
    })
  })

  it('says so if the good end is red', () => {
    const trials = [
      { position: 0, trials: 5, failures: 5 },
      { position: 10, trials: 2, failures: 2 },
    ]
    expect(locate({ ...chain(10), trials })).toMatchObject({ good: null, bad: 0 })
  })

  it('says so if the bad end is green', () => {
    const trials = [{ position: 10, trials: 6, failures: 0 }]
    expect(locate({ ...chain(10), trials })).toMatchObject({ good: 10, bad: null })
  })

  it('is not misled by a single flake', () => {
    const known = { ...STABLE, good: { trials: 60, failures: 12 } }
    const trials = [
      { position: 5, trials: 5, failures: 1 },
      { position: 6, trials: 5, failures: 5 },
      { position: 10, trials: 3, failures: 3 },
    ]
    expect(locate({ ...chain(10), known, trials })).toMatchObject({ good: 5, bad: 6 })
  })

  it('gives an order of builds no meaning', () => {
    const trials = [{ position: 4, trials: 3, failures: 3 }]
    const straight = locate({ ...chain(8), trials })
    const turned = { ...chain(8), builds: [8, 3, 0, 4, 2, 1, 7, 5, 6, 4] }
    expect(locate({ ...turned, trials })).toEqual(straight)
  })
})
