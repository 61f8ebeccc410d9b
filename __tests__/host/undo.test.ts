import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type HostFile, installFiles, watchTrees } from '../../src/host/host.ts'
import { undoAll } from '../../src/host/undo.ts'
import { type ScratchHost, scratchHost } from './scratch.ts'

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
    await watchTrees(host.deps, ['/var/lib/cni', '/var/lib/kubelet'])
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

  it('never removes a top-level directory, whatever the journal says', async () => {
    const host = aHost()
    put(host, '/etc/a', 'from before')
    const before = host.snapshot()
    host.deps.journal.record({ kind: 'tree', path: '/etc', kept: null })
    expect(await undoAll(host.deps, host.deps.journal)).toHaveLength(1)
    expect(host.snapshot()).toBe(before)
  })

  it('gives back the same tree for any files, wherever the machine dies in between', async () => {
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
        fc.nat(12),
        async (installs, there, dies) => {
          const host = aHost(undefined, dies)
          for (const existing of there) put(host, existing, 'from before')
          const before = host.snapshot()
          await installAll(host, installs)
          host.revive()
          expect(await undoAll(host.deps, host.deps.journal)).toEqual([])
          expect(host.snapshot()).toBe(before)
        },
      ),
      { numRuns: 40 },
    )
  })
})

async function installAll(
  host: ScratchHost,
  installs: readonly (readonly HostFile[])[],
): Promise<void> {
  try {
    for (const files of installs) await installFiles(host.deps, files)
  } catch {
    // The machine died in the middle: that is what is tried here.
  }
}
