/** Numbers from 0 to 1 of a linear congruential generator (D. Knuth, The Art of Computer Programming, 3.3.4). */
export function createRandom(seed = 1): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** A number that depends on a text alone (FNV-1a, draft-eastlake-fnv), to seed and to split with. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  }
  return hash
}
