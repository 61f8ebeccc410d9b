import { describe, expect, it } from '@jest/globals'
import type { Privilege } from '../../src/adapters/exec.ts'
import { hasCapability, osName, parseSwaps, probeHost } from '../../src/host/facts.ts'
import { type Answer, answered } from './scratch.ts'

const CAP_SYS_RESOURCE = 24n

describe('parseSwaps', () => {
  it.each([
    ['nothing, where the kernel has no swap', '', []],
    [
      'nothing, where only the head stands',
      'Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n',
      [],
    ],
    [
      'a file as a hosted runner has it',
      'Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n/mnt/swapfile                           file\t\t4194300\t\t0\t\t-2\n',
      [{ device: '/mnt/swapfile', priority: -2 }],
    ],
    [
      'several devices with their priorities',
      'Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n/dev/sda2                               partition\t999420\t\t512\t\t5\n/dev/zram0                              partition\t8388604\t\t0\t\t100\n',
      [
        { device: '/dev/sda2', priority: 5 },
        { device: '/dev/zram0', priority: 100 },
      ],
    ],
  ])('reads %s', (_, text, swaps) => {
    expect(parseSwaps(text)).toEqual(swaps)
  })
})

describe('hasCapability', () => {
  it.each([
    ['all that the kernel knows', 'Name:\tsystemd\nCapBnd:\t000001ffffffffff\nCapAmb:\t0\n', true],
    ['what a container is given', 'Name:\tsh\nCapBnd:\t00000000a80425fb\n', false],
    ['that one alone', 'CapBnd:\t0000000001000000\n', true],
    ['all but that one', 'CapBnd:\t000001fffeffffff\n', false],
    ['nothing that can be read, which refuses nothing', '', true],
  ])('decides by a bounding set of %s', (_, status, expected) => {
    expect(hasCapability(status, CAP_SYS_RESOURCE)).toBe(expected)
  })
})

describe('osName', () => {
  it.each([
    ['NAME="Ubuntu"\nPRETTY_NAME="Ubuntu 24.04.3 LTS"\nID=ubuntu\n', 'Ubuntu 24.04.3 LTS'],
    ["PRETTY_NAME='Alpine Linux v3.22'\n", 'Alpine Linux v3.22'],
    ['PRETTY_NAME=Void\n', 'Void'],
    ['', 'unknown'],
  ])('takes the pretty name of %j', (text, name) => {
    expect(osName(text)).toBe(name)
  })
})

const probe = (answers: Readonly<Record<Privilege, Answer>>) =>
  probeHost((privilege) => answered(answers[privilege]).commands, 'ubuntu24 20260816.1')
const works: Answer = () => ({})
const fails: Answer = () => ({ exitCode: 1 })
const missing: Answer = () => ({ exitCode: 127, stderr: 'no such file' })

/** Small files of a machine, as grep tells them. */
const FILES: Readonly<Record<string, string>> = {
  '/etc/os-release': 'NAME="Ubuntu"\nPRETTY_NAME="Ubuntu 24.04.3 LTS"',
  '/sys/fs/cgroup/cgroup.controllers': 'cpuset cpu memory pids',
  '/proc/meminfo': 'MemTotal: 16379512 kB\nMemAvailable:   2000 kB',
  '/proc/modules': 'overlay 200 1 - Live 0x0',
  '/proc/swaps': 'Filename Type Size Used Priority\n/dev/sda2 partition 999420 512 5',
  '/proc/net/tcp':
    '  sl  local_address\n   0: 0100007F:2808 00000000:0000 0A 0:0 00:0 00 0 0 4711 1\n   1: 0100007F:192B 00000000:0000 01 0:0 00:0 00 0 0 4712 1',
  '/proc/net/tcp6':
    '  sl  local_address\n   0: 00000000000000000000000000000000:280A 00000000000000000000000000000000:0000 0A 0:0 00:0 00 0 0 4713 1',
  '/proc/sys/net/ipv4/ip_forward': '0',
  '/sys/module/apparmor/parameters/enabled': 'Y',
  '/sys/fs/selinux/enforce': '1',
  '/etc/ufw/ufw.conf': '# ENABLED=no\nENABLED=yes',
  '/etc/containerd/config.toml': 'version = 2\ndisabled_plugins = ["cri"]',
  '/proc/812/comm': 'kubelet',
}

