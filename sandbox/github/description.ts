import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nameOf, type Schema } from './schema.ts'
import { type OperationId, SERVED_OPERATIONS } from './served.ts'

/** A parameter of an operation. */
export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly schema: Schema
  /** Its value may have slashes. */
  readonly 'x-multi-segment'?: boolean
}

/** An operation as GitHub describes it. */
export interface Operation {
  readonly id: OperationId
  readonly method: string
  readonly parameters: readonly Parameter[]
  readonly body: { readonly required: boolean; readonly schema: Schema } | null
  /** By status; null for an answer without JSON. */
  readonly responses: ReadonlyMap<number, Schema | null>
  /** Where GitHub documents it. */
  readonly documentation: string
}

/** What a request asks for. */
export interface Route {
  readonly operation: Operation
  /** Decoded, not yet checked. */
  readonly path: Readonly<Record<string, string>>
}

/** The served part of GitHub's REST API. */
export interface Description {
  readonly operations: readonly Operation[]
  /** Schemas by name. */
  readonly schemas: Readonly<Record<string, Schema>>
  /** The operation with this method and path; null when none is served. */
  route(method: string, pathname: string): Route | null
}

interface Content {
  readonly 'application/json'?: { readonly schema?: Schema }
}

interface Reference {
  readonly $ref: string
}

interface RawOperation {
  readonly operationId: string
  readonly externalDocs?: { readonly url: string }
  readonly parameters?: readonly (Parameter | Reference)[]
  readonly requestBody?: { readonly required?: boolean; readonly content: Content }
  readonly responses: Readonly<Record<string, { readonly content?: Content } | Reference>>
}

interface RawDescription {
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>
    readonly parameters: Readonly<Record<string, Parameter>>
    readonly responses: Readonly<Record<string, { readonly content?: Content }>>
  }
}

/** Reads description.json, which scripts/github-description.ts makes. */
export function readDescription(): Description {
  const raw: RawDescription = JSON.parse(
    readFileSync(join(import.meta.dirname, 'description.json'), 'utf8'),
  )
  const routes = Object.entries(raw.paths)
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => toRoute(raw, path, method, operation)),
    )
    .toSorted((a, b) => a.freedom - b.freedom)
  return {
    operations: routes.map(({ operation }) => operation),
    schemas: raw.components.schemas,
    route(method, pathname) {
      for (const { operation, pattern } of routes) {
        const match = operation.method === method ? pattern.exec(pathname) : null
        if (match !== null) {
          const path = Object.entries(match.groups ?? {}).map(([name, text]) => [
            name,
            decodeURIComponent(text),
          ])
          return { operation, path: Object.fromEntries(path) }
        }
      }
      return null
    },
  }
}

function toRoute(raw: RawDescription, path: string, method: string, operation: RawOperation) {
  const parameters = (operation.parameters ?? []).map((parameter) =>
    '$ref' in parameter ? component(raw.components.parameters, parameter) : parameter,
  )
  const mayHaveSlashes = (name: string) =>
    parameters.some((parameter) => parameter.name === name && parameter['x-multi-segment'] === true)
  const pattern = path
    .replaceAll('.', '\\.')
    .replace(/\{(\w+)\}/g, (_, name: string) =>
      mayHaveSlashes(name) ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`,
    )
  const described: Operation = {
    id: toOperationId(operation.operationId),
    method: method.toUpperCase(),
    parameters,
    body: toBody(operation),
    responses: new Map(
      Object.entries(operation.responses).map(([status, response]) => [
        Number(status),
        jsonSchema(
          ('$ref' in response ? component(raw.components.responses, response) : response).content,
        ),
      ]),
    ),
    documentation: operation.externalDocs?.url ?? 'https://docs.github.com/rest',
  }
  return { operation: described, pattern: new RegExp(`^${pattern}$`), freedom: freedom(path) }
}

/** The more of a path is fixed, the earlier it is tried: releases/latest before releases/{release_id}. */
function freedom(path: string): number {
  return path.split('{').length - path.split('/').length / 100
}

function toBody({ requestBody }: RawOperation): Operation['body'] {
  const schema = jsonSchema(requestBody?.content)
  return schema === null ? null : { required: requestBody?.required === true, schema }
}

function jsonSchema(content: Content | undefined): Schema | null {
  return content?.['application/json']?.schema ?? null
}

function toOperationId(text: string): OperationId {
  const id = SERVED_OPERATIONS.find((served) => served === text)
  if (id === undefined) throw new Error(`description.json has ${text}, which is not served`)
  return id
}

function component<T>(components: Readonly<Record<string, T>>, { $ref }: Reference): T {
  const found = components[nameOf($ref)]
  if (found === undefined) throw new Error(`description.json has no ${$ref}`)
  return found
}
