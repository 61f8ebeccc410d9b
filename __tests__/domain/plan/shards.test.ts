import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { specsOfShard } from '../../../src/domain/plan/job-specs.ts'
import { divide, MOST_SHARDS, shardCount, shardParts } from '../../../src/domain/plan/shards.ts'
import { aPlannedSpec } from '../results/model.ts'

const units = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 12 }),
    seconds: fc.double({ min: 0.1, max: 900, noNaN: true }),
    isSerial: fc.boolean(),
  }),
  { selector: ({ id }) => id, maxLength: 60 },
)
const asUnits = (some: readonly { id: string; seconds: number; isSerial: boolean }[]) =>
  some.map(({ id, ...unit }) => ({ ...unit, ids: [id] }))

const parallel = (count: number, seconds: number) =>
  Array.from({ length: count }, (_, index) => ({
    ids: [`spec ${index}`],
    isSerial: false,
    seconds,
  }))

describe('the shards of a lane', () => {
  it('together have each spec once, on any machine: also specs that the plan does not know, or that are gone', () => {
    fc.assert(
      fc.property(
        units,
        fc.integer({ min: 1, max: 20 }),
        fc.uniqueArray(fc.string({ maxLength: 12 }), { maxLength: 20 }),
        fc.nat(7),
        (planned, count, unknown, gone) => {
          const parts = shardParts(divide(asUnits(planned), count, 2))
          const ids = planned.map(({ id }) => id).filter((_, index) => index % 8 !== gone)
          const lane = [...new Set([...ids, ...unknown])].map((id) => aPlannedSpec(id))
          const found = parts.flatMap((part) => (part === null ? lane : specsOfShard(lane, part)))
          expect(found.map(({ id }) => id).toSorted()).toEqual(lane.map(({ id }) => id).toSorted())
        },
      ),
    )
  })

  it('are the same whatever the order of the specs is, and none is empty', () => {
    fc.assert(
      fc.property(units, fc.integer({ min: 1, max: 20 }), (planned, count) => {
        const shards = divide(asUnits(planned), count, 2)
        const again = divide(asUnits(planned.toReversed()), count, 2)
        expect(again.map(({ ids }) => ids.toSorted())).toEqual(
          shards.map(({ ids }) => ids.toSorted()),
        )
        expect(planned.length === 0 || shards.every(({ ids }) => ids.length > 0)).toBe(true)
      }),
    )
  })

  it('have all serial specs in the last one, in the order of the lane', () => {
    const mixed = parallel(12, 10).map((unit, index) => ({ ...unit, isSerial: index % 3 === 0 }))
    const shards = divide(mixed, 3, 2)
    const serial = mixed.filter(({ isSerial }) => isSerial).flatMap(({ ids }) => ids)
    expect(shards.at(-1)?.ids.filter((id) => serial.includes(id))).toEqual(serial)
    expect(shards.slice(0, -1).flatMap(({ ids }) => ids)).toEqual(
      expect.not.arrayContaining(serial),
    )
  })

  it('take about the same time', () => {
    const seconds = [300, 200, 100, 100, 90, 80, 70, 60, 50, 40, 30, 20, 10, 10, 10]
    const shards = divide(
      seconds.map((one, index) => ({ ids: [String(index)], isSerial: false, seconds: one })),
      3,
      1,
    )
    const times = shards.map((shard) => shard.seconds)
    expect(Math.max(...times) / Math.min(...times)).toBeLessThan(1.05)
  })

  it('are as many as the lane needs, and not more', () => {
    expect(shardCount(parallel(10, 10), 2)).toBe(1)
    expect(shardCount(parallel(400, 20), 2)).toBe(5)
    expect(shardCount(parallel(400, 20), 8)).toBe(2)
    expect(shardCount(parallel(4000, 200), 2)).toBe(MOST_SHARDS)
    expect(shardCount([], 2)).toBe(1)
    // One shard has the serial specs, so that the others end before it anyway.
    const serial = { ids: ['serial'], isSerial: true, seconds: 7200 }
    expect(shardCount([serial, ...parallel(400, 20)], 2)).toBe(2)
  })
})
