import { createRandom } from '../eval/random.ts'
import type { History } from '../src/domain/history/model.ts'
import { byWorth, outlookOf } from '../src/domain/plan/valued-units.ts'
import { type Cycle, growingHistory, readCycles } from './test-cycles.ts'

/** The tests of a cycle in the order in which they would run, by what the earlier cycles say. */
type Order = (ids: readonly string[], history: History) => readonly string[]

/** How the tests of a cycle are ordered. */
export type OrderName = 'own' | 'random' | 'lastFailed'

/** Of smaller cycles, a share of the time has no test in it. */
const FEWEST_TESTS = 6

const ORDERS: Readonly<Record<OrderName, () => Order>> = {
  own: () => (ids, history) => {
    const specs = ids.map((id) => ({ id, labels: [], location: null }))
    return byWorth(outlookOf(specs, history).units, 1).flatMap((unit) => unit.ids)
  },
  random: () => {
    const next = createRandom(3)
    return (ids) => inRandomOrder(ids, next)
  },
  lastFailed: () => {
    const next = createRandom(4)
    return (ids, history) => {
      const failed = new Set(
        history.specs
          .filter(({ results }) => results.at(-1)?.outcome === 'failed')
          .map(({ id }) => id),
      )
      const shuffled = inRandomOrder(ids, next)
      return [
        ...shuffled.filter((id) => failed.has(id)),
        ...shuffled.filter((id) => !failed.has(id)),
      ]
    }
  },
}

function inRandomOrder(ids: readonly string[], next: () => number): readonly string[] {
  return ids
    .map((id) => ({ id, rank: next() }))
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ id }) => id)
}

/**
 * The share of failing executions that are started within a share of the time of their cycle, on average over the cycles in
 * which tests fail. Cycles are replayed in order; an order knows only the earlier ones. The first half of the cycles is what
 * the constants in src/domain/plan/failure-chances.ts were chosen on: `from` leaves it out.
 */
export function recall(name: OrderName, share: number, cycles: readonly Cycle[], from = 0): number {
  const order = ORDERS[name]()
  const past = growingHistory()
  const recalls: number[] = []
  for (const [index, cycle] of cycles.entries()) {
    const failing = cycle.filter(({ failed }) => failed).length
    if (index >= from && failing > 0 && cycle.length >= FEWEST_TESTS) {
      recalls.push(foundWithin(cycle, order(idsOf(cycle), past.history()), share) / failing)
    }
    past.add(cycle)
  }
  return recalls.reduce((sum, one) => sum + one, 0) / recalls.length
}

function idsOf(cycle: Cycle): readonly string[] {
  return [...new Set(cycle.map(({ id }) => id))]
}

function foundWithin(cycle: Cycle, order: readonly string[], share: number): number {
  const end = share * cycle.reduce((sum, { seconds }) => sum + seconds, 0)
  let elapsed = 0
  let found = 0
  for (const id of order) {
    for (const execution of cycle.filter((one) => one.id === id)) {
      if (elapsed > end) return found
      found += execution.failed ? 1 : 0
      elapsed += execution.seconds
    }
  }
  return found
}

/** A benchmark of `recall` on all cycles. */
export function measureRecall(name: OrderName, share: number): () => number {
  return () => recall(name, share, readCycles())
}
