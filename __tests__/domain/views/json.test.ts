import { AUDIENCE_NAMES } from '../../../src/domain/model/verdict.ts'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Trust } from '../../../src/domain/model/builds.ts'
import type { ReasonCode } from '../../../src/domain/model/verdict.ts'
import type { Report } from '../../../src/domain/report/report.ts'
import { REPORT_SCHEMA_VERSION } from '../../../src/domain/report/report.ts'
import { REPORT_SHAPE, toJson } from '../../../src/domain/views/json.ts'
import { OUTCOME_NAMES, RESULT_SIGNS } from '../../../src/domain/views/wording.ts'
import { aBuild, aFullReport, aHost, aReport, aSpec, aSuite } from '../../builders.ts'

/** As much of JSON Schema as the published file uses. */
interface Node {
  readonly $ref?: string
  readonly anyOf?: readonly Node[]
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly string[]
  readonly const?: unknown
  readonly items?: Node
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Node>>
  readonly $defs?: Readonly<Record<string, Node>>
}

const schema: Node = JSON.parse(
  readFileSync(new URL('../../../schemas/report.v1.schema.json', import.meta.url), 'utf8'),
)

const validate = new Ajv2020({ strict: true, strictRequired: true, allowUnionTypes: true }).compile(
  schema,
)

function problemsOf(report: Report): unknown {
  return validate(JSON.parse(toJson(report))) ? [] : validate.errors
}

/** The node itself, the one that it refers to, or the one that is not null. */
function resolve(node: Node): Node {
  const target = node.anyOf?.[0] ?? node
  const name = target.$ref?.replace('#/$defs/', '')
  if (name === undefined) return target
  const definition = schema.$defs?.[name]
  if (definition === undefined) throw new Error(`no definition ${name}`)
  return definition
}

function at(...path: readonly string[]): Node {
  return path.reduce((node, key) => {
    const resolved = resolve(node)
    const next = key === '[]' ? resolved.items : resolved.properties?.[key]
    if (next === undefined) throw new Error(`no ${path.join('.')}`)
    return resolve(next)
  }, schema)
}

type Shape = true | { readonly [key: string]: Shape }

/** Every place where schema and model do not name the same keys in the same order. */
function drift(node: Node, shape: Shape, path: string): string[] {
  const resolved = resolve(node)
  const element = resolved.items === undefined ? resolved : resolve(resolved.items)
  const properties = element.properties ?? {}
  if (shape === true) return element.properties === undefined ? [] : [`${path}: has properties`]
  const keys = Object.keys(shape).join()
  return [
    ...(Object.keys(properties).join() === keys ? [] : [`${path}: properties`]),
    ...(element.required?.join() === keys ? [] : [`${path}: required`]),
    ...Object.entries(shape).flatMap(([key, inner]) => {
      const property = properties[key]
      return property === undefined ? [] : drift(property, inner, `${path}.${key}`)
    }),
  ]
}

function undescribed(node: Node, path: string): string[] {
  const entries = Object.entries({ ...node.properties, ...node.$defs })
  return entries.flatMap(([key, inner]) => [
    ...(inner.description === undefined ? [`${path}.${key}`] : []),
    ...undescribed(inner, `${path}.${key}`),
  ])
}

const REASONS: Readonly<Record<ReasonCode, true>> = {
  'all-passed': true,
  'specs-failed': true,
  'suite-node-failed': true,
  'invalid-input': true,
  'nothing-selected': true,
  'not-applicable': true,
  'all-skipped': true,
  'build-unavailable': true,
  preflight: true,
  'host-setup': true,
  'wrong-crio': true,
  'crio-not-up': true,
  'crio-died': true,
  'kubelet-died': true,
  'node-not-up': true,
  'image-pull': true,
  'suite-timeout': true,
  'suite-killed': true,
  'no-report': true,
  'step-killed': true,
  'specs-missing': true,
  cancelled: true,
  'internal-error': true,
}

const TRUST: Readonly<Record<Trust, true>> = {
  signed: true,
  checksum: true,
  'tls-only': true,
  local: true,
}

describe('report.json', () => {
  it.each([
    ['of a run in which all passed', aReport()],
    ['in which nothing is empty', aFullReport()],
    [
      'of a run that ended before anything was known',
      aReport({
        verdict: { result: 'invalid-input', reason: 'invalid-input', headline: 'Unknown lane' },
        builds: [],
        host: null,
        node: null,
        selection: null,
        suite: aSuite({
          startedAt: null,
          endedAt: null,
          seconds: null,
          procs: null,
          randomSeed: null,
          exitCode: null,
          source: 'none',
        }),
        specs: [],
        run: { id: '', attempt: 1, repository: '', url: null },
      }),
    ],
    [
      'with everything unknown that may be unknown',
      aReport({
        builds: [aBuild({ commit: null, date: null })],
        host: aHost({ runnerImage: '', cgroup: 'unknown' }),
        specs: [aSpec({ location: null, startedAt: null, endedAt: null, process: null })],
      }),
    ],
  ])('%s follows the published schema', (_, report) => {
    expect(problemsOf(report)).toStrictEqual([])
  })

  it('ends with a newline and can be read back as it was', () => {
    const json = toJson(aFullReport())
    expect(json.endsWith('}\n')).toBe(true)
    expect(JSON.parse(json)).toStrictEqual(aFullReport())
  })

  it('has the same order of keys however the report was put together', () => {
    const { schemaVersion, verdict, ...rest } = aFullReport()
    const { result, ...others } = verdict
    const shuffled = { ...rest, verdict: { ...others, result }, schemaVersion }
    expect(toJson(shuffled)).toBe(toJson(aFullReport()))
  })

  it('leaves out what the model does not have', () => {
    const spec = { ...aSpec(), output: 'secret pod dump' }
    expect(toJson(aReport({ specs: [spec] }))).not.toContain('secret pod dump')
  })
})

describe('the published schema', () => {
  it('has exactly the keys of the model, all required, in the same order', () => {
    expect(drift(schema, REPORT_SHAPE, 'report')).toStrictEqual([])
  })

  it('describes every property', () => {
    expect(undescribed(schema, 'report')).toStrictEqual([])
  })

  it.each([
    ['results', at('verdict', 'result'), RESULT_SIGNS],
    ['reasons', at('verdict', 'reason'), REASONS],
    ['audiences', at('findings', '[]', 'audience'), AUDIENCE_NAMES],
    ['outcomes', at('specs', '[]', 'outcome'), OUTCOME_NAMES],
    ['trust', at('builds', '[]', 'parts', '[]', 'trust'), TRUST],
  ])('knows the same words for %s as the model', (_, node, words) => {
    expect(node.enum?.toSorted()).toStrictEqual(Object.keys(words).toSorted())
  })

  it('is of the version that reports carry', () => {
    expect(at('schemaVersion').const).toBe(REPORT_SCHEMA_VERSION)
  })

  it.each([
    ['an unknown key', { more: 1 }],
    ['another version', { schemaVersion: 2 }],
    ['an unknown result', { verdict: { ...aReport().verdict, result: 'green' } }],
    ['a number in place of a list', { findings: 1 }],
  ])('refuses %s', (_, change) => {
    expect(validate({ ...aReport(), ...change })).toBe(false)
  })

  it.each(Object.keys(REPORT_SHAPE))('refuses a report without %s', (key) => {
    expect(validate({ ...aReport(), [key]: undefined })).toBe(false)
  })
})
