/** The part of OpenAPI 3.0's schema object that GitHub's description uses. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly format?: string
  readonly nullable?: boolean
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly oneOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly minimum?: number
  readonly minLength?: number
}

/** A JSON schema. */
export type JsonSchema = { readonly [keyword: string]: unknown }

/** Under this identifier the validator knows the schemas that others refer to. */
export const DEFINITIONS_ID = 'github'

/**
 * The same as JSON Schema, which has no `nullable`. Validators refuse, or pass by, a schema that is nullable without a
 * type of its own, as the bodies of issues/create and issues/update have: here null becomes one more choice.
 * https://spec.openapis.org/oas/v3.0.3#schema-object
 */
export function toJsonSchema(schema: Schema): JsonSchema {
  const {
    nullable = false,
    $ref,
    properties,
    items,
    additionalProperties,
    oneOf: _,
    ...rest
  } = schema
  const converted: JsonSchema = {
    ...rest,
    ...($ref === undefined ? {} : { $ref: `${DEFINITIONS_ID}#/$defs/${nameOf($ref)}` }),
    ...(properties === undefined ? {} : { properties: mapValues(properties, toJsonSchema) }),
    ...(items === undefined ? {} : { items: toJsonSchema(items) }),
    ...(additionalProperties === undefined
      ? {}
      : {
          additionalProperties:
            typeof additionalProperties === 'boolean'
              ? additionalProperties
              : toJsonSchema(additionalProperties),
        }),
    ...variants(schema),
  }
  return nullable ? orNull(converted) : converted
}

/** Name of the schema that a reference such as `#/components/schemas/issue` means. */
export function nameOf(reference: string): string {
  return reference.split('/').at(-1) ?? ''
}

/** One of several becomes one or more: GitHub's choices overlap, such as those of an error with status 409. */
function variants({ oneOf, anyOf, allOf }: Schema): JsonSchema {
  const choices = oneOf ?? anyOf
  return {
    ...(choices === undefined ? {} : { anyOf: choices.map(toJsonSchema) }),
    ...(allOf === undefined ? {} : { allOf: allOf.map(toJsonSchema) }),
  }
}

function orNull(schema: JsonSchema): JsonSchema {
  return { anyOf: [{ type: 'null' }, schema] }
}

/** An object with the same names and other values. */
export function mapValues<T, U>(
  values: Readonly<Record<string, T>>,
  change: (value: T) => U,
): Record<string, U> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]))
}
