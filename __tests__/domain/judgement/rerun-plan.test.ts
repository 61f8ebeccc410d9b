import { describe, expect, it } from '@jest/globals'
import { planRerun } from '../../../src/domain/judgement/rerun-plan.ts'
import type { SuiteResult } from '../../../src/domain/model/results.ts'
import { NO_FACTS, type RunFacts } from '../../../src/domain/model/run-facts.ts'
import { aFailure } from '../../builders.ts'
import { aPlannedSpec, aSpecResult, aSuiteResult } from '../results/model.ts'

const BUDGET = { specs: 20, seconds: 600 }
const LEFT = 3000

/** The facts at the end of a suite in which so many specs failed, of so many. */
function ended(
  failed: number,
  all: number,
  suite: Partial<SuiteResult> = {},
  facts: Partial<RunFacts> = {},
): RunFacts {
  const specs = Array.from({ length: all }, (_, index) =>
    aSpecResult({
      id: `spec ${index}`,
      ...(index < failed
        ? { outcome: 'failed', failure: aFailure({ message: `message ${index}` }) }
        : {}),
    }),
  )
  return {
    ...NO_FACTS,
    suiteStarted: true,
    exitCode: failed === 0 ? 0 : 1,
    planned: specs.map(({ id }) => aPlannedSpec(id)),
    suite: aSuiteResult({ specs, selectedSpecs: all, succeeded: failed === 0, ...suite }),
    ...facts,
  }
}

describe('planRerun', () => {
  it('runs the failed specs once more, within the budget and the time that is left', () => {
    expect(planRerun(ended(2, 100), BUDGET, LEFT)).toEqual({
      specs: ['spec 0', 'spec 1'],
      seconds: 600,
    })
    expect(planRerun(ended(1, 100), BUDGET, 100.7)).toMatchObject({ seconds: 100 })
  })

  it('has nothing to do if no spec failed, or without a budget', () => {
    expect(planRerun(ended(0, 100), BUDGET, LEFT)).toBeNull()
    expect(planRerun(ended(1, 100), null, LEFT)).toBeNull()
    expect(planRerun(NO_FACTS, BUDGET, LEFT)).toBeNull()
  })

  it.each([
    [1, 1],
    [2, 3],
    [3, 15],
    [20, 100],
  ])('takes %i failed of %i specs as chance', (failed, all) => {
    expect(planRerun(ended(failed, all), BUDGET, LEFT)).toHaveProperty('specs.length', failed)
  })

  it('does not take more than a fifth as chance, unless these are one or two', () => {
    expect(planRerun(ended(3, 14), BUDGET, LEFT)).toEqual({
      reason: '3 of 14 specs failed, which is more than a fifth',
    })
  })

  it('runs only as many specs as the budget has', () => {
    const plan = planRerun(ended(21, 200), BUDGET, LEFT)
    expect(plan).toHaveProperty('specs.length', 20)
  })

  it('runs only specs that have time to fail as late as before', () => {
    const slow = ended(3, 100)
    const specs = (slow.suite?.specs ?? []).map((spec, index) => ({
      ...spec,
      seconds: index === 1 ? 400 : 250,
    }))
    const facts = { ...slow, suite: aSuiteResult({ specs, selectedSpecs: 100, succeeded: false }) }
    expect(planRerun(facts, BUDGET, LEFT)).toEqual({ specs: ['spec 0', 'spec 2'], seconds: 600 })
    expect(planRerun(facts, BUDGET, 200)).toEqual({ specs: ['spec 0'], seconds: 200 })
  })

  it('names the time limit that does not suffice', () => {
    expect(planRerun(ended(1, 10), BUDGET, 20)).toEqual({
      reason: 'the time limit of the suite has 20s left',
    })
    expect(planRerun(ended(1, 10), BUDGET, -200)).toHaveProperty('reason')
  })

  const died = {
    service: 'crio',
    kind: 'died',
    at: '2026-11-22T11:00:02Z',
    detail: 'signal',
  } as const
  it.each<[string, Partial<SuiteResult>, Partial<RunFacts>, RegExp]>([
    ['CRI-O died', {}, { serviceEvents: [died] }, /CRI-O died/],
    ['the kubelet died', {}, { serviceEvents: [{ ...died, service: 'kubelet' }] }, /kubelet/],
    ['the run was cancelled', {}, { cancelled: true }, /cancelled/],
    ['the suite timed out', { specialFailureReasons: ['Suite Timeout Elapsed'] }, {}, /limit/],
    [
      'a node of the suite failed',
      {
        suiteNodes: [
          {
            node: 'SynchronizedAfterSuite',
            outcome: 'failed',
            process: 1,
            failure: aFailure(),
            output: '',
          },
        ],
      },
      {},
      /AfterSuite/,
    ],
    ['the report is damaged', { damage: ['cut off'] }, {}, /cut off/],
    ['the reports contradict', { contradictions: ['2 failures there'] }, {}, /2 failures there/],
  ])('says so if %s', (_, suite, facts, reason) => {
    const plan = planRerun(ended(1, 20, suite, facts), BUDGET, LEFT)
    expect(plan).toEqual({ reason: expect.stringMatching(reason) })
  })

  it('does not run specs again on a full disk', () => {
    const failure = aFailure({ message: 'write /var/lib/x: no space left on device' })
    const spec = aSpecResult({ id: 'spec 0', outcome: 'failed', failure })
    const facts = ended(1, 1, { specs: [spec] })
    expect(planRerun(facts, BUDGET, LEFT)).toHaveProperty('reason')
  })
})
