/**
 * An object from outside with fields of these names, any of which may be missing or of any type. The functions below
 * read it without throwing: what is not as expected becomes an empty value, since Go writes null for empty lists.
 */
export type Fields<Name extends string = never> = Readonly<Partial<Record<Name, unknown>>>

/** The value as an object with these fields, else an object without any. */
export function fieldsOf<Name extends string>(value: unknown): Fields<Name> {
  return isObject<Name>(value) ? value : fieldsOf({})
}

/** True for an object that is not a list. */
export function isObject<Name extends string = never>(value: unknown): value is Fields<Name> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value as a list, else an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** The strings of a list. */
export function textsOf(value: unknown): readonly string[] {
  return listOf(value).filter((item) => typeof item === 'string')
}

/** The value as a string, else an empty one. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** The value as a finite number, else null. */
export function numberOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

/** The value as a boolean, else null. */
export function booleanOf(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null
}

/** The keys of a table that has exactly these keys. */
export function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(table).filter((key): key is Key => Object.hasOwn(table, key))
}

/**
 * The one of `words` that is given in a table of this action.
 * @param where the row, for the message
 * @throws Error for an unknown word: a mistake in the table is a bug
 */
export function oneOf<W extends string>(words: readonly W[], given: string, where: string): W {
  const word = words.find((candidate) => candidate === given)
  if (word === undefined) throw new Error(`${where}: unknown word ${given}`)
  return word
}
