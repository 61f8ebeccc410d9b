import { expect, test } from '@jest/globals'
import { lastGoodRun } from '../../../src/domain/night/last-good.ts'
import { aNightReport, aNightSpec, type Did, startNights } from './nights.ts'

function historyOf(nights: readonly Readonly<Record<string, Did>>[]) {
  const played = startNights()
  for (const [night, specs] of nights.entries()) {
    const all = { ...specs, other: 'p', third: 'p' } as const
    played.play(night, [
      aNightReport(
        night,
        Object.entries(all).map(([id, did]) => aNightSpec(id, did)),
        { kubernetes: night },
      ),
    ])
  }
  const [history] = played.histories.values()
  if (history === undefined) throw new Error('no history')
  return history
}

const quiet = Array.from({ length: 30 }, () => ({ a: 'p', b: 'p' }) as const)

test('is the newest run if that passed', () => {
  expect(lastGoodRun(historyOf(quiet))?.id).toBe('5029')
})

test('is not a run with a new failure', () => {
  expect(lastGoodRun(historyOf([...quiet, { a: 'C', b: 'p' }]))?.id).toBe('5029')
})

test('is a run whose failures were known before it', () => {
  const broken = Array.from({ length: 4 }, () => ({ a: 'C', b: 'p' }) as const)
  expect(lastGoodRun(historyOf([...quiet, ...broken]))?.id).toBe('5033')
})

test('is null if every run had a new failure', () => {
  expect(lastGoodRun(historyOf([{ a: 'F', b: 'p' }]))).toBeNull()
})
