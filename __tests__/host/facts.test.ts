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

const systemd: Answer = ([, ...args]) => {
  if (args[0] === 'is-system-running') return { exitCode: 1, stdout: 'degraded\n' }
  if (args[0] === '--version') return { stdout: 'systemd 255 (255.4-1ubuntu8.10)\n+PAM +AUDIT' }
  if (args[0] === 'list-units') {
    return {
      stdout:
        '  kubelet.service loaded active running kubelet\n  kubelet-x.service not-found inactive dead kubelet-x.service\n\n',
    }
  }
  return { stdout: 'ActiveState=active\n' }
}

describe('probeHost', () => {
  it('tells what systemd knows, and the facts of this machine', async () => {
    expect(await probe({ direct: systemd, sudo: works })).toMatchObject({
      facts: { systemd: '255', runnerImage: 'ubuntu24 20260816.1', architecture: process.arch },
      privilege: 'sudo',
      systemState: 'degraded',
      kubeletUnits: ['kubelet.service'],
      crioState: 'active',
    })
  })

  it('takes a machine without systemctl for one without systemd', async () => {
    expect(await probe({ direct: missing, sudo: works })).toMatchObject({
      facts: { systemd: '' },
      systemState: '',
      kubeletUnits: [],
      crioState: 'inactive',
    })
  })

  it('does without sudo only as root', async () => {
    const { privilege } = await probe({ direct: works, sudo: fails })
    expect(privilege).toBe(process.getuid?.() === 0 ? 'direct' : null)
  })
})
