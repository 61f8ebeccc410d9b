import { describe, expect, it } from '@jest/globals'
import { chooseWithin } from '../../../src/domain/plan/budget.ts'
import {
  budgetOfPlan,
  budgetOfRun,
  budgetPart,
  laneDigest,
} from '../../../src/domain/plan/job-specs.ts'
import { outlookOf } from '../../../src/domain/plan/valued-units.ts'
import { aHistory } from '../../lane-history.ts'
import { aPlannedSpec } from '../results/model.ts'

const SPECS = Array.from({ length: 60 }, (_, index) => aPlannedSpec(`spec ${index}`))
const HISTORY = aHistory(
  10,
  SPECS.map(({ id }, index) => ({
    id,
    seconds: 60,
    failsOn: (run: number) => index % 10 === 0 && run % 3 === 0,
  })),
)

describe('a budget that a plan hands on', () => {
  it('is the same for the job as for the plan', () => {
    const outlook = outlookOf(SPECS, HISTORY)
    const task = { seconds: 1500, procs: 2, seed: 'plan-1', isUrgent: () => false }
    const choice = chooseWithin(outlook, task)
    const own = budgetOfRun(SPECS, choice, outlook, { seconds: 1500, basis: 'the history' })
    const handedOn = budgetOfPlan(SPECS, budgetPart(choice, outlook, 1500))
    expect(choice.first.length).toBeGreaterThan(0)
    expect(handedOn.chosen).toEqual(own.chosen)
    expect(handedOn.first).toEqual(own.first)
    expect(handedOn.budget.leftOut).toEqual(own.budget.leftOut)
    expect(own.budget.leftOut[0]?.failureRate).toBeGreaterThanOrEqual(
      own.budget.leftOut.at(-1)?.failureRate ?? 1,
    )
  })
})

describe('the digest of a lane', () => {
  it('is that of its specs, in any order', () => {
    expect(laneDigest(SPECS.toReversed())).toBe(laneDigest(SPECS))
    expect(laneDigest(SPECS.slice(1))).not.toBe(laneDigest(SPECS))
  })
})
