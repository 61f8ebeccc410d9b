import { expect, test } from '@jest/globals'
import { contradictionsIn } from '../../../src/domain/night/contradictions.ts'
import { aFailedSpec, aReport, aSpec, countsOf } from '../../builders.ts'

test('a report in which all say the same has none', () => {
  expect(contradictionsIn(aReport())).toEqual([])
})

test('a red report needs none', () => {
  const verdict = { result: 'failed', reason: 'specs-failed', headline: '' } as const
  expect(contradictionsIn(aReport({ verdict, specs: [aFailedSpec()] }))).toEqual([])
})

test.each([
  ['a failed spec', aReport({ specs: [aSpec(), aFailedSpec({ id: 'b' })] })],
  [
    'a failed spec that is only listed',
    aReport({ specs: [aSpec(), aFailedSpec({ id: 'b' })], counts: countsOf([aSpec()]) }),
  ],
  [
    'a planned spec that did not run',
    aReport({ specs: [aSpec(), aSpec({ id: 'b', outcome: 'not-run' })] }),
  ],
  ['no spec', aReport({ specs: [] })],
  ['more passed specs than it lists', aReport({ counts: { ...countsOf([aSpec()]), passed: 40 } })],
  ['a spec that was running', aReport({ running: [{ id: 'a', location: null }] })],
  ['another reason', aReport({ verdict: { result: 'passed', reason: 'crio-died', headline: '' } })],
])('a green report with %s contradicts itself', (_, report) => {
  expect(contradictionsIn(report)).not.toEqual([])
})
