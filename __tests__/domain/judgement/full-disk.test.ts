import { describe, expect, it } from '@jest/globals'
import { judge } from '../../../src/domain/judgement/judge.ts'
import type { FullDisk } from '../../../src/domain/model/node.ts'
import { aResult, factsOf } from './facts.ts'

/** Full from 11:10:00 until the given minute, or until the end. */
function full(until: string | null): readonly FullDisk[] {
  const end = until === null ? null : `2026-11-22T11:${until}Z`
  return [
    { directory: '/var/lib/kubelet', what: 'space', from: '2026-11-22T11:10:00.000Z', until: end },
  ]
}

function spec(id: string, from: string, to: string, outcome: 'passed' | 'failed' = 'failed') {
  return {
    ...aResult(id, outcome),
    startedAt: `2026-11-22T11:${from}Z`,
    endedAt: `2026-11-22T11:${to}Z`,
  }
}

describe('a disk that was full', () => {
  it('is the cause of the specs that failed in this time', () => {
    const specs = [spec('a', '10:30', '11:00'), spec('b', '12:00', '12:30')]
    const { verdict, findings } = judge(factsOf(specs, { fullDisks: full(null) }))
    expect(verdict).toEqual({
      result: 'environment',
      reason: 'host-setup',
      headline:
        'Environment: The disk with /var/lib/kubelet was full from 2026-11-22T11:10:00Z until the end of the suite; 2 of 2 specs failed',
    })
    expect(findings[0]).toMatchObject({ id: 'no-space', specs: ['a', 'b'] })
  })

  it('does not excuse a spec that failed at another time', () => {
    const specs = [spec('a', '10:30', '11:00'), spec('b', '12:00', '12:30')]
    const { verdict } = judge(factsOf(specs, { fullDisks: full('11:30') }))
    expect(verdict.reason).toBe('specs-failed')
  })

  it('does not excuse a spec that fills disks, nor others in its time', () => {
    const specs = [
      spec('LocalStorageEviction evicts pods', '10:00', '13:00'),
      spec('b', '12:00', '12:30'),
    ]
    const { verdict, warnings } = judge(factsOf(specs, { fullDisks: full(null) }))
    expect(verdict.reason).toBe('specs-failed')
    expect(warnings).toEqual([])
  })

  it('is a warning where all specs passed', () => {
    const specs = [spec('a', '10:00', '11:20', 'passed')]
    const { verdict, warnings } = judge(factsOf(specs, { fullDisks: full('11:00') }))
    expect(verdict.result).toBe('passed')
    expect(warnings).toEqual([
      'The disk with /var/lib/kubelet was full from 2026-11-22T11:10:00Z until 2026-11-22T11:11:00Z: no space left',
    ])
  })
})
