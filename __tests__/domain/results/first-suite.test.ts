import { describe, expect, it } from '@jest/globals'
import {
  exitCodeOfBoth,
  mergeFirstSuite,
  whyNotContinued,
} from '../../../src/domain/results/first-suite.ts'
import { aSpecResult, aSuiteResult } from './model.ts'

const FIRST = aSuiteResult({ specs: [aSpecResult({ id: 'first' })] })
const SECOND = aSuiteResult({
  specs: [
    aSpecResult({
      id: 'second',
      startedAt: '2026-11-22T11:00:40Z',
      endedAt: '2026-11-22T11:00:50Z',
    }),
  ],
  timeoutSeconds: 1200,
})

describe('two suites of one run', () => {
  it('are one, with all specs of both', () => {
    const merged = mergeFirstSuite(FIRST, SECOND)
    expect(merged?.specs.map(({ id }) => id)).toEqual(['first', 'second'])
    expect(merged).toMatchObject({
      totalSpecs: 1194,
      selectedSpecs: 2,
      succeeded: true,
      seconds: 20,
    })
    expect(merged?.pause).toEqual({
      from: Date.parse('2026-11-22T11:00:03Z'),
      to: Date.parse('2026-11-22T11:00:40Z'),
    })
  })

  it('are only as good as the worse of them', () => {
    const console = aSuiteResult({ source: 'console', succeeded: null })
    expect(mergeFirstSuite(FIRST, console)).toMatchObject({ source: 'console', succeeded: null })
    expect(mergeFirstSuite(console, SECOND)).toMatchObject({ source: 'console', succeeded: null })
    const failed = aSuiteResult({ succeeded: false })
    expect(mergeFirstSuite(failed, SECOND)?.succeeded).toBe(false)
    expect(mergeFirstSuite(null, SECOND)?.damage.join()).toMatch(/first specs left no results/)
  })

  it('are the first one if there is no other', () => {
    expect(mergeFirstSuite(FIRST, null)).toBe(FIRST)
    const nothing = { specs: [], startedAt: null, succeeded: null }
    expect(mergeFirstSuite(FIRST, aSuiteResult({ source: 'console', ...nothing }))).toBe(FIRST)
    expect(mergeFirstSuite(null, null)).toBeNull()
  })

  it('have an exit code that is no success if one has none', () => {
    expect([exitCodeOfBoth(0, 0), exitCodeOfBoth(1, 0), exitCodeOfBoth(0, 1)]).toEqual([0, 1, 1])
    expect([exitCodeOfBoth(null, 0), exitCodeOfBoth(0, null)]).toEqual([null, null])
  })
})

describe('the other specs', () => {
  it('run after first ones that failed', () => {
    const failed = aSuiteResult({ specs: [aSpecResult({ outcome: 'failed' })], succeeded: false })
    expect(whyNotContinued(failed, 1)).toBeNull()
    expect(whyNotContinued(FIRST, 0)).toBeNull()
  })

  it('do not run after a suite that broke, was stopped or left no report', () => {
    const node = { node: 'SynchronizedBeforeSuite', process: 1, failure: null, output: '' }
    const broken = aSuiteResult({ suiteNodes: [{ ...node, outcome: 'failed' }] })
    const stopped = aSuiteResult({ specialFailureReasons: ['Suite Timeout Elapsed'] })
    expect(whyNotContinued(broken, 1)).toMatch(/SynchronizedBeforeSuite is failed/)
    expect(whyNotContinued(stopped, 1)).toMatch(/Suite Timeout Elapsed/)
    expect(whyNotContinued(null, 1)).toMatch(/no report/)
    expect(whyNotContinued(aSuiteResult({ source: 'console' }), 1)).toMatch(/no report/)
    expect(whyNotContinued(FIRST, 137)).toMatch(/exit code is 137/)
    expect(whyNotContinued(FIRST, null)).toMatch(/not known/)
  })
})
