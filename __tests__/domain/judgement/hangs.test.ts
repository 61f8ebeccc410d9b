import { describe, expect, it } from '@jest/globals'
import { judge } from '../../../src/domain/judgement/judge.ts'
import type { ServiceEvent } from '../../../src/domain/model/node.ts'
import type { SpecResult } from '../../../src/domain/model/results.ts'
import type { RunFacts } from '../../../src/domain/model/run-facts.ts'
import { STOPPED_PROCESS } from '../../../src/domain/service-incidents.ts'
import { aResult, aSuite, aSuiteNode, factsOf } from './facts.ts'

function event(
  service: ServiceEvent['service'],
  kind: ServiceEvent['kind'],
  minute: string,
  detail = 'no answer to crictl info',
): ServiceEvent {
  return { service, kind, at: `2026-11-22T11:${minute}Z`, detail }
}

/** Silent from 11:10:00 to 11:11:15. */
const HANG = [event('crio', 'unresponsive', '10:00'), event('crio', 'recovered', '11:15')]
const OPEN_HANG = HANG.slice(0, 1)
const RESTART = [event('crio', 'restarted-on-request', '10:00')]

function spec(id: string, from: string, to: string, outcome: 'passed' | 'failed' = 'failed') {
  return {
    ...aResult(id, outcome),
    startedAt: `2026-11-22T11:${from}Z`,
    endedAt: `2026-11-22T11:${to}Z`,
  }
}

function judged(specs: readonly SpecResult[], facts: Partial<RunFacts>) {
  return judge(factsOf(specs, facts))
}

describe('a service that did not answer', () => {
  it('is a warning with time and duration where all specs passed', () => {
    const passed = spec('a', '10:00', '11:20', 'passed')
    const { verdict, findings, warnings } = judged([passed], { serviceEvents: HANG })
    expect(verdict).toMatchObject({ result: 'passed', reason: 'all-passed' })
    expect(findings).toEqual([])
    expect(warnings).toEqual([
      'CRI-O did not answer from 2026-11-22T11:10:00Z for 1m15s: no answer to crictl info',
    ])
  })

  it.each<[string, string, string]>([
    ['began before it and ended in it', '09:00', '10:30'],
    ['ran in it', '10:20', '10:30'],
    ['began in it', '11:00', '13:00'],
    ['lasted longer', '09:00', '13:00'],
    ['ended before the first question without an answer', '09:00', '09:56'],
  ])('is the cause of a spec that %s', (_, from, to) => {
    const { verdict, findings, warnings } = judged([spec('a', from, to)], { serviceEvents: HANG })
    expect(verdict).toEqual({
      result: 'environment',
      reason: 'crio-hung',
      headline: 'CRI-O did not answer for 1m15s; 1 of 1 specs failed',
    })
    expect(findings[0]).toMatchObject({
      detail: 'from 2026-11-22T11:10:00Z; its process runs; 1 spec failed in this time',
      audience: 'cri-o',
      specs: ['a'],
    })
    expect(warnings).toEqual([])
  })

  it.each<[string, string, string]>([
    ['ended before it', '09:00', '09:50'],
    ['began after it', '11:16', '13:00'],
  ])('is no cause of a spec that %s', (_, from, to) => {
    const { verdict, warnings } = judged([spec('a', from, to)], { serviceEvents: HANG })
    expect(verdict).toMatchObject({ result: 'failed', reason: 'specs-failed' })
    expect(warnings).toHaveLength(1)
  })

  it('is no cause of a spec without times', () => {
    const timeless = { ...aResult('a', 'failed'), startedAt: null, endedAt: null }
    const { verdict } = judged([timeless], { serviceEvents: HANG })
    expect(verdict.reason).toBe('specs-failed')
  })

  it('leaves other failing specs as they are', () => {
    const specs = [spec('early', '01:00', '02:00'), spec('during', '10:00', '11:00')]
    const { verdict, findings } = judged(specs, { serviceEvents: HANG })
    expect(verdict).toMatchObject({ result: 'failed', headline: '2 of 2 specs failed' })
    expect(findings).toMatchObject([{ reason: 'crio-hung', specs: ['during'] }])
  })

  it('is the cause of a time limit if it lasts', () => {
    const { verdict, findings } = judged([spec('a', '09:00', '09:30', 'passed')], {
      serviceEvents: OPEN_HANG,
      deadlinePassed: true,
    })
    expect(verdict).toMatchObject({ result: 'environment', reason: 'crio-hung' })
    expect(verdict.headline).toContain('CRI-O did not answer until the end of the suite')
    expect(findings.map(({ reason }) => reason)).toEqual(['crio-hung', 'suite-timeout'])
  })

  it('is no cause of a time limit if it is long over', () => {
    const { verdict } = judged([spec('a', '09:00', '09:30', 'passed')], {
      serviceEvents: HANG,
      deadlinePassed: true,
    })
    expect(verdict.reason).toBe('suite-timeout')
  })

  it('is told beside a cancellation', () => {
    const { verdict, findings } = judged([spec('a', '09:00', '09:30', 'passed')], {
      serviceEvents: OPEN_HANG,
      cancelled: true,
    })
    expect(verdict.result).toBe('cancelled')
    expect(findings.map(({ reason }) => reason)).toEqual(['cancelled', 'crio-hung'])
  })

  it('is the cause of a set-up that failed', () => {
    const suite = aSuite([], {
      selectedSpecs: 1,
      succeeded: false,
      suiteNodes: [aSuiteNode('SynchronizedBeforeSuite', 'failed', 'timed out')],
    })
    const { verdict } = judged([], { suite, serviceEvents: OPEN_HANG, exitCode: 1 })
    expect(verdict).toMatchObject({ result: 'environment', reason: 'crio-hung' })
  })

  it('comes after its death', () => {
    const { findings } = judged([spec('a', '10:00', '12:00')], {
      serviceEvents: [...OPEN_HANG, event('crio', 'died', '10:40', 'systemd reports signal')],
    })
    expect(findings.map(({ reason }) => reason)).toEqual(['crio-died', 'crio-hung'])
    expect(findings[0]?.evidence.join()).not.toContain('unresponsive')
    expect(findings[1]?.title).toBe('CRI-O did not answer for 40s')
  })

  it('is a matter of whoever stopped its process', () => {
    const detail = `${STOPPED_PROCESS}; no answer to crictl info`
    const { findings } = judged([spec('a', '10:00', '12:00')], {
      serviceEvents: [event('crio', 'unresponsive', '10:00', detail)],
    })
    expect(findings[0]).toMatchObject({ audience: 'environment' })
    expect(findings[0]?.detail).toContain(STOPPED_PROCESS)
  })

  it('can be the kubelet', () => {
    const serviceEvents = HANG.map((one) => ({ ...one, service: 'kubelet' as const }))
    const { verdict, findings } = judged([spec('a', '10:00', '12:00')], { serviceEvents })
    expect(verdict).toMatchObject({ result: 'environment', reason: 'kubelet-hung' })
    expect(findings[0]).toMatchObject({ audience: 'kubernetes' })
  })

  it('adds up what it was silent', () => {
    const again = [event('crio', 'unresponsive', '20:00'), event('crio', 'recovered', '20:45')]
    const { findings } = judged([spec('a', '10:00', '22:00')], {
      serviceEvents: [...HANG, ...again],
    })
    expect(findings[0]?.title).toBe('CRI-O did not answer for 2m00s')
    expect(findings[0]?.evidence).toHaveLength(2)
  })
})

