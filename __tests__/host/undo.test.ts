import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Change } from '../../src/host/changes.ts'
import { type HostFile, installFiles, watchedTrees } from '../../src/host/host.ts'
import { undoAll } from '../../src/host/undo.ts'
import { type Answer, type ScratchHost, scratchHost } from './scratch.ts'

const hosts: ScratchHost[] = []

function aHost(...args: Parameters<typeof scratchHost>): ScratchHost {
  const host = scratchHost(...args)
  hosts.push(host)
  return host
}

function put(host: ScratchHost, path: string, text: string): void {
  const file = join(host.root, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

afterEach(() => {
  for (const host of hosts.splice(0)) host.remove()
})

describe('installFiles and undoAll', () => {
  it('puts files in place with their modes, and takes them and new directories away again', async () => {
    const host = aHost()
    put(host, '/etc/hostname', 'node')
    const before = host.snapshot()
    await installFiles(host.deps, [
      { path: '/usr/local/bin/crio', mode: '0755', text: 'binary' },
      { path: '/etc/crio/crio.conf.d/20.conf', mode: '0644', text: '[crio]' },
    ])
    expect(readFileSync(join(host.root, 'etc/crio/crio.conf.d/20.conf'), 'utf8')).toBe('[crio]')
    expect(host.snapshot()).toMatch(/usr\/local\/bin\/crio 755 f/)
    expect(await undoAll(host.deps, host.deps.journal)).toEqual([])
    expect(host.snapshot()).toBe(before)
  })

  it('gives back a file that stood there before, with content and mode', async () => {
    const host = aHost()
    put(host, '/etc/crictl.yaml', 'mine')
    const before = host.snapshot()
    await installFiles(host.deps, [{ path: '/etc/crictl.yaml', mode: '0755', text: 'ours' }])
    expect(host.snapshot()).not.toBe(before)
    await undoAll(host.deps, host.deps.journal)
    expect(host.snapshot()).toBe(before)
  })

  it('takes away what services put into a watched directory, and nothing else', async () => {
    const host = aHost()
    put(host, '/var/lib/cni/kept', 'from before')
    const before = host.snapshot()
    host.deps.journal.record(
      ...(await watchedTrees(host.deps, ['/var/lib/cni', '/var/lib/kubelet'])),
    )
    put(host, '/var/lib/cni/results/new', 'x')
    put(host, '/var/lib/kubelet/pods/a/b', 'x')
    await undoAll(host.deps, host.deps.journal)
    expect(host.snapshot()).toBe(before)
  })

  it('changes nothing when it is called a second time', async () => {
    const host = aHost()
    await installFiles(host.deps, [{ path: '/etc/a', mode: '0644', text: 'ours' }])
    await undoAll(host.deps, host.deps.journal)
    put(host, '/etc/a', 'written by somebody else later')
    const after = host.snapshot()
    expect(await undoAll(host.deps, host.deps.journal)).toEqual([])
    expect(host.snapshot()).toBe(after)
  })

  it('goes on past a change that cannot be taken back, names it, and tries it again the next time', async () => {
    let broken = true
    const host = aHost(([program]) =>
      program === 'swapon' && broken ? { exitCode: 1, stderr: 'busy' } : {},
    )
    put(host, '/proc/swaps', 'Filename Type Size Used Priority\n')
    host.deps.journal.record({ kind: 'swap', device: '/dev/sdb1', priority: -2 })
    await installFiles(host.deps, [{ path: '/etc/a', mode: '0644', text: 'ours' }])
    host.deps.journal.record({ kind: 'swap', device: '/dev/sdc1', priority: 5 })
    const failures = await undoAll(host.deps, host.deps.journal)
    expect(failures).toEqual([
      expect.stringMatching(/^swap on \/dev\/sdc1: .*\(busy\)$/),
      expect.stringMatching(/^swap on \/dev\/sdb1: /),
    ])
    expect(host.snapshot()).not.toContain('etc/a')
    broken = false
    expect(await undoAll(host.deps, host.deps.journal)).toEqual([])
    expect(host.calls.at(-2)).toEqual(['swapon', '-p', '5', '/dev/sdc1'])
    expect(host.calls.at(-1)).toEqual(['swapon', '/dev/sdb1'])
  })

  it('keeps a change of a kind that only a newer version knows, names it, and undoes all others', async () => {
    const host = aHost()
    await installFiles(host.deps, [{ path: '/etc/a', mode: '0644', text: 'ours' }])
    const newer: Change = JSON.parse('{"kind":"nft-table","name":"t"}')
    host.deps.journal.record(newer)
    await installFiles(host.deps, [{ path: '/etc/b', mode: '0644', text: 'ours' }])
    const failures = [
      expect.stringMatching(/^change of the unknown kind nft-table: .*does not know/),
    ]
    expect(await undoAll(host.deps, host.deps.journal)).toEqual(failures)
    expect(host.snapshot()).not.toMatch(/etc\/[ab]/)
    expect(await undoAll(host.deps, host.deps.journal)).toEqual(failures)
  })

  it('stops what runs before all else, and unloads modules after all else', async () => {
    const host = aHost(([program, verb]) =>
      program === 'systemctl' && verb === 'show'
        ? { stdout: 'LoadState=loaded\nActiveState=active\n' }
        : {},
    )
    host.deps.journal.record(
      { kind: 'module', name: 'overlay' },
      { kind: 'link', name: 'cni0' },
      ...(await watchedTrees(host.deps, ['/var/lib/kept'])),
      { kind: 'service', unit: 'crio.service' },
    )
    put(host, '/proc/modules', 'overlay 212992 1 - Live 0x0\n')
    put(host, '/var/lib/kept/merged', 'x')
    put(host, '/proc/self/mounts', 'overlay /var/lib/kept/merged overlay rw 0 0\n')
    const before = host.calls.length
    expect(await undoAll(host.deps, host.deps.journal)).toEqual([])
    const changes = host.calls
      .slice(before)
      .map((call) => call.join(' '))
      .filter((line) => /^(systemctl stop|umount|ip link delete|modprobe) /.test(line))
    expect(changes).toHaveLength(4)
    expect(changes[0]).toBe('systemctl stop crio.service')
    expect(changes[3]).toBe('modprobe -r overlay')
    expect(existsSync(join(host.root, 'var/lib/kept'))).toBe(false)
  })

  it('never removes a top-level directory, whatever the journal says', async () => {
    const host = aHost()
    put(host, '/etc/a', 'from before')
    const before = host.snapshot()
    host.deps.journal.record({ kind: 'tree', path: '/etc', kept: null })
    expect(await undoAll(host.deps, host.deps.journal)).toHaveLength(1)
    expect(host.snapshot()).toBe(before)
  })

  it('takes directories that follow each other back together, whatever their number', async () => {
    const one = await commandsToRestore(['/run/crio'])
    const four = ['/run/crio', '/run/crun', '/var/lib', '/var/lib/cni']
    expect(await commandsToRestore(four)).toBe(one)
  })

  it('takes back all neighbours of a directory that cannot be, names that one, and tries it again', async () => {
    let stuck = true
    const host = aHost(([program]) =>
      program === 'umount' && stuck ? { exitCode: 32, stderr: 'target is busy' } : {},
    )
    const before = host.snapshot()
    host.deps.journal.record(
      ...(await watchedTrees(host.deps, ['/var/lib/cni', '/var/lib/kubelet', '/var/log/pods'])),
    )
    for (const name of ['cni/a', 'kubelet/pods/a']) put(host, `/var/lib/${name}`, 'x')
    put(host, '/var/log/pods/a', 'x')
    put(host, '/proc/self/mounts', 'tmpfs /var/lib/kubelet/pods tmpfs rw 0 0\n')
    expect(await undoAll(host.deps, host.deps.journal)).toEqual([
      expect.stringMatching(/^directory \/var\/lib\/kubelet: .*\(target is busy\)$/),
    ])
    expect(readdirSync(join(host.root, 'var/lib'))).toEqual(['kubelet'])
    expect(existsSync(join(host.root, 'var/log/pods'))).toBe(false)
    stuck = false
    put(host, '/proc/self/mounts', '')
    expect(await undoAll(host.deps, host.deps.journal)).toEqual([])
    rmSync(join(host.root, 'var/lib'), { recursive: true })
    rmSync(join(host.root, 'var/log'), { recursive: true })
    expect(host.snapshot()).toBe(before)
  })

  it('takes no directory for absent when nobody could look', async () => {
    const host = aHost()
    const before = host.snapshot()
    host.deps.journal.record(...(await watchedTrees(host.deps, ['/run/crio', '/run/crun'])))
    put(host, '/run/crio/socket', 'x')
    host.revive(0)
    expect(await undoAll(host.deps, host.deps.journal)).toHaveLength(2)
    host.revive()
    expect(await undoAll(host.deps, host.deps.journal)).toEqual([])
    expect(host.snapshot()).toBe(before)
  })

  it('gives back the same tree for any files and directories, wherever the machine dies in between', async () => {
    const path = fc.constantFrom(
      '/etc/a',
      '/etc/crio/b',
      '/etc/crio/d/c',
      '/opt/x/y/z',
      '/usr/bin/k',
    )
    const file = fc.record({
      path,
      mode: fc.constantFrom('0644' as const, '0755' as const),
      text: fc.string({ maxLength: 5 }),
    })
    const rounds = fc.array(fc.uniqueArray(file, { selector: (one) => one.path, minLength: 1 }), {
      minLength: 1,
      maxLength: 3,
    })
    await fc.assert(
      fc.asyncProperty(
        rounds,
        fc.subarray(['/etc/a', '/etc/crio/b']),
        fc.subarray([['/etc/crio'], ['/etc/crio', '/etc/crio/d'], ['/opt/x'], ['/run/crio']]),
        fc.nat(12),
        fc.nat(12),
        async (installs, there, watched, dies, diesAgain) => {
          const host = aHost(undefined, dies)
          for (const existing of there) put(host, existing, 'from before')
          const before = host.snapshot()
          await setUp(host, watched.flat(), installs)
          host.revive(diesAgain)
          await undoAll(host.deps, host.deps.journal)
          host.revive()
          expect(await undoAll(host.deps, host.deps.journal)).toEqual([])
          expect(host.snapshot()).toBe(before)
        },
      ),
      { numRuns: 40 },
    )
  })
})

/** systemd that knows every unit, and runs none. */
const knowsUnits: Answer = ([, verb, ...args]) => {
  if (verb !== 'show') return {}
  const units = args.slice(0, args.indexOf('-p'))
  return { stdout: units.map(() => 'LoadState=loaded\nActiveState=inactive\n').join('\n') }
}

describe('undoAll, change by change', () => {
  it('stops the kubelet before the suite, and removes pods when both are gone', async () => {
    const host = aHost(knowsUnits)
    host.deps.journal.record({
      kind: 'suite',
      unit: 'suite.service',
      kubeletUnit: 'kubelet-x.service',
      podSlice: 'kubepods.slice',
      removePods: ['crictl', 'rmp', '-a'],
    })
    expect(await undoAll(host.deps, host.deps.journal)).toEqual([])
    const acts = host.calls.filter(([, verb]) => verb !== 'show').map((call) => call.join(' '))
    expect(acts).toEqual([
      'systemctl stop kubelet-x.service',
      'systemctl reset-failed kubelet-x.service',
      'systemctl stop suite.service',
      'systemctl reset-failed suite.service',
      'systemctl kill --signal=SIGKILL kubepods.slice',
      'crictl rmp -a',
    ])
  })

  it('leaves units alone that systemd does not know', async () => {
    const host = aHost(() => ({ stdout: 'LoadState=not-found\n' }))
    host.deps.journal.record({ kind: 'service', unit: 'crio.service' })
    await undoAll(host.deps, host.deps.journal)
    expect(host.calls.map(([, verb]) => verb)).toEqual(['show', 'reset-failed'])
  })

  it('resets scopes that fail when a hanging CRI-O is killed', async () => {
    const host = aHost(() => ({ stdout: 'LoadState=loaded\n' }))
    host.deps.journal.record({ kind: 'service', unit: 'crio.service' })
    await undoAll(host.deps, host.deps.journal)
    expect(host.calls.slice(1).map((call) => call.join(' '))).toEqual([
      'systemctl stop crio.service',
      'systemctl reset-failed crio.service',
      'systemctl reset-failed crio-*.scope',
    ])
  })

  it('unloads only a module that is loaded', async () => {
    const host = aHost()
    put(
      host,
      '/proc/modules',
      'overlay 212992 0 - Live 0x0\nbridge 311296 1 br_netfilter, Live 0x0\n',
    )
    host.deps.journal.record({ kind: 'module', name: 'overlay' })
    host.deps.journal.record({ kind: 'module', name: 'br_netfilter' })
    await undoAll(host.deps, host.deps.journal)
    expect(host.calls).toEqual([['modprobe', '-r', 'overlay']])
  })

  it('writes only kernel parameters that differ now', async () => {
    const host = aHost(([, option]) =>
      option === '-e' ? { stdout: 'kernel.panic = 10\nvm.panic_on_oom = 0\n' } : {},
    )
    const before = { 'kernel.panic': '0', 'vm.panic_on_oom': '0', 'gone.since': '1' }
    host.deps.journal.record({ kind: 'sysctls', before })
    await undoAll(host.deps, host.deps.journal)
    expect(host.calls.slice(1)).toEqual([['sysctl', '-w', 'kernel.panic=0']])
  })

  it('deletes rules that came meanwhile and are ours, in their family', async () => {
    const rule = '-A INPUT -p tcp -m comment --comment crio-node-e2e -j ACCEPT'
    const restored: string[] = []
    const host = aHost(([program, ...args]) => {
      if (program === 'ip6tables-restore') restored.push(readFileSync(args.at(-1) ?? '', 'utf8'))
      return program === 'ip6tables-save' ? { stdout: `*filter\n${rule}\nCOMMIT\n` } : {}
    })
    host.deps.journal.record({ kind: 'firewall', family: 'ip6tables', before: '*filter\nCOMMIT\n' })
    await undoAll(host.deps, host.deps.journal)
    expect(host.calls.at(-1)?.slice(0, -1)).toEqual(['ip6tables-restore', '-w', '--noflush'])
    expect(restored).toEqual([`*filter\n${rule.replace('-A', '-D')}\nCOMMIT\n`])
  })

  it('removes cgroups that were made since, innermost first', async () => {
    const host = aHost()
    const kept = '/sys/fs/cgroup/kubelet'
    const made = join(host.root, 'sys/fs/cgroup/kubepods.slice/pod1/container')
    for (const path of [made, join(host.root, kept)]) mkdirSync(path, { recursive: true })
    host.deps.journal.record({ kind: 'cgroups', before: [kept] })
    expect(await undoAll(host.deps, host.deps.journal)).toEqual([])
    expect(host.snapshot()).toContain('sys/fs/cgroup/kubelet')
    expect(host.snapshot()).not.toContain('kubepods')
  })

  it('unmounts what is mounted below a directory before it removes it, innermost first', async () => {
    const host = aHost()
    put(host, '/var/lib/kubelet/pods/a', 'x')
    put(
      host,
      '/proc/self/mounts',
      [
        'tmpfs /var/lib/kubelet/pods/a/with\\040blank tmpfs rw 0 0',
        'tmpfs /var/lib/kubelet/pods/a/with\\040blank/inner tmpfs rw 0 0',
        'tmpfs /var/lib/kubelet-of-others tmpfs rw 0 0\n',
      ].join('\n'),
    )
    host.deps.journal.record({ kind: 'tree', path: '/var/lib/kubelet', kept: null })
    await undoAll(host.deps, host.deps.journal)
    expect(host.calls.map((call) => call.at(-1))).toEqual([
      '/var/lib/kubelet/pods/a/with blank/inner',
      '/var/lib/kubelet/pods/a/with blank',
    ])
    expect(host.snapshot()).not.toContain('kubelet')
  })

  it.each([
    [0, [['ip', 'link', 'delete', 'cni0']]],
    [1, []],
  ])('deletes a network link where showing it ends with %i', async (exitCode, deleted) => {
    const host = aHost(([, , verb]) => ({ exitCode: verb === 'show' ? exitCode : 0 }))
    host.deps.journal.record({ kind: 'link', name: 'cni0' })
    expect(await undoAll(host.deps, host.deps.journal)).toEqual([])
    expect(host.calls.slice(1)).toEqual(deleted)
  })
})

/** How many commands it takes to give back directories that were not there before. */
async function commandsToRestore(directories: readonly string[]): Promise<number> {
  const host = aHost()
  const before = host.snapshot()
  host.deps.journal.record(...(await watchedTrees(host.deps, directories)))
  for (const directory of directories) put(host, `${directory}/left`, 'x')
  const runs = host.runs()
  expect(await undoAll(host.deps, host.deps.journal)).toEqual([])
  expect(host.snapshot()).toBe(before)
  return host.runs() - runs
}

/** Watches directories, fills them as services would, and installs files. */
async function setUp(
  host: ScratchHost,
  watched: readonly string[],
  installs: readonly (readonly HostFile[])[],
): Promise<void> {
  try {
    host.deps.journal.record(...(await watchedTrees(host.deps, watched)))
    for (const directory of watched) put(host, `${directory}/filled/by`, 'a service')
    for (const files of installs) await installFiles(host.deps, files)
  } catch {
    // The machine died in the middle: that is what is tried here.
  }
}
