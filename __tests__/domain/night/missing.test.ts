import { describe, expect, test } from '@jest/globals'
import { mergeReports } from '../../../src/domain/night/merge.ts'
import { type Expected, type ListedJob, missingIn } from '../../../src/domain/night/missing.ts'
import { aNightReport, aNightSpec } from './nights.ts'

const GREEN = mergeReports([aNightReport(0, [aNightSpec('a', 'p')])], '5000').lanes
const RED = mergeReports([aNightReport(0, [aNightSpec('a', 'F')])], '5000').lanes
const NOTHING: Expected = { names: [], needs: [], jobs: [], before: [] }

function aJob(name: string, conclusion: string | null): ListedJob {
  return { name, attempt: 1, conclusion, url: `https://github.com/o/r/job/${name.length}` }
}

describe('named lanes and artifacts', () => {
  test.each([
    'conformance',
    'crio-node-e2e-conformance-1',
    'crio-node-e2e-conformance',
    'Conformance',
  ])('%s is there', (name) =>
    expect(missingIn(GREEN, [], { ...NOTHING, names: [name] })).toEqual([]),
  )

  test('one without a report is missing, with the end of its job', () => {
    const jobs = [aJob('node-e2e (conformance)', 'success'), aJob('node-e2e (serial)', 'failure')]
    expect(missingIn(GREEN, [], { ...NOTHING, names: ['serial'], jobs })).toEqual([
      { name: 'serial', why: 'it has no report, and its job failed', url: jobs[1]?.url },
    ])
  })

  test('one whose artifact cannot be used says why', () => {
    const rejected = [{ name: 'crio-node-e2e-serial-1', why: 'it is too large' }]
    const [missing] = missingIn(GREEN, rejected, { ...NOTHING, names: ['crio-node-e2e-serial-1'] })
    expect(missing?.why).toBe('its artifact cannot be used: it is too large')
  })
})

describe('jobs', () => {
  const needs = [{ job: 'node-e2e', result: 'failure' }]

  test('one that died without a report is named', () => {
    const jobs = [aJob('conformance', 'failure'), aJob('serial', 'failure'), aJob('report', null)]
    expect(missingIn(RED, [], { ...NOTHING, needs, jobs })).toEqual([
      { name: 'serial', why: 'the job failed, and no report says why', url: jobs[1]?.url },
    ])
  })

  test('one that failed although its report says that all passed is named', () => {
    const jobs = [aJob('conformance', 'failure')]
    expect(missingIn(GREEN, [], { ...NOTHING, needs, jobs })).toHaveLength(1)
  })

  test('those of other parts of the workflow do not count if the needed ones succeeded', () => {
    const fine = [{ job: 'node-e2e', result: 'success' }]
    expect(
      missingIn(GREEN, [], { ...NOTHING, needs: fine, jobs: [aJob('lint', 'failure')] }),
    ).toEqual([])
  })

  test('without their names, a needed job that failed is never green', () => {
    expect(missingIn(GREEN, [], { ...NOTHING, needs })).toEqual([
      {
        name: 'node-e2e',
        why: 'the job failed, although every report says that all passed',
        url: null,
      },
    ])
    expect(missingIn(RED, [], { ...NOTHING, needs })).toEqual([])
  })

  test('a skipped job is the reason if there is no report at all', () => {
    const skipped = [{ job: 'node-e2e', result: 'skipped' }]
    expect(missingIn([], [], { ...NOTHING, needs: skipped })).toEqual([
      { name: 'node-e2e', why: 'the job was skipped', url: null },
    ])
    expect(missingIn(GREEN, [], { ...NOTHING, needs: skipped })).toEqual([])
  })
})
