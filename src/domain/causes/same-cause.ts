import type { Fingerprint } from './fingerprint.ts'
import { similarity } from './minhash.ts'

/** How similar two errors with the same cause are, if the same place or the same statement made them, and if not. */
const SAME_PLACE = 0.5
const OTHER_PLACE = 0.7

/** An error, and the source file and line at which a spec or a program reported it; empty if that is not known. */
export interface Located {
  readonly fingerprint: Fingerprint
  readonly place: string
}

/**
 * Whether two errors have one cause although their texts differ. In doubt they have not: a cause that is told twice costs a
 * minute, and one that is hidden under another is never found.
 */
export function isSameCause(one: Located, other: Located): boolean {
  const a = one.fingerprint
  const b = other.fingerprint
  const samePlace = one.place !== '' && one.place === other.place
  if (!samePlace && (a.common || b.common)) return false
  if (a.deciding.before !== b.deciding.before || differ(a.subjects, b.subjects)) return false
  if (!haveSameRoot(a, b)) return false
  const sameStatement = a.statement !== '' && a.statement === b.statement
  const needed = samePlace || sameStatement ? SAME_PLACE : OTHER_PLACE
  return similarity(a.shingles, b.shingles) >= needed
}

/**
 * Whether the reasons at the ends are the same but for names of objects. An error that ends with its statement has no
 * further reason.
 */
function haveSameRoot(a: Fingerprint, b: Fingerprint): boolean {
  if (a.root === '' || b.root === '') return a.statement === b.statement
  return a.root === b.root && a.deciding.root === b.deciding.root
}

function differ(one: string, other: string): boolean {
  return one !== '' && other !== '' && one !== other
}
