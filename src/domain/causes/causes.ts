import { createCauseIndex } from './cause-index.ts'
import { type Kind, kindsOf, type SeenError } from './kinds.ts'

/** Kinds of errors that are compared with each other: the most frequent ones. A run with more has other problems. */
const MOST_COMPARED = 2_000

/** Errors with the same cause. */
export interface Cause<Item> {
  /** The identifier (kinds.ts) of the error that stands for all. */
  readonly id: string
  /** An item with that error. */
  readonly representative: Item
  /** In the order in which they were given. */
  readonly items: readonly Item[]
}

/**
 * Groups errors by cause: first those with the same normalised text, then those that are similar (same-cause.ts). MinHash
 * finds candidates, so the time is nearly linear. The groups do not depend on the order of the errors.
 * @param errorOf the error of an item
 * @returns causes in the order in which they first appear
 */
export function causesIn<Item>(
  items: readonly Item[],
  errorOf: (item: Item) => SeenError,
): readonly Cause<Item>[] {
  const groups = similarKinds(kindsOf(items.map(errorOf)))
  return groups
    .map(([leader, ...others]) => ({
      leader,
      at: [leader, ...others].flatMap(({ at }) => at).toSorted((one, other) => one - other),
    }))
    .toSorted((one, other) => (one.at[0] ?? 0) - (other.at[0] ?? 0))
    .flatMap(({ leader, at }) => {
      const [representative] = itemsAt(items, leader.at)
      return representative === undefined
        ? []
        : [{ id: leader.id, representative, items: itemsAt(items, at) }]
    })
}

function itemsAt<Item>(items: readonly Item[], positions: readonly number[]): readonly Item[] {
  const found: Item[] = []
  for (const position of positions) {
    const item = items[position]
    if (item !== undefined) found.push(item)
  }
  return found
}

type Group = [leader: Kind, ...others: Kind[]]

function similarKinds(kinds: readonly Kind[]): readonly Group[] {
  const index = createCauseIndex<Group>()
  const frequent = kinds.toSorted(
    (one, other) => other.at.length - one.at.length || byId(one, other),
  )
  const groups = frequent.slice(MOST_COMPARED).map((kind): Group => [kind])
  // The smallest identifier of a cause leads it, as in each other run that has it.
  for (const kind of frequent.slice(0, MOST_COMPARED).toSorted(byId)) {
    const found = index.find(kind)
    if (found !== null) {
      found.push(kind)
      continue
    }
    const group: Group = [kind]
    groups.push(group)
    index.add(kind, group)
  }
  return groups
}

function byId(one: Kind, other: Kind): number {
  return one.id < other.id ? -1 : 1
}
