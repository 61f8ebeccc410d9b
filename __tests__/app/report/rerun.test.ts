import { describe, expect, it } from '@jest/globals'
import { parseJson } from '../../../src/domain/json.ts'
import { judge } from '../../../src/domain/judgement/judge.ts'
import { NO_FACTS } from '../../../src/domain/model/run-facts.ts'
import { buildReport } from '../../../src/domain/report/build.ts'
import type { Report } from '../../../src/domain/report/report.ts'
import { createGinkgoReader } from '../../../src/domain/results/ginkgo-json.ts'
import { mergeRerun, noRerun } from '../../../src/domain/results/rerun.ts'
import { WRITTEN } from '../../builders.ts'
import { aGinkgoReport, aGinkgoSuite, anEntry } from '../../domain/results/ginkgo-report.ts'
import { reportOn, type Tree } from './job-artifacts.ts'

/** A report of Ginkgo with specs of these outcomes. */
function ginkgo(specs: Readonly<Record<string, 'passed' | 'failed'>>): string {
  const entries = Object.entries(specs).map(([text, state]) =>
    anEntry({
      LeafNodeText: text,
      State: state,
      ...(state === 'failed' ? { Failure: { Message: `${text} broke` } } : {}),
    }),
  )
  const SuiteSucceeded = !Object.values(specs).includes('failed')
  return aGinkgoReport(aGinkgoSuite(entries, { SuiteSucceeded }))
}

const FIRST = ginkgo({ a: 'passed', b: 'failed' })
const SECOND = ginkgo({ b: 'passed' })
/** The console of a suite in which one of so many specs failed. */
const consoleOf = (ran: number) =>
  `Running Suite: E2eNode Suite - /w\n\nRan ${ran} of 1194 Specs in 1.000 seconds\nFAIL! -- ${ran - 1} Passed | 1 Failed | 0 Pending | ${1194 - ran} Skipped\n`

function resultOf(text: string) {
  const reader = createGinkgoReader()
  reader.push(text)
  return reader.result()
}

/** The report directory of a run whose second spec failed in the suite and passed in the rerun. */
function leftByRun(): Tree {
  const first = resultOf(FIRST)
  const { suite, rerun } = mergeRerun(
    first,
    resultOf(SECOND),
    {
      ...noRerun(''),
      specs: first.specs.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id),
      startedAt: '2026-11-22T11:01:00Z',
      exitCode: 0,
    },
    new Map(),
  )
  const facts = {
    ...NO_FACTS,
    planned: first.specs,
    suite,
    rerun,
    suiteStarted: true,
    suiteStartedAt: first.startedAt,
    exitCode: 1,
  }
  const report = buildReport(WRITTEN, facts, judge(facts), new Map(), '')
  return {
    'report.json': JSON.stringify(report),
    'ginkgo.json': FIRST,
    'console.log': consoleOf(2),
    'rerun/ginkgo.json': SECOND,
  }
}

function isGreen({ verdict }: Report): boolean {
  return verdict.result === 'passed'
}

function without(tree: Tree, name: string): Tree {
  return Object.fromEntries(Object.entries(tree).filter(([path]) => path !== name))
}

describe('the rerun in the report directory of a run', () => {
  it('is judged as the run judged it', async () => {
    const tree = leftByRun()
    const report = await reportOn(tree)
    expect(report.verdict.headline).toBe('2 specs passed, 1 only in a rerun')
    expect(report.counts).toMatchObject({ planned: 2, ran: 2, passed: 2, flaky: 1, failed: 0 })
    expect(parseJson(tree['report.json'] ?? '')).toMatchObject({ rerun: report.rerun })
    expect(report.specs.map(({ invocations }) => invocations.length)).toEqual([0, 2])
  })

  it('is found below other directories', async () => {
    const below = Object.entries(leftByRun()).map(
      ([name, text]) => [`artifact/x/${name}`, text] as const,
    )
    expect(isGreen(await reportOn(Object.fromEntries(below)))).toBe(true)
  })

  it.each(['report.json', 'ginkgo.json', 'rerun/ginkgo.json'])(
    'is no success without %s',
    async (name) => {
      expect(isGreen(await reportOn(without(leftByRun(), name)))).toBe(false)
    },
  )

  it.each([
    ['the spec failed in it', ginkgo({ b: 'failed' })],
    ['another spec failed in it', ginkgo({ b: 'passed', z: 'failed' })],
    ['it has another spec', ginkgo({ z: 'passed' })],
    ['it is cut off', SECOND.slice(0, -40)],
    ['it is empty', ''],
    ['it is a dry run', SECOND.replace('"DryRun":false', '"DryRun":true')],
    [
      'it timed out',
      SECOND.replace(
        'SpecialSuiteFailureReasons":null',
        'SpecialSuiteFailureReasons":["Suite Timeout Elapsed"]',
      ),
    ],
  ])('is no success if %s', async (_, second) => {
    const report = await reportOn({ ...leftByRun(), 'rerun/ginkgo.json': second })
    expect(isGreen(report)).toBe(false)
  })

  it('is never green with a part of its report', async () => {
    const tree = leftByRun()
    const step = 23
    for (let length = 0; length < SECOND.length; length += step) {
      const second = SECOND.slice(0, length)
      expect([length, isGreen(await reportOn({ ...tree, 'rerun/ginkgo.json': second }))]).toEqual([
        length,
        false,
      ])
    }
  })

  it('hears the other files of the rerun', async () => {
    const report = await reportOn({ ...leftByRun(), 'rerun/console.log': consoleOf(1) })
    expect(isGreen(report)).toBe(false)
    expect(report.rerun?.reason).toMatch(/console\.log/)
  })

  it('takes a directory of another job that has the name as one more suite', async () => {
    const tree = { 'ginkgo.json': ginkgo({ a: 'passed' }), 'rerun/ginkgo.json': FIRST }
    expect(isGreen(await reportOn(tree))).toBe(false)
  })
})
