import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type BudgetTask, chooseWithin } from '../../../src/domain/plan/budget.ts'
import { outlookOf } from '../../../src/domain/plan/valued-units.ts'
import { aHistory, type SpecStory } from '../../lane-history.ts'
import { aPlannedSpec } from '../results/model.ts'

const task = (overrides: Partial<BudgetTask> = {}): BudgetTask => ({
  seconds: 600,
  procs: 2,
  seed: '4711',
  isUrgent: () => false,
  ...overrides,
})

function choose(stories: readonly SpecStory[], overrides: Partial<BudgetTask> = {}) {
  const specs = stories.map(({ id }) => aPlannedSpec(id))
  return chooseWithin(outlookOf(specs, aHistory(12, stories)), task(overrides))
}

const minutes = (count: number): readonly SpecStory[] =>
  Array.from({ length: count }, (_, index) => ({ id: `spec ${index}`, seconds: 60 }))

const isUrgent = (id: string) => id.startsWith('urgent')

describe('a time budget', () => {
  it('leaves nothing out if all fits', () => {
    const choice = choose(minutes(5))
    expect(choice.leftOut).toEqual([])
    expect(choice).toMatchObject({ expectedMisses: 0, missChance: 0, first: [] })
  })

  it('takes the likeliest to fail in the least time, and tells the risk of the rest', () => {
    const choice = choose([
      ...minutes(40),
      { id: 'flaky', seconds: 60, failsOn: (run) => run % 2 === 1 },
      { id: 'flaky and long', seconds: 3000, failsOn: (run) => run % 2 === 1 },
      { id: 'short', seconds: 1 },
    ])
    expect(choice.chosen).toContain('flaky')
    expect(choice.chosen).toContain('short')
    expect(choice.leftOut).toContain('flaky and long')
    expect(choice.expectedMisses).toBeGreaterThan(0.3)
    expect(choice.missChance).toBeGreaterThan(0.3)
    expect(choice.missChance).toBeLessThan(1)
    expect(choice.expectedSeconds).toBeLessThanOrEqual(600)
  })

  it('takes urgent specs before all others', () => {
    const flaky = minutes(40).map((spec) => ({ ...spec, failsOn: (run: number) => run % 2 === 1 }))
    const choice = choose(
      [...flaky, { id: 'urgent 1', seconds: 60 }, { id: 'urgent 2', seconds: 60 }],
      {
        isUrgent,
      },
    )
    expect(choice.chosen.filter(isUrgent)).toHaveLength(2)
  })

  it('leaves no spec out for ever, and chooses the same in all attempts of a run', () => {
    const stories = [
      ...minutes(60),
      ...minutes(20).map(({ id }) => ({
        id: `flaky ${id}`,
        seconds: 60,
        failsOn: (run: number) => run % 2 === 1,
      })),
    ]
    const chosen = (seed: string) => choose(stories, { seed, seconds: 1200 }).chosen
    expect(chosen('1')).toEqual(chosen('1'))
    const ever = new Set(Array.from({ length: 400 }, (_, run) => chosen(String(run))).flat())
    expect(ever.size).toBe(stories.length)
  })

  it('has a first suite only if it is long, and something is likely to fail', () => {
    const flaky = { id: 'flaky', seconds: 60, failsOn: (run: number) => run % 2 === 1 }
    const stories = [...minutes(60), flaky]
    expect(choose(stories, { seconds: 600 }).first).toEqual([])
    expect(choose(stories, { seconds: 1800 }).first).toContain('flaky')
    expect(choose(minutes(60), { seconds: 1800 }).first).toEqual([])
    const specs = stories.map(({ id }) => aPlannedSpec(id))
    expect(chooseWithin(outlookOf(specs, null), task({ seconds: 1800 })).first).toEqual([])
  })

  it('chooses one spec even if none fits', () => {
    expect(choose([{ id: 'endless', seconds: 9000 }], { seconds: 120 }).chosen).toEqual(['endless'])
  })

  it('holds its time, whatever the specs are, and has each spec once', () => {
    const story = fc.record({
      id: fc.string({ minLength: 1, maxLength: 8 }),
      seconds: fc.integer({ min: 1, max: 400 }),
    })
    fc.assert(
      fc.property(
        fc.uniqueArray(story, { selector: ({ id }) => id, minLength: 1, maxLength: 50 }),
        fc.integer({ min: 120, max: 7200 }),
        fc.integer({ min: 1, max: 8 }),
        (stories, seconds, procs) => {
          const { chosen, first, leftOut, expectedSeconds } = choose(stories, { seconds, procs })
          expect([...chosen, ...leftOut].toSorted()).toEqual(stories.map(({ id }) => id).toSorted())
          expect(first.every((id) => chosen.includes(id))).toBe(true)
          expect(chosen.length === 1 || expectedSeconds <= seconds).toBe(true)
        },
      ),
      { numRuns: 50 },
    )
  })
})
