import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import { createCompletion } from './completion.ts'
import type { Description, Operation } from './description.ts'
import { DEFINITIONS_ID, type JsonSchema, mapValues, type Schema, toJsonSchema } from './schema.ts'

/** Something in a request that GitHub's description does not allow. */
export interface Problem {
  readonly in: 'path' | 'query' | 'body'
  /** Name, or JSON pointer within the body. */
  readonly field: string
  readonly code: 'missing_field' | 'invalid' | 'unknown'
  readonly message: string
}

/** Parameters as the description types them. */
export type Values = Readonly<Record<string, unknown>>

/** A request as it came, its body parsed. */
export interface RawRequest {
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  /** Undefined when there is none. */
  readonly body: unknown
}

/** Holds requests and answers against GitHub's description. */
export interface Checker {
  request(
    operation: Operation,
    request: RawRequest,
  ): { readonly path: Values; readonly query: Values; readonly problems: readonly Problem[] }
  /** Completes an answer, and says what is wrong with it. */
  response(
    operation: Operation,
    status: number,
    body: unknown,
  ): { readonly body: unknown; readonly problems: readonly string[] }
}

/** Schemas are compiled when they are first needed. A keyword or format that the validator does not know is an error. */
export function createChecker(description: Description): Checker {
  const definitions = {
    $id: DEFINITIONS_ID,
    $defs: mapValues(description.schemas, toJsonSchema),
  }
  const bodies = createValidator(definitions, false)
  const parameters = createParameterValidator(description, definitions)
  const complete = createCompletion(description.schemas)
  return {
    request(operation, { path, query, body }) {
      const checked = { path: {}, query: {} }
      const problems: Problem[] = []
      for (const place of ['path', 'query'] as const) {
        const given = place === 'path' ? path : query
        const described = operation.parameters.filter((parameter) => parameter.in === place)
        const result = checkParameters(parameters, place, described, given)
        checked[place] = result.values
        problems.push(...result.problems)
      }
      return { ...checked, problems: [...problems, ...checkBody(bodies, operation, body)] }
    },
    response(operation, status, body) {
      const schema = operation.responses.get(status)
      if (schema === undefined) {
        return { body, problems: [`${operation.id} has no documented answer ${status}`] }
      }
      if (schema === null) {
        return { body, problems: body === undefined ? [] : [`${status} has no JSON`] }
      }
      const completed = complete(schema, asJson(body))
      const errors = bodies(schema, completed.value)
      return {
        body: completed.value,
        problems: [
          ...completed.unknown.map((property) => `${property} is not in the description`),
          ...errors.map((error) => `${error.instancePath} ${error.message ?? error.keyword}`),
        ],
      }
    },
  }
}

type Validator = (schema: Schema, value: unknown) => readonly ErrorObject[]

function createValidator(definitions: JsonSchema, coerceTypes: false | 'array'): Validator {
  const ajv = new Ajv({
    allErrors: true,
    coerceTypes,
    strict: true,
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
  })
  addFormats.default(ajv)
  ajv.addSchema(definitions)
  const compiled = new Map<Schema, ValidateFunction>()
  return (schema, value) => {
    const validate = compiled.get(schema) ?? ajv.compile(toJsonSchema(schema))
    compiled.set(schema, validate)
    return validate(value) ? [] : (validate.errors ?? [])
  }
}

/** Texts of a URL become what their schema says. */
type ParameterValidator = (
  schema: Schema,
  text: string,
) => { readonly value: unknown; readonly errors: readonly ErrorObject[] }

function createParameterValidator(
  { operations }: Description,
  definitions: JsonSchema,
): ParameterValidator {
  const validate = createValidator(definitions, 'array')
  // The validator writes the converted value into the object around it.
  const holders = new Map<Schema, Schema>(
    operations.flatMap((operation) =>
      operation.parameters.map(({ schema }) => [
        schema,
        { type: 'object', properties: { value: schema } },
      ]),
    ),
  )
  return (schema, text) => {
    const holder: { value: unknown } = { value: text }
    const errors = validate(holders.get(schema) ?? {}, holder)
    return { value: holder.value, errors }
  }
}

function checkParameters(
  validate: ParameterValidator,
  place: 'path' | 'query',
  described: Operation['parameters'],
  given: Readonly<Record<string, string>>,
): { readonly values: Values; readonly problems: readonly Problem[] } {
  const problems: Problem[] = Object.keys(given)
    .filter((name) => !described.some((parameter) => parameter.name === name))
    .map((field) => ({ in: place, field, code: 'unknown', message: 'is no parameter' }))
  const values: Record<string, unknown> = {}
  for (const { name, required = false, schema } of described) {
    const text = given[name]
    if (text === undefined) {
      if (required)
        problems.push({ in: place, field: name, code: 'missing_field', message: 'is missing' })
      continue
    }
    const { value, errors } = validate(schema, text)
    values[name] = value
    problems.push(
      ...errors.map((error) => ({
        in: place,
        field: name,
        code: 'invalid' as const,
        message: error.message ?? error.keyword,
      })),
    )
  }
  return { values, problems }
}

function checkBody(validate: Validator, operation: Operation, given: unknown): readonly Problem[] {
  const { body } = operation
  if (body === null) {
    return given === undefined
      ? []
      : [{ in: 'body', field: '', code: 'unknown', message: 'there is none' }]
  }
  // A client may leave out a body in which there would be nothing.
  if (given === undefined) return body.required ? checkBody(validate, operation, {}) : []
  const known = body.schema.properties
  const names = typeof given === 'object' && given !== null ? Object.keys(given) : []
  return [
    ...validate(body.schema, given).map(toProblem),
    ...names
      .filter((name) => known !== undefined && !(name in known))
      .map((field) => ({
        in: 'body' as const,
        field,
        code: 'unknown' as const,
        message: 'is no property',
      })),
  ]
}

function toProblem(error: ErrorObject): Problem {
  const missing: unknown = error.params['missingProperty']
  const at = error.instancePath.slice(1)
  if (typeof missing === 'string') {
    const field = at === '' ? missing : `${at}/${missing}`
    return { in: 'body', field, code: 'missing_field', message: 'is missing' }
  }
  return { in: 'body', field: at, code: 'invalid', message: error.message ?? error.keyword }
}

/** As it would arrive: without what is undefined, dates as texts. */
function asJson(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value))
}
