import { fnv1a } from '../causes/hash.ts'

/** Items in an order that looks random, is the same for one seed, and does not depend on the order in which they are given. */
export function shuffledBySeed<Item>(
  items: readonly Item[],
  seed: string,
  textOf: (item: Item) => string,
): readonly Item[] {
  return items
    .map((item) => ({ item, text: textOf(item) }))
    .map((one) => ({ ...one, rank: mixed(fnv1a(`${seed}\n${one.text}`)) }))
    .toSorted((one, other) => one.rank - other.rank || (one.text < other.text ? -1 : 1))
    .map(({ item }) => item)
}

/** FNV-1a alone gives similar texts similar numbers (finalizer of MurmurHash3, A. Appleby). */
function mixed(hash: number): number {
  const first = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35)
  return (second ^ (second >>> 16)) >>> 0
}
