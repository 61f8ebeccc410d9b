import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import {
  closed,
  generatedFiles,
  publishedSchema,
  type Schema,
  shapeOf,
} from '../scripts/schemas.ts'
import { RESULT_OF } from '../src/domain/model/verdict.ts'
import { provenanceJson, toJson } from '../src/domain/views/json.ts'
import { OUTCOME_NAMES, RESULT_SIGNS } from '../src/domain/views/wording.ts'
import { aFullReport, aProvenance, aReport } from './builders.ts'

const ROOT = join(import.meta.dirname, '..')
const OPTIONS = { strict: true, strictRequired: true, allowUnionTypes: true }
const NAMES = ['Report', 'Provenance'] as const
const WHOLE = { Report: aFullReport(), Provenance: aProvenance() }
const JSON_OF = { Report: toJson(WHOLE.Report), Provenance: provenanceJson(WHOLE.Provenance) }

/** Paths of all objects that a schema describes, with the object. */
function objectsIn(schema: Schema, path = ''): readonly (readonly [string, Schema])[] {
  const inner = Object.entries({ ...schema.properties, ...schema.$defs, items: schema.items })
  return [
    ...(schema.properties === undefined ? [] : [[path, schema] as const]),
    ...inner.flatMap(([key, value]) =>
      value === undefined ? [] : objectsIn(value, `${path}.${key}`),
    ),
    ...(schema.anyOf ?? []).flatMap((value) => objectsIn(value, path)),
  ]
}

/** The words that a property may have today. */
function wordsOf(node?: Schema): readonly string[] | undefined {
  return node?.anyOf?.[0]?.enum?.toSorted()
}

it('what is generated is what the published schemas say', async () => {
  for (const [name, text] of Object.entries(await generatedFiles())) {
    expect(readFileSync(join(ROOT, 'schemas/generated', name), 'utf8')).toBe(text)
  }
})

describe.each(NAMES)('the published schema of a %s', (name) => {
  const schema = publishedSchema(name)
  const isValid = new Ajv2020(OPTIONS).compile(schema)
  const isWhole = new Ajv2020(OPTIONS).compile(closed(schema))

  it('is valid, also without room for more', () => {
    expect(isValid(WHOLE[name])).toBe(true)
    expect(isWhole(WHOLE[name])).toBe(true)
  })

  it('lets pass what a later minor version adds, anywhere, and words that it adds', () => {
    const more: unknown = JSON.parse(JSON.stringify(WHOLE[name]), (_, value) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? { ...value, more: 1 }
        : value,
    )
    expect(isWhole(more)).toBe(false)
    expect(isValid(more)).toBe(true)
  })

  it('requires each property, or says what stands for it where it is missing', () => {
    for (const [path, { properties = {}, required = [] }] of objectsIn(schema)) {
      const absent = Object.entries(properties)
        .filter(([key, inner]) => !required.includes(key) && !('default' in inner))
        .map(([key]) => `${path}.${key}`)
      expect(absent).toEqual([])
    }
  })

  it('closes no object and no list of words', () => {
    expect(JSON.stringify(schema)).not.toContain('"additionalProperties":false')
    const words = JSON.stringify(schema).match(/"enum":\[[^\]]*\]\}(?:,\{"type":"string"\})?/g)
    expect(words?.filter((list) => !list.endsWith('{"type":"string"}'))).toEqual([])
  })

  it('describes every property and definition', () => {
    for (const [path, { properties = {} }] of [
      ...objectsIn(schema),
      ['$defs', { properties: schema.$defs ?? {} }] as const,
    ]) {
      for (const [key, inner] of Object.entries(properties)) {
        expect([`${path}.${key}`, inner.description ?? '']).not.toContain('')
      }
    }
  })

  it('gives the keys of what is written, in their order', () => {
    const written: object = JSON.parse(JSON_OF[name])
    expect(Object.keys(written)).toEqual(Object.keys(shapeOf(schema)))
  })
})

describe('the published schema of the lines of a history', () => {
  const schema = publishedSchema('HistoryLine')

  it('describes each kind of line, and lets pass what a later minor version adds', () => {
    const kinds = schema.anyOf?.map(({ $ref }) => $ref?.replace('#/$defs/', '') ?? '') ?? []
    for (const kind of kinds) {
      const { properties = {}, required = [] } = schema.$defs?.[kind] ?? {}
      expect([kind, required]).toContainEqual(expect.arrayContaining(['kind']))
      const absent = Object.entries(properties).filter(
        ([key, inner]) => !required.includes(key) && !('default' in inner),
      )
      expect([kind, absent]).toEqual([kind, []])
      for (const [key, inner] of Object.entries(properties)) {
        expect([`${kind}.${key}`, inner.description ?? '']).not.toContain('')
      }
    }
    expect(JSON.stringify(schema)).not.toContain('"additionalProperties":false')
  })

  it('knows the words that reports have', () => {
    const { result, reason } = schema.$defs?.['run']?.properties ?? {}
    const report = publishedSchema('Report').$defs
    expect(wordsOf(reason)).toEqual(wordsOf(report?.['reason']))
    expect(wordsOf(result)).toEqual(wordsOf(report?.['verdict']?.properties?.['result']))
    expect(wordsOf(schema.$defs?.['part']?.properties?.['trust'])).toEqual(
      wordsOf(report?.['part']?.properties?.['trust']),
    )
  })
})

describe('the two schemas', () => {
  it('describe in the same way what both have', () => {
    const report = publishedSchema('Report')
    const provenance = publishedSchema('Provenance')
    const own = Object.entries(provenance.$defs ?? {})
    const shared = own.filter(([name]) => report.$defs?.[name] !== undefined)
    expect(shared.length).toBeGreaterThan(5)
    for (const [name, definition] of shared) expect(definition).toEqual(report.$defs?.[name])
    for (const name of ['generator', 'run', 'builds', 'host', 'node', 'generatedAt']) {
      expect(provenance.properties?.[name]).toEqual(report.properties?.[name])
    }
  })

  it('know the words that the code knows', () => {
    const definitions = publishedSchema('Report').$defs
    expect(wordsOf(definitions?.['reason'])).toEqual(Object.keys(RESULT_OF).toSorted())
    const { result } = definitions?.['verdict']?.properties ?? {}
    expect(wordsOf(result)).toEqual(Object.keys(RESULT_SIGNS).toSorted())
    expect(wordsOf(definitions?.['outcome'])).toEqual(Object.keys(OUTCOME_NAMES).toSorted())
  })
})

it('a report in which little is known follows the schema as well', () => {
  const isWhole = new Ajv2020(OPTIONS).compile(closed(publishedSchema('Report')))
  expect(isWhole(aReport({ builds: [], host: null, node: null, selection: null, specs: [] }))).toBe(
    true,
  )
})
