import { expect, test } from '@jest/globals'
import { oldPlan } from '../../../src/domain/plan/plan-age.ts'
import { aPlanPart } from '../../plan-part.ts'

const made = (madeAt: string) => oldPlan(aPlanPart({ madeAt }), new Date('2026-11-23T12:00:00Z'))

test('a plan of yesterday is told with its age', () => {
  expect(made('2026-11-22T10:00:00.000Z')).toMatch(
    /^The plan of this job is 26h00m old \(2026-11-22/,
  )
})

test.each(['2026-11-23T11:00:00Z', '2026-11-23T00:30:00Z', '2026-11-24T00:00:00Z'])(
  'one of %s is not',
  (madeAt) => expect(made(madeAt)).toBeNull(),
)

test('no plan is not', () => {
  expect(oldPlan(null, new Date())).toBeNull()
})
