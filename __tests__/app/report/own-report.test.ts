import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { judge } from '../../../src/domain/judgement/judge.ts'
import { NO_FACTS, type RunFacts } from '../../../src/domain/model/run-facts.ts'
import { buildReport } from '../../../src/domain/report/build.ts'
import type { Report } from '../../../src/domain/report/report.ts'
import { createConsoleReader } from '../../../src/domain/results/console.ts'
import { aHost, WRITTEN } from '../../builders.ts'
import { CUT, reportIn, type Tree, writeTree } from './job-artifacts.ts'

let directory = ''

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'own-report-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

/** The report that a run with these facts writes. */
function reportOf(facts: Partial<RunFacts>): Report {
  const all = { ...NO_FACTS, ...facts }
  return buildReport(WRITTEN, all, judge(all), new Map(), '')
}

/** The report of a directory with what a run left: its report, and files of the suite. */
function reportAgain(report: Report, files: Tree): Promise<Report> {
  writeTree(directory, { ...files, 'report.json': JSON.stringify(report) })
  return reportIn(directory)
}

function judgementIn({ verdict, findings, counts, specs }: Report) {
  return { verdict, findings, counts, specs: specs.map(({ id, outcome }) => [id, outcome]) }
}

function suiteOf(console: string): RunFacts['suite'] {
  const reader = createConsoleReader()
  reader.push(console)
  reader.end()
  return reader.result()
}

const planned = ['start', 'be evicted [Serial]', 'stop', 'be seen'].map((name) => ({
  id: `[sig-node] Pods should ${name}`,
  labels: ['Serial'],
  location: null,
}))

/** A run whose suite was cut off in its second of four planned specs. */
const RUNNING: Partial<RunFacts> = {
  planned,
  totalSpecs: 1194,
  suite: suiteOf(CUT),
  suiteStarted: true,
  suiteStartedAt: '2026-09-01T10:10:00Z',
}

const ENDS: readonly (readonly [
  when: string,
  facts: Partial<RunFacts>,
  reason: string,
  files: Tree,
])[] = [
  ['was cancelled', { ...RUNNING, cancelled: true }, 'cancelled', { 'console.log': CUT }],
  [
    'lost its main process',
    { ...RUNNING, abandonedIn: 'Run 4 specs' },
    'step-killed',
    { 'console.log': CUT },
  ],
  [
    'ended at its time limit',
    { ...RUNNING, deadlinePassed: true, endedBySignal: true },
    'suite-timeout',
    { 'console.log': CUT },
  ],
  [
    'lost its suite to a signal',
    { ...RUNNING, endedBySignal: true },
    'suite-killed',
    { 'console.log': CUT },
  ],
  [
    'has a bug',
    { ...RUNNING, bug: { message: 'no such field', stack: ['at x'] } },
    'internal-error',
    { 'console.log': CUT },
  ],
  ['was cancelled before the suite', { planned, cancelled: true }, 'cancelled', {}],
  [
    'has an error before the suite',
    {
      host: aHost(),
      runError: { kind: 'environment', reason: 'not-applicable', message: 'There is no swap' },
    },
    'not-applicable',
    {},
  ],
  [
    'has an error of CRI-O before the suite',
    {
      planned,
      runError: {
        kind: 'environment',
        reason: 'crio-not-up',
        message: 'CRI-O did not start',
        cause: 'exit code 1',
        remedy: 'read the log',
        evidence: ['level=fatal'],
      },
    },
    'crio-not-up',
    { 'logs/crio.log': 'Sep 01 10:10:10 node crio[1]: level=fatal msg="no"\n' },
  ],
]

describe('the report of a run of this action', () => {
  it.each(ENDS)('has the judgement of a run that %s', async (_when, facts, reason, files) => {
    const report = reportOf(facts)
    expect(report.verdict.reason).toBe(reason)
    const again = await reportAgain(report, files)
    expect(judgementIn(again)).toEqual(judgementIn(report))
    expect(again.end).toEqual(report.end)
    expect(again.host).toEqual(report.host)
  })

  it('does not take specs that are listed for all that were planned', async () => {
    const report = reportOf({ ...RUNNING, planned: null, suiteStarted: true })
    expect(report.specs.length).toBeLessThan(report.counts.planned)
    const again = await reportAgain(report, { 'console.log': CUT })
    expect(again.counts).toEqual(report.counts)
  })

  it('does not take a plan that is shorter than what the suite selected', async () => {
    const report = reportOf({ ...RUNNING, planned: planned.slice(0, 2) })
    const again = await reportAgain(report, { 'console.log': CUT })
    expect(again.counts).toMatchObject({ planned: 3, notRun: 2 })
  })

  it('has each warning of the run once', async () => {
    const report = reportOf({ ...RUNNING, warnings: ['one', 'two', 'one'] })
    const again = await reportAgain(report, { 'console.log': CUT })
    expect(again.warnings).toEqual(['one', 'two'])
  })
})
