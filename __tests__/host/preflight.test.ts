import { describe, expect, it } from '@jest/globals'
import type { EarlierRun } from '../../src/host/earlier-runs.ts'
import type { HostProbe } from '../../src/host/facts.ts'
import { checksOf, preflight, preflightWarnings } from '../../src/host/preflight.ts'
import { expectClear, runErrorIn } from '../run-error.ts'
import { aProbe } from './probe.ts'

const facts = aProbe().facts
/** A run that was killed while its suite ran. */
const killed = (standing: EarlierRun['standing'] = 'ended'): EarlierRun => ({
  root: '/state/crio-node-e2e-20261122T110000',
  standing,
  pid: 77,
  changes: [
    { kind: 'suite', unit: 's.service', kubeletUnit: 'k.service', podSlice: '', removePods: [] },
    { kind: 'service', unit: 'crio.service' },
  ],
})

const REFUSED: readonly (readonly [string, Partial<HostProbe>, RegExp, RegExp])[] = [
  [
    'systemd',
    { container: true, systemState: 'offline' },
    /it is a container/,
    /must not have "container:"/,
  ],
  ['systemd', { systemState: 'offline' }, /systemctl reports "offline"/, /hosted Ubuntu runner/],
  ['systemd', { systemState: '' }, /systemctl reports "nothing"/, /virtual machine/],
  ['root', { privilege: null }, /root is not available/, /without a password/],
  ['architecture', { facts: { ...facts, architecture: 's390x' } }, /s390x/, /ubuntu-24\.04-arm/],
  ['kernel', { facts: { ...facts, kernel: '4.18.0-553.el8' } }, /4\.18\.0.* too old/, /4\.19/],
  ['cgroups', { facts: { ...facts, cgroup: 'unknown' } }, /no cgroup hierarchy/, /cgroup v2/],
  [
    'controllers',
    { controllers: ['cpu', 'cpuset'] },
    /lacks cgroup controllers: memory, pids/,
    /cgroup_disable/,
  ],
  ['memory', { availableMemory: 0.9e9 }, /only 0\.9 GB of memory/, /larger machine/],
  ['disk', { disk: { size: 78e9, free: 3.9e9 } }, /only 3\.9 GB are free/, /needs 4\.0 GB/],
  [
    'kubelet',
    { suiteUnits: ['kubelet.service', 'kubelet-x.service'] },
    /another kubelet .*: kubelet\.service, kubelet-x\.service/,
    /reset-failed/,
  ],
  [
    'kubelet',
    { suiteUnits: ['k.service', 'kubelet.service'], earlier: [killed()] },
    /another kubelet or suite: kubelet\.service/,
    /reset-failed/,
  ],
  [
    'CRI-O',
    { services: { 'crio.service': 'active' } },
    /CRI-O .* \(crio\.service is active\)/,
    /stop it/,
  ],
  [
    'CRI-O',
    { services: { 'crio.service': 'activating' } },
    /crio\.service is activating/,
    /stop it/,
  ],
  [
    'ports',
    {
      busyPorts: [
        { port: 6443, owners: ['kube-apiserver (pid 12)'] },
        { port: 10250, owners: [] },
      ],
    },
    /port 6443 \(kube-apiserver \(pid 12\)\), port 10250;/,
    /stop the process/,
  ],
  ['other run', { earlier: [killed('running')] }, /in progress \(process 77\)/, /wait/],
  ['other run', { earlier: [killed('rebooted')] }, /before the last boot/, /crio-node-e2e restore/],
  ['other run', { earlier: [killed('doubtful')] }, /may belong to another user/, /journal\.jsonl/],
]

