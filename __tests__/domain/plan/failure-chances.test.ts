import { describe, expect, it } from '@jest/globals'
import { failureChances } from '../../../src/domain/plan/failure-chances.ts'
import { aHistory } from '../../lane-history.ts'

const stable = Array.from({ length: 40 }, (_, index) => ({ id: `stable ${index}`, seconds: 1 }))

/** The chance of a new spec in a lane in which a spec came each night, and failed at first or not. */
function chanceOfNew(failing: boolean): number {
  const came = Array.from({ length: 19 }, (_, index) => ({
    id: `came ${index}`,
    seconds: 1,
    since: index + 1,
    failsOn: (run: number) => failing && run === index + 1,
  }))
  return failureChances(aHistory(20, [...stable, ...came]))('never seen').chance
}

describe('the chance that a spec fails', () => {
  const chanceOf = failureChances(
    aHistory(20, [
      ...stable,
      { id: 'broken', seconds: 1, failsOn: (run) => run > 14 },
      { id: 'was broken', seconds: 1, failsOn: (run) => run < 5 },
      { id: 'flaky', seconds: 1, failsOn: (run) => run % 4 === 3 },
      { id: 'young', seconds: 1, since: 19 },
    ]),
  )
  const rank = (id: string) => chanceOf(id).chance

  it('follows the last results', () => {
    expect(rank('broken')).toBeGreaterThan(0.6)
    expect(rank('broken')).toBeLessThan(1)
    expect(rank('flaky')).toBeGreaterThan(rank('was broken'))
    expect(rank('was broken')).toBeGreaterThan(rank('stable 1'))
    expect(rank('stable 1')).toBeLessThan(0.01)
  })

  it('is higher for specs that are new, and a little for those that were so lately', () => {
    expect(rank('never seen')).toBeGreaterThan(rank('young'))
    expect(rank('young')).toBeGreaterThan(rank('stable 1'))
  })

  it('learns from the history how much a new spec is worth', () => {
    expect(chanceOfNew(true)).toBeGreaterThan(0.6)
    expect(chanceOfNew(false)).toBeLessThan(0.1)
  })

  it('comes with the recorded rate, which is not known for a new spec or without a history', () => {
    expect(chanceOf('flaky').recordedRate).toBe(0.25)
    expect(chanceOf('never seen').recordedRate).toBeNull()
    expect(failureChances(null)('any').recordedRate).toBeNull()
  })

  it('does not count runs in which the machine broke', () => {
    const history = aHistory(2, [{ id: 'a', seconds: 1, failsOn: () => true }])
    const broken = {
      ...history,
      runs: history.runs.map((run) => ({ ...run, result: 'environment' as const })),
    }
    expect(failureChances(broken)('a').recordedRate).toBeNull()
  })
})
