import { describe, expect, it } from '@jest/globals'
import { judge } from '../../../src/domain/judgement/judge.ts'
import type { LogExcerpt, SpecResult } from '../../../src/domain/model/results.ts'
import type { Finding } from '../../../src/domain/model/verdict.ts'
import { plainLine } from '../../../src/domain/text.ts'
import { aResult, factsOf } from './facts.ts'

const TIMED_OUT = 'Timed out after 300.001s. expected pod to be running'

function anEvent(pod: string, reason: string, text: string): string {
  return `I1122 12:14:36.742124     828 dump.go:53] At 2026-11-22 12:09:43 +0000 UTC - event for ${pod}: {kubelet node} ${reason}: ${text}`
}

function aSpec(id: string, message: string, ...output: readonly string[]): SpecResult {
  return { ...aResult(id, 'failed', message), output: output.join('\n') }
}

function runtimeError(second: number): string {
  return `Error: container create failed: time="2026-11-22T12:09:${second}Z" level=error msg="crun: mount /proc of 0a1b2c3d4e5${second}: not a directory"`
}

function judged(
  specs: readonly SpecResult[],
  logs: Readonly<Record<string, readonly LogExcerpt[]>> = {},
) {
  return judge(factsOf([aResult('other'), ...specs]), new Map(Object.entries(logs)))
}

function kubeletLog(line: string): readonly LogExcerpt[] {
  return [{ log: 'kubelet.log', lines: [line] }]
}

/** The findings of two specs that fail with different messages, each with such a line about its pod. */
function findingsOf(line: (pod: string) => string): readonly Finding[] {
  return judged(
    ['1', '2'].map((pod) =>
      aSpec(pod, `message ${'x'.repeat(Number(pod))}`, anEvent(`pod-${pod}`, 'Started', 'x')),
    ),
    { 1: kubeletLog(line('pod-1')), 2: kubeletLog(`${line('pod-2')} (×3)`) },
  ).findings
}

function wait(pod: string): string {
  return `Timed out after 300.00${pod.length}s: pod ${pod} has no IP`
}

describe('failing specs that no known cause explains', () => {
  it('are told in the words of their failure, not with the lines and times in front of it', () => {
    const specs = [10, 11].map((second) =>
      aSpec(
        String(second),
        `test/e2e/framework/framework.go:597\nMay 30 06:41:${second}.253: the nodes are too busy\ntest/e2e/x.go:25${second}`,
      ),
    )
    const { findings } = judged(specs)
    expect(findings).toMatchObject([{ title: 'The same failure: the nodes are too busy' }])
  })

  it('are one finding if the same runtime error was seen, and still count as failed', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f']
    const specs = ids.map((id, index) =>
      aSpec(id, TIMED_OUT, anEvent(`pod-${id}0`, 'Failed', runtimeError(10 + index))),
    )
    const { verdict, findings } = judged(specs)
    expect(verdict).toMatchObject({ result: 'failed', reason: 'specs-failed' })
    expect(findings).toMatchObject([
      {
        id: expect.stringMatching(/^cause-v1-[0-9a-f]{16}$/),
        certainty: 'seen',
        audience: 'cri-o',
        title: expect.stringContaining('Event of the kubelet: crun: mount /proc of'),
        detail: 'no known cause matches; seen in 6 failing specs',
        specs: ids,
      },
    ])
  })

  it('have the same identifier in every run', () => {
    const [one, other] = [11, 59].map((second) =>
      judged([aSpec('a', TIMED_OUT, anEvent('pod-1', 'Failed', runtimeError(second)))]),
    )
    expect(one?.findings[0]?.id).toBe(other?.findings[0]?.id)
  })

  it('are separate findings if different errors were seen, the most frequent first', () => {
    const mount = anEvent('pod-1', 'FailedMount', 'MountVolume.SetUp failed: not found')
    const { findings } = judged([
      aSpec('a', TIMED_OUT, mount),
      aSpec('b', TIMED_OUT, anEvent('pod-2', 'Failed', runtimeError(10))),
      aSpec('c', TIMED_OUT, anEvent('pod-3', 'Failed', runtimeError(11))),
    ])
    expect(findings.map(({ specs }) => specs)).toEqual([['b', 'c'], ['a']])
  })

  it('are grouped by their message if nothing was seen', () => {
    const { findings } = judged([
      aSpec('a', wait('one-1')),
      aSpec('b', 'the pod has two addresses'),
      aSpec('c', 'expected 4 to be 6'),
    ])
    expect(findings).toEqual([])
    const same = judged([aSpec('a', wait('one-1')), aSpec('b', wait('one-2'))])
    expect(same.findings).toMatchObject([{ certainty: 'seen', specs: ['a', 'b'] }])
  })

  it('are not grouped by events that specs want', () => {
    const restarts = anEvent('pod-1', 'BackOff', 'Back-off restarting container')
    const { findings, seen } = judged([
      aSpec('one', 'expected 1', restarts),
      aSpec('two', 'nothing came', restarts),
    ])
    expect(findings).toEqual([])
    expect(seen.get('one')).toHaveLength(1)
  })

  it('are not grouped by what may be about other specs', () => {
    const lines = ['time="2026-11-22T12:09:43Z" level=error msg="Error updating a cgroup"']
    const logs = [{ log: 'crio.log', lines }]
    const { findings, seen } = judged([aSpec('a', 'one'), aSpec('b', 'two')], { a: logs, b: logs })
    expect(findings).toEqual([])
    expect(seen.get('a')).toEqual([{ by: 'crio', text: 'Error updating a cgroup' }])
  })

  it('are grouped by a line of a log only if it is an error of the runtime about their pods', () => {
    const head = 'E1122 12:09:43.327378     871 a.go:43]'
    expect(
      findingsOf(
        (pod) => `${head} "Failed" err="rpc error: code = Unknown desc = no" pod="ns/${pod}"`,
      ),
    ).toMatchObject([{ specs: ['1', '2'] }])
    expect(findingsOf((pod) => `${head} "Error syncing pod" pod="ns/${pod}"`)).toEqual([])
  })

  it('have no finding of this kind if another finding explains them', () => {
    const died = {
      service: 'crio',
      kind: 'died',
      at: '2026-11-22T11:00:01Z',
      detail: '',
    } as const
    const spec = aSpec('a', TIMED_OUT, anEvent('pod-1', 'Failed', runtimeError(10)))
    const { findings, seen } = judge(factsOf([spec], { serviceEvents: [died] }))
    expect(findings.map(({ reason }) => reason)).toEqual(['crio-died'])
    expect(seen.get('a')).toHaveLength(1)
  })

  it('show at most twenty groups', () => {
    const words = Array.from({ length: 30 }, (_, index) => 'x'.repeat(index + 1))
    const specs = words.map((word) => aSpec(word, TIMED_OUT, anEvent('pod-1', 'Failed', word)))
    const { findings } = judged(specs)
    expect(findings).toHaveLength(20)
  })
})

