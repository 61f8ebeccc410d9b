import { isObject } from '../domain/fields.ts'
import type { Problem } from './parsed.ts'

const MOST_CHARACTERS = 2000
/** Several times the specs of the suite. */
const MOST_ITEMS = 10_000
const SHOWN_FIELDS = 5

/** The fields of an object from outside, read strictly: what is wrong is kept, and a valid value stands in for it. */
export interface StrictFields {
  text(name: string, pattern: RegExp): string
  /** A text on one line; `mayBeEmpty` if it need not have any characters. */
  line(name: string, mayBeEmpty?: boolean): string
  word<W extends string | number>(name: string, words: readonly [W, ...W[]]): W
  /** A whole number within limits. */
  whole(name: string, least: number, most: number): number
  /** A list whose items are all valid; `read` gives null for one that is not. */
  list<T>(name: string, read: (value: unknown) => T | null): readonly T[]
  /** An object that is read in the same way; null if it is none. */
  object<T>(name: string, read: (reader: StrictFields) => T): T | null
  /** The same, but null is valid as well. */
  objectOrNull<T>(name: string, read: (reader: StrictFields) => T): T | null
  /** Everything that is wrong, fields that nobody read included. */
  problems(): readonly Problem[]
}

/**
 * The fields of an object from outside.
 * @param unknown what it means that there are others, after a colon
 * @param prefix what stands before the names of fields in problems
 */
export function strictFields(object: object, unknown: string, prefix = ''): StrictFields {
  const fields: Readonly<Record<string, unknown>> = { ...object }
  const found: Problem[] = []
  const read = new Set<string>()
  function wrong(name: string, why: string): void {
    found.push({ given: `${prefix}${name}`, why })
  }
  function take(name: string): unknown {
    read.add(name)
    return Object.hasOwn(fields, name) ? fields[name] : undefined
  }
  return {
    text(name, pattern) {
      const value = take(name)
      if (typeof value === 'string' && pattern.test(value)) return value
      wrong(name, 'is missing or has a wrong form')
      return ''
    },
    line(name, mayBeEmpty = false) {
      const value = take(name)
      const isLine = typeof value === 'string' && value.length <= MOST_CHARACTERS && isPlain(value)
      if (isLine && (mayBeEmpty || value !== '')) return value
      wrong(name, 'is missing or is not one line')
      return ''
    },
    word(name, words) {
      const value = take(name)
      const word = words.find((one) => one === value)
      if (word === undefined) wrong(name, `is none of ${words.join(', ')}`)
      return word ?? words[0]
    },
    whole(name, least, most) {
      const value = take(name)
      if (Number.isSafeInteger(value) && typeof value === 'number') {
        if (value >= least && value <= most) return value
      }
      wrong(name, `is not a whole number from ${least} to ${most}`)
      return least
    },
    list(name, one) {
      const value = take(name)
      const items = Array.isArray(value) && value.length <= MOST_ITEMS ? value.map(one) : [null]
      const good = items.filter((item) => item !== null)
      if (good.length < items.length) wrong(name, 'is not a list of valid items')
      return good
    },
    objectOrNull(name, part) {
      if (fields[name] !== null) return this.object(name, part)
      read.add(name)
      return null
    },
    object(name, part) {
      const value = take(name)
      if (!isObject(value)) {
        wrong(name, 'is missing')
        return null
      }
      const reader = strictFields(value, unknown, `${prefix}${name}.`)
      const result = part(reader)
      found.push(...reader.problems())
      return result
    },
    problems() {
      const others = Object.keys(fields).filter((name) => !read.has(name))
      return [
        ...found,
        ...others
          .slice(0, SHOWN_FIELDS)
          .map((name) => ({ given: `${prefix}${name}`, why: `is not known: ${unknown}` })),
      ]
    },
  }
}

/** Whether a text has no control characters. */
function isPlain(text: string): boolean {
  return !/\p{Cc}/u.test(text)
}
