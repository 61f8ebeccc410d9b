import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import type { HostProbe } from '../../src/host/facts.ts'
import { prepareKernel } from '../../src/host/steps.ts'
import { aPlannedSpec } from '../domain/results/model.ts'
import { aRequest } from '../request.ts'
import { expectClear, runErrorIn } from '../run-error.ts'
import { aProbe } from './probe.ts'
import { type Answer, type ScratchHost, scratchHost } from './scratch.ts'

const NODE_SPEC = aPlannedSpec('[sig-node] Pods should run', { labels: ['sig-node'] })
const NETWORK_SPEC = aPlannedSpec('[sig-network] DNS should resolve', { labels: ['sig-network'] })

/** Kernel parameters as a machine that was just installed has them. */
const FRESH: Readonly<Record<string, string>> = {
  'vm.overcommit_memory': '0',
  'kernel.panic': '0',
  'net.ipv4.ip_forward': '0',
  'net.ipv4.conf.all.route_localnet': '0',
  'net.bridge.bridge-nf-call-iptables': '0',
  'kernel.pid_max': '32768',
  'kernel.threads-max': '4194304',
}
/** Those of a machine on which nothing is left to do. */
const READY: Readonly<Record<string, string>> = {
  ...FRESH,
  'net.ipv4.ip_forward': '1',
  'net.ipv4.conf.all.route_localnet': '1',
  'net.bridge.bridge-nf-call-iptables': '1',
  'kernel.pid_max': '4194304',
}

let host: ScratchHost

/** A host with these parameters and modules; calls that `refused` matches fail as they do inside a namespace. */
function aKernel(
  parameters: Readonly<Record<string, string>>,
  modules: string,
  refused = /^$/,
): ScratchHost {
  const answer: Answer = (call) => {
    if (refused.test(call.join(' '))) {
      return { exitCode: 1, stderr: 'modprobe: warning\npermission denied\n' }
    }
    const [program, option, ...keys] = call
    if (program !== 'sysctl' || option !== '-e') return { stdout: '*filter\nCOMMIT\n' }
    const known = keys.filter((key) => key in parameters)
    return { stdout: known.map((key) => `${key} = ${parameters[key]}\n`).join('') }
  }
  host = scratchHost(answer)
  mkdirSync(join(host.root, 'proc'), { recursive: true })
  writeFileSync(join(host.root, 'proc/modules'), modules)
  writeFileSync(join(host.root, 'proc/filesystems'), 'nodev\tproc\n')
  return host
}

/** Prepares the kernel; gives the warnings. */
async function prepare(
  specs = [NODE_SPEC],
  probe: Partial<HostProbe> = {},
  request = aRequest(),
): Promise<readonly string[]> {
  const warnings: string[] = []
  const warn = (text: string) => void warnings.push(text)
  await prepareKernel(host.deps, aProbe(probe), { request, specs, warn })
  return warnings
}

afterEach(() => host.remove())

/** That these lines happened, one after the other; what belongs to other steps may come between. */
function expectOrder(lines: readonly string[]): void {
  expect(host.happened.filter((line) => lines.includes(line))).toEqual(lines)
}

