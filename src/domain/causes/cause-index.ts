import { bandsOf } from './minhash.ts'
import { isSameCause, type Located } from './same-cause.ts'

/** Causes that are compared with one error. */
const MOST_CANDIDATES = 64
const BAND_RANGE = 2 ** 32

/** Finds the cause of an error without comparing it with all of them. */
export interface CauseIndex<Item> {
  /** The first cause that is the same, or null. */
  readonly find: (error: Located) => Item | null
  readonly add: (error: Located, item: Item) => void
}

interface Entry<Item> {
  readonly error: Located
  readonly item: Item
}

/** An index by bands of MinHash, by statement and by place: the threshold for the last two is lower than the bands find. */
export function createCauseIndex<Item>(): CauseIndex<Item> {
  const entries = new Map<number | string, Entry<Item>[]>()
  return {
    find: (error) => {
      const compared = new Set<Entry<Item>>()
      for (const key of keysOf(error)) {
        for (const entry of entries.get(key) ?? []) {
          if (compared.size >= MOST_CANDIDATES) return null
          if (compared.has(entry)) continue
          compared.add(entry)
          if (isSameCause(entry.error, error)) return entry.item
        }
      }
      return null
    },
    add: (error, item) => {
      const entry = { error, item }
      for (const key of keysOf(error)) {
        const found = entries.get(key)
        if (found === undefined) entries.set(key, [entry])
        else if (found.length < MOST_CANDIDATES) found.push(entry)
      }
    },
  }
}

function keysOf({ fingerprint, place }: Located): readonly (number | string)[] {
  const { statement, shingles } = fingerprint
  return [
    ...(statement === '' ? [] : [`statement ${statement}`]),
    ...(place === '' ? [] : [`place ${place}`]),
    ...bandsOf(shingles).map((hash, band) => band * BAND_RANGE + hash),
  ]
}
