import { describe, expect, test } from '@jest/globals'
import type { Report } from '../../../src/domain/report/report.ts'
import { aHost } from '../../builders.ts'
import { aNightReport, aNightSpec, type Did, startNights, timeOf } from './nights.ts'

const OTHERS = Array.from({ length: 20 }, (_, number) => `[sig-node] Pods should run ${number}`)

interface Given {
  readonly kubernetes?: number
  readonly message?: string
  readonly overrides?: Partial<Report>
}

function report(night: number, did: Did, { kubernetes = 0, message, overrides = {} }: Given = {}) {
  const specs = [...OTHERS.map((id) => aNightSpec(id, 'p')), aNightSpec('it', did, message)]
  return aNightReport(night, specs, { crio: night, kubernetes, overrides })
}

/** Judges a pull request after nights of main: one letter for what the spec did in each. */
function judged(main: string, did: Did, given: Given = {}) {
  const nights = startNights()
  for (const [night, letter] of main.split('').entries()) {
    // With each tenth night of main, Kubernetes moves on.
    const kubernetes = Math.floor(night / 10)
    const known = letter === 'F' ? 'F' : letter === 'C' ? 'C' : 'p'
    nights.play(night, [report(night, known, { kubernetes })])
  }
  const { night } = nights.judge(
    main.length,
    [report(main.length, did, { kubernetes: Math.floor((main.length - 1) / 10), ...given })],
    { pullRequest: { number: 7 } },
  )
  return { verdict: night.verdict, spec: night.specs.find(({ id }) => id === 'it') }
}

const STABLE = 'p'.repeat(40)

describe('a spec that a pull request fails', () => {
  test('is broken by it if main passes it', () => {
    expect(judged(STABLE, 'C')).toMatchObject({
      verdict: { result: 'failed', headline: '1 spec broken by this pull request' },
      spec: { state: 'new', doubt: '' },
    })
  })

  test('is flaky at the rate that main has now, if it became flaky there', () => {
    const { spec, verdict } = judged(`${STABLE}FppFpFppFpFpppFpp`, 'F')
    expect(verdict.result).toBe('flaky')
    expect(spec).toMatchObject({ state: 'flaky', rate: { failed: 6, results: 17 } })
  })

  test('is not excused by a time in which main was broken and is no more', () => {
    const { spec } = judged(`${STABLE}CCCCC${'p'.repeat(9)}`, 'C')
    expect(spec).toMatchObject({ state: 'new', rate: { failed: 0 } })
  })

  test('is broken on main as well; another reason is told', () => {
    const main = `${STABLE}CCC`
    const since = timeOf(40).slice(0, 10)
    expect(judged(main, 'C').spec).toMatchObject({
      state: 'still-failing',
      reason: `fails on main as well, since ${since}`,
    })
    const other = judged(main, 'C', { message: 'panic: invalid memory address in server.go' })
    expect(other.spec?.reason).toMatch(/here, for another reason than on main$/)
  })

  test('is told with a doubt if main breaks with a later Kubernetes', () => {
    const { spec, verdict } = judged(`${STABLE}CCCC`, 'C', { kubernetes: 3 })
    expect(verdict.result).toBe('failed')
    expect(spec).toMatchObject({ state: 'new', doubt: expect.stringContaining('later build') })
  })

  test('is not compared with another kind of machine', () => {
    const host = aHost({ runnerImage: 'ubuntu26 20261101.1' })
    const { spec, verdict } = judged(STABLE, 'C', { overrides: { host } })
    expect(verdict.result).toBe('failed')
    expect(spec?.state).toBe('not-seen-before')
  })
})

test('what passes and fails on main is told, and is green', () => {
  expect(judged(`${STABLE}CCC`, 'p')).toMatchObject({
    verdict: {
      result: 'passed',
      headline: 'conformance passed: 21 specs; 1 spec passes that fails on main',
    },
    spec: { state: 'recovered', since: { id: '5040' } },
  })
  expect(judged(`${STABLE}CCC${'p'.repeat(5)}`, 'p').spec).toBeUndefined()
})
