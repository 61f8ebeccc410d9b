import { describe, expect, it } from '@jest/globals'
import { judgeSequence } from '../../../src/domain/history/sequence.ts'
import { trialsOfSpec } from '../../../src/domain/history/spec-trials.ts'
import { tellingRuns } from '../../../src/domain/history/telling-runs.ts'
import { aHistory, aRun, aSpecHistory } from './letter-histories.ts'

/** A history of specs that all have these results. */
function lane(specs: number, letters: string) {
  return aHistory(Array.from({ length: specs }, (_, index) => aSpecHistory(`s${index}`, letters)))
}

function says(history: Parameters<typeof tellingRuns>[0]) {
  return tellingRuns(history).map((one) => one.says)
}

describe('a night on which everything was red', () => {
  it('says nothing about a spec', () => {
    const history = lane(10, '...F.')
    expect(says(history)).toEqual(['all', 'all', 'all', 'nothing', 'all'])
    expect(tellingRuns(history)[3]?.why).toMatch(
      /^10 of 10 specs failed, so something else is wrong/,
    )
  })

  it('needs at least half of the specs that ran', () => {
    const half = [...Array(5)].map((_, index) => aSpecHistory(`red ${index}`, '..F'))
    const green = [...Array(5)].map((_, index) => aSpecHistory(`green ${index}`, '...'))
    const skipped = [...Array(50)].map((_, index) => aSpecHistory(`skipped ${index}`, 'SSS'))
    expect(says(aHistory([...half, ...green, ...skipped]))).toEqual(['all', 'all', 'nothing'])
    expect(says(aHistory([...half.slice(1), ...green]))).toEqual(['all', 'all', 'all'])
  })

  it('says much in a lane of a few specs, and nothing special in a lane that is always red', () => {
    for (const specs of [1, 2, 5]) expect(says(lane(specs, '..F'))).toEqual(['all', 'all', 'all'])
    expect(says(lane(10, 'FFFFF'))).toEqual(['all', 'all', 'all', 'all', 'all'])
  })

  it('makes no spec new, and none flaky', () => {
    const letters = `${'.'.repeat(40)}FF...F..`
    const history = lane(10, letters)
    const { trials } = trialsOfSpec(history.specs[0] ?? aSpecHistory('', ''), tellingRuns(history))
    expect(trials).toHaveLength(letters.length - 3)
    expect(judgeSequence(trials)).toMatchObject({ state: 'passing', rate: { low: 0 } })
  })

  it('is not one on which reruns passed', () => {
    expect(says(lane(10, '..R'))).toEqual(['all', 'all', 'all'])
  })
})

describe('a run that did not go as planned', () => {
  const results = [
    ['passed', 'all-passed', 'all'],
    ['failed', 'specs-failed', 'all'],
    ['incomplete', 'suite-timeout', 'all'],
    ['cancelled', 'cancelled', 'all'],
    ['incomplete', 'suite-killed', 'passes'],
    ['incomplete', 'step-killed', 'passes'],
    ['environment', 'crio-died', 'passes'],
    ['error', 'internal-error', 'nothing'],
    ['invalid-input', 'invalid-input', 'nothing'],
    ['nothing-selected', 'nothing-selected', 'nothing'],
  ] as const
  it.each(results)('%s, %s: %s of its results count', (result, reason, expected) => {
    const run = { result, reason }
    const history = aHistory([aSpecHistory('a', 'F'), aSpecHistory('b', '.')], [aRun(0, run)])
    const [telling] = tellingRuns(history)
    expect(telling?.says).toBe(expected)
    expect(telling?.why.includes(reason)).toBe(expected !== 'all')
  })

  it('leaves out failures of its specs, and keeps what passed', () => {
    const spec = aSpecHistory('a', '.F.F')
    const runs = [0, 1, 2, 3].map((position) =>
      aRun(position, position < 2 ? {} : { result: 'environment', reason: 'crio-died' }),
    )
    const telling = tellingRuns(aHistory([spec], runs))
    expect(trialsOfSpec(spec, telling)).toEqual({
      trials: ['pass', 'fail', 'pass'],
      runs: [0, 1, 2],
    })
  })
})

describe('the trials of a spec', () => {
  it('are those that ran to their end, in comparable runs', () => {
    const spec = aSpecHistory('a', '.FCRISN .')
    const telling = tellingRuns(aHistory([spec]))
    expect(trialsOfSpec(spec, telling)).toEqual({
      trials: ['pass', 'fail', 'confirmed', 'flake', 'pass'],
      runs: [0, 1, 2, 3, 8],
    })
    expect(trialsOfSpec(spec, telling, new Set([3, 8])).runs).toEqual([3, 8])
  })

  it('are none in runs that the history does not have', () => {
    expect(trialsOfSpec(aSpecHistory('a', '..F'), []).trials).toEqual([])
  })
})