describe('a restart of CRI-O on request', () => {
  it('is a warning where all specs passed', () => {
    const { verdict, warnings } = judged([spec('a', '09:00', '12:00', 'passed')], {
      serviceEvents: RESTART,
    })
    expect(verdict.result).toBe('passed')
    expect(warnings[0]).toMatch(/^CRI-O was restarted on request at 2026-11-22T11:10:00Z: /)
  })

  it('is the cause of specs that failed meanwhile, and not of others', () => {
    const during = spec('during', '09:00', '10:30')
    const { verdict, findings } = judged([during], { serviceEvents: RESTART })
    expect(verdict).toMatchObject({ result: 'environment', reason: 'crio-restarted' })
    expect(findings[0]).toMatchObject({ audience: 'environment', specs: ['during'] })
    const later = spec('later', '10:01', '12:00')
    const other = judged([during, later], { serviceEvents: RESTART })
    expect(other.verdict.reason).toBe('specs-failed')
    expect(other.findings[0]?.specs).toEqual(['during'])
  })

  it('is neither if a spec did it on purpose', () => {
    const file = 'k8s.io/kubernetes/test/e2e_node/mirror_pod_grace_period_test.go'
    const name =
      'MirrorPodWithGracePeriod and the container runtime is temporarily down during pod termination'
    const stops = { ...spec(name, '09:00', '12:00'), location: { file, line: 1 } }
    const { verdict, findings, warnings } = judged([stops], { serviceEvents: RESTART })
    expect(verdict.reason).toBe('specs-failed')
    expect(findings).toEqual([])
    expect(warnings).toEqual([])
  })
})