const grep: Answer = (call) => ({
  stdout: call
    .flatMap((path) => (FILES[path] ?? '').split('\n').map((line) => `${path}:${line}`))
    .filter((line) => FILES[line.slice(0, line.indexOf(':'))] !== undefined)
    .join('\n'),
})

const machine: Answer = (call) => {
  const [program, verb] = call
  if (program === 'grep') return grep(call)
  if (program === 'df') return { stdout: '  1B-blocks Avail\n 77851254784 23622320128\n' }
  if (program === 'find') return { stdout: '/proc/812/fd/9\n/proc/812/fd/11\n' }
  if (program === 'iptables-save') {
    return { stdout: '*filter\n:INPUT ACCEPT [0:0]\n:FORWARD DROP [0:0]\n:X - [0:0]\nCOMMIT\n' }
  }
  if (verb === 'is-system-running') return { exitCode: 1, stdout: 'degraded\n' }
  if (verb === '--version') return { stdout: 'systemd 255 (255.4-1ubuntu8.10)\n+PAM +AUDIT' }
  if (verb === 'list-units') {
    return {
      stdout:
        '  kubelet.service loaded active running kubelet\n  kubelet-x.service not-found inactive dead kubelet-x.service\n\n',
    }
  }
  const units = ['active', 'active', 'inactive', 'inactive']
  return {
    stdout: units.map((state) => `LoadState=loaded\nActiveState=${state}\n`).join('\n'),
  }
}

describe('probeHost', () => {
  it('tells what systemd knows, and the facts of this machine', async () => {
    expect(await probe({ direct: machine, sudo: machine })).toMatchObject({
      facts: {
        systemd: '255',
        runnerImage: 'ubuntu24 20260816.1',
        architecture: process.arch,
        os: 'Ubuntu 24.04.3 LTS',
        cgroup: 'v2',
      },
      privilege: 'sudo',
      systemState: 'degraded',
      suiteUnits: ['kubelet.service'],
      services: { 'crio.service': 'active', 'docker.service': 'active' },
    })
  })

  it('tells what the kernel knows, and who listens where', async () => {
    const owners = ['kubelet (pid 812)']
    expect(await probe({ direct: machine, sudo: machine })).toMatchObject({
      controllers: ['cpuset', 'cpu', 'memory', 'pids'],
      availableMemory: 2000 * 1024,
      disk: { size: 77851254784, free: 23622320128 },
      swaps: [{ device: '/dev/sda2', priority: 5 }],
      parameters: { 'net.ipv4.ip_forward': '0' },
      appArmor: true,
      seLinux: 'enforcing',
      policies: { INPUT: 'ACCEPT', FORWARD: 'DROP' },
      ufw: true,
      criPlugin: false,
      busyPorts: [
        { port: 10248, owners },
        { port: 10250, owners },
      ],
    })
  })

  it('takes a machine without systemctl for one without systemd', async () => {
    expect(await probe({ direct: missing, sudo: works })).toMatchObject({
      facts: { systemd: '', cgroup: 'unknown' },
      systemState: '',
      suiteUnits: [],
      services: { 'crio.service': 'inactive' },
      disk: null,
      availableMemory: null,
    })
  })

  it('does without sudo only as root, and asks root for nothing where there is none', async () => {
    const { privilege, policies } = await probe({ direct: works, sudo: fails })
    const isRoot = process.getuid?.() === 0
    expect(privilege).toBe(isRoot ? 'direct' : null)
    expect(policies).toEqual(isRoot ? {} : null)
  })

  it('begins few programs', async () => {
    const direct = answered(machine)
    const sudo = answered(machine)
    await probeHost((privilege) => (privilege === 'sudo' ? sudo : direct).commands, '')
    expect(sudo.calls.map(([program]) => program)).toEqual([
      'true',
      'iptables-save',
      'find',
      'find',
      'grep',
      'grep',
    ])
    expect(direct.calls).toHaveLength(7)
  })
})
