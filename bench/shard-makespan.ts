import { divide } from '../src/domain/plan/shards.ts'
import { outlookOf } from '../src/domain/plan/valued-units.ts'
import { type Cycle, growingHistory, readCycles } from './test-cycles.ts'

const SHARDS = [2, 3, 4, 5, 6, 7, 8]
/** With fewer tests for each shard, one test more or less decides. */
const TESTS_PER_SHARD = 5

/**
 * How much longer the longest shard takes than it has to: its time ÷ the lower bound, which is the mean of all shards, or the
 * longest test if that is longer. On average over cycles and over two to eight shards. Cycles are replayed in order: durations
 * are those of earlier cycles, and tests that are new, or never passed, have none.
 */
export function measureShardMakespan(): number {
  return mean(makespans(readCycles()))
}

/** The ratio of each cycle and each number of shards. */
export function makespans(cycles: readonly Cycle[]): readonly number[] {
  const past = growingHistory()
  return cycles.flatMap((cycle, index) => {
    const seconds = secondsById(cycle)
    const specs = [...seconds.keys()].map((id) => ({ id, labels: [], location: null }))
    const { units } = outlookOf(specs, past.history())
    past.add(cycle)
    if (index === 0) return []
    return SHARDS.filter((count) => specs.length >= count * TESTS_PER_SHARD).map((count) => {
      const times = divide(units, count, 1).map(({ ids }) =>
        sum(ids.map((id) => seconds.get(id) ?? 0)),
      )
      const all = [...seconds.values()]
      return Math.max(...times) / Math.max(sum(all) / count, ...all)
    })
  })
}

function secondsById(cycle: Cycle): ReadonlyMap<string, number> {
  const seconds = new Map<string, number>()
  for (const one of cycle) seconds.set(one.id, (seconds.get(one.id) ?? 0) + one.seconds)
  return seconds
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function mean(numbers: readonly number[]): number {
  return sum(numbers) / numbers.length
}
