import { describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { closed, publishedSchema } from '../../../scripts/schemas.ts'
import type { Report } from '../../../src/domain/report/report.ts'
import { toJson } from '../../../src/domain/views/json.ts'
import { aBuild, aFullReport, aHost, aReport, aSpec, aSuite } from '../../builders.ts'

const validate = new Ajv2020({ strict: true, strictRequired: true, allowUnionTypes: true }).compile(
  closed(publishedSchema('Report')),
)

function problemsOf(report: Report): unknown {
  return validate(JSON.parse(toJson(report))) ? [] : validate.errors
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

  it('ends with a newline and can be read again without a loss', () => {
    const json = toJson(aFullReport())
    expect(json.endsWith('}\n')).toBe(true)
    expect(JSON.parse(json)).toStrictEqual(aFullReport())
  })

  it('has the same order of keys for any order in the report', () => {
    const { schemaVersion, verdict, ...rest } = aFullReport()
    const { result, ...others } = verdict
    const shuffled = { ...rest, verdict: { ...others, result }, schemaVersion }
    expect(toJson(shuffled)).toBe(toJson(aFullReport()))
  })

  it('leaves out fields that the schema does not have', () => {
    const spec = { ...aSpec(), output: 'secret pod dump' }
    expect(toJson(aReport({ specs: [spec] }))).not.toContain('secret pod dump')
  })
})