describe('prepareKernel', () => {
  it('writes every change into the journal before it makes it', async () => {
    aKernel(FRESH, '')
    const swaps = [{ device: '/mnt/swapfile', priority: -2 }]
    expect(await prepare([NODE_SPEC], { swaps })).toEqual([])
    const parameters = `journal: kernel parameters ${Object.keys(FRESH).join(', ')}`
    const restore = `iptables-restore -w --noflush ${join(host.deps.scratch, 'iptables.rules')}`
    expectOrder([
      'journal: kernel module overlay',
      'modprobe overlay',
      parameters,
      'sysctl -w net.ipv4.ip_forward=1 net.ipv4.conf.all.route_localnet=1',
    ])
    expectOrder([
      'journal: kernel module br_netfilter',
      'modprobe br_netfilter',
      parameters,
      'sysctl -w net.bridge.bridge-nf-call-iptables=1',
    ])
    expectOrder([parameters, 'sysctl -w kernel.pid_max=4194304'])
    expectOrder(['iptables-save', 'journal: iptables rules', restore])
    expectOrder(['ip6tables-save', 'journal: ip6tables rules', restore])
    expectOrder(['journal: swap on /mnt/swapfile', 'swapoff /mnt/swapfile'])
  })

  it('takes all steps before it tells of one that the host refuses and that is needed', async () => {
    aKernel(FRESH, '', /ip_forward=/)
    const swaps = [{ device: '/mnt/swapfile', priority: -2 }]
    expectClear(await runErrorIn(() => prepare([NETWORK_SPEC], { swaps })))
    expect(host.happened).toContain('swapoff /mnt/swapfile')
  })

  it('keeps the values from before, so that they can be restored', async () => {
    aKernel(FRESH, '')
    await prepare()
    const sysctls = host.deps.journal
      .pending()
      .map(({ change }) => change)
      .filter((change) => change.kind === 'sysctls')
    expect(sysctls.map(({ before }) => before)).toEqual([FRESH])
  })

  it('changes and journals nothing where nothing is to be done, but for what the kubelet and the rules need', async () => {
    aKernel(READY, 'overlay 212992 0 - Live 0x0\nbr_netfilter 32768 0 - Live 0x0\n')
    await prepare()
    expect(
      host.happened.filter((line) => /^journal|^modprobe|^sysctl -w|^swapoff/.test(line)),
    ).toEqual([
      `journal: kernel parameters ${Object.keys(READY).join(', ')}`,
      'journal: iptables rules',
      'journal: ip6tables rules',
    ])
  })

  it('loads a module that others only name as one that uses them', async () => {
    aKernel(READY, 'overlay 212992 0 - Live 0x0\nbridge 311296 1 br_netfilter, Live 0x0\n')
    await prepare()
    expect(host.calls).toContainEqual(['modprobe', 'br_netfilter'])
  })

  it.each([
    ['a module', /^modprobe overlay/, 'module overlay'],
    ['a kernel parameter', /^sysctl -w kernel/, 'process limits'],
    ['packet forwarding', /^sysctl -w net\.ipv4/, 'forward packets of pods'],
    ['packet filter rules', /^iptables-restore/, 'accept packets of pods'],
  ])(
    'only warns of %s that the host refuses when no planned spec needs it',
    async (_, refused, step) => {
      aKernel(FRESH, '', refused)
      expect(await prepare()).toEqual([
        `The host refuses "${step}" (permission denied); no planned spec needs it`,
      ])
    },
  )

  it.each([
    ['packet forwarding', /^sysctl -w net\.ipv4/, 'forward packets of pods'],
    ['packet filter rules', /^iptables-restore/, 'accept packets of pods'],
  ])('stops at %s that the host refuses when planned specs need it', async (_, refused, step) => {
    aKernel(FRESH, '', refused)
    const runError = await runErrorIn(() => prepare([NODE_SPEC, NETWORK_SPEC]))
    expectClear(runError)
    expect(runError).toMatchObject({
      kind: 'environment',
      reason: 'host-setup',
      message: `The host refuses "${step}", which 1 planned spec need`,
      cause: 'permission denied',
    })
  })

  it('stops at swap that cannot be switched off, whatever is planned', async () => {
    aKernel(FRESH, '', /^swapoff/)
    const swaps = [{ device: '/dev/sda2', priority: 5 }]
    expect((await runErrorIn(() => prepare([NODE_SPEC], { swaps }))).message).toMatch(/"swap off"/)
  })

  it.each([
    { kubeletFlags: ['--v=4', '--fail-swap-on=false'] },
    { kubeletConfig: { text: '', fields: { failSwapOn: false } } },
  ])('leaves swap on for a kubelet that takes it: %j', async (choices) => {
    aKernel(READY, '')
    const swaps = [{ device: '/dev/sda2', priority: 5 }]
    await prepare([NODE_SPEC], { swaps }, aRequest(choices))
    expect(host.calls.filter(([program]) => program === 'swapoff')).toEqual([])
  })

  it('adds no rule where the rules from before cannot be kept', async () => {
    aKernel(FRESH, '', /^iptables-save/)
    await prepare()
    expect(host.calls.filter(([program]) => program === 'iptables-restore')).toEqual([])
  })
})
