import { describe, expect, it } from '@jest/globals'
import { renderSummary } from '../../../src/domain/views/markdown/summary.ts'
import { budgetText, shardText } from '../../../src/domain/views/share-wording.ts'
import { aFullReport, aReport, aSelection } from '../../builders.ts'

const FULL = aFullReport()
const BUDGET = FULL.selection?.budget ?? null

function withBudget(overrides: object) {
  const budget = BUDGET === null ? null : { ...BUDGET, ...overrides }
  return aReport({ selection: aSelection({ budget }) })
}

describe('the part of a lane that a run is', () => {
  it('is told in one line each', () => {
    expect(budgetText(FULL)).toBe(
      '10m00s: 2 of 3 specs chosen, 1 of them before the others, 1 left out, of which 0.2 are expected to fail (18 % that at least one does); durations are from the history of conformance, amd64',
    )
    expect(shardText(FULL)).toBe('2 of 3, with 3 of 4 specs of the lane')
    expect(budgetText(aReport())).toBe('')
    expect(shardText(aReport())).toBe('')
  })

  it('has no risk that nobody knows, and never rounds a chance to none or to certainty', () => {
    const unknown = withBudget({ expectedMisses: null, missChance: null, basis: '' })
    expect(budgetText(unknown)).toMatch(/, 1 left out$/)
    expect(budgetText(withBudget({ missChance: 0.001 }))).toContain('(less than 1 % that')
    expect(budgetText(withBudget({ missChance: 0.9999 }))).toContain('(more than 99 % that')
    expect(budgetText(withBudget({ leftOut: [] }))).toContain(', none left out')
  })

  it('is in the summary, with the names of what was left out and their recorded failure rates', () => {
    const summary = renderSummary(FULL)
    expect(summary).toContain('**Shard:** 2 of 3')
    expect(summary).toContain('<summary>1 spec left out for the time budget</summary>')
    expect(summary).toContain('Pods should be deleted')
    expect(summary).toContain('failed in 20 % of its runs')
  })
})
