import { describe, expect, it } from '@jest/globals'
import { hasFailed, type Rerun, type SuiteResult } from '../../../src/domain/model/results.ts'
import {
  firstResult,
  hasRecovered,
  mergeRerun,
  noRerun,
  passedInRerun,
} from '../../../src/domain/results/rerun.ts'
import { aFailure, aRerun } from '../../builders.ts'
import { aSpecResult, aSuiteResult } from './model.ts'

const NO_LOGS = new Map()

const passes = (id: string) => aSpecResult({ id })
const fails = (id: string, message = `${id} failed`) =>
  aSpecResult({ id, outcome: 'failed', failure: aFailure({ message }) })

/** A suite of three specs, two of which failed. */
const FIRST = aSuiteResult({
  specs: [passes('a'), fails('b'), fails('c')],
  selectedSpecs: 3,
  succeeded: false,
})

function rerunOf(overrides: Partial<Rerun> = {}): Rerun {
  return aRerun({ done: false, specs: ['b', 'c'], exitCode: 1, ...overrides })
}

/** What becomes of the first suite with a rerun that has these results. */
function merged(second: Partial<SuiteResult> | null, overrides: Partial<Rerun> = {}) {
  const results = second === null ? null : aSuiteResult({ succeeded: false, ...second })
  return mergeRerun(FIRST, results, rerunOf(overrides), NO_LOGS)
}

function outcomes({ suite }: { readonly suite: SuiteResult }) {
  return Object.fromEntries(suite.specs.map(({ id, outcome }) => [id, outcome]))
}

describe('mergeRerun', () => {
  it('counts a spec that passed in the rerun as passed after several attempts', () => {
    const { suite, rerun } = merged(
      { specs: [passes('b'), passes('c')], succeeded: true },
      { exitCode: 0 },
    )
    expect(rerun).toMatchObject({ done: true, reason: '', passed: 2, failed: 0 })
    expect(hasRecovered(rerun)).toBe(true)
    expect(suite.succeeded).toBe(true)
    expect(suite.specs.find(({ id }) => id === 'b')).toMatchObject({
      outcome: 'passed',
      attempts: 2,
      failure: null,
      additionalFailures: [{ message: 'b failed' }],
      invocations: [{ outcome: 'failed', failure: { message: 'b failed' } }, { outcome: 'passed' }],
    })
    expect(suite.specs.filter(passedInRerun).map(({ id }) => id)).toEqual(['b', 'c'])
    expect(suite.specs.filter(passedInRerun).map(firstResult)).toMatchObject([
      { outcome: 'failed', failure: { message: 'b failed' } },
      { outcome: 'failed', failure: { message: 'c failed' } },
    ])
  })

  it('explains a spec that failed again by its first failure, and keeps the second', () => {
    const { suite, rerun } = merged({ specs: [passes('b'), fails('c', 'again')] })
    expect(rerun).toMatchObject({ done: true, passed: 1, failed: 1 })
    expect(hasRecovered(rerun)).toBe(false)
    expect(suite.succeeded).toBe(false)
    expect(suite.specs.find(({ id }) => id === 'c')).toMatchObject({
      outcome: 'failed',
      attempts: 2,
      failure: { message: 'c failed' },
      invocations: [{ failure: { message: 'c failed' } }, { failure: { message: 'again' } }],
    })
  })

  const BOTH = { specs: [passes('b'), passes('c')] }
  it.each<[string, Partial<SuiteResult> | null, Partial<Rerun>, RegExp]>([
    ['there is no report', null, {}, /no report/],
    ['there is only a console', { ...BOTH, source: 'console' }, {}, /no report/],
    ['the report is damaged', { ...BOTH, damage: ['cut off'] }, {}, /not whole: cut off/],
    ['another file contradicts', { ...BOTH, contradictions: ['1 failure'] }, {}, /1 failure/],
    [
      'the suite timed out',
      { specs: [passes('b')], specialFailureReasons: ['Suite Timeout Elapsed'] },
      {},
      /Suite Timeout/,
    ],
    [
      'a node of the suite failed',
      {
        ...BOTH,
        suiteNodes: [
          { node: 'AfterSuite', outcome: 'failed', process: 1, failure: null, output: '' },
        ],
      },
      {},
      /AfterSuite is failed/,
    ],
    ['a spec is missing', { specs: [passes('b')] }, {}, /no result of 1 of 2 specs/],
    [
      'a spec was interrupted',
      { specs: [passes('b'), aSpecResult({ id: 'c', outcome: 'interrupted' })] },
      {},
      /no result of 1 of 2 specs/,
    ],
    ['a signal ended it', { ...BOTH, succeeded: true }, { exitCode: null }, /not known/],
    ['its exit code is another', { ...BOTH, succeeded: true }, { exitCode: 2 }, /exit code is 2/],
    ['the suite says that it failed', BOTH, { exitCode: 0 }, /says that it failed/],
    ['its exit code says so', { ...BOTH, succeeded: true }, { exitCode: 1 }, /says that it failed/],
    ['the run knows a reason', { ...BOTH, succeeded: true }, { exitCode: 0, reason: 'x' }, /^x$/],
  ])('lets the first results stand if %s', (_, second, overrides, reason) => {
    const result = merged(second, overrides)
    expect(result.rerun.done).toBe(false)
    expect(result.rerun.reason).toMatch(reason)
    expect(outcomes(result)).toEqual({ a: 'passed', b: 'failed', c: 'failed' })
    expect(result.suite.succeeded).toBe(false)
    expect(hasRecovered(result.rerun)).toBe(false)
  })

  it('is the same if it is merged again, and nothing without a rerun', () => {
    const second = aSuiteResult({ specs: [passes('b'), fails('c')], succeeded: false })
    const once = mergeRerun(FIRST, second, rerunOf(), NO_LOGS)
    expect(mergeRerun(FIRST, second, once.rerun, NO_LOGS)).toEqual(once)
    const none = noRerun('too many')
    expect(mergeRerun(FIRST, second, none, NO_LOGS)).toEqual({ suite: FIRST, rerun: none })
  })

  it('needs all specs of one text to pass', () => {
    const first = aSuiteResult({ specs: [passes('b'), fails('b')], succeeded: false })
    const rerun = rerunOf({ specs: ['b'], exitCode: 0 })
    const both = aSuiteResult({ specs: [passes('b'), passes('b')] })
    expect(outcomes(mergeRerun(first, both, rerun, NO_LOGS))).toEqual({ b: 'passed' })
    const one = mergeRerun(first, aSuiteResult({ specs: [passes('b')] }), rerun, NO_LOGS)
    expect(one.rerun.done).toBe(false)
    expect(one.suite.specs.some(hasFailed)).toBe(true)
  })

  it('hears failures of other specs, because such a rerun is of another suite', () => {
    const { suite } = merged(
      { specs: [passes('b'), passes('c'), fails('z')], succeeded: true },
      { exitCode: 0 },
    )
    expect(suite.contradictions).toEqual(['1 spec failed in the rerun and not in the suite'])
  })
})
