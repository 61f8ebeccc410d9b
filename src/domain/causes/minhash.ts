/** Hash functions of a signature, and how many of them are in one band. */
const FUNCTIONS = 64
const ROWS = 4

/** Odd factors and addends, from the golden ratio as in splitmix (https://prng.di.unimi.it/splitmix64.c). */
const FACTORS = Int32Array.from({ length: FUNCTIONS }, (_, index) => mix(index * 2 + 1) | 1)
const ADDENDS = Int32Array.from({ length: FUNCTIONS }, (_, index) => mix(index * 2 + 2))

/**
 * The bands of a MinHash signature: two sets of which half is the same share at least one of 16 with a probability of .64,
 * and with seven tenths of .99 (J. Leskovec, A. Rajaraman, J. Ullman, Mining of Massive Datasets, 3.4).
 * @param shingles hashes with 32 bits
 */
export function bandsOf(shingles: ReadonlySet<number>): readonly number[] {
  const smallest = new Uint32Array(FUNCTIONS).fill(0xffffffff)
  for (const shingle of shingles) {
    for (let index = 0; index < FUNCTIONS; index++) {
      const hash = mix(Math.imul(shingle, FACTORS[index] ?? 1) + (ADDENDS[index] ?? 0)) >>> 0
      if (hash < (smallest[index] ?? 0)) smallest[index] = hash
    }
  }
  return Array.from({ length: FUNCTIONS / ROWS }, (_, band) => {
    let hash = mix(band)
    for (const value of smallest.subarray(band * ROWS, (band + 1) * ROWS)) {
      hash = mix(hash ^ value)
    }
    return hash >>> 0
  })
}

/** How much of two sets is the same: 0 nothing, 1 everything. */
export function similarity<Item>(one: ReadonlySet<Item>, other: ReadonlySet<Item>): number {
  if (one.size > other.size) return similarity(other, one)
  let shared = 0
  for (const item of one) if (other.has(item)) shared++
  const all = one.size + other.size - shared
  return all === 0 ? 1 : shared / all
}

function mix(value: number): number {
  let hash = value + 0x9e3779b9
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
