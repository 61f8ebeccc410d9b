import { describe, expect, it } from '@jest/globals'
import { judge } from '../../../src/domain/judgement/judge.ts'
import type { SpecResult } from '../../../src/domain/model/results.ts'
import type { RunFacts } from '../../../src/domain/model/run-facts.ts'
import { aResult, factsOf } from './facts.ts'

const REFUSED =
  'Post "https://127.0.0.1:6443/api/v1/namespaces": dial tcp 127.0.0.1:6443: connect: connection refused'

/** A spec that failed at a time of the day with this message. */
function failedAt(time: string, message: string): SpecResult {
  return { ...aResult(`spec ${time}`, 'failed', message), endedAt: `2026-11-22T${time}Z` }
}

function killed(time: string, process: string): string {
  return `Nov 22 ${time} node kernel: Out of memory: Killed process 50 (${process}) total-vm:1kB`
}

function judged(specs: readonly SpecResult[], logs: RunFacts['logs']) {
  return judge(factsOf(specs, { logs }))
}

describe('an API server that does not answer', () => {
  it.each(['etcd', 'kube-apiserver', 'e2e_node.test'])(
    'is a matter of the machine if the kernel killed %s before',
    (process) => {
      const { verdict, findings } = judged([failedAt('11:02:00', `x:\n    ${REFUSED}`)], {
        kernel: [killed('11:01:05', process)],
      })
      expect(verdict).toMatchObject({ result: 'environment', reason: 'host-setup' })
      expect(findings).toMatchObject([
        {
          id: 'api-server-out-of-memory',
          audience: 'environment',
          evidence: [killed('11:01:05', process), REFUSED],
        },
      ])
    },
  )

  it.each([
    'Get "https://localhost:6443/api/v1/nodes/n": read tcp 127.0.0.1:1->127.0.0.1:6443: read: connection reset by peer',
    'Get "https://[::1]:6443/api/v1/nodes/n": EOF',
    'Get \\"https://127.0.0.1:6443/api?x=1\\": http2: client connection lost',
    'Internal error occurred: etcdserver: request timed out',
  ])('is known from %j', (message) => {
    expect(
      judged([failedAt('11:02:00', message)], { system: [killed('11:01:05', 'etcd')] }).verdict,
    ).toMatchObject({ reason: 'host-setup' })
  })

  it('excuses only specs that failed after the kill and because of it', () => {
    const specs = [
      failedAt('11:00:30', REFUSED),
      failedAt('11:02:00', REFUSED),
      failedAt('11:02:30', 'expected 1 to equal 2'),
    ]
    const { verdict, findings } = judged(specs, { kernel: [killed('11:01:05', 'etcd')] })
    expect(verdict).toMatchObject({ result: 'failed', reason: 'specs-failed' })
    expect(findings.map(({ id, specs: explained }) => [id, explained])).toEqual([
      ['api-server-silent', ['spec 11:00:30']],
      ['api-server-out-of-memory', ['spec 11:02:00']],
    ])
  })

  it.each([
    ['before the suite', killed('10:01:05', 'etcd')],
    ['of another process', killed('11:01:05', 'stress')],
  ])('is not excused by a kill %s', (_, line) => {
    const { verdict, findings } = judged([failedAt('11:02:00', REFUSED)], {
      kernel: [line],
      services: ['E1122 11:01:06.000000    2396 etcd.go:70] etcd exited: signal: killed'],
    })
    expect(verdict).toMatchObject({ result: 'failed', reason: 'specs-failed' })
    expect(findings).toMatchObject([
      {
        id: 'api-server-silent',
        audience: 'kubernetes',
        evidence: [REFUSED, expect.stringContaining('etcd exited')],
      },
    ])
  })

  it('is no cause if no spec says so', () => {
    const other = 'dial tcp 127.0.0.1:5000: connect: connection refused'
    const specs = [failedAt('11:02:00', other)]
    expect(judged(specs, { kernel: [killed('11:01:05', 'etcd')] }).findings).not.toContainEqual(
      expect.objectContaining({ id: expect.stringMatching(/^api-server/) }),
    )
  })
})
