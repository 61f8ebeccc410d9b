import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import {
  PROVENANCE_SCHEMA_VERSION,
  type Provenance,
  provenanceOf,
} from '../../../src/domain/report/provenance.ts'
import { PROVENANCE_SHAPE, provenanceJson } from '../../../src/domain/views/json.ts'
import { aBuild, aFullReport, aPart, aReport } from '../../builders.ts'

interface Schema {
  readonly required: readonly string[]
  readonly properties: Readonly<
    Record<string, { readonly description: string; readonly const?: unknown }>
  >
  readonly $defs: Readonly<Record<string, object>>
}

function read(name: string): Schema {
  return JSON.parse(readFileSync(new URL(`../../../schemas/${name}`, import.meta.url), 'utf8'))
}

const schema = read('provenance.v1.schema.json')
const reportSchema = read('report.v1.schema.json')
const validate = new Ajv2020({ strict: true, strictRequired: true, allowUnionTypes: true }).compile(
  schema,
)

function problemsOf(provenance: Provenance): unknown {
  return validate(JSON.parse(provenanceJson(provenance))) ? [] : validate.errors
}

describe('provenance.json', () => {
  it.each([
    ['of a run in which nothing is empty', aFullReport()],
    ['of a run', aReport()],
    [
      'of a run that ended before anything was known',
      aReport({
        builds: [],
        host: null,
        node: null,
        run: { id: '', attempt: 1, repository: '', url: null },
      }),
    ],
  ])('%s follows the published schema', (_, report) => {
    expect(problemsOf(provenanceOf(report))).toStrictEqual([])
  })

  it('tells of every part what it is, where it came from and how far it is trusted', () => {
    const part = aPart({ name: 'crun', version: '1.26', date: '2026-11-01T00:00:00Z' })
    const { builds } = provenanceOf(aReport({ builds: [aBuild({ parts: [part] })] }))
    expect(builds[0]?.parts).toEqual([part])
    const readBack: unknown = JSON.parse(provenanceJson(provenanceOf(aFullReport())))
    expect(readBack).toStrictEqual(provenanceOf(aFullReport()))
  })
})

describe('the published schema of the provenance', () => {
  it('has exactly the keys of the model, all required, in the same order', () => {
    expect(Object.keys(schema.properties)).toEqual(Object.keys(PROVENANCE_SHAPE))
    expect(schema.required).toEqual(Object.keys(PROVENANCE_SHAPE))
    expect(schema.properties['schemaVersion']?.const).toBe(PROVENANCE_SCHEMA_VERSION)
  })

  it('describes what the report has as well in the same way', () => {
    for (const [name, definition] of Object.entries(schema.$defs)) {
      expect(definition).toEqual(reportSchema.$defs[name])
    }
    for (const name of ['generator', 'run', 'builds', 'host', 'node', 'generatedAt']) {
      expect(schema.properties[name]).toEqual(reportSchema.properties[name])
    }
  })

  it('describes every property, and refuses others', () => {
    for (const { description } of Object.values(schema.properties)) expect(description).not.toBe('')
    expect(validate({ ...provenanceOf(aReport()), more: 1 })).toBe(false)
    expect(validate({ ...provenanceOf(aReport()), node: undefined })).toBe(false)
  })
})