describe('what was seen of a failing spec', () => {
  it('is ordered by how much it tells', () => {
    const spec = aSpec(
      'a',
      `${TIMED_OUT}\n  state:\n    waiting:\n      message: 'failed to mount'\n      reason: CreateContainerError`,
      anEvent('pod-1', 'Pulled', 'Container image "x" already present on machine'),
      anEvent('pod-1', 'BackOff', 'Back-off restarting failed container'),
      anEvent('pod-1', 'Failed', 'Error: context deadline exceeded'),
      anEvent('pod-1', 'FailedCreatePodSandBox', 'no network'),
      'STEP: Destroying namespace "ns-1" for this suite.',
    )
    const logs = [
      {
        log: 'kern.log',
        lines: ['Nov 22 12:09:43 host kernel: conmon[42]: segfault at 0 ip 0000 sp 0000 error 4'],
      },
      {
        log: 'kubelet.log',
        lines: [
          'E1122 12:09:43.327378     871 a.go:43] "Error syncing pod" pod="ns-1/pod-1"',
          'E1122 12:09:43.327378     871 a.go:43] "ContainerStatus failed" err="rpc error: code = NotFound" pod="ns-1/pod-1"',
          'I1122 12:09:43.327378     871 a.go:43] "SyncLoop ADD" pod="ns-1/pod-1"',
        ],
      },
    ]
    const { seen } = judged([spec], { a: logs })
    expect(seen.get('a')).toEqual([
      { by: 'event', text: 'pod-1: FailedCreatePodSandBox: no network' },
      { by: 'container', text: 'waiting: CreateContainerError: failed to mount' },
      { by: 'kubelet', text: '"Error syncing pod" pod="ns-1/pod-1"' },
      { by: 'event', text: 'pod-1: BackOff: Back-off restarting failed container' },
      { by: 'event', text: 'pod-1: Failed: Error: context deadline exceeded' },
      { by: 'kernel', text: 'conmon[42]: segfault at 0 ip 0000 sp 0000 error 4' },
    ])
  })

  it('has errors of the runtime that the spec quotes', () => {
    const { seen } = judged([
      aSpec('a', 'unexpected error: rpc error: code = Unknown desc = no such thing'),
    ])
    expect(seen.get('a')).toEqual([
      { by: 'message', text: 'rpc error: code = Unknown desc = no such thing' },
    ])
  })

  it('is bounded and one line, without control characters', () => {
    const events = Array.from({ length: 50 }, (_, index) =>
      anEvent('pod-1', 'Failed', `\u001b[31m${'y'.repeat(index + 1)}\t${'x'.repeat(900)}`),
    )
    const { seen, findings } = judged([aSpec('a', TIMED_OUT, ...events)])
    expect(seen.get('a')).toHaveLength(8)
    for (const { text } of seen.get('a') ?? []) {
      expect(text.length).toBeLessThanOrEqual(400)
      expect(text).toBe(plainLine(text))
    }
    expect(findings[0]?.title.length).toBeLessThanOrEqual(250)
  })

  it('is not there for specs that passed', () => {
    const passed = { ...aResult('passes'), output: anEvent('pod-1', 'Failed', runtimeError(10)) }
    const { seen, findings } = judge(factsOf([passed]))
    expect([...seen]).toEqual([])
    expect(findings).toEqual([])
  })
})

it('reads the log of the whole machine by who wrote each line', () => {
  const lines = [
    'Nov 22 12:09:43 host crio[7]: time="2026-11-22T12:09:43Z" level=error msg="no cgroup"',
    'Nov 22 12:09:43 host kernel: conmon[42]: segfault at 0 ip 0000 sp 0000 error 4',
    'Nov 22 12:09:43 host snapd[9]: level=error msg="of nobody"',
  ]
  const { seen } = judged([aSpec('a', TIMED_OUT)], { a: [{ log: 'system.log', lines }] })
  expect(seen.get('a')?.map(({ by }) => by)).toEqual(['crio', 'kernel'])
})
