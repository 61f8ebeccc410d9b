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
  readonly problems: FieldNote[]
  readonly warnings: FieldNote[]
}

/** Reads one value; what is not as it should be becomes a problem and an empty value, so that reading goes on. */
export type Reader<T> = (value: unknown, place: Place) => T

/** What a reader gives. */
export type ReadBy<R> = R extends Reader<infer T> ? T : never

/** Reads a whole document. */
export function readWhole<T>(
  reader: Reader<T>,
  value: unknown,
): {
  readonly value: T
  readonly problems: readonly FieldNote[]
  readonly warnings: readonly FieldNote[]
} {
  const place: Place = { path: '', problems: [], warnings: [] }
  return { value: reader(value, place), problems: place.problems, warnings: place.warnings }
}

/** A string, or null where there is none. */
export const text = optional((value) => (typeof value === 'string' ? value : null), 'a string')

/** True or false, or null where there is none. */
export const flag = optional(
  (value) => (typeof value === 'boolean' ? value : null),
  'true or false',
)

/** A whole number from 0 on, or null where there is none. */
export const count = optional(
  (value) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null,
  'a whole number from 0 on',
)

/** Whether anything is there: for sections of which only that matters. Reads what it gave as well. */
export const presence: Reader<boolean> = (value) =>
  value === true || (typeof value === 'object' && value !== null && Object.keys(value).length > 0)

/** A string that has to be there. */
export const needed: Reader<string> = (value, place) => {
  const read = text(value, place)
  if (value === undefined || value === null || read === '') {
    place.problems.push({ path: place.path, why: 'is missing' })
  }
  return read ?? ''
}

/** A value that is looked at once more; `flawOf` says what is wrong with it, or null. */
export function checked<T extends string | number | null>(
  reader: Reader<T>,
  flawOf: (value: NonNullable<T>) => string | null,
): Reader<T> {
  return (value, place) => {
    const read = reader(value, place)
    const why = read === null || read === '' ? null : flawOf(read)
    if (why !== null) place.problems.push({ path: place.path, why })
    return read
  }
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

/** An object with these fields, each of which its own reader reads; keys that are not known are warned of. */
export function record<Fields extends Readonly<Record<string, Reader<unknown>>>>(
  fields: Fields,
): Reader<ReadFields<Fields>> {
  return (value, place) => {
    const given = value ?? {}
    if (!isObject(given)) place.problems.push({ path: place.path, why: 'is not an object' })
    const values = new Map<string, unknown>(isObject(given) ? Object.entries(given) : [])
    for (const key of values.keys()) {
      if (!Object.hasOwn(fields, key)) {
        place.warnings.push({ path: below(place, key), why: 'is not known and has no effect' })
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

function below({ path }: Place, name: string): string {
  return path === '' ? name : `${path}.${name}`
}

function optional<T>(read: (value: unknown) => T | null, what: string): Reader<T | null> {
  return (value, place) => {
    if (value === undefined || value === null) return null
    const result = read(value)
    if (result === null) place.problems.push({ path: place.path, why: `is not ${what}` })
    return result
  }
}
