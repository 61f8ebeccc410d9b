import { describe, expect, it } from '@jest/globals'
import { logOfContent } from '../../../src/domain/logs/log-kind.ts'

const CRIO = [
  'time="2026-11-22T11:00:01Z" level=info msg="Starting CRI-O, version: 1.37.0"',
  'time="2026-11-22T11:00:02Z" level=info msg="Ran pod sandbox 1" id=x name=/runtime.v1.RuntimeService/RunPodSandbox',
]
const KUBELET = [
  'I1122 11:00:01.000001    3 server.go:500] "Kubelet version" kubeletVersion="v1.37.0"',
  'E1122 11:00:02.000001    3 pod_workers.go:1] "Error syncing pod, skipping"',
]
const KERNEL = [
  '[    0.000000] Linux version 6.18',
  '[   12.345678] cni0: port 1 entered forwarding',
]

function from(writer: string, lines: readonly string[]): readonly string[] {
  return lines.map((line) => `Nov 22 11:00:01 host ${writer}: ${line}`)
}

describe('logOfContent', () => {
  it.each<readonly [string | null, string, readonly string[]]>([
    ['crio.log', 'what CRI-O writes', CRIO],
    ['crio.log', 'a journal of CRI-O', from('crio[1]', CRIO)],
    [
      'crio.log',
      'a trace after a panic',
      [
        ...Array.from({ length: 5 }, () => CRIO).flat(),
        'panic: x',
        '',
        '\tmain.go:1',
        '\tmain.go:2',
      ],
    ],
    ['kubelet.log', 'what the kubelet writes', KUBELET],
    ['kubelet.log', "a journal of the suite's kubelet", from('kubelet-20261122[9]', KUBELET)],
    [
      'kubelet.log',
      'what it writes in JSON',
      ['{"ts":1795345265250.1,"caller":"kubelet/kubelet.go:2","msg":"SyncLoop ADD","v":2}'],
    ],
    ['kern.log', 'a ring buffer', KERNEL],
    ['system.log', 'a journal', [...from('crio[1]', CRIO), ...from('systemd[1]', ['Started x.'])]],
    [
      'system.log',
      'a journal in JSON',
      ['crio', 'kernel'].map((name) =>
        JSON.stringify({
          __REALTIME_TIMESTAMP: '1795345265250000',
          SYSLOG_IDENTIFIER: name,
          MESSAGE: 'x',
        }),
      ),
    ],
    [
      null,
      'what another service writes',
      ['time="2026-11-22T11:00:01Z" level=info msg="starting"'],
    ],
    [null, 'the log of another component', ['I1122 11:00:01.000001    3 controller.go:5] "x"']],
    [null, 'a journal of other programs', from('app[1]', ['x', 'y'])],
    [null, 'an output that quotes logs', ['+ journalctl', ...CRIO, 'done', 'exit 1']],
    [null, 'nothing', ['']],
  ])('is %s for %s', (expected, _, lines) => {
    expect(logOfContent(lines.join('\n'))).toBe(expected)
  })
})
