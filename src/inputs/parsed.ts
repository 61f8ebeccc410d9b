import { distance } from 'fastest-levenshtein'
import { RunError } from '../domain/errors.ts'
import { plainLine, truncate } from '../domain/text.ts'

const SHOWN_CHARACTERS = 80

/** What is wrong with a value. */
export interface Problem {
  /** The value, or the part of it that is wrong. Untrusted. */
  readonly given: string
  /** What is wrong with it: the rest of a sentence that begins with the value. */
  readonly why: string
  /** A valid value that was probably meant. */
  readonly nearest?: string | undefined
}

/** The result of parsing a text: a value, or everything that is wrong with the text. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** The text is valid and means `value`. */
export function accept<T>(value: T): Parsed<T> {
  return { ok: true, value }
}

/** The text is not valid; `Problem` describes the parameters. */
export function refuse(given: string, why: string, nearest?: string): Parsed<never> {
  return { ok: false, problems: [{ given, why, nearest }] }
}

/** What a valid result becomes in a next step; problems stay as they are. */
export function andThen<S, T>(parsed: Parsed<S>, next: (value: S) => Parsed<T>): Parsed<T> {
  return parsed.ok ? next(parsed.value) : parsed
}

/** Every element parsed: the problems of all of them, or all values in their order. */
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

/** The items of a list that is separated by commas or white space; empty items do not count. */
export function listItems(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((item) => item !== '')
}

/** The lines of a text without surrounding white space; empty lines do not count. */
export function textLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/**
 * The parser, with only those suggestions that it accepts itself and that a message can show in full: parsers may
 * suggest whatever is likely.
 */
export function withValidSuggestions<Context extends readonly unknown[], T>(
  parse: (text: string, ...context: Context) => Parsed<T>,
): (text: string, ...context: Context) => Parsed<T> {
  return (text, ...context) => {
    const parsed = parse(text, ...context)
    if (parsed.ok) return parsed
    const isValid = (nearest: string) =>
      quoted(nearest) === `"${nearest}"` && parse(nearest, ...context).ok
    const problems = parsed.problems.map(({ nearest, ...problem }) =>
      nearest !== undefined && isValid(nearest) ? { ...problem, nearest } : problem,
    )
    return { ok: false, problems }
  }
}

/** The word that `text` is most likely a misspelling of, or undefined. Few misspellings of several letters change the first. */
export function nearestWord(text: string, words: readonly string[]): string | undefined {
  const typed = text.toLowerCase()
  const limit = Math.max(2, Math.floor(text.length / 3))
  return words
    .map((word) => ({ word, changes: distance(typed, word.toLowerCase()) }))
    .filter(({ changes }) => changes <= limit && changes < text.length)
    .filter(({ word, changes }) => changes < 2 || word[0]?.toLowerCase() === typed[0])
    .toSorted((one, other) => one.changes - other.changes)[0]?.word
}

/** A value from outside as messages show it: one line without control characters, cut, in quotes. */
export function quoted(text: string): string {
  return `"${truncate(plainLine(text), SHOWN_CHARACTERS)}"`
}

/** A problem of an input, with all its valid values in words. */
export interface InputProblem extends Problem {
  readonly input: string
  readonly allowed: string
}

/** One error for all problems, each on a line of the evidence. `term` is what the user calls an input. */
export function invalidInput(problems: readonly InputProblem[], term = 'input'): RunError {
  const inputs = [...new Set(problems.map(({ input }) => input))]
  const [these, terms] = inputs.length === 1 ? ['this', term] : ['these', `${term}s`]
  return new RunError({
    kind: 'input',
    reason: 'invalid-input',
    message: `Invalid ${terms}: ${inputs.join(', ')}`,
    remedy: `correct ${these} ${terms}. The machine was not changed.`,
    evidence: problems.map(({ input, given, why, nearest, allowed }) => {
      const guess = nearest === undefined ? '' : ` Did you mean ${quoted(nearest)}?`
      return `${input}: ${quoted(given)} ${why}.${guess} Allowed: ${allowed}.`
    }),
  })
}
