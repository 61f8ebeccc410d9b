import { describe, expect, it } from '@jest/globals'
import type { SpecResult } from '../../../src/domain/model/results.ts'
import { aRerun } from '../../builders.ts'
import { aResult } from './facts.ts'
import {
  failed,
  judgeLogs,
  klog,
  logrus,
  passed,
  refused,
  start,
  systemd,
  withoutTimes,
} from './service-logs.ts'

const DEADLINE = 'err="rpc error: code = DeadlineExceeded desc = context deadline exceeded"'

/** What the kubelet logs of a question without an answer. */
function unanswered(time: string, method = 'Status from runtime service'): string {
  return klog('E', time, `"${method} failed" ${DEADLINE}`)
}

/** A container that CRI-O created. */
function created(time: string): string {
  return logrus(
    time,
    'level=info msg="Created container 1: a/b/c" id=2 name=/runtime.v1.RuntimeService/CreateContainer',
  )
}

const questions = [
  unanswered('11:02:10', 'ListPodSandbox with filter from runtime service'),
  unanswered('11:02:40', 'Version from runtime service'),
  unanswered('11:03:20'),
  unanswered('11:03:50', 'ListImages with filter from image service'),
]
const begin = [start('10:50:00', 100), created('11:00:01')]
/** It failed after the log of CRI-O ended, and waited for a while. */
const later: SpecResult = { ...failed, seconds: 120 }

describe('a hang of CRI-O that only logs show', () => {
  it('explains the specs that failed in its time, and begins with the last answer', () => {
    const { verdict, findings } = judgeLogs([passed, failed], {
      'crio.log': begin,
      'kubelet.log': questions,
    })
    expect(verdict.reason).toBe('crio-hung')
    expect(findings[0]?.title).toBe('CRI-O did not answer until the end of the suite')
    expect(findings[0]?.detail).toMatch(
      /^from 2026-11-22T11:00:01Z; requests did not return; 1 spec/,
    )
    expect(findings[0]?.specs).toEqual([failed.id])
    expect(findings[0]?.evidence[0]).toContain('ListPodSandbox with filter')
  })

  it('explains specs of a report that has only times of failures', () => {
    const failure = { message: 'm', location: null, stackTrace: '', at: '2026-11-22T11:03:00Z' }
    const ofJunit = { ...withoutTimes(failed), seconds: 120, failure }
    const early = { ...ofJunit, id: 'early', failure: { ...failure, at: '2026-11-22T10:59:50Z' } }
    const { findings } = judgeLogs([ofJunit, early], {
      'crio.log': begin,
      'kubelet.log': questions,
    })
    expect(findings[0]?.reason).toBe('crio-hung')
    expect(findings[0]?.specs).toEqual([failed.id])
  })

  it('is over when CRI-O answers again', () => {
    const { findings } = judgeLogs([passed, failed], {
      'crio.log': [...begin, created('11:04:01')],
      'kubelet.log': questions,
    })
    expect(findings[0]?.title).toBe('CRI-O did not answer for 4m00s')
  })

  it('is found in the log of the kubelet alone, which also says since when', () => {
    const pleg = klog(
      'E',
      '11:03:30',
      '"Skipping pod synchronization" err="PLEG is not healthy: pleg was last seen active 3m20.5s ago; threshold is 3m0s"',
    )
    const { findings } = judgeLogs([passed, failed], { 'kubelet.log': [...questions, pleg] })
    expect(findings[0]?.detail).toContain('from 2026-11-22T11:00:09Z')
    expect(
      judgeLogs([passed, failed], { 'kubelet.log': questions.slice(0, 3) }).verdict.reason,
    ).toBe('specs-failed')
  })

  it('is none if CRI-O finished requests in this time, or died', () => {
    const busy = { 'crio.log': [...begin, created('11:02:00')], 'kubelet.log': questions }
    expect(judgeLogs([passed, failed], busy).verdict.reason).toBe('specs-failed')
    const dead = {
      'crio.log': [...begin, start('11:03:55', 200)],
      'kubelet.log': [...questions, refused('11:03:45')],
    }
    expect(judgeLogs([passed, failed], dead).verdict.reason).toBe('crio-died')
  })

  it('is none if only requests that create something did not return', () => {
    const slow = ['11:02:10', '11:02:40', '11:03:20', '11:03:50'].map((time) =>
      unanswered(time, 'CreateContainer in sandbox from runtime service'),
    )
    const logs = { 'crio.log': begin, 'kubelet.log': slow }
    expect(judgeLogs([passed, failed], logs).verdict.reason).toBe('specs-failed')
  })

  it('is a warning if no spec failed in its time', () => {
    const { verdict, warnings } = judgeLogs([passed], {
      'crio.log': [...begin, created('11:04:01')],
      'kubelet.log': questions,
    })
    expect(verdict.result).toBe('passed')
    expect(warnings).toEqual([expect.stringMatching(/^CRI-O did not answer from .* for 4m00s/)])
  })
})

