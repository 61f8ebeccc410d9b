import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { readResults, sourcesIn } from '../../../src/app/report/results.ts'
import { judge } from '../../../src/domain/judgement/judge.ts'
import { NO_FACTS } from '../../../src/domain/model/run-facts.ts'
import { aGinkgoReport, aGinkgoSuite, anEntry } from '../../domain/results/ginkgo-report.ts'
import { aPlannedSpec } from '../../domain/results/model.ts'
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

const FAILED = [
  '------------------------------',
  '• [FAILED] [0.001 seconds]',
  '[sig-node] fails',
  'k8s.io/kubernetes/test/e2e_node/a.go:1',
  '',
  '  [FAILED] no',
  '------------------------------',
  '',
  'Ran 1 of 1194 Specs in 17.101 seconds',
  'FAIL! -- 0 Passed | 1 Failed | 0 Pending',
  '',
].join('\n')

function putConsoles(...texts: readonly string[]): ReturnType<typeof sourcesIn> {
  for (const [index, text] of texts.entries()) put(`host-${index}.log`, text)
  const [first = '', ...more] = texts.map((_, index) => join(directory, `host-${index}.log`))
  const sources = sourcesIn(directory)
  return { ...sources, console: first, besides: { ...sources.besides, console: more } }
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

  it.each([
    ['in a case', '<testcase name="[It] b" status="failed"><fail'],
    ['after a case', ''],
    ['nowhere, but without its failure', '</testsuite>'],
  ])('lets no run be green whose only report is cut %s', async (_, end) => {
    put(
      'junit.xml',
      `<testsuite tests="2" failures="1"><testcase name="[It] a" status="passed"/>${end}`,
    )
    const suite = await readResults(sourcesIn(directory), keptLog())
    const facts = { ...NO_FACTS, planned: [aPlannedSpec('a')], suite, suiteStarted: true }
    expect(judge({ ...facts, exitCode: 0 }).verdict.result).toBe('incomplete')
  })

  it('hears a console that does not agree with a report', async () => {
    put('ginkgo.json', aGinkgoReport(aGinkgoSuite([anEntry()])))
    put(
      'console.log',
      `${CONSOLE}Ran 2 of 1194 Specs in 17.101 seconds\nFAIL! -- 1 Passed | 1 Failed | 0 Pending\n`,
    )
    const log = keptLog()
    expect(await readResults(sourcesIn(directory), log)).toMatchObject({
      source: 'ginkgo-json',
      damage: ['console.log: 2 specs ran according to it, and the report has 1'],
      contradictions: ['console.log: the suite failed there'],
    })
    expect(log.lines).toHaveLength(1)
  })

  it('takes the consoles of several hosts for one run', async () => {
    const other = FAILED.replace('fails', 'fails, too')
    const suite = await readResults(putConsoles(CONSOLE + FAILED, CONSOLE + other), keptLog())
    expect(suite).toMatchObject({
      succeeded: false,
      selectedSpecs: 2,
      specs: [{ id: '[sig-node] fails' }, { id: '[sig-node] fails, too' }],
      stated: { passed: 0, failed: 2 },
    })
  })

  it('reads a copy of a console once, also one with a prefix', async () => {
    const text = `${CONSOLE.replace('Will', `${'='.repeat(30)}\nWill`)}${FAILED}`
    const copy = text.replace(/^(?=.|\n)/gm, '2026-08-20T01:02:03.123Z ')
    const suite = await readResults(putConsoles(text, copy), keptLog())
    expect(suite).toMatchObject({ selectedSpecs: 1, specs: [{ id: '[sig-node] fails' }] })
  })

  it('hears each console beside a report', async () => {
    put('ginkgo.json', aGinkgoReport(aGinkgoSuite([anEntry()])))
    const suite = await readResults(putConsoles('', CONSOLE + FAILED), keptLog())
    expect(suite?.contradictions).toContain('host-1.log: the suite failed there')
  })

  it('is not whole without a report that is lost', async () => {
    put('ginkgo.json', aGinkgoReport(aGinkgoSuite([anEntry()])))
    const lost = [{ path: join(directory, 'junit_02.xml'), reason: 'empty', isKnown: false }]
    const suite = await readResults({ ...sourcesIn(directory), lost }, keptLog())
    expect(suite?.damage).toEqual(['junit_02.xml is not used: empty'])
  })
})
