import { expect, test } from '@jest/globals'
import type { RecordedRun } from '../../../src/domain/history/model.ts'
import { pastOf } from '../../../src/domain/night/past.ts'
import { aRun } from './runs.ts'

/** Runs by the night, the job and the variant of each; jobs of a night are one workflow run. */
function past(runs: readonly (readonly [night: number, job: string, variant: string])[]) {
  const all = runs.map(
    ([night, job, variant], index): RecordedRun =>
      aRun({ id: `run ${night}`, job, variant, startedAt: new Date(1e12 + index).toISOString() }),
  )
  return pastOf(
    { series: { lane: '', scenario: '', architecture: '' }, runs: all, specs: [], causes: [] },
    all.length - 1,
  )
}

test('jobs of a matrix are not the past of each other', () => {
  const runs = [1, 2].flatMap((night) => [
    [night, 'old', 'crun 1.25'] as const,
    [night, 'new', 'crun 1.26'] as const,
  ])
  expect(past(runs)).toEqual([1])
})

test('a job whose variant moves on goes on from its runs before', () => {
  expect(
    past([
      [1, 'a', 'crun 1'],
      [2, 'a', 'crun 2'],
      [3, 'a', 'crun 3'],
    ]),
  ).toEqual([0, 1])
  expect(
    past([
      [1, 'a', 'crun 1'],
      [2, 'a', 'crun 2'],
      [3, 'a', 'crun 2'],
    ]),
  ).toEqual([0, 1])
})

test('a variant that was tested once is not the past of main', () => {
  expect(
    past([
      [1, 'a', ''],
      [2, 'a', 'crun 2'],
      [3, 'a', ''],
    ]),
  ).toEqual([0])
})

test('a job that is not known has only its own variant', () => {
  expect(
    past([
      [1, '', 'crun 1'],
      [2, '', 'crun 2'],
    ]),
  ).toEqual([])
})
