import { describe, expect, it } from '@jest/globals'
import { failedNearby } from '../../../src/domain/report/nearby.ts'
import { aFailedSpec, aFailure, aReport, aSpec } from '../../builders.ts'

function failedAt(id: string, second: number) {
  const at = new Date(Date.UTC(2026, 10, 22, 11, 0, second)).toISOString()
  return aFailedSpec({ id, failure: aFailure({ at }) })
}

describe('failedNearby', () => {
  it('counts the other specs that failed within ten seconds', () => {
    const specs = [failedAt('c', 25), failedAt('a', 0), failedAt('b', 10), aSpec({ id: 'passed' })]
    const untimed = aFailedSpec({ id: 'd', failure: aFailure({ at: null }), endedAt: null })
    expect([...failedNearby(aReport({ specs: [...specs, untimed] }))]).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 0],
    ])
  })
})