describe('preflight', () => {
  it.each(['running', 'degraded', 'starting', 'initializing', 'maintenance'])(
    'accepts a machine whose systemd is %s',
    (systemState) => {
      expect(() => preflight(aProbe({ systemState }))).not.toThrow()
    },
  )

  it('accepts a container that systemd runs', () => {
    expect(() => preflight(aProbe({ container: true }))).not.toThrow()
  })

  it.each(REFUSED)('refuses by %s: %j', async (_, overrides, why, remedy) => {
    const runError = await runErrorIn(() => preflight(aProbe(overrides)))
    expectClear(runError)
    expect(runError).toMatchObject({ kind: 'environment', reason: 'preflight' })
    expect(runError.message).toMatch(why)
    expect(runError.remedy).toMatch(remedy)
    expect(runError.remedy).toMatch(/Nothing on the machine was changed$/)
  })

  it('tells all refusals at once', async () => {
    const runError = await runErrorIn(() =>
      preflight(
        aProbe({
          systemState: 'offline',
          privilege: null,
          suiteUnits: ['kubelet.service'],
          services: { 'crio.service': 'active' },
          busyPorts: [{ port: 10248, owners: [] }],
        }),
      ),
    )
    for (const why of [/systemd/, /root/, /kubelet\.service/, /crio\.service/, /10248;/]) {
      expect(runError.message).toMatch(why)
    }
    expectClear(runError)
  })
})

describe('checksOf', () => {
  it('refuses and warns of nothing on a machine that is accepted', () => {
    const checks = checksOf(aProbe())
    expect(checks.map(({ name }) => name)).toEqual([
      'systemd',
      'root',
      'architecture',
      'kernel',
      'cgroups',
      'controllers',
      'memory',
      'disk',
      'swap',
      'modules',
      'parameters',
      'AppArmor',
      'SELinux',
      'firewall',
      'other run',
      'kubelet',
      'CRI-O',
      'runtimes',
      'ports',
      'runner image',
    ])
    expect(checks.every(({ ok, remedy }) => ok && remedy === '')).toBe(true)
    expect(checks.every(({ found, needed }) => found !== '' && needed !== '')).toBe(true)
  })

  it.each(REFUSED)('has exactly one wrong row: %s, for %j', (name, overrides, _, remedy) => {
    const wrong = checksOf(aProbe(overrides)).filter(({ ok }) => !ok)
    expect(wrong).toMatchObject([{ name, action: 'refuse' }])
    expect(wrong[0]?.remedy).toMatch(remedy)
  })

  it.each<readonly [string, Partial<HostProbe>, RegExp]>([
    ['swap', { swaps: [{ device: '/mnt/swapfile', priority: -2 }] }, /swap off/],
    ['modules', { modules: new Set(['overlay']) }, /load br_netfilter$/],
    ['parameters', { parameters: {} }, /set net\.ipv4\.ip_forward/],
    ['other run', { earlier: [killed()] }, /restore the host/],
    ['kubelet', { earlier: [killed()], suiteUnits: ['k.service'] }, /restore the host/],
    ['CRI-O', { earlier: [killed()], services: { 'crio.service': 'active' } }, /restore the host/],
    ['ports', { earlier: [killed()], busyPorts: [{ port: 6443, owners: [] }] }, /restore the host/],
  ])('names the step that mends %s: %j', (name, overrides, step) => {
    const row = checksOf(aProbe(overrides)).find((check) => check.name === name)
    expect(row).toMatchObject({ ok: true, remedy: '' })
    expect(row?.action).toMatch(step)
    expect(() => preflight(aProbe(overrides))).not.toThrow()
  })

  it.each<readonly [string, Partial<HostProbe>, RegExp]>([
    ['cgroups', { facts: { ...facts, cgroup: 'v1' } }, /failCgroupV1/],
    ['memory', { availableMemory: 3e9 }, /only 3\.0 GB/],
    ['disk', { disk: { size: 78e9, free: 7e9 } }, /only 7\.0 GB/],
    ['SELinux', { seLinux: 'enforcing' }, /container-selinux/],
    ['firewall', { services: { 'firewalld.service': 'active' } }, /cni0/],
  ])('warns by %s and goes on: %j', (name, overrides, why) => {
    const warned = checksOf(aProbe(overrides)).filter(({ action }) => action === 'warning')
    expect(warned).toMatchObject([{ name, ok: true }])
    expect(preflightWarnings(aProbe(overrides))).toEqual([expect.stringMatching(why)])
  })

  it('shows what others run here, which stays', () => {
    const services = { 'docker.service': 'active', 'containerd.service': 'active' }
    const rows = checksOf(aProbe({ services, criPlugin: true, ufw: true }))
    expect(rows.find(({ name }) => name === 'runtimes')).toMatchObject({
      found: 'docker, containerd with CRI',
      action: 'nothing',
    })
    expect(rows.find(({ name }) => name === 'firewall')?.found).toBe(
      'ufw, INPUT ACCEPT, FORWARD DROP',
    )
  })
})
