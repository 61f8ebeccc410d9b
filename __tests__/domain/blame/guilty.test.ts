import { describe, expect, it } from '@jest/globals'
import { backgroundOf } from '../../../src/domain/blame/guilty.ts'
import type { Explanation } from '../../../src/domain/blame/matrix.ts'
import type { Part, Problem, Setup } from '../../../src/domain/blame/problem.ts'
import type { JudgedOutcome, JudgedTrial } from '../../../src/domain/blame/symptom.ts'

const COMMITS = 4
const part = (name: string): Part => ({
  name,
  weight: 1,
  swapSeconds: 10,
  commits: Array.from({ length: COMMITS }, () => 1),
  builds: Array.from({ length: COMMITS + 1 }, (_, position) => position),
})
const PROBLEM: Problem = {
  parts: [part('CRI-O'), part('Kubernetes'), part('conmon')],
  known: { good: { trials: 60, failures: 0 }, bad: { trials: 2, failures: 2 } },
  invocationSeconds: 35,
  specSeconds: 20,
}
const CRIO: Explanation = { kind: 'factor', factor: 0 }
const TOGETHER: Explanation = { kind: 'together', factors: [0, 1] }

const trial = (setup: Setup, outcome: JudgedOutcome): JudgedTrial => ({
  setup,
  seconds: 30,
  outcome,
})
const gone = (setup: Setup, of: number) =>
  trial(setup, { kind: 'unusable', part: of, why: 'it is gone' })
const staysDown = (setup: Setup) => trial(setup, { kind: 'mismatch', why: 'it stays down' })
const counted = (setup: Setup) => trial(setup, { kind: 'counted', trials: 1, failures: 0 })

describe('the other builds in a search for a commit of CRI-O', () => {
  it.each<[string, Explanation, readonly JudgedTrial[], Setup]>([
    ['are the last good ones', CRIO, [], [0, 0, 0]],
    ['are new where CRI-O breaks it only with them', TOGETHER, [], [0, 4, 0]],
    ['are new where the last good one is gone', CRIO, [gone([4, 0, 0], 2)], [0, 0, 4]],
    [
      'are all new where CRI-O does not come up with old ones',
      CRIO,
      [staysDown([4, 0, 0]), counted([4, 4, 4])],
      [0, 4, 4],
    ],
    [
      'are those of a trial that came up where neither old nor new ones do',
      CRIO,
      [staysDown([4, 0, 0]), staysDown([0, 4, 4]), counted([0, 0, 4]), counted([4, 0, 4])],
      [0, 0, 4],
    ],
    [
      'are the last good ones where nothing comes up',
      CRIO,
      [staysDown([4, 0, 0]), staysDown([0, 4, 4])],
      [0, 0, 0],
    ],
  ])('%s', (_, explanation, trials, expected) => {
    expect(backgroundOf(PROBLEM, trials, explanation, 0)).toEqual(expected)
  })
})
