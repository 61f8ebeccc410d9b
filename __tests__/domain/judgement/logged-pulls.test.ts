import { describe, expect, it } from '@jest/globals'
import { judge } from '../../../src/domain/judgement/judge.ts'
import type { LogExcerpt, SpecResult } from '../../../src/domain/model/results.ts'
import { aResult, factsOf } from './facts.ts'
import { klog, logrus } from './service-logs.ts'

const WAITED = 'Timed out after 300.001s. expected pod to be running'

function aSpec(message: string, id = 'waits'): SpecResult {
  const spec = aResult(id, 'failed', `${message}\n  namespace: ns-1`)
  const failure = spec.failure && { ...spec.failure, at: '2026-11-22T11:05:00Z' }
  return { ...spec, failure }
}

/** What the kubelet logs of a pull that failed, and what CRI-O logs of a container that runs. */
const notPulled = (time: string, pod = 'ns-1/pod-1') =>
  klog(
    'E',
    time,
    `"Error syncing pod, skipping" err="failed to \\"StartContainer\\" for \\"c\\" with ErrImagePull: \\"reading manifest 1 in r.io/x: received unexpected HTTP status: 503 Service Unavailable\\"" pod="${pod}"`,
  )
const started = (time: string) =>
  logrus(time, 'level=info msg="Started container" PID=1 description=ns-1/pod-1/c')

function judged(spec: SpecResult, kubelet: readonly string[], crio: readonly string[] = []) {
  const logs: readonly LogExcerpt[] = [
    { log: 'kubelet.log', lines: kubelet },
    { log: 'crio.log', lines: crio },
  ]
  return judge(factsOf([aResult('other'), spec]), new Map([[spec.id, logs]])).verdict.reason
}

describe('a failed pull that only logs show', () => {
  it('explains a spec that waited for its pod', () => {
    expect(judged(aSpec(WAITED), [notPulled('11:01:00')])).toBe('image-pull')
  })

  it('explains one that waited although an earlier container of it ran', () => {
    const crio = [started('11:00:30')]
    expect(judged(aSpec(WAITED), [notPulled('11:01:00')], crio)).toBe('image-pull')
  })

  it.each<[string, SpecResult, readonly string[], readonly string[]]>([
    ['that did not wait', aSpec('expected true'), [notPulled('11:01:00')], []],
    ['whose pod ran later', aSpec(WAITED), [notPulled('11:01:00')], [started('11:02:00')]],
    ['that has other pods', aSpec(WAITED), [notPulled('11:01:00', 'ns-2/pod-1')], []],
    [
      'that tests pulls',
      aSpec(WAITED, 'should be able to pull an image'),
      [notPulled('11:01:00')],
      [],
    ],
  ])('does not explain a spec %s', (_, spec, kubelet, crio) => {
    expect(judged(spec, kubelet, crio)).toBe('specs-failed')
  })
})
