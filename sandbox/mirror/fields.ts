/** Parts of a resource that a client wants: keys with what is wanted of each, null for everything. */
export type Fields = ReadonlyMap<string, Fields> | null

/** A name, a bracket, a comma or a slash. */
const TOKEN = /[(),/]|[^(),/]+/g

/**
 * Reads a `fields` parameter as Google's APIs take it: `a,b/c,d(e,f)`, `*` for all (Cloud Storage JSON API, partial
 * responses).
 * @throws Error when brackets do not match
 */
export function fieldsOf(text: string): Fields {
  if (text === '') return null
  const tokens = text.match(TOKEN) ?? []
  const [fields, rest] = listOf(tokens)
  if (rest.length > 0) throw new Error(`fields: ${text}`)
  return fields
}

/** What is left of a value. */
export function select(value: unknown, fields: Fields): unknown {
  if (fields === null || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => select(item, fields))
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => {
      const inner = fields.get(key) ?? fields.get('*')
      return fields.has(key) || fields.has('*') ? [[key, select(part, inner ?? null)]] : []
    }),
  )
}

type Parsed = readonly [fields: Fields, rest: readonly string[]]

function listOf(tokens: readonly string[]): Parsed {
  const fields = new Map<string, Fields>()
  let rest = tokens
  for (;;) {
    const [name = '', ...after] = rest
    const [inner, left] = innerOf(after)
    fields.set(name, inner)
    rest = left
    if (rest[0] !== ',') return [fields, rest]
    rest = rest.slice(1)
  }
}

function innerOf(tokens: readonly string[]): Parsed {
  const [token, ...after] = tokens
  if (token === '/') {
    const [name = '', ...rest] = after
    const [inner, left] = innerOf(rest)
    return [new Map([[name, inner]]), left]
  }
  if (token !== '(') return [null, tokens]
  const [inner, [close, ...left]] = listOf(after)
  if (close !== ')') throw new Error('fields: a bracket is not closed')
  return [inner, left]
}