describe('a log of CRI-O that ends', () => {
  it('shows a hang if all specs that began later waited and failed', () => {
    const { verdict, findings } = judgeLogs([passed, later], { 'crio.log': begin })
    expect(verdict.reason).toBe('crio-hung')
    expect(findings[0]?.evidence).toEqual([
      expect.stringContaining('crio.log ends, and 1 spec that began later did not pass'),
    ])
  })

  it('shows nothing if it is only cut off, if nothing waited, or if the kubelet shows no problem', () => {
    const passedLater: SpecResult = {
      ...aResult('later'),
      startedAt: later.startedAt,
      endedAt: later.endedAt,
    }
    for (const [specs, logs] of [
      [[passed, later, passedLater], { 'crio.log': begin }],
      [[passed, { ...later, seconds: 3 }], { 'crio.log': begin }],
      [[passed, later], { 'crio.log': begin, 'kubelet.log': [klog('I', '11:03:00', 'SyncLoop')] }],
    ] as const) {
      expect(judgeLogs(specs, logs).verdict.reason).toBe('specs-failed')
    }
  })
})

function kubelet(time: string, pid: number): string {
  return klog('I', time, '"Kubelet version" kubeletVersion="v1.36.2"', pid)
}

describe('a new start', () => {
  it('of the kubelet is a death if only conformance specs run, which do not restart it', () => {
    const logs = { 'kubelet.log': [kubelet('10:59:05', 300), kubelet('11:02:00', 400)] }
    const conform: SpecResult = { ...failed, labels: ['NodeConformance'] }
    expect(judgeLogs([passed, conform], logs).verdict.reason).toBe('kubelet-died')
    for (const labels of [[], ['NodeConformance', 'Serial']]) {
      expect(judgeLogs([passed, { ...failed, labels }], logs).verdict.reason).toBe('specs-failed')
    }
  })

  it('of the kubelet in the rerun is the start of its own', () => {
    const logs = {
      'system.log': [
        systemd('11:04:30', 'kubelet-1.service: Main process exited, code=killed, status=15/TERM'),
        systemd('11:05:10', 'Started kubelet-1.service - /kubelet.'),
      ],
    }
    const rerun = aRerun({ specs: ['failed'], startedAt: '2026-11-22T11:05:05Z' })
    expect(judgeLogs([passed, failed], logs, { rerun }).serviceEvents).toEqual([])
    expect(judgeLogs([passed, failed], logs).serviceEvents).toHaveLength(1)
  })

  it('of CRI-O is no death if the live watch saw that somebody asked for it', () => {
    const asked = {
      service: 'crio',
      kind: 'restarted-on-request',
      at: '2026-11-22T11:03:31.100Z',
      detail: 'systemd did not restart it by itself',
    } as const
    const logs = {
      'crio.log': [...begin, start('11:03:33', 200)],
      'kubelet.log': [refused('11:02:00'), refused('11:02:30'), refused('11:03:30')],
    }
    expect(judgeLogs([passed, failed], logs).verdict.reason).toBe('crio-died')
    const { verdict, serviceEvents } = judgeLogs([passed, failed], logs, { serviceEvents: [asked] })
    expect(verdict.reason).not.toBe('crio-died')
    expect(serviceEvents.map(({ kind }) => kind)).toEqual(['restarted-on-request'])
  })

  it('of CRI-O that the live watch saw is one, whatever the log shows', () => {
    const restarted = {
      service: 'crio',
      kind: 'restarted',
      at: '2026-11-22T10:59:30.500Z',
      detail: 'systemd restarted it, restart 1',
    } as const
    const logs = { 'crio.log': [start('10:59:30', 100)] }
    const { verdict } = judgeLogs([passed], logs, { serviceEvents: [restarted] })
    expect(verdict.reason).toBe('crio-died')
  })

  it('of the kubelet is a death without times of specs, too, if all specs are conformance specs', () => {
    const logs = { 'kubelet.log': [kubelet('10:59:05', 300), kubelet('11:02:00', 400)] }
    const labels = ['NodeConformance']
    const failure = { message: 'm', location: null, stackTrace: '', at: '2026-11-22T11:03:00Z' }
    const specs = [passed, { ...failed, failure }].map((spec) => withoutTimes({ ...spec, labels }))
    expect(judgeLogs(specs, logs).verdict.reason).toBe('kubelet-died')
    const serial = withoutTimes({ ...passed, id: 'serial', labels: ['Serial'] })
    expect(judgeLogs([...specs, serial], logs).verdict.reason).toBe('specs-failed')
    const skipped = withoutTimes(aResult('[Serial] skipped', 'skipped'))
    expect(judgeLogs([...specs, skipped], logs).verdict.reason).toBe('kubelet-died')
  })

  it('of CRI-O before the first spec and the kubelet is no death', () => {
    const logs = { 'crio.log': [start('10:59:01', 100)], 'kubelet.log': [kubelet('10:59:05', 300)] }
    expect(judgeLogs([passed, failed], logs).verdict.reason).toBe('specs-failed')
  })
})
