import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { createExcerptCollector } from '../../../src/domain/logs/excerpt.ts'
import { excerptWindows } from '../../../src/domain/logs/excerpt-windows.ts'
import { timestampOf } from '../../../src/domain/logs/timestamp.ts'
import { readGinkgoJson } from '../../../src/domain/results/ginkgo-json.ts'
import { readJUnit } from '../../../src/domain/results/junit.ts'
import { withPlausibleTimes } from '../../../src/domain/results/plausible.ts'
import { aGinkgoReport, aGinkgoSuite, anEntry } from './ginkgo-report.ts'

const NEVER = [
  '0001-01-01T00:00:00Z',
  '0001-01-01T00:00:00+01:00',
  '1969-12-31T23:59:59Z',
  '9999-12-31T23:59:59Z',
  '99999-01-01T00:00:00Z',
  '+099999-01-01T00:00:00Z',
  '-000001-01-01T00:00:00Z',
  '+275760-09-13T00:00:00Z',
  '2026-13-45T99:00:00Z',
  'yesterday',
  '2026',
  '',
]

const TIMES = fc.oneof(
  fc.constantFrom(...NEVER, '2026-11-22T11:00:00Z', '2026-11-22T11:00:00.123456789+02:00'),
  fc.string(),
  fc
    .tuple(fc.integer({ min: -300_000, max: 300_000 }), fc.integer({ min: 0, max: 99 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-01T00:00:00Z`),
)
const SECONDS = fc.oneof(fc.double(), fc.constantFrom(1e300, -1e300, 0))
const LINES = [
  'E1122 11:32:42.557754    2406 file.go:64] failed',
  'Nov 22 11:16:47 host crio[119]: time="99999-01-01T00:00:00Z" level=error msg="no"',
  'Nov 22 11:16:47 host crio[119]: time="9999-01-01T00:00:00Z" level=error msg="no"',
  'Nov 22 11:16:47 host crio[119]: time="2026-11-22T11:16:47Z" level=error msg="no"',
]

describe('withPlausibleTimes', () => {
  it.each(NEVER)('takes %j for no time', (time) => {
    const report = aGinkgoReport(
      aGinkgoSuite([anEntry({ StartTime: time, EndTime: time })], {
        StartTime: time,
        EndTime: time,
      }),
    )
    expect(withPlausibleTimes(readGinkgoJson(report))).toMatchObject({
      startedAt: null,
      endedAt: null,
      specs: [{ startedAt: null, endedAt: null }],
    })
  })

  it('keeps times and durations as a run has them', () => {
    const suite = readGinkgoJson(aGinkgoReport(aGinkgoSuite([anEntry()])))
    expect(suite.startedAt).not.toBeNull()
    expect(withPlausibleTimes(suite)).toEqual(suite)
  })

  it('takes an endless duration for none', () => {
    const text =
      '<testsuite time="1e999" timestamp="2026-11-22T11:00:00"><testcase name="a" time="1e999"/></testsuite>'
    expect(withPlausibleTimes(readJUnit(text))).toMatchObject({
      seconds: null,
      specs: [{ seconds: 0 }],
    })
  })

  it('makes results of which excerpts can be made, whatever the times are', () => {
    fc.assert(
      fc.property(TIMES, TIMES, TIMES, SECONDS, (start, end, failed, seconds) => {
        const entry = anEntry({
          State: 'failed',
          StartTime: start,
          EndTime: end,
          RunTime: seconds * 1e9,
          Failure: { Message: 'no', TimelineLocation: { Time: failed } },
        })
        const suite = withPlausibleTimes(
          readGinkgoJson(aGinkgoReport(aGinkgoSuite([entry], { StartTime: start }))),
        )
        const { windows } = excerptWindows(suite.specs)
        const collector = createExcerptCollector(windows, suite.startedAt ?? start)
        for (const line of LINES) collector.push(line)
        expect(collector.excerpts().size).toBe(windows.length)
      }),
    )
  })
})

describe('timestampOf', () => {
  it('gives a time that has a date, or none, for any reference', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LINES), TIMES, (line, reference) => {
        const time = timestampOf(line, reference) ?? 0
        expect(new Date(time).toISOString()).toMatch(/^\d{4}-/)
      }),
    )
  })
})
