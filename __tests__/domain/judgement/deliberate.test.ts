import { describe, expect, it } from '@jest/globals'
import { judge } from '../../../src/domain/judgement/judge.ts'
import type { ServiceEvent } from '../../../src/domain/model/node.ts'
import type { SpecResult } from '../../../src/domain/model/results.ts'
import type { RunFacts } from '../../../src/domain/model/run-facts.ts'
import { aResult, factsOf } from './facts.ts'
import {
  failed,
  judgeLogs,
  klog,
  mainExit,
  passed,
  refused,
  start,
  systemd,
  withoutTimes,
} from './service-logs.ts'

/** An outage from the start of the specs below to this time. */
const outage = (last: string) => ({
  'kubelet.log': [
    klog('I', '10:59:10', 'starts'),
    ...['11:01:10', '11:01:30', '11:02:10', '11:03:05', '11:03:55', last].map(refused),
    ...Array.from({ length: 30 }, () => klog('I', '11:06:30', 'goes on')),
  ],
})

/** A spec that kills CRI-O, and one that stops it. */
const KILLS = {
  ...aResult(
    '[sig-node] Restart [Serial] [Slow] [Disruptive] Container Runtime Network should recover from ip leak',
  ),
  location: { file: 'k8s.io/kubernetes/test/e2e_node/restart_test.go', line: 95 },
  startedAt: '2026-11-22T11:01:00Z',
  endedAt: '2026-11-22T11:04:00Z',
}
const STOPS = {
  ...aResult(
    '[sig-node] MirrorPodWithGracePeriod when create a mirror pod and the container runtime is temporarily down during pod termination [NodeConformance] [Serial] [Disruptive] the mirror pod should terminate successfully',
  ),
  startedAt: '2026-11-22T11:01:00Z',
  endedAt: '2026-11-22T11:04:00Z',
}

/** An event of CRI-O that the live watch saw. */
const event = (kind: ServiceEvent['kind'], time: string) => ({
  service: 'crio' as const,
  kind,
  at: `2026-11-22T${time}Z`,
  detail: 'x',
})

/** What remains of events in a run with a spec that stops CRI-O. */
const kinds = (...serviceEvents: RunFacts['serviceEvents']) =>
  judge(factsOf([passed, STOPS], { serviceEvents })).serviceEvents.map(({ kind }) => kind)

describe('an interruption on purpose', () => {
  const killed = [...mainExit('code=killed, status=9/KILL', 'signal'), start('11:01:15', 200)]
  const stopped = [
    systemd('11:01:05', 'Stopping crio.service - Container Runtime Interface for OCI (CRI-O)...'),
    systemd('11:01:05', 'crio.service: Deactivated successfully.'),
    start('11:02:00', 200),
  ]
  const crashed = [...mainExit('code=dumped, status=11/SEGV', 'core-dump'), start('11:01:15', 200)]

  it.each([
    ['a spec kills CRI-O', KILLS, killed],
    ['a spec kills CRI-O, and the report has no times', withoutTimes(KILLS), killed],
    [
      'a spec kills CRI-O, and the report has only its name',
      { ...withoutTimes(KILLS), location: null },
      killed,
    ],
    ['a spec stops CRI-O', STOPS, stopped],
    ['a spec stops CRI-O, and only the new start is known', STOPS, [start('11:02:00', 200)]],
  ])('is no finding if %s', (_, spec, lines) => {
    const { verdict, serviceEvents } = judgeLogs([passed, spec], { 'crio.log': lines })
    expect(verdict.result).toBe('passed')
    expect(serviceEvents).toEqual([])
  })

  it.each([
    ['CRI-O crashes in such a spec', KILLS, crashed],
    ['CRI-O is killed in a spec that only stops it', STOPS, killed],
    ['such a spec is skipped', { ...KILLS, outcome: 'skipped' as const }, killed],
    ['such a spec ran at another time', { ...KILLS, startedAt: '2026-11-22T11:03:00Z' }, killed],
    ['CRI-O does not come back', KILLS, [start('10:58:00', 100), ...killed.slice(0, 2)]],
    [
      'CRI-O comes back too late',
      { ...KILLS, endedAt: '2026-11-22T11:01:20Z' },
      [...killed.slice(0, 2), start('11:04:30', 200)],
    ],
  ])('is no excuse if %s', (_, spec, lines) => {
    const { verdict } = judgeLogs([passed, spec], { 'crio.log': lines })
    expect(verdict).toMatchObject({ result: 'environment', reason: 'crio-died' })
  })

  it('covers both times of a spec that was run once more', () => {
    const again = { ...STOPS, startedAt: '2026-11-22T11:20:00Z', endedAt: '2026-11-22T11:23:00Z' }
    const runs = [STOPS, again].map((spec) => ({ ...spec, logs: [] }))
    const serviceEvents = [event('died', '11:21:00'), event('restarted', '11:21:30')]
    const reasonOf = (spec: SpecResult) =>
      judge(factsOf([passed, spec], { serviceEvents })).verdict.reason
    expect(reasonOf({ ...STOPS, invocations: runs })).toBe('all-passed')
    expect(reasonOf(STOPS)).toBe('crio-died')
  })

  it('covers what the live watch saw', () => {
    const serviceEvents = [
      {
        service: 'crio',
        kind: 'died',
        at: '2026-11-22T11:01:06Z',
        detail: 'systemd reports signal',
      },
      { service: 'crio', kind: 'restarted', at: '2026-11-22T11:01:16Z', detail: 'restart 1' },
    ] as const
    expect(judge(factsOf([passed, KILLS], { serviceEvents })).verdict.result).toBe('passed')
    expect(judge(factsOf([passed], { serviceEvents })).verdict.reason).toBe('crio-died')
  })

  it('covers other events of the live watch, but no hang that outlasts the spec', () => {
    expect(kinds(event('restarted-on-request', '11:02:00'))).toEqual([])
    expect(kinds(event('restarted-on-request', '11:04:50'))).toEqual(['restarted-on-request'])
    expect(kinds(event('unresponsive', '11:01:10'), event('recovered', '11:02:00'))).toEqual([])
    expect(kinds(event('unresponsive', '11:01:10'))).toEqual(['unresponsive'])
  })

  it('covers what the kubelet saw of it, but no longer outage', () => {
    expect(judgeLogs([passed, STOPS, failed], outage('11:04:05')).verdict.reason).toBe(
      'specs-failed',
    )
    expect(judgeLogs([passed, STOPS, failed], outage('11:04:50')).verdict.reason).toBe('crio-died')
  })
})
