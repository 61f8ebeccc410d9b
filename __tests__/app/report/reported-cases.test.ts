import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { reportArtifacts } from '../../../src/app/report/artifacts.ts'
import { hasFailed } from '../../../src/domain/model/results.ts'
import { causesOf } from '../../../src/domain/report/causes.ts'
import type { Report } from '../../../src/domain/report/report.ts'
import { renderSummary } from '../../../src/domain/views/markdown/summary.ts'
import { renderForTerminal } from '../../../src/domain/views/terminal/summary.ts'
import { describeWithShared, present, sharedPath } from '../../domain/results/recordings.ts'
import { keptLog } from '../../host/scratch.ts'

/** Files that people published with a problem, each with the answer that a maintainer gave. */
const CASES = sharedPath('cases')

/** The right answer of a case. Empty lists say nothing, but an empty list of specs says that none failed. */
interface Expected {
  /** Accepted results, joined by `|`. */
  readonly verdict: string
  readonly reason: readonly string[]
  readonly owner: readonly string[]
  /** Specs that count as failed. */
  readonly specs: readonly string[]
  readonly flaky?: readonly string[]
  readonly passed?: number
  /** Texts that a reader must see, as regular expressions. */
  readonly mention: readonly string[]
}

function expectedOf(name: string): Expected {
  return JSON.parse(readFileSync(join(present(CASES), name, 'expected.json'), 'utf8'))
}

function reportOn(name: string): Promise<Report> {
  const around = { version: '0.0.0', now: new Date('2026-11-22T12:00:00Z'), log: keptLog() }
  return reportArtifacts([join(present(CASES), name, 'input')], around)
}

function namesOf(specs: Report['specs']): readonly string[] {
  return specs.map(({ id }) => id).toSorted()
}

/** What the report says on the points that the right answer has. */
function answerOf(report: Report, expected: Expected): unknown {
  const { verdict, specs, counts } = report
  return {
    verdict: verdict.result,
    reason: verdict.reason,
    owner: expected.owner.length === 0 ? '' : (causesOf(report).main?.audience ?? 'unknown'),
    specs: namesOf(specs.filter(hasFailed)),
    flaky: namesOf(specs.filter(({ outcome, attempts }) => outcome === 'passed' && attempts > 1)),
    passed: expected.passed === undefined ? null : counts.passed,
  }
}

function oneOf(words: readonly string[]): unknown {
  return expect.stringMatching(words.length === 0 ? /^/ : new RegExp(`^(?:${words.join('|')})$`))
}

describeWithShared(CASES)('a published case (skipped without CRIO_NODE_E2E_SHARED_DATA)', () => {
  it.each(CASES === null ? [] : readdirSync(CASES))('%s has the right answer', async (name) => {
    const expected = expectedOf(name)
    const report = await reportOn(name)
    expect(answerOf(report, expected)).toEqual({
      verdict: oneOf([expected.verdict]),
      reason: oneOf(expected.reason),
      owner: oneOf(expected.owner),
      specs: expected.specs.toSorted(),
      flaky: (expected.flaky ?? []).toSorted(),
      passed: expected.passed ?? null,
    })
    for (const mention of expected.mention) {
      expect(renderSummary(report)).toMatch(new RegExp(mention))
      const page = { columns: 10_000, paint: (_: unknown, text: string) => text }
      expect(renderForTerminal(report, page)).toMatch(new RegExp(mention))
    }
  })
})
