import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import type { Report } from '../../../src/domain/report/report.ts'
import { aGinkgoReport, aGinkgoSuite, anEntry } from '../../domain/results/ginkgo-report.ts'
import {
  finished,
  junit,
  prowjob,
  reportIn,
  reportOn,
  type Tree,
  writeTree,
} from './job-artifacts.ts'

const GREEN = aGinkgoReport(aGinkgoSuite([anEntry()]))
const RED = aGinkgoReport(
  aGinkgoSuite([anEntry({ State: 'failed', Failure: { Message: 'it broke' } })], {
    SuiteSucceeded: false,
  }),
)

/** A report of a dry run, in which every selected spec counts as passed. */
function dryRun(suite: object = { DryRun: true }): string {
  return aGinkgoReport(aGinkgoSuite([anEntry({ RunTime: 0 })], { SuiteConfig: suite }))
}

/** The same with its keys in the order of the alphabet, as `jq --sort-keys` writes them. */
function sorted(report: string): string {
  const [suite]: readonly object[] = JSON.parse(report)
  const entries = Object.entries(suite ?? {}).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return JSON.stringify([Object.fromEntries(entries)])
}

async function verdictOn(tree: Tree): Promise<Report['verdict']> {
  return (await reportOn(tree)).verdict
}

describe('a green report and another witness in another directory', () => {
  const tree = { 'a/ginkgo.json': GREEN, 'a/exitcode': '0', 'a/finished.json': finished('SUCCESS') }

  it('is green if all agree', async () => {
    const others = { 'b/c/exitcode': '0\n', 'b/c/finished.json': finished('SUCCESS') }
    expect(await verdictOn({ ...tree, ...others })).toMatchObject({ result: 'passed' })
  })

  it.each<readonly [name: string, text: string]>([
    ['exitcode', '1'],
    ['exit-status.txt', '137'],
    ['e2e.exitcode', 'exit status 2'],
    ['exitcode', ''],
    ['finished.json', finished('FAILURE')],
    ['finished.json', '{'],
    ['prowjob.json', prowjob('failure', 'Job failed.')],
  ])('is not green with %s: %s', async (name, text) => {
    const { result, headline } = await verdictOn({ ...tree, [`b/c/${name}`]: text })
    expect(result).toBe('failed')
    expect(headline).toContain(name.startsWith('prow') ? name : join('b/c', name))
  })

  it.each<readonly [name: string, text: string]>([
    ['exitcode.gz', '1'],
    ['finished.json.gz', finished('FAILURE')],
    ['prowjob.json.gz', prowjob('aborted', '')],
  ])('is not green with a packed %s', async (name, text) => {
    const directory = mkdtempSync(join(tmpdir(), 'witness-'))
    try {
      writeTree(directory, { 'a/ginkgo.json': GREEN })
      writeFileSync(join(directory, name), gzipSync(text))
      expect((await reportIn(directory)).verdict.result).toBe('failed')
    } finally {
      rmSync(directory, { recursive: true })
    }
  })

  it.each<readonly [name: string, text: string]>([
    ['junit_01.xml', ''],
    ['junit_fedora01.xml', 'No space left on device'],
    ['ginkgo.json', ''],
    ['ginkgo-report.json', 'null'],
    ['e2e-report.json', ''],
    ['test_results.xml', ''],
    ['junitResult.xml', '<result><suites><suite><cases><case><failedSince>3</failedSince>'],
  ])('is not green if %s there is no report: "%s"', async (name, text) => {
    const { result, headline } = await verdictOn({ ...tree, [`b/host-2/${name}`]: text })
    expect(result).toBe('incomplete')
    expect(headline).toContain(name)
  })

  it.each<readonly [name: string, text: string]>([
    ['pods.json', ''],
    ['events.json', '{"items": []}'],
    ['notes.xml', ''],
    ['config.xml', '<project/>'],
  ])('is green beside %s, which is something else: "%s"', async (name, text) => {
    const { result } = await verdictOn({ ...tree, [`b/cluster/${name}`]: text })
    expect(result).toBe('passed')
  })
})

describe('the report of a dry run', () => {
  it.each<readonly [string, string]>([
    ['Ginkgo', dryRun()],
    ['Ginkgo, with sorted keys', sorted(dryRun())],
  ])('of %s is not the run, which is deeper', async (_, plan) => {
    const red = await reportOn({ 'plan.json': plan, 'a/b/report.json': RED })
    expect(red).toMatchObject({ verdict: { result: 'failed' }, counts: { failed: 1 } })
    const green = await reportOn({ 'plan.json': plan, 'a/b/report.json': GREEN })
    expect(green).toMatchObject({ verdict: { result: 'passed' }, suite: { source: 'ginkgo-json' } })
  })

  it('hides no other suite in the same file', async () => {
    const [plan, red] = [dryRun(), RED].map((text) => text.slice(1, -1))
    for (const text of [`[${plan},${red}]`, `[${red},${plan}]`]) {
      const { verdict, counts } = await reportOn({ 'r.json': text, 'j.xml': junit('passed') })
      expect(verdict).toMatchObject({ result: 'failed', reason: 'specs-failed' })
      expect(counts.failed).toBe(1)
    }
  })

  it('of JUnit is not the run, and hides no report', async () => {
    const plan = junit('passed').replace(
      '<properties>',
      '<properties><property name="DryRun" value="true"/>',
    )
    expect(await verdictOn({ 'junit.xml': plan, 'a/junit.xml': junit('failed') })).toMatchObject({
      result: 'failed',
      reason: 'specs-failed',
    })
    expect(await verdictOn({ 'junit.xml': plan, 'a/x.json': GREEN })).toMatchObject({
      result: 'passed',
    })
  })

  it('alone is no report', async () => {
    await expect(reportOn({ 'plan.json': dryRun() })).rejects.toMatchObject({
      details: { evidence: ['plan.json: the report of a dry run, which has no results'] },
    })
  })

  it('is not what a spec quotes', async () => {
    const quoted = '<![CDATA[<property name="DryRun" value="true"/>]]>'
    expect(
      await verdictOn({ 'a.xml': junit('failed').replace('[FAILED] it broke', quoted) }),
    ).toMatchObject({ result: 'failed' })
  })
})
