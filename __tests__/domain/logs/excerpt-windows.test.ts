import { describe, expect, it } from '@jest/globals'
import { excerptWindows } from '../../../src/domain/logs/excerpt-windows.ts'
import type { SpecResult } from '../../../src/domain/model/results.ts'
import { aSpecResult } from '../results/model.ts'

function timeAt(seconds: number): string {
  return new Date(Date.parse('2026-11-22T11:00:00Z') + seconds * 1000).toISOString()
}

/** A spec that failed so many seconds after 11:00. */
function failedAt(seconds: number, id: string): SpecResult {
  const times = { startedAt: timeAt(seconds), endedAt: timeAt(seconds + 1) }
  return aSpecResult({ id, outcome: 'failed', ...times })
}

describe('excerptWindows', () => {
  it('has at most 64 windows at the same time, and tells how many are beyond', () => {
    const specs = Array.from({ length: 100 }, (_, index) => failedAt(0, `spec ${index}`))
    const { windows, left } = excerptWindows([...specs, failedAt(60, 'later')])
    expect(windows.map(({ specId }) => specId)).toEqual([
      ...specs.slice(0, 64).map(({ id }) => id),
      'later',
    ])
    expect(left).toBe(36)
  })

  it('has at most 500 windows, the first ones', () => {
    const specs = Array.from({ length: 600 }, (_, index) => failedAt(index * 60, `spec ${index}`))
    const { windows, left } = excerptWindows(specs.toReversed())
    expect(windows.map(({ specId }) => specId)).toEqual(
      specs
        .slice(0, 500)
        .map(({ id }) => id)
        .toReversed(),
    )
    expect(left).toBe(100)
  })
})
