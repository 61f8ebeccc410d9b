import { describe, expect, it } from '@jest/globals'
import { UnreadableReport } from '../../../src/domain/errors.ts'
import { judge } from '../../../src/domain/judgement/judge.ts'
import type { SuiteResult } from '../../../src/domain/model/results.ts'
import { NO_FACTS } from '../../../src/domain/model/run-facts.ts'
import { createConsoleReader } from '../../../src/domain/results/console.ts'
import { readGinkgoJson } from '../../../src/domain/results/ginkgo-json.ts'
import { readJUnit } from '../../../src/domain/results/junit.ts'
import { pickResult } from '../../../src/domain/results/reconcile.ts'
import { flipsOf, prefixesOf, RED_CONSOLE, RED_JSON, RED_JUNIT } from './damaged-reports.ts'

type Read = (text: string) => SuiteResult

function readConsole(text: string): SuiteResult {
  const reader = createConsoleReader()
  reader.push(text)
  reader.end()
  return reader.result()
}

function resultOf(read: Read, text: string): string {
  return judge({ ...NO_FACTS, suite: suiteIn(read, text), suiteStarted: true, exitCode: null })
    .verdict.result
}

function suiteIn(read: Read, text: string): SuiteResult | null {
  try {
    return pickResult([read(text)])
  } catch (error) {
    if (error instanceof UnreadableReport) return null
    throw error
  }
}

/** The first damaged form that is judged as passed, or null. */
function falseGreen(read: Read, forms: Iterable<string>): string | null {
  for (const form of forms) if (resultOf(read, form) === 'passed') return form
  return null
}

/** A JUnit file with two cases that passed; the second has this content. */
function file(inside: string, head = 'tests="2" failures="0"'): string {
  return `<testsuite name="E2eNode Suite" ${head}><testcase name="a"/><testcase name="b">${inside}</testcase></testsuite>`
}

/** A JUnit file whose inner suite has one case and states this number. */
function nested(tests: number): string {
  return `<testsuites tests="2"><testsuite tests="2"><testcase name="a"/><testsuite tests="${tests}"><testcase name="b"/></testsuite></testsuite></testsuites>`
}

describe.each<[string, Read, string]>([
  ...RED_JSON.map(([what, text]): [string, Read, string] => [
    `Ginkgo's report, in which ${what}`,
    readGinkgoJson,
    text,
  ]),
  ...RED_JUNIT.map(([by, text]): [string, Read, string] => [`JUnit of ${by}`, readJUnit, text]),
  ['the console', readConsole, RED_CONSOLE],
])('a red report: %s', (_, read, text) => {
  it('is read as one', () => {
    const suite = read(text)
    expect(resultOf(read, text)).not.toBe('passed')
    expect(suite.damage).toEqual([])
    expect(suite.contradictions).toEqual([])
    expect(suite.specs.filter(({ outcome }) => outcome === 'passed')).toHaveLength(1)
  })

  it('is not green without its end, wherever it is cut', () => {
    expect(falseGreen(read, prefixesOf(text))).toBeNull()
  })

  it('is not green with any other byte', () => {
    expect(falseGreen(read, flipsOf(text))).toBeNull()
  })
})

describe('a JUnit file that passes up to an error in its XML', () => {
  it('is green without one', () => {
    expect(resultOf(readJUnit, file(''))).toBe('passed')
    expect(resultOf(readJUnit, file('', ''))).toBe('passed')
  })

  it.each(['&#27;[0m', '\u001b[0m', '&nbsp;', '<b>', '</b>', '&#0;'])(
    'is not green: %j',
    (error) => {
      expect(resultOf(readJUnit, file(error))).not.toBe('passed')
      expect(resultOf(readJUnit, file(error, ''))).not.toBe('passed')
    },
  )

  it('keeps the failure after the error', () => {
    const text = file('&#27;').replace('</testsuite>', '<testcase name="c"><failure/></testcase>$&')
    expect(resultOf(readJUnit, text)).toBe('failed')
  })

  it.each([
    ['tests="3"', /counts 3 tests, 2 were read/],
    ['tests="1"', /counts 1 tests, 2 were read/],
    ['tests="2" failures="1"', /counts 1 failures and errors, and 0 were read/],
    ['tests="2" errors="1"', /counts 1 failures/],
    ['tests="2" failures="none"', /failures is not a number/],
    ['tests="9" skipped="6"', /counts 9 tests/],
  ])('is not green with %s in its head', (head, why) => {
    const suite = readJUnit(file('', head))
    expect([...suite.damage, ...suite.contradictions].join()).toMatch(why)
    expect(resultOf(readJUnit, file('', head))).not.toBe('passed')
  })

  it('is green if the head counts specs that the file leaves out as skipped', () => {
    expect(resultOf(readJUnit, file('', 'tests="9" skipped="7"'))).toBe('passed')
    expect(resultOf(readJUnit, file('', 'tests="9" disabled="4" skipped="3"'))).toBe('passed')
  })

  it('is red with a failure in a case that has the status of one that passed', () => {
    const text = `<testsuite><testcase name="a" status="passed"><failure/></testcase></testsuite>`
    expect(resultOf(readJUnit, text)).toBe('failed')
  })

  it('compares the numbers of nested suites with the cases inside them', () => {
    expect(readJUnit(nested(1)).damage).toEqual([])
    expect(readJUnit(nested(2)).damage).toHaveLength(1)
  })
})
