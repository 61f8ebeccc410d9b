import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { hasFailed } from '../../../src/domain/model/results.ts'
import type { Report } from '../../../src/domain/report/report.ts'
import { toJson } from '../../../src/domain/views/json.ts'
import { exportFiles } from '../../../src/publish/export-files.ts'
import { aFailedSpec, aReport } from '../../builders.ts'
import { describeWithShared, present, sharedPath } from '../../domain/results/recordings.ts'
import { junit, reportIn, type Tree, writeTree } from './job-artifacts.ts'

const RUNS = join(import.meta.dirname, '..', '..', 'fixtures', 'runs')
const CASES = sharedPath('cases')

const names = readdirSync(RUNS, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? entry.name : [],
)

let directory = ''

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'exported-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

function treeOf(report: Report, place = ''): Tree {
  return Object.fromEntries(exportFiles(report).map(({ name, text }) => [join(place, name), text]))
}

function judgementOf({ verdict: { result, reason }, specs, counts }: Report) {
  const failed = specs.filter(hasFailed).map(({ id }) => id)
  return { result, reason, failed: failed.toSorted(), flaky: counts.flaky, passed: counts.passed }
}

/** The judgement of a report, and that of its files for other tools, read as the directory of a job of Prow. */
async function judgedTwice(input: string) {
  const report = await reportIn(input)
  writeTree(directory, treeOf(report))
  return { first: judgementOf(report), again: judgementOf(await reportIn(directory)) }
}

describe('the files for other tools', () => {
  it.each(names)('have the verdict of the run %s', async (name) => {
    const { first, again } = await judgedTwice(join(RUNS, name))
    expect(again).toEqual(first)
  })

  it('have that of a run with a failing spec', async () => {
    const report = aReport({
      verdict: { result: 'failed', reason: 'specs-failed', headline: '1 of 1 specs failed' },
      specs: [aFailedSpec()],
    })
    writeTree(directory, treeOf(report))
    expect(judgementOf(await reportIn(directory))).toEqual(judgementOf(report))
  })

  const green = { 'junit.xml': junit('passed') }
  const red = treeOf(
    aReport({
      verdict: { result: 'environment', reason: 'crio-died', headline: 'CRI-O died' },
      specs: [aFailedSpec()],
    }),
    'export',
  )

  it('are not read beside the report that they repeat', async () => {
    writeTree(directory, { ...green, ...red, 'report.json': toJson(aReport()) })
    expect((await reportIn(directory)).verdict.result).toBe('passed')
  })

  it('speak against a success where nothing says whose they are', async () => {
    writeTree(directory, { ...green, ...red })
    expect((await reportIn(directory)).verdict).toMatchObject({ reason: 'crio-died' })
  })
})

describeWithShared(CASES)(
  'the files for other tools (skipped without CRIO_NODE_E2E_SHARED_DATA)',
  () => {
    it.each(CASES === null ? [] : readdirSync(CASES))('have the verdict of %s', async (name) => {
      const { first, again } = await judgedTwice(join(present(CASES), name, 'input'))
      expect(again).toEqual(first)
    })
  },
)
