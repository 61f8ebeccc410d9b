import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { readReports } from '../../../src/app/night/read-reports.ts'
import { toJson } from '../../../src/domain/views/json.ts'
import { aNightReport, aNightSpec } from '../../domain/night/nights.ts'
import { SILENT_LOG } from '../../silent-log.ts'
import { aDirectory } from './artifacts.ts'

const DEPS = { version: '0.1.0', now: new Date('2026-11-29T00:00:00Z'), log: SILENT_LOG }
const GINKGO = JSON.stringify([
  {
    SuitePath: '/test',
    SuiteDescription: 'E2eNode Suite',
    SuiteSucceeded: true,
    SuiteConfig: { RandomSeed: 1, ParallelTotal: 1 },
    StartTime: '2026-11-22T11:30:00Z',
    EndTime: '2026-11-22T11:31:00Z',
    SpecReports: [
      {
        ContainerHierarchyTexts: ['[sig-node] Pods'],
        LeafNodeType: 'It',
        LeafNodeText: 'should run',
        State: 'passed',
        StartTime: '2026-11-22T11:30:10Z',
        EndTime: '2026-11-22T11:30:20Z',
        RunTime: 1e10,
      },
    ],
  },
])

function read(files: Readonly<Record<string, string>>) {
  const directory = aDirectory()
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true })
    writeFileSync(join(directory, name), text)
  }
  return readReports([{ id: 1, name: 'conformance', directory }], DEPS)
}

describe("Ginkgo's report with the name of a report of this action", () => {
  it('is read as what it is, without a remark', async () => {
    const { reports, rejected, notes } = await read({ 'ginkgo/report.json': GINKGO })
    expect(reports.map(({ report }) => report.specs.length)).toEqual([1])
    expect({ rejected, notes }).toEqual({ rejected: [], notes: [] })
  })

  it('does not make an artifact with a report unusable', async () => {
    const own = toJson(aNightReport(0, [aNightSpec('a', 'p')]).report)
    const files = { 'report.json': own, 'logs/ginkgo/report.json': GINKGO }
    const { reports, rejected } = await read(files)
    expect(reports).toHaveLength(1)
    expect(rejected).toEqual([])
  })

  it('is told if it is damaged', async () => {
    const { rejected } = await read({ 'report.json': GINKGO.slice(0, 40) })
    expect(rejected).toMatchObject([{ why: expect.stringContaining('cannot be read') }])
  })
})
