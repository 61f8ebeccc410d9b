import { describe, expect, it } from '@jest/globals'
import { judge } from '../../../src/domain/judgement/judge.ts'
import type { LogExcerpt, SpecResult } from '../../../src/domain/model/results.ts'
import { aResult, factsOf } from './facts.ts'

const HEAD = 'I1122 12:14:36.742124     828 dump.go:53] At 2026-11-22 12:09:43 +0000 UTC'

function aSpec(id: string, reason: string, event: string): SpecResult {
  const output = `${HEAD} - event for pod-1: {kubelet node} ${reason}: ${event}`
  return { ...aResult(id, 'failed', 'Timed out after 300.001s.'), output }
}

function judged(spec: SpecResult, logs: readonly LogExcerpt[] = []) {
  return judge(factsOf([aResult('other'), spec]), new Map([[spec.id, logs]]))
}

const SANDBOX = 'Failed to create pod sandbox: rpc error: code = Unknown desc ='
const CREATE = 'Error: container create failed:'

/** Rows by an event that matches them, with the verdict and who should look. */
const ROWS: readonly [
  id: string,
  event: string,
  reason: string,
  audience: string,
  shown: RegExp,
][] = [
  [
    'cni-bridge-address',
    `${SANDBOX} failed to create pod network sandbox k8s_pod-1: error adding pod ns_pod-1 to CNI network "crio": plugin type="bridge" failed (add): failed to set bridge addr: "cni0" already has an IP address different from 10.85.0.1/16`,
    'host-setup',
    'environment',
    /"cni0" already has an IP address/,
  ],
  [
    'cni-bridge-address',
    `${SANDBOX} plugin type="bridge" failed (add): failed to add IP addr {V:4} to "cni0": could not add IP address to "cni0": file exists`,
    'host-setup',
    'environment',
    /"cni0": file exists/,
  ],
  [
    'cni-no-addresses',
    `${SANDBOX} plugin type="bridge" failed (add): failed to allocate for range 0: no IP addresses available in range set: 10.85.0.1-10.85.255.254`,
    'host-setup',
    'environment',
    /10\.85\.0\.1/,
  ],
  [
    'runtime-sysctl-denied',
    `${CREATE} runc create failed: open sysctl net.ipv4.ip_unprivileged_port_start file: reopen fd 8: permission denied`,
    'host-setup',
    'environment',
    /permission denied/,
  ],
  [
    'container-init-oom',
    `${CREATE} time="2026-11-22T12:09:43Z" level=error msg="runc create failed: unable to start container process: container init was OOM-killed (memory limit too low?)"`,
    'specs-failed',
    'kubernetes',
    /OOM-killed \(memory limit too low\?\); /,
  ],
  [
    'oci-pids-limit',
    `${CREATE} writing file \`/sys/fs/cgroup/x.slice/pids.max\`: Invalid argument`,
    'specs-failed',
    'cri-o',
    /pids\.max/,
  ],
  ['oci-sync-socket', `${CREATE} read from sync socket`, 'specs-failed', 'cri-o', /sync socket/],
  [
    'oci-version',
    `${CREATE} unknown version specified`,
    'specs-failed',
    'cri-o',
    /unknown version/,
  ],
  [
    'creation-slow',
    'Error: Kubelet may be retrying requests that are timing out in CRI-O due to system load. Currently at stage container storage creation: context deadline exceeded: error reserving ctr name k8s_a for id 0a1b: name is reserved',
    'specs-failed',
    'cri-o',
    /at the stage: container storage creation$/,
  ],
  [
    'name-reserved',
    'Error: error reserving ctr name k8s_a_pod-1_ns-1_1_0 for id 0a1b: name is reserved',
    'specs-failed',
    'unknown',
    /name is reserved/,
  ],
]

