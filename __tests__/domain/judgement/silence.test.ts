import { describe, expect, it } from '@jest/globals'
import type { SpecResult } from '../../../src/domain/model/results.ts'
import { aResult } from './facts.ts'
import {
  failed,
  judgeLogs,
  klog,
  logrus,
  passed,
  start,
  systemd,
  withoutTimes,
} from './service-logs.ts'

/** The log of a kubelet that cleans up every two seconds, from 10:59:00 to 11:00:58. */
const busy = Array.from({ length: 60 }, (_, index) => {
  const [minute, second] = [59 + Math.floor(index / 30), (index % 30) * 2]
  const time = `${minute === 59 ? '10:59' : '11:00'}:${String(second).padStart(2, '0')}`
  return klog('I', time, '"SyncLoop (housekeeping)"')
})
/** It began after the end of this log, and waited for a while. */
const later: SpecResult = { ...failed, seconds: 120 }

function created(time: string): string {
  return logrus(
    time,
    'level=info msg="Created container 1: a/b/c" id=2 name=/runtime.v1.RuntimeService/CreateContainer',
  )
}

describe('a log of the kubelet that ends', () => {
  it('shows that the kubelet hangs if all specs that began later waited and failed', () => {
    const { verdict, findings } = judgeLogs([passed, later], { 'kubelet.log': busy })
    expect(verdict.reason).toBe('kubelet-hung')
    expect(findings[0]).toMatchObject({
      specs: [later.id],
      class: 'kubelet',
      kind: 'hang',
      confidence: 'likely: only the end of its log shows it',
    })
    expect(findings[0]?.detail).toContain('from 2026-11-22T11:00:58Z; it wrote nothing more')
  })

  it('also blames the kubelet if CRI-O, which gets no more work, writes nothing more', () => {
    const logs = { 'crio.log': [start('10:50:00', 100), created('11:00:30')], 'kubelet.log': busy }
    expect(judgeLogs([passed, later], logs).verdict.reason).toBe('kubelet-hung')
  })

  it.each<[string, readonly SpecResult[], Readonly<Record<string, readonly string[]>>]>([
    [
      'CRI-O goes on working for it',
      [passed, later],
      { 'crio.log': [start('10:50:00', 100), created('11:02:00')], 'kubelet.log': busy },
    ],
    ['no spec waited', [passed, { ...later, seconds: 3 }], { 'kubelet.log': busy }],
    [
      'a spec passed after it',
      [passed, later, { ...aResult('p'), startedAt: later.startedAt, endedAt: later.endedAt }],
      { 'kubelet.log': busy },
    ],
    [
      'a spec may have passed after it',
      [withoutTimes(aResult('p')), later],
      { 'kubelet.log': busy },
    ],
    [
      'it is only an excerpt',
      [passed, later],
      { 'kubelet.log': busy.filter((_, index) => index % 10 === 0) },
    ],
  ])('shows nothing if %s', (_, specs, logs) => {
    expect(judgeLogs(specs, logs).verdict.reason).toBe('specs-failed')
  })

  it('is a consequence if CRI-O or the kubelet died', () => {
    const logs = {
      'kubelet.log': busy,
      'system.log': [
        systemd('11:00:59', 'kubelet-1.service: Main process exited, code=killed, status=9/KILL'),
      ],
    }
    expect(judgeLogs([passed, later], logs).verdict.reason).toBe('kubelet-died')
  })
})
