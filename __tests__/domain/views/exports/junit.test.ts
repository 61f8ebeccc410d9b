import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { array, property, record } from 'fast-check'
import { convertJUnitToCTRFReport } from 'junit-to-ctrf'
import { hasFailed } from '../../../../src/domain/model/results.ts'
import type { Report } from '../../../../src/domain/report/report.ts'
import { readJUnit } from '../../../../src/domain/results/junit.ts'
import { junitXml } from '../../../../src/domain/views/exports/junit.ts'
import { createTextBudget } from '../../../../src/domain/views/exports/text-budget.ts'
import { aFailedSpec, aFailure, aFinding, aReport, aSpec } from '../../../builders.ts'
import { holds, hostileText } from '../hostile-text.ts'
import { MIXED } from './exported.ts'

const RUN = '[ReportAfterSuite] The run itself'

/** The case of a name, from its name on. */
function caseOf(report: Report, name: string): string {
  const cases = junitXml(report).split('<testcase ')
  return cases.find((one) => one.startsWith(`name="${name}"`)) ?? ''
}

describe('the JUnit file for other tools', () => {
  it('is read by our own reader as what the report says', () => {
    const read = readJUnit(junitXml(MIXED))
    expect(read).toMatchObject({ damage: [], contradictions: [], cuts: [], succeeded: false })
    expect(read.specs.map(({ id, outcome, attempts }) => [id, outcome, attempts])).toEqual([
      ['passed', 'passed', 1],
      ['failed', 'failed', 1],
      ['failed again', 'timedout', 2],
      ['flaky', 'passed', 3],
      ['skipped itself', 'skipped', 1],
      ['interrupted', 'interrupted', 1],
    ])
    const [, failed, again] = read.specs
    expect(failed?.failure).toMatchObject({
      message: 'the first reason',
      location: { line: 263 },
      at: '2026-11-22T11:34:30.000Z',
    })
    expect(failed?.additionalFailures.map(({ message }) => message)).toEqual(['the clean-up'])
    expect(again?.additionalFailures.map(({ message }) => message)).toEqual(['in the rerun'])
    expect(read.specs[4]?.skipReason).toBe('no GPU')
    expect(read.suiteNodes).toMatchObject([{ node: 'ReportAfterSuite', outcome: 'passed' }])
    expect([read.startedAt, read.seconds]).toEqual(['2026-11-22T11:33:00Z', 1265])
  })

  it('has the class, the cause, how to repeat it, and the evidence of a failing spec', () => {
    const text = caseOf(MIXED, 'failed')
    for (const part of [
      'name="outcome" value="failed"',
      'name="class" value="cri-o"',
      'name="kind" value="error"',
      'name="confidence" value="likely: CRI-O returned it"',
      'name="cause" value="cause-v1-1234"',
      '<failure message="the first reason" type="failed">',
      'Cause: CRI-O said no (cause-v1-1234)',
      "Reproduce: crio-node-e2e run --from run-1 --focus '^failed$'",
      'CRI-O reported: no such container',
      'crio.log:\n',
      'Failed to read pid',
    ]) {
      expect(text).toContain(part)
    }
    expect(caseOf(MIXED, 'passed')).toMatch(/^name="passed"[^<]+\/>\n$/)
  })

  it('has attempts as elements of Surefire, so that a flaky spec has passed for all who do not know them', () => {
    expect(caseOf(MIXED, 'flaky').match(/<flakyFailure/g)).toHaveLength(2)
    expect(caseOf(MIXED, 'flaky')).not.toMatch(/<(?:failure|error)/)
    expect(caseOf(MIXED, 'flaky')).toContain('name="outcome" value="flaky"')
    expect(caseOf(MIXED, 'failed again').match(/<rerunFailure/g)).toHaveLength(1)
  })

  it('gives testgrid no result of a spec that never started', () => {
    expect(caseOf(MIXED, 'never started')).toContain('<skipped message="skipped"/>')
    expect(caseOf(MIXED, 'skipped itself')).toContain('<skipped message="skipped - no GPU"/>')
  })

  it('counts in its head what it has', () => {
    expect(junitXml(MIXED)).toContain(
      'tests="8" disabled="0" skipped="2" errors="1" failures="2" time="1265.000"',
    )
  })

  it('has times in UTC', () => {
    const suite = { ...MIXED.suite, startedAt: '2026-11-22T13:33:00.5+02:00' }
    expect(junitXml({ ...MIXED, suite })).toContain('timestamp="2026-11-22T11:33:00"')
  })

  it('is read by junit-to-ctrf as what the report says', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'junit-'))
    try {
      const path = join(directory, 'junit.xml')
      writeFileSync(path, junitXml(MIXED))
      const { results } = (await convertJUnitToCTRFReport(path)) ?? {}
      expect(
        results?.tests.map(({ name, status, flaky, retries }) => [name, status, flaky, retries]),
      ).toEqual([
        ['passed', 'passed', undefined, undefined],
        ['failed', 'failed', undefined, undefined],
        ['failed again', 'failed', undefined, 1],
        ['flaky', 'passed', true, 2],
        ['skipped itself', 'skipped', undefined, undefined],
        ['never started', 'skipped', undefined, undefined],
        ['interrupted', 'failed', undefined, undefined],
        [RUN, 'passed', undefined, undefined],
      ])
      expect(results?.tests[1]?.message).toBe('the first reason')
      expect(results?.tests[1]?.trace).toContain('Class: ')
    } finally {
      rmSync(directory, { recursive: true })
    }
  })

  it.each<readonly [what: string, report: Partial<Report>]>([
    ['ended without specs', { specs: [] }],
    ['is not about its specs', { specs: [aFailedSpec()] }],
    ['has only specs that passed', { specs: [aSpec()] }],
  ])('says what is wrong if a run %s', (_, more) => {
    const report = aReport({
      verdict: { result: 'environment', reason: 'crio-died', headline: 'CRI-O died' },
      findings: [aFinding({ title: 'CRI-O died', evidence: ['signal: segmentation violation'] })],
      ...more,
    })
    const text = caseOf(report, RUN)
    expect(text).toContain('<failure message="CRI-O died" type="crio-died">')
    expect(text).toContain('| signal: segmentation violation')
    expect(readJUnit(junitXml(report)).succeeded).toBe(false)
  })

  it('says nothing of the run itself if only specs failed', () => {
    expect(caseOf(MIXED, RUN)).not.toContain('<failure')
  })

  it('says that a node of the suite failed, even beside specs', () => {
    const findings = [aFinding({ reason: 'suite-node-failed' })]
    expect(caseOf({ ...MIXED, findings }, RUN)).toContain('<failure')
  })

  it('has only some of the text of large failures, and says so', () => {
    const long = aFailure({ message: 'm'.repeat(100_000), stackTrace: 's'.repeat(100_000) })
    const specs = Array.from({ length: 2_000 }, (_, index) =>
      aFailedSpec({ id: `spec ${index}`, failure: long }),
    )
    const xml = junitXml(aReport({ verdict: MIXED.verdict, specs }))
    expect(xml.length).toBeLessThan(12_000_000)
    expect(xml).toMatch(/name="cut" value="\d+ texts shortened or left out; report.json has them/)
    expect(readJUnit(xml).specs.filter(hasFailed)).toHaveLength(2_000)
    expect(junitXml(MIXED)).not.toContain('name="cut"')
    expect(junitXml(MIXED, createTextBudget(10))).toContain('name="cut"')
  })

  it('keeps all results for any texts', () => {
    const hostile = record({ id: hostileText, message: hostileText, stackTrace: hostileText })
    holds(
      property(array(hostile, { maxLength: 4 }), (texts) => {
        const specs = texts.map(({ id, message, stackTrace }, index) =>
          aFailedSpec({
            id: `${index} ${id} end`,
            failure: aFailure({ message, stackTrace }),
            logs: [{ log: message, lines: [stackTrace] }],
            confidence: message,
            reproduce: stackTrace,
          }),
        )
        const read = readJUnit(junitXml(aReport({ verdict: MIXED.verdict, specs })))
        expect(read).toMatchObject({ damage: [], contradictions: [] })
        expect(read.specs.filter(hasFailed)).toHaveLength(specs.length)
      }),
      500,
    )
  })
})