describe('a known cause in an event of the kubelet', () => {
  it.each(ROWS)('%s: %s', (id, event, reason, audience, shown) => {
    const { verdict, findings } = judged(aSpec('waits', 'Failed', event))
    expect(verdict.reason).toBe(reason)
    expect(findings).toMatchObject([{ id, certainty: 'known', audience, specs: ['waits'] }])
    expect(`${findings[0]?.detail}\n${findings[0]?.title}`).toMatch(new RegExp(shown, 'm'))
  })

  it.each(ROWS.filter(([, , reason]) => reason === 'host-setup'))(
    '%s does not excuse a spec whose message only has such a text: %s',
    (_, event) => {
      const { verdict } = judged(aResult('asserts', 'failed', `expected "x", got ${event}`))
      expect(verdict).toMatchObject({ result: 'failed', reason: 'specs-failed' })
    },
  )
})

describe('a known cause in a log', () => {
  const DENIED =
    'Nov 22 12:09:43 host kernel: audit: type=1400 audit(1.1:7): apparmor="DENIED" operation="mount" class="mount" profile="runc" name="/proc/" pid=7 comm="runc:[2:INIT]"'
  const kernel: LogExcerpt = { log: 'kern.log', lines: [DENIED] }
  const refused = aSpec('waits', 'Failed', `${CREATE} runc: mount /proc: permission denied`)

  it('is a denial of AppArmor if the kubelet also reports a missing permission', () => {
    const { verdict, findings } = judged(refused, [kernel])
    expect(verdict).toMatchObject({ result: 'environment', reason: 'host-setup' })
    expect(findings).toMatchObject([{ id: 'apparmor-denied', audience: 'environment' }])
    const alone = judged(aResult('waits', 'failed'), [kernel])
    expect(alone.verdict.result).toBe('failed')
    expect(alone.findings).toMatchObject([{ certainty: 'likely', audience: 'environment' }])
  })

  it.each([
    [
      'another program',
      DENIED.replaceAll(/(?:profile|comm)="[^"]+"/g, 'profile="snap.x" comm="x"'),
    ],
    [
      "CRI-O's own profile",
      DENIED.replaceAll(/(?:profile|comm)="[^"]+"/g, 'profile="crio-default" comm="sh"'),
    ],
  ])('is no denial of AppArmor for %s', (_, line) => {
    const { findings } = judged(refused, [{ log: 'kern.log', lines: [line] }])
    expect(findings).toMatchObject([{ certainty: 'seen' }])
  })

  it('is not likely if an error of the pod itself was seen', () => {
    const other = aSpec('waits', 'Failed', `${CREATE} runc: mount /proc: not a directory`)
    expect(judged(other, [kernel]).findings).toMatchObject([
      { certainty: 'seen', title: expect.stringContaining('not a directory') },
    ])
  })

  it('does not excuse specs that test AppArmor', () => {
    const { verdict } = judged({ ...refused, id: 'AppArmor should enforce a profile' }, [kernel])
    expect(verdict.result).toBe('failed')
  })

  it.each([
    [
      'pleg-unhealthy',
      'PLEG is not healthy: pleg was last seen active 3m9.1s ago; threshold is 3m0s',
    ],
    ['container-runtime-down', 'container runtime is down'],
  ])('is shown as likely if it concerns the node: %s', (id, text) => {
    const lines = [`I1122 12:09:43.327378     871 kubelet.go:2412] "Skipping" err="${text}"`]
    const logs = [{ log: 'kubelet.log', lines }]
    const { verdict, findings } = judged(aResult('waits', 'failed'), logs)
    expect(verdict.reason).toBe('specs-failed')
    expect(findings).toMatchObject([{ id: `${id}-unconfirmed`, certainty: 'likely' }])
    const restart = judged(aResult('Restart [Serial] of the runtime', 'failed'), logs)
    expect(restart.findings).toEqual([])
  })
})

it('an eviction spec that saw no pressure is a matter of Kubernetes, also if the disk was full', () => {
  const spec = aSpec('InodeEviction should evict', 'Failed', `${CREATE} no space left on device`)
  const failure = spec.failure && {
    ...spec.failure,
    message: 'Timed out after 900s.\n NodeCondition: DiskPressure not encountered',
  }
  const { verdict, findings } = judged({ ...spec, failure })
  expect(verdict.reason).toBe('specs-failed')
  expect(findings).toMatchObject([{ id: 'eviction-no-pressure', audience: 'kubernetes' }])
})
