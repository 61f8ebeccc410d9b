import { isObject } from '../fields.ts'

/** Something about one field. */
export interface FieldNote {
  /** Path of the field, for instance `storage.files[2].contents.source`; empty for the whole. */
  readonly path: string
  /** The rest of a sentence that begins with the path. */
  readonly why: string
}

/** Where a reader is, and what it has found so far. */
interface Place {
  readonly path: string
  /** Minor version of the specification that the document is written for. */
  readonly minor: number
  readonly problems: FieldNote[]
  readonly warnings: FieldNote[]
}

/** Reads one value; a wrong value becomes a problem and an empty value, so that reading goes on. */
export interface Reader<T> {
  (value: unknown, place: Place): T
  /** The minor version that brought the field; older documents do not have it. */
  readonly since?: number
}

/** What a reader gives. */
export type ReadBy<R> = R extends Reader<infer T> ? T : never

/** Reads a whole document that is written for the version 3.`minor`.0. */
export function readWhole<T>(
  reader: Reader<T>,
  value: unknown,
  minor: number,
): {
  readonly value: T
  readonly problems: readonly FieldNote[]
  readonly warnings: readonly FieldNote[]
} {
  const place: Place = { path: '', minor, problems: [], warnings: [] }
  return { value: reader(value, place), problems: place.problems, warnings: place.warnings }
}

/** A string, or null where there is none. */
export const text = optional((value) => (typeof value === 'string' ? value : null), 'a string')

/** A string, or null where there is none or where it is empty. */
export const filled: Reader<string | null> = (value, place) => text(value, place) || null

/** A string, empty where there is none. */
export const word: Reader<string> = (value, place) => text(value, place) ?? ''

/** A string that has to be there. */
export const needed: Reader<string> = (value, place) => {
  const found = place.problems.length
  const read = word(value, place)
  if (read === '' && place.problems.length === found) {
    place.problems.push({ path: place.path, why: 'is missing' })
  }
  return read
}

/** True or false, or null where there is none. */
export const flag = optional(
  (value) => (typeof value === 'boolean' ? value : null),
  'true or false',
)

/** A whole number, or null where there is none. */
export const integer = optional(
  (value) => (typeof value === 'number' && Number.isInteger(value) ? value : null),
  'a whole number',
)

/** A value with a check of its own; `flawOf` gives what is wrong with the value, or null. */
export function checked<T extends string | number | null>(
  reader: Reader<T>,
  flawOf: (value: NonNullable<T>, minor: number) => string | null,
): Reader<T> {
  return (value, place) => {
    const found = place.problems.length
    const read = reader(value, place)
    const why = read === null || place.problems.length > found ? null : flawOf(read, place.minor)
    if (why !== null) place.problems.push({ path: place.path, why })
    return read
  }
}

/**
 * A value with rules about several of its fields. The rules give paths below the value; they are asked only when each
 * field is right by itself.
 */
export function ruled<T>(
  reader: Reader<T>,
  ...rules: readonly ((value: T, minor: number) => readonly FieldNote[])[]
): Reader<T> {
  return (value, place) => {
    const found = place.problems.length
    const read = reader(value, place)
    if (place.problems.length > found) return read
    const notes = rules.flatMap((rule) => rule(read, place.minor))
    place.problems.push(...notes.map(({ path, why }) => ({ path: below(place, path), why })))
    return read
  }
}

/** A field that the version 3.`minor`.0 of the specification brought. */
export function since<T>(minor: number, reader: Reader<T>): Reader<T> {
  return Object.assign((value: unknown, place: Place) => reader(value, place), { since: minor })
}

/** An object that may be missing, which makes a difference to an empty one. */
export function maybe<T>(reader: Reader<T>): Reader<T | null> {
  return (value, place) => (value === undefined || value === null ? null : reader(value, place))
}

/** A list; empty where there is none. */
export function list<T>(item: Reader<T>): Reader<readonly T[]> {
  return (value, place) => {
    if (value === undefined || value === null) return []
    if (!Array.isArray(value)) {
      place.problems.push({ path: place.path, why: 'is not a list' })
      return []
    }
    return value.map((element: unknown, index) =>
      item(element, { ...place, path: `${place.path}[${index}]` }),
    )
  }
}

/**
 * A list in which no key comes twice.
 * @param field the field of the items that is the key, for the message; empty where the item itself is the key
 */
export function distinct<T>(
  item: Reader<T>,
  keyOf: (item: T) => string,
  field = '',
): Reader<readonly T[]> {
  const items = list(item)
  return (value, place) => {
    const found = place.problems.length
    const read = items(value, place)
    if (place.problems.length > found) return read
    const named = read.map((one, index) => ({
      path: below({ path: `${place.path}[${index}]` }, field),
      name: keyOf(one),
    }))
    place.problems.push(...repeated(named))
    return read
  }
}

/** A name in a config, and its path. */
export interface Named {
  readonly path: string
  readonly name: string
}

/** A note for each that has the name of an earlier one. */
export function repeated(all: readonly Named[]): readonly FieldNote[] {
  const first = new Map<string, string>()
  return all.flatMap(({ path, name }) => {
    const before = first.get(name)
    if (before !== undefined) return [{ path, why: `is the same as ${before}` }]
    first.set(name, path)
    return []
  })
}

/**
 * An object with these fields, each of which its own reader reads. Names are matched without regard to case where none is
 * the same, as Go does (encoding/json). Unknown keys give a warning.
 */
export function record<Fields extends Readonly<Record<string, Reader<unknown>>>>(
  fields: Fields,
): Reader<ReadFields<Fields>> {
  return (value, place) => {
    const given = value ?? {}
    if (!isObject(given)) place.problems.push({ path: place.path, why: 'is not an object' })
    const names = Object.keys(fields).filter((name) => (fields[name]?.since ?? 0) <= place.minor)
    const values = new Map<string, unknown>()
    for (const [key, member] of isObject(given) ? Object.entries(given) : []) {
      const name = names.includes(key) ? key : names.find((one) => isSame(one, key))
      if (name !== undefined) values.set(name, member)
      if (name !== key) {
        const why = name === undefined ? unknownIn(fields, key) : `is read as ${name}`
        place.warnings.push({ path: below(place, key), why })
      }
    }
    const read: unknown = Object.fromEntries(
      Object.entries(fields).map(([name, reader]) => [
        name,
        reader(values.get(name), { ...place, path: below(place, name) }),
      ]),
    )
    if (isRead(read, fields)) return read
    throw new Error('a reader has lost a field')
  }
}

type ReadFields<Fields> = { readonly [Name in keyof Fields]: ReadBy<Fields[Name]> }

function isRead<Fields extends object>(read: unknown, fields: Fields): read is ReadFields<Fields> {
  return isObject(read) && Object.keys(fields).every((name) => Object.hasOwn(read, name))
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

function unknownIn(fields: Readonly<Record<string, Reader<unknown>>>, key: string): string {
  const minor = Object.hasOwn(fields, key) ? fields[key]?.since : undefined
  return minor === undefined
    ? 'is not known and has no effect'
    : `needs version 3.${minor}.0 and has no effect`
}

function below({ path }: Pick<Place, 'path'>, name: string): string {
  return path === '' || name === '' || name.startsWith('[') ? `${path}${name}` : `${path}.${name}`
}

function optional<T>(read: (value: unknown) => T | null, what: string): Reader<T | null> {
  return (value, place) => {
    if (value === undefined || value === null) return null
    const result = read(value)
    if (result === null) place.problems.push({ path: place.path, why: `is not ${what}` })
    return result
  }
}
