import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import classesData from '../../../lanes/classes.json' with { type: 'json' }
import originsData from '../../../lanes/error-origins.json' with { type: 'json' }
import jobEndsData from '../../../lanes/job-ends.json' with { type: 'json' }
import signaturesData from '../../../lanes/signatures.json' with { type: 'json' }
import { closed, publishedSchema } from '../../../scripts/schemas.ts'
import { keysOf } from '../../../src/domain/fields.ts'
import { adviceOf, CLASS_ROWS, classOfReason } from '../../../src/domain/judgement/classes.ts'
import { ERROR_ORIGINS, originOf } from '../../../src/domain/judgement/error-origins.ts'
import { findSignature, SIGNATURES } from '../../../src/domain/judgement/signatures.ts'
import { AUDIENCE_NAMES, CLASS_NAMES, RESULT_OF } from '../../../src/domain/model/verdict.ts'

const SCHEMA: { readonly $id: string } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../schemas/knowledge.schema.json'), 'utf8'),
)

interface Example {
  readonly id: string
  readonly exampleSpec?: string
  readonly matches: readonly string[]
  readonly nearMisses: readonly string[]
}

const ROWS: readonly Example[] = signaturesData

/** Examples, one for each line of a row. */
function linesOf<Row extends Example>(
  rows: readonly Row[],
  key: 'matches' | 'nearMisses',
): readonly (readonly [id: string, line: string, row: Row])[] {
  return rows.flatMap((row) => row[key].map((line) => [row.id, line, row] as const))
}

/** The longest line that is searched (SEARCHED_LENGTH in src/domain/judgement/signatures.ts). */
const LONGEST = 4_000
/** A linear expression needs less than a millisecond for such a line. */
const SLOW_MILLISECONDS = 200

/**
 * Where an expression becomes slow, or null. The lengths grow slowly at first: an expression that tries all ways to split a
 * line needs a second for thirty characters, and years for a hundred.
 */
function slowAt(expression: RegExp, line: string): string | null {
  for (let length = 16; length <= line.length; length = Math.ceil(length * 1.15)) {
    const part = line.slice(0, length)
    if (fastest(() => expression.test(part)) > SLOW_MILLISECONDS) {
      return `${length} characters of ${line.slice(0, 80)}: ${expression.source}`
    }
  }
  return null
}

/** Milliseconds of the fastest of some calls. */
function fastest(call: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now()
    call()
    return performance.now() - start
  })
  return Math.min(...times)
}

/**
 * Long lines that make a careless expression try many ways: an example that repeats without its end, and what expressions
 * of these tables repeat.
 */
function hostileLines(examples: readonly string[], length: number): readonly string[] {
  const units = [
    ...examples,
    ...examples.map((line) => line.slice(0, -1)),
    'a',
    ' ',
    '"',
    '\\"',
    ': ',
  ]
  return units.map((unit) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length))
}

describe.each([
  ['signatures', signaturesData],
  ['errorOrigins', originsData],
  ['classes', classesData],
])('the table of %s', (name, table) => {
  const ajv = new Ajv2020({ allowUnionTypes: true, strictRequired: true })
  ajv.addSchema(closed(publishedSchema('Report')))
  ajv.addSchema(SCHEMA)
  const validate = ajv.getSchema(`${SCHEMA.$id}#/$defs/${name}`)

  it('fits its schema', () => {
    expect([validate?.(table), validate?.errors]).toEqual([true, null])
    expect(validate?.([{ ...table[0], more: 1 }])).toBe(false)
    expect(validate?.([{ ...table[0], class: 'nobody' }])).toBe(false)
  })
})

it('rows of signatures and of ends of jobs have identifiers of their own', () => {
  const ids = [...signaturesData, ...jobEndsData].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const origins = ERROR_ORIGINS.map(({ id }) => id)
  expect(new Set(origins).size).toBe(origins.length)
})

it.each(linesOf(ROWS, 'matches'))('%s matches in each of its places: %s', (id, line, row) => {
  const signature = SIGNATURES.find((one) => one.id === id)
  for (const place of signature?.where ?? []) {
    const match = findSignature({ [place]: [line] }, row.exampleSpec)
    expect([place, match?.signature.id]).toEqual([place, id])
  }
})

it.each(linesOf(ROWS, 'nearMisses'))('%s does not match %s', (id, line) => {
  const signature = SIGNATURES.find((one) => one.id === id)
  expect(signature?.pattern.test(line)).toBe(false)
})

it.each(
  ROWS.flatMap(({ id, exampleSpec }) => (exampleSpec === undefined ? [] : [[id, exampleSpec]])),
)('%s is only about some specs, such as %s', (id, exampleSpec) => {
  const line = ROWS.find((row) => row.id === id)?.matches[0] ?? ''
  expect(findSignature({ spec: [line] }, exampleSpec)?.signature.id).toBe(id)
  expect(findSignature({ spec: [line] }, 'another spec')?.signature.id).not.toBe(id)
})

it.each(linesOf(originsData, 'matches'))('the origin %s is that of %s', (id, line) => {
  expect(originOf(line)?.id).toBe(id)
})

it.each(linesOf(originsData, 'nearMisses'))('the origin %s is not that of %s', (id, line) => {
  expect(originOf(line)?.id).not.toBe(id)
})

it('reads long hostile lines in a short time', () => {
  const expressions = [
    ...SIGNATURES.map((row) => [row.pattern, ROWS[row.rank]?.matches ?? []] as const),
    ...SIGNATURES.map((row) => [row.witness, ROWS[row.rank]?.matches ?? []] as const),
    ...ERROR_ORIGINS.map((row, index) => [row.pattern, originsData[index]?.matches ?? []] as const),
  ]
  const slow = expressions.flatMap(([expression, examples]) =>
    hostileLines(examples, LONGEST).flatMap((line) => slowAt(expression, line) ?? []),
  )
  expect(slow).toEqual([])
})

describe('the class of a finding', () => {
  it('has a row of lanes/classes.json', () => {
    const used = [
      ...SIGNATURES,
      ...ERROR_ORIGINS,
      ...keysOf(RESULT_OF).flatMap((reason) =>
        keysOf(AUDIENCE_NAMES).map((audience) => classOfReason(reason, audience)),
      ),
    ]
    for (const { class: name, kind } of used) {
      expect([name, kind, adviceOf(name, kind).readFirst.length > 0]).toEqual([name, kind, true])
    }
  })

  it('is never that of a program if the environment or the author of the run is to blame', () => {
    for (const { id, class: name, audience } of SIGNATURES) {
      if (audience !== 'environment' && audience !== 'workflow') continue
      expect([id, ['environment', 'resource-pressure'].includes(name)]).toEqual([id, true])
    }
  })

  it('has all words of the report', () => {
    expect(new Set(CLASS_ROWS.map((row) => row.class))).toEqual(new Set(keysOf(CLASS_NAMES)))
  })
})
