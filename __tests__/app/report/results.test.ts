import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { readResults, sourcesIn } from '../../../src/app/report/results.ts'
import { aGinkgoReport, aGinkgoSuite, anEntry } from '../../domain/results/ginkgo-report.ts'
import { keptLog } from '../../host/scratch.ts'

const CONSOLE = 'Running Suite: E2eNode Suite\nWill run 1 of 1194 specs\n'

let directory = ''

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'results-'))
})
afterEach(() => {
  rmSync(directory, { recursive: true })
})

function put(name: string, text: string): void {
  writeFileSync(join(directory, name), text)
}

describe('readResults', () => {
  it('has no results without a source', async () => {
    const log = keptLog()
    expect(await readResults(sourcesIn(directory), log)).toBeNull()
    expect(log.lines).toEqual([])
  })

  it("prefers Ginkgo's report to the console", async () => {
    put('ginkgo.json', aGinkgoReport(aGinkgoSuite([anEntry()])))
    put('console.log', CONSOLE)
    const suite = await readResults(sourcesIn(directory), keptLog())
    expect(suite).toMatchObject({ source: 'ginkgo-json', specs: [{ outcome: 'passed' }] })
  })

  it('warns about a truncated source, and reads the next', async () => {
    put('ginkgo.json', aGinkgoReport(aGinkgoSuite([anEntry()])).slice(0, 200))
    put('junit.xml', 'no XML at all')
    put('console.log', CONSOLE)
    const log = keptLog()
    expect(await readResults(sourcesIn(directory), log)).toMatchObject({
      source: 'console',
      selectedSpecs: 1,
    })
    expect(log.lines[0]).toMatch(/ginkgo\.json cannot be read: \S/)
  })
})
