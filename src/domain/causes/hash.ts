/** The start value of FNV-1a with 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
export const FNV_START = 0x811c9dc5

/** FNV-1a of one more character code. */
export function fnvStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

/** FNV-1a of a text, 32 bits without sign. */
export function fnv1a(text: string, start = FNV_START): number {
  let hash = start
  for (let index = 0; index < text.length; index++) hash = fnvStep(hash, text.charCodeAt(index))
  return hash >>> 0
}
