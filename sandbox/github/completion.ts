import { nameOf, type Schema } from './schema.ts'

/** A value with all that its schema requires. */
export interface Completed {
  readonly value: unknown
  /** Properties, with their paths, that the schema does not have. */
  readonly unknown: readonly string[]
}

/** What a text of a format is when nobody says. */
const BLANK_TEXTS: Readonly<Record<string, string>> = {
  'date-time': '1970-01-01T00:00:00Z',
  email: 'nobody@example.com',
  uri: 'https://example.com/',
}

/** What a value of a type is when nobody says; an object is completed in turn. */
const BLANKS: Readonly<Record<string, (schema: Schema) => unknown>> = {
  array: () => [],
  boolean: () => false,
  integer: ({ minimum = 0 }) => minimum,
  number: ({ minimum = 0 }) => minimum,
  string: ({ format = '', minLength = 0 }) => BLANK_TEXTS[format] ?? ' '.repeat(minLength),
}

/**
 * Completes values by their schemas, so that an answer states what it knows and the rest is blank: null where allowed,
 * else empty, zero or the first of the allowed values.
 * @param schemas the schemas that references mean, by name
 */
export function createCompletion(
  schemas: Readonly<Record<string, Schema>>,
): (schema: Schema, value: unknown) => Completed {
  const resolve = (schema: Schema): Schema => {
    if (schema.$ref === undefined) return merge(schema)
    const found = schemas[nameOf(schema.$ref)]
    if (found === undefined) throw new Error(`there is no ${schema.$ref}`)
    return resolve(found)
  }

  const merge = (schema: Schema): Schema => {
    if (schema.allOf === undefined) return schema
    const parts = schema.allOf.map(resolve)
    return {
      type: 'object',
      properties: Object.assign({}, ...parts.map(({ properties }) => properties)),
      required: parts.flatMap(({ required = [] }) => required),
    }
  }

  const blank = (given: Schema): unknown => {
    if (given.nullable === true) return null
    const schema = resolve(given)
    if (schema.nullable === true) return null
    if (schema.enum !== undefined) return schema.enum[0]
    const [first] = choices(schema)
    if (first !== undefined) return blank(first)
    const make = BLANKS[schema.type ?? 'object']
    return make === undefined ? complete(schema, {}, '', []) : make(schema)
  }

  const choose = (schema: Schema, value: unknown): Schema => {
    const resolved = choices(schema).map(resolve)
    return resolved.find((choice) => fits(choice, value)) ?? resolved[0] ?? schema
  }

  const complete = (given: Schema, value: unknown, at: string, unknown: string[]): unknown => {
    const schema = choose(resolve(given), value)
    if (Array.isArray(value)) {
      const { items } = schema
      if (items === undefined) return value
      return value.map((item: unknown, index) => complete(items, item, `${at}/${index}`, unknown))
    }
    if (!isRecord(value) || schema.properties === undefined) return value
    const { properties, additionalProperties = false, required = [] } = schema
    const stated = Object.entries(value).map(([name, part]) => {
      const property = properties[name]
      if (property !== undefined) return [name, complete(property, part, `${at}/${name}`, unknown)]
      if (additionalProperties === false) unknown.push(`${at}/${name}`)
      return [name, part]
    })
    const missing = required
      .filter((name) => !(name in value))
      .map((name) => [name, blank(properties[name] ?? {})])
    return Object.fromEntries([...stated, ...missing])
  }

  return (schema, value) => {
    const unknown: string[] = []
    return { value: complete(schema, value, '', unknown), unknown }
  }
}

function choices(schema: Schema): readonly Schema[] {
  return schema.oneOf ?? schema.anyOf ?? []
}

/** Whether a value can be meant by this choice: its kind is the same, and no property has a value that is excluded. */
function fits(schema: Schema, value: unknown): boolean {
  if (Array.isArray(value)) return schema.type === 'array'
  if (!isRecord(value)) return schema.type !== 'array' && schema.type !== 'object'
  if (schema.type !== 'object') return false
  return Object.entries(schema.properties ?? {}).every(
    ([name, property]) =>
      property.enum === undefined || !(name in value) || property.enum.includes(value[name]),
  )
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
