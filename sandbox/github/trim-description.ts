/** Prose and hints for generators: no part of what is checked. */
const PROSE: ReadonlySet<string> = new Set(
  (
    'description summary title tags example examples headers deprecated readOnly writeOnly discriminator ' +
    'x-github x-octokit x-github-breaking-changes'
  ).split(' '),
)

type Json = string | number | boolean | null | readonly Json[] | JsonObject
interface JsonObject {
  readonly [name: string]: Json
}

/** The part of an OpenAPI 3 description that is read here. */
export interface Description {
  readonly openapi: string
  readonly info: { readonly version: string }
  readonly paths: Readonly<Record<string, JsonObject>>
  readonly components: Readonly<Record<string, JsonObject>>
}

/**
 * A description with the named operations alone, what they refer to, and no prose. Of contents only JSON stays.
 * @throws Error when an operation is missing
 */
export function trimDescription(
  whole: Description,
  operations: readonly string[],
): Record<string, unknown> {
  const paths: Record<string, Record<string, Json>> = {}
  const found = new Set<string>()
  for (const [path, methods] of Object.entries(whole.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (!isObject(operation)) continue
      const id = operation['operationId']
      if (typeof id !== 'string' || !operations.includes(id)) continue
      found.add(id)
      paths[path] = { ...paths[path], [method]: withoutProse(operation) }
    }
  }
  const missing = operations.filter((id) => !found.has(id))
  if (missing.length > 0) throw new Error(`the description has no ${missing.join(', ')}`)
  return { openapi: whole.openapi, paths, components: referenced(whole, paths) }
}

/** Components that are referred to, also from one another, by kind and name. */
function referenced(whole: Description, from: unknown): Record<string, Record<string, Json>> {
  const kept: Record<string, Record<string, Json>> = {}
  const waiting = references(from)
  for (let reference = waiting.pop(); reference !== undefined; reference = waiting.pop()) {
    const [, , kind = '', name = ''] = reference.split('/')
    const component = whole.components[kind]?.[name]
    if (component === undefined) throw new Error(`the description has no ${reference}`)
    if (kept[kind]?.[name] !== undefined) continue
    const trimmed = withoutProse(component)
    kept[kind] = { ...kept[kind], [name]: trimmed }
    waiting.push(...references(trimmed))
  }
  return kept
}

function references(value: unknown): string[] {
  return [...JSON.stringify(value).matchAll(/"\$ref":"([^"]+)"/g)].map(
    ([, reference = '']) => reference,
  )
}

function withoutProse(value: Json, areNames = false): Json {
  if (Array.isArray(value)) return value.map((item: Json) => withoutProse(item))
  if (!isObject(value)) return value
  const kept = Object.entries(value).filter(([name]) => areNames || !PROSE.has(name))
  return Object.fromEntries(
    kept.map(([name, part]) => [
      name,
      name === 'content' && isObject(part) && !areNames
        ? withoutProse(jsonOnly(part), true)
        : withoutProse(part, name === 'properties' && !areNames),
    ]),
  )
}

function jsonOnly(content: JsonObject): JsonObject {
  const json = content['application/json']
  return json === undefined ? {} : { 'application/json': json }
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
