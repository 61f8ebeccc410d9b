import { parse, type TomlTable, type TomlValue } from 'smol-toml'

/** A TOML text as a table, with whole numbers as bigint so that none loses digits. */
export function parseToml(text: string): TomlTable {
  return parse(text, { integersAsBigInt: true })
}

/** The paths of all keys whose value is not a table, in the order of the text. */
export function leafPaths(table: TomlTable, above: readonly string[] = []): (readonly string[])[] {
  return Object.entries(table).flatMap(([key, value]) =>
    isTable(value) ? leafPaths(value, [...above, key]) : [[...above, key]],
  )
}

/** The table without the key at a path. */
export function without(table: TomlTable, path: readonly string[]): TomlTable {
  const [head, ...rest] = path
  return Object.fromEntries(
    Object.entries(table).flatMap(([key, value]) => {
      if (key !== head) return [[key, value]]
      return rest.length > 0 && isTable(value) ? [[key, without(value, rest)]] : []
    }),
  )
}

/** The value at a path; undefined where there is none. */
export function valueAt(table: TomlTable, path: readonly string[]): TomlValue | undefined {
  const [head = '', ...rest] = path
  const value = table[head]
  if (rest.length === 0 || value === undefined) return value
  return isTable(value) ? valueAt(value, rest) : undefined
}

/** Whether a value is a table. */
export function isTable(value: TomlValue | undefined): value is TomlTable {
  return typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date)
}
