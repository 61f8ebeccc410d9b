import { describe, expect, test } from '@jest/globals'
import { mergeReports, type NightReport } from '../../../src/domain/night/merge.ts'
import type { Report } from '../../../src/domain/report/report.ts'
import { aHost, aReport, aSelection } from '../../builders.ts'
import { aNightReport, aNightSpec } from './nights.ts'

const RUN = '5000'

function named(
  artifact: string,
  report: NightReport,
  overrides: Partial<Report> = {},
): NightReport {
  return { artifact, report: { ...report.report, ...overrides } }
}

function attempt(number: number): Partial<Report> {
  return { run: { ...aReport().run, id: RUN, attempt: number } }
}

const red = aNightReport(0, [aNightSpec('a', 'F'), aNightSpec('b', 'p')])
const green = aNightReport(0, [aNightSpec('a', 'p'), aNightSpec('b', 'p')])

describe('attempts', () => {
  test('a later attempt of a job replaces the earlier one', () => {
    const { lanes } = mergeReports(
      [named('e2e-serial-1', red), named('e2e-serial-2', green, attempt(2))],
      RUN,
    )
    expect(lanes.map(({ result }) => result)).toEqual(['passed'])
  })

  test('a job that was not repeated keeps its attempt', () => {
    const serial = { selection: aSelection({ lane: 'serial' }) }
    const { lanes } = mergeReports(
      [
        named('e2e-serial-1', green, serial),
        named('e2e-conformance-1', red),
        named('e2e-conformance-2', green, attempt(2)),
      ],
      RUN,
    )
    expect(lanes.map(({ record, result }) => [record.series.lane, result])).toEqual([
      ['serial', 'passed'],
      ['conformance', 'passed'],
    ])
  })

  test('an earlier attempt never replaces a later one', () => {
    const { lanes } = mergeReports(
      [named('e2e-serial-2', red, attempt(2)), named('e2e-serial-1', green)],
      RUN,
    )
    expect(lanes.map(({ result }) => result)).toEqual(['failed'])
  })
})

describe('shards', () => {
  test('runs of a lane without a common spec are one run, as bad as the worst', () => {
    const other = aNightReport(0, [aNightSpec('c', 'F')])
    const { lanes } = mergeReports(
      [named('e2e-conformance-1-1', green), named('e2e-conformance-2-1', other)],
      RUN,
    )
    expect(lanes).toHaveLength(1)
    expect(lanes[0]).toMatchObject({ result: 'failed', counts: { passed: 2, failed: 1 } })
    expect(lanes[0]?.record.specs.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(lanes[0]?.record.run.job).toBe('e2e-conformance')
  })

  test('runs with a common spec stay apart', () => {
    const { lanes } = mergeReports([named('one-1', green), named('two-1', red)], RUN)
    expect(lanes.map(({ record, result }) => [record.run.job, result])).toEqual([
      ['two', 'failed'],
      ['one', 'passed'],
    ])
  })

  test.each([
    ['architecture', { host: aHost({ architecture: 'arm64' }) }],
    ['scenario', { selection: aSelection({ scenario: 'userns' }) }],
  ])('runs of another %s are another lane', (_, overrides) => {
    const other = aNightReport(0, [aNightSpec('c', 'p')])
    expect(
      mergeReports([named('one-1', green), named('two-1', other, overrides)], RUN).lanes,
    ).toHaveLength(2)
  })
})

describe('other workflow runs', () => {
  const foreign = aNightReport(7, [aNightSpec('a', 'p')])

  test('are rejected by name', () => {
    const { lanes, rejected } = mergeReports([green, named('foreign', foreign)], RUN)
    expect(lanes).toHaveLength(1)
    expect(rejected).toEqual([
      { name: 'foreign', why: 'its report is of the workflow run 5007, not of 5000' },
    ])
  })

  test('the newest one counts where none is named', () => {
    const { lanes, rejected } = mergeReports([green, named('newer', foreign)], '')
    expect(lanes.map(({ record }) => record.run.id)).toEqual(['5007'])
    expect(rejected).toHaveLength(1)
  })
})

test('of a spec that a report names twice, the failure counts', () => {
  const twice = aNightReport(0, [aNightSpec('a', 'F'), aNightSpec('a', 'p')])
  const [lane] = mergeReports([twice], RUN).lanes
  expect(lane?.record.specs).toMatchObject([{ id: 'a', outcome: 'failed' }])
})
