import originsData from '../../../lanes/error-origins.json' with { type: 'json' }
import { keysOf, oneOf } from '../fields.ts'
import { type CauseClass, CLASS_NAMES, type ClassKind, KIND_NAMES } from '../model/verdict.ts'

/** Who stands behind an error that CRI-O or the kubelet passed on; one row of lanes/error-origins.json. */
export interface ErrorOrigin {
  readonly id: string
  readonly pattern: RegExp
  readonly class: CauseClass
  readonly kind: ClassKind
  /** What such an error shows, as the end of a sentence. */
  readonly shows: string
}

/** Characters of an error that are read. */
const SEARCHED_LENGTH = 4_000

/** All origins. The first one that matches counts: the innermost error comes before what programs put around it. */
export const ERROR_ORIGINS: readonly ErrorOrigin[] = originsData.map((row) => ({
  id: row.id,
  pattern: new RegExp(row.pattern),
  class: oneOf(keysOf(CLASS_NAMES), row.class, `lanes/error-origins.json, ${row.id}`),
  kind: oneOf(keysOf(KIND_NAMES), row.kind, `lanes/error-origins.json, ${row.id}`),
  shows: row.shows,
}))

/** Who stands behind an error, or null if its text does not say. Untrusted, any length. */
export function originOf(error: string): ErrorOrigin | null {
  const text = error.slice(0, SEARCHED_LENGTH)
  return ERROR_ORIGINS.find(({ pattern }) => pattern.test(text)) ?? null
}
