import { expect, it } from '@jest/globals'
import { measureRecall, type OrderName } from '../../bench/budget-recall.ts'
import { measureShardMakespan } from '../../bench/shard-makespan.ts'

const found = (name: OrderName, share: number) => measureRecall(name, share)()

it('finds more failing tests in little time than the simple orders, also on generated cycles', () => {
  expect(found('own', 0.25)).toBeGreaterThanOrEqual(0.5)
  expect(found('own', 0.5)).toBeGreaterThanOrEqual(0.71)
  expect(found('own', 0.25)).toBeGreaterThan(found('lastFailed', 0.25))
  expect(found('lastFailed', 0.25)).toBeGreaterThan(found('random', 0.25))
})

it('divides the tests of a cycle so that no shard takes much longer than it has to', () => {
  const makespan = measureShardMakespan()
  expect(makespan).toBeGreaterThanOrEqual(1)
  expect(makespan).toBeLessThanOrEqual(1.15)
})
