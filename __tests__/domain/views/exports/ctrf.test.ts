import { describe, expect, it } from '@jest/globals'
import { Ajv } from 'ajv'
import SCHEMA from 'ctrf/dist/ctrf-schema.json' with { type: 'json' }
import { property } from 'fast-check'
import { fieldsOf, listOf } from '../../../../src/domain/fields.ts'
import type { Report } from '../../../../src/domain/report/report.ts'
import { ctrfJson } from '../../../../src/domain/views/exports/ctrf.ts'
import { aFailedSpec, aFailure, aFullReport, aReport } from '../../../builders.ts'
import { holds, hostileText } from '../hostile-text.ts'
import { MIXED } from './exported.ts'

/** The published schema (ctrf-io/ctrf, schema/ctrf.schema.json), which does not know all keywords of the newest one. */
const isValid = new Ajv({ strict: false, validateFormats: false }).compile(SCHEMA)

/** Names that newer schemas allow for a test, and no others. */
const TEST_NAMES =
  'name status rawStatus duration start stop suite type tags filePath line threadId message trace retries retryAttempts flaky extra stdout'.split(
    ' ',
  )

function resultsOf(report: Report) {
  const document: unknown = JSON.parse(ctrfJson(report))
  isValid(document)
  expect(isValid.errors).toBeNull()
  const { results } = fieldsOf<'results'>(document)
  const { tests, ...more } = fieldsOf<'tests' | 'summary' | 'environment' | 'tool'>(results)
  return { ...more, tests: listOf(tests).map((test) => fieldsOf<string>(test)) }
}

describe('the CTRF file', () => {
  it('has each spec with its status, attempts and class', () => {
    const { tests, summary, tool } = resultsOf(MIXED)
    expect(
      tests.map(({ name, status, rawStatus, flaky, retries }) => [
        name,
        status,
        rawStatus,
        flaky,
        retries,
      ]),
    ).toEqual([
      ['passed', 'passed', 'passed', undefined, undefined],
      ['failed', 'failed', 'failed', undefined, undefined],
      ['failed again', 'failed', 'timedout', undefined, 1],
      ['flaky', 'passed', 'passed', true, 2],
      ['skipped itself', 'skipped', 'skipped', undefined, undefined],
      ['never started', 'pending', 'not-run', undefined, undefined],
      ['interrupted', 'other', 'interrupted', undefined, undefined],
    ])
    expect(tests[1]).toMatchObject({
      message: 'the first reason',
      trace: expect.stringContaining('Cause: CRI-O said no (cause-v1-1234)'),
      extra: { class: 'cri-o', kind: 'error', cause: 'cause-v1-1234' },
      filePath: 'test/e2e/common/node/configmap.go',
      duration: 4200,
      stdout: expect.arrayContaining(['CRI-O reported: no such container']),
    })
    expect(tests[2]?.['retryAttempts']).toMatchObject([{ attempt: 2, message: 'in the rerun' }])
    expect(tests[3]?.['retryAttempts']).toMatchObject([
      { attempt: 1, status: 'failed', message: 'at first' },
      { attempt: 2, status: 'failed' },
    ])
    expect(summary).toMatchObject({
      tests: 7,
      passed: 2,
      failed: 2,
      skipped: 1,
      pending: 1,
      other: 1,
      flaky: 1,
      start: Date.parse('2026-11-22T11:33:00Z'),
      stop: Date.parse('2026-11-22T11:54:05Z'),
      extra: { result: 'failed', reason: 'specs-failed' },
    })
    expect(tool).toEqual({ name: 'crio-node-e2e', version: '0.1.0' })
  })

  it('uses only names of the schema', () => {
    const names = resultsOf(MIXED).tests.flatMap((test) => Object.keys(test))
    expect([...new Set(names)].filter((name) => !TEST_NAMES.includes(name))).toEqual([])
  })

  it('says what was tested where, and whether that says something about the builds', () => {
    expect(resultsOf(aReport()).environment).toMatchObject({
      appName: 'CRI-O',
      appVersion: '1.37.0',
      buildId: '1234567890',
      healthy: true,
      osPlatform: 'linux',
    })
    expect(resultsOf(aFullReport()).environment).toMatchObject({ healthy: false })
  })

  it.each<readonly [what: string, report: Report]>([
    ['a full report', aFullReport()],
    [
      'one of a run that ended at once',
      aReport({ specs: [], builds: [], host: null, node: null, selection: null }),
    ],
    [
      'one without times',
      aReport({ suite: { ...aReport().suite, startedAt: null, endedAt: null, seconds: null } }),
    ],
  ])('is valid for %s', (_, report) => {
    expect(resultsOf(report).tests).toHaveLength(report.specs.length)
  })

  it('is valid for any texts', () => {
    holds(
      property(hostileText, hostileText, (one, other) => {
        const failure = aFailure({ message: other, stackTrace: one })
        const specs = [aFailedSpec({ id: one, confidence: other, failure })]
        expect(resultsOf(aReport({ specs })).tests).toHaveLength(1)
      }),
      300,
    )
  })
})
