import { describe, expect, it } from '@jest/globals'
import { readPodInfo, readProwJob, readStarted } from '../../../src/domain/job/prow.ts'

const JOB = JSON.stringify({
  spec: { decoration_config: { timeout: '2h0m0s' } },
  status: { state: 'failure', description: 'Job failed.' },
})

function at(timestamp: unknown): string {
  return JSON.stringify({ timestamp })
}

describe('readProwJob', () => {
  it('has the state and its description', () => {
    expect(readProwJob(JOB, null, null)).toEqual(['failure: Job failed.'])
  })

  it.each([
    [7199, ['failure: Job failed.']],
    [7200, ['failure: Job failed.', 'the job took 2h00m, and its time limit is 2h0m0s']],
  ])('compares %d seconds with the time limit', (seconds, lines) => {
    expect(readProwJob(JOB, at(1000), at(1000 + seconds))).toEqual(lines)
  })

  it('says nothing of the time if it is not known', () => {
    expect(readProwJob(JOB, at('soon'), at(9_000_000))).toHaveLength(1)
    expect(readProwJob('{"status": {}}', at(0), at(9_000_000))).toEqual([': '])
  })
})

describe('readPodInfo', () => {
  it('has the pod, its conditions, its containers that ended, and its events', () => {
    const status = {
      phase: 'Failed',
      reason: 'Evicted',
      message: 'low on memory',
      conditions: [
        { type: 'Ready', status: 'False' },
        { type: 'DisruptionTarget', reason: 'X' },
      ],
      initContainerStatuses: [
        { name: 'clonerefs', state: { terminated: { exitCode: 0, reason: 'Completed' } } },
      ],
      containerStatuses: [
        {
          name: 'test',
          state: { running: {} },
          lastState: { terminated: { exitCode: 137, reason: 'OOMKilled' } },
        },
        'damaged',
      ],
    }
    expect(
      readPodInfo(JSON.stringify({ pod: { status }, events: [{ reason: 'Killing' }, null] })),
    ).toEqual([
      'pod Failed Evicted: low on memory',
      'condition DisruptionTarget X: ',
      'container clonerefs ended: Completed, exit code 0',
      'container test ended: OOMKilled, exit code 137',
      'event Killing: ',
    ])
  })

  it.each(['', '[]', '{"pod": {"status": 1}, "events": 2}'])('is empty for %j', (text) => {
    expect(readPodInfo(text)).toEqual([])
  })
})

describe('readStarted', () => {
  it('has the time', () => {
    expect(readStarted(at(1_788_256_000))).toBe('2026-09-01T09:46:40.000Z')
  })

  it.each([null, 'x', 1e18])('is null for %j', (timestamp) => {
    expect(readStarted(at(timestamp))).toBeNull()
  })
})
