import { distance } from 'fastest-levenshtein'
import { plainLine, truncate } from '../domain/text.ts'

const SHOWN_CHARACTERS = 80
const NEAR_ENOUGH = 2

/** What is wrong with a value. */
export interface Problem {
  /** The value, or the part of it that is wrong. Untrusted. */
  readonly given: string
  /** What is wrong with it: the rest of a sentence that begins with the value. */
  readonly why: string
  /** A valid value that was probably meant. */
  readonly nearest?: string | undefined
}

/** What a parser makes of a text: a value, or all that is wrong with it. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** The text means `value`. */
export function accept<T>(value: T): Parsed<T> {
  return { ok: true, value }
}

/** The text means nothing; see `Problem` for the words. */
export function refuse(given: string, why: string, nearest?: string): Parsed<never> {
  return { ok: false, problems: [{ given, why, nearest }] }
}

/** Every element parsed; the problems of all of them, or all values in their order. */
export function parseEach<S, T>(
  sources: readonly S[],
  parse: (source: S) => Parsed<T>,
): Parsed<readonly T[]> {
  const values: T[] = []
  const problems: Problem[] = []
  for (const source of sources) {
    const parsed = parse(source)
    if (parsed.ok) values.push(parsed.value)
    else problems.push(...parsed.problems)
  }
  return problems.length === 0 ? accept(values) : { ok: false, problems }
}

/** The word that `text` is most likely a misspelling of, or undefined when none is near. */
export function nearestWord(text: string, words: readonly string[]): string | undefined {
  const typed = text.toLowerCase()
  const limit = Math.max(NEAR_ENOUGH, Math.floor(text.length / 3))
  return words
    .map((word) => ({ word, changes: distance(typed, word.toLowerCase()) }))
    .filter(({ changes }) => changes <= limit && changes < text.length)
    .toSorted((one, other) => one.changes - other.changes)[0]?.word
}

/** A value from outside as messages show it: one line without control characters, cut, in quotes. */
export function quoted(text: string): string {
  return `"${truncate(plainLine(text), SHOWN_CHARACTERS)}"`
}
