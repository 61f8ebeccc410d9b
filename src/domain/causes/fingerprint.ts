import { fnv1a } from './hash.ts'
import { COMMON_WORDS, DECIDING_WORDS, PROGRAMS, SYSTEM_CALLS } from './tables.ts'

/** The inner part of an error has at least so many words, if the error has. */
const INNER_WORDS = 8
/** A statement with so many words is made at one place of one program. */
const STATEMENT_WORDS = 6
/** Words of a shingle (A. Broder, On the resemblance and containment of documents). */
const SHINGLE_WORDS = 3
/** A text with fewer words that tell something needs the place of the failure. */
const TELLING_WORDS = 3

/** Ends of statements: programs put `: ` between their message and the error of another program. */
const SEPARATOR = /: |; |\n/
/** What comes before a list that is not in the text says nothing: `2 errors occurred:`. */
const LIST_HEAD = /\berrors? [a-z ]{1,60}:$/
const PUNCTUATION = /^[()[\]{}<>,;.:!?=|&]+|[()[\]{}<>,;.:!?=|&]+$/g
/** A word that is not the name of an object. */
const PLAIN = /^[a-z_-]+$/
/** A position in a source file says who reports an error, not which file it is about. */
const POSITION = /\.[a-z]\w{0,9}:#$/

/** What errors are compared by. */
export interface Fingerprint {
  /** The error that other programs passed on, in words of three each: hashes. */
  readonly shingles: ReadonlySet<number>
  /** The longest statement of that error; empty if it has no long one. */
  readonly statement: string
  /** Words of what comes after the longest statement, or else of the last statement. Empty if they tell nothing. */
  readonly root: string
  /** Codes, system calls and words that decide, of the root and of all before it: other ones are another cause. */
  readonly deciding: { readonly root: string; readonly before: string }
  /** Files, URLs and images. Errors about different ones are different. */
  readonly subjects: string
  /** Whether many failures have such a text. */
  readonly common: boolean
}

/** The fingerprint of a normalised error. */
export function fingerprintOf(normalised: string): Fingerprint {
  const statements = statementsOf(normalised)
  const inner = innerPart(statements, listedStatements(normalised))
  const longest = inner.reduce<readonly string[]>(
    (found, words) => (words.length > found.length ? words : found),
    [],
  )
  const stated = longest.length >= STATEMENT_WORDS
  const rootAt = stated ? inner.indexOf(longest) + 1 : inner.length - 1
  const root = inner.slice(rootAt).flat()
  const before = inner.slice(0, rootAt).flat()
  const outer = statements.slice(0, statements.length - inner.length)
  return {
    shingles: shinglesOf(inner.flat()),
    statement: stated ? longest.join(' ') : '',
    root: listed(root.filter((word) => PLAIN.test(word) && isTelling(word))),
    deciding: {
      root: listed(root.filter(decides)),
      before: listed([...outer.flat().filter(isCodeOrProgram), ...before.filter(decides)]),
    },
    subjects: listed([
      ...[...outer.flat(), ...root].filter(isAbsolute),
      ...(stated ? before : inner.flat()).filter(isSubject),
    ]),
    common: statements.flat().filter(isTelling).length < TELLING_WORDS,
  }
}

/** Words by statement, from the outermost program to the innermost. */
function statementsOf(normalised: string): readonly (readonly string[])[] {
  return withoutListHead(normalised)
    .split(SEPARATOR)
    .map((statement) =>
      statement
        .split(' ')
        .map((word) => word.replace(PUNCTUATION, ''))
        .filter((word) => word !== ''),
    )
    .filter((words) => words.length > 0)
}

function withoutListHead(text: string): string {
  const cut = text.lastIndexOf(': ', text.length - 2)
  return cut > 0 && LIST_HEAD.test(text.slice(cut)) ? text.slice(0, cut) : text
}

/** The last statements that together have enough words. Of several errors in a list all are inner. */
function innerPart(
  statements: readonly (readonly string[])[],
  least: number,
): readonly (readonly string[])[] {
  let words = 0
  let first = statements.length
  while (first > 0 && (words < INNER_WORDS || statements.length - first < least)) {
    first--
    words += statements[first]?.length ?? 0
  }
  return statements.slice(first)
}

/** How many statements a list of errors at the end has. */
function listedStatements(text: string): number {
  const start = text.endsWith(']') ? text.indexOf(': [') : -1
  return start < 0 ? 0 : statementsOf(text.slice(start + 2)).length
}

function shinglesOf(words: readonly string[]): ReadonlySet<number> {
  const count = Math.max(1, words.length - SHINGLE_WORDS + 1)
  return new Set(
    Array.from({ length: count }, (_, at) => fnv1a(words.slice(at, at + SHINGLE_WORDS).join(' '))),
  )
}

function isCode(word: string): boolean {
  return /^\d{1,5}$/.test(word)
}

function isCodeOrProgram(word: string): boolean {
  return isCode(word) || PROGRAMS.has(word)
}

function decides(word: string): boolean {
  return isCodeOrProgram(word) || DECIDING_WORDS.has(word) || SYSTEM_CALLS.has(word)
}

/** Absolute paths, URLs, and images with a tag or digest. */
function isAbsolute(word: string): boolean {
  if (POSITION.test(word)) return false
  return (
    /^\/[^/]/.test(word) || /^[a-z]+:\/\//.test(word) || /^[^#*]*[a-z][^#*]*[:@][^#*]*\d/.test(word)
  )
}

function isSubject(word: string): boolean {
  return isAbsolute(word) || (word.includes('/') && !POSITION.test(word))
}

function isTelling(word: string): boolean {
  return /[a-z]/.test(word) && !COMMON_WORDS.has(word)
}

function listed(words: readonly string[]): string {
  return [...new Set(words)].toSorted().join(' ')
}
