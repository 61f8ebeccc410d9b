import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import {
  asRoot,
  entriesOf,
  existingPaths,
  readSysctls,
  savedRules,
  watchedUnits,
} from '../../src/host/host.ts'
import { expectClear, runErrorIn } from '../run-error.ts'
import { answered, type ScratchHost, scratchHost } from './scratch.ts'

const hosts: ScratchHost[] = []

function aHost(...args: Parameters<typeof scratchHost>): ScratchHost {
  const host = scratchHost(...args)
  hosts.push(host)
  return host
}

afterEach(() => {
  for (const host of hosts.splice(0)) host.remove()
})

describe('asRoot', () => {
  it('gives what the command prints', async () => {
    const { commands } = answered(() => ({ stdout: 'done\n' }))
    expect(await asRoot({ commands }, 'modprobe', ['overlay'])).toBe('done\n')
  })

  it.each([
    ['its last words', { exitCode: 1, stderr: 'first\n\u001b[31mlast\u001b[0m\n' }, 'last'],
    ['its deadline', { exitCode: 124 }, 'it timed out'],
  ])('names a command that fails, and %s', async (_, output, cause) => {
    const { commands } = answered(() => output)
    const runError = await runErrorIn(() => asRoot({ commands }, 'cp', ['a', 'b'.repeat(500)]))
    expectClear(runError)
    expect(runError).toMatchObject({ kind: 'environment', reason: 'host-setup', cause })
    expect(runError.message).toMatch(/^"cp a b{190,}…" failed on the host with exit code \d+$/)
  })
})

describe('existingPaths', () => {
  it('tells which paths are there, links that lead nowhere among them', async () => {
    const host = aHost()
    mkdirSync(join(host.root, 'etc/crio'))
    expect(await existingPaths(host.deps, ['/etc/crio', '/etc/none', '/opt'])).toEqual(
      new Set(['/etc/crio', '/opt']),
    )
  })

  it('asks nothing about nothing', async () => {
    const { commands, calls } = answered()
    expect(await existingPaths({ commands }, [])).toEqual(new Set())
    expect(calls).toEqual([])
  })

  it('does not take a path for absent when nobody could look', async () => {
    const { commands } = answered(() => ({ exitCode: 1, stderr: 'sudo: a password is required' }))
    const runError = await runErrorIn(() => existingPaths({ commands }, ['/etc/crio']))
    expectClear(runError)
    expect(runError.cause).toBe('sudo: a password is required')
  })
})

describe('entriesOf', () => {
  it('gives names as they are, with newlines and blanks', async () => {
    const host = aHost()
    const names = ['plain', 'with blank', 'with\nnewline']
    for (const name of names) writeFileSync(join(host.root, 'opt', name), '')
    const entries = await entriesOf(host.deps, ['/opt'])
    expect(entries.get('/opt')?.toSorted()).toEqual(names.toSorted())
  })

  it('keeps directories apart, also one in another, and knows an empty one', async () => {
    const host = aHost()
    mkdirSync(join(host.root, 'opt/inner'))
    writeFileSync(join(host.root, 'opt/inner/file'), '')
    expect(await entriesOf(host.deps, ['/opt', '/opt/inner', '/run'])).toEqual(
      new Map([
        ['/opt', ['inner']],
        ['/opt/inner', ['file']],
        ['/run', []],
      ]),
    )
  })

  it('asks nothing about no directory, and takes none that is missing for empty', async () => {
    const host = aHost()
    expect(await entriesOf(host.deps, [])).toEqual(new Map())
    expect(host.runs()).toBe(0)
    expectClear(await runErrorIn(() => entriesOf(host.deps, ['/opt', '/none'])))
  })
})

describe('readSysctls', () => {
  it('gives values by key, and leaves out what the kernel does not have', async () => {
    const { commands } = answered(() => ({
      exitCode: 255,
      stdout: 'vm.panic_on_oom = 0\nnet.ipv4.ip_local_port_range = 32768\t60999\n',
    }))
    expect(await readSysctls({ commands }, ['vm.panic_on_oom', 'none'])).toEqual({
      'vm.panic_on_oom': '0',
      'net.ipv4.ip_local_port_range': '32768\t60999',
    })
  })
})

describe('savedRules', () => {
  it('has no rules where the host has no such command', async () => {
    const { commands } = answered(() => ({ exitCode: 127, stderr: 'not found' }))
    expect(await savedRules({ commands }, 'ip6tables')).toBeNull()
  })
})

const states = (...active: readonly string[]) => ({
  stdout: active.map((word) => `LoadState=loaded\nActiveState=${word}\n`).join('\n'),
})

describe('watchedUnits', () => {
  it('keeps in mind only units that were not active', async () => {
    const host = aHost(() => states('active', 'inactive'))
    host.deps.journal.record(...(await watchedUnits(host.deps, ['a.target', 'b.slice'])))
    expect(host.deps.journal.pending()).toMatchObject([
      { change: { kind: 'units', units: ['b.slice'] } },
    ])
  })

  it('writes nothing down when all are active', async () => {
    const host = aHost(() => states('active'))
    host.deps.journal.record(...(await watchedUnits(host.deps, ['a.target'])))
    expect(host.deps.journal.pending()).toEqual([])
  })
})
