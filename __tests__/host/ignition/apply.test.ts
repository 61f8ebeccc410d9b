import {
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseIgnition } from '../../../src/domain/ignition/parse.ts'
import type { IgnitionWork } from '../../../src/domain/ignition/work.ts'
import { prepareIgnition } from '../../../src/host/ignition/apply.ts'
import { undoAll } from '../../../src/host/undo.ts'
import { aConfig, aFile, aUnit, ignitionText, workOf } from '../../domain/ignition/configs.ts'
import { runErrorIn } from '../../run-error.ts'
import { type Answer, type ScratchHost, scratchHost } from '../scratch.ts'

const hosts: ScratchHost[] = []

/** A machine without accounts, on which every unit is loaded and runs. */
const aMachine: Answer = ([program, verb, ...args]) => {
  if (program === 'getent') return { exitCode: 2 }
  if (program !== 'systemctl' || verb !== 'show') return {}
  const units = args.slice(0, args.indexOf('-p'))
  return { stdout: units.map(() => 'LoadState=loaded\nActiveState=active\n').join('\n') }
}

/** The same, but nothing runs. */
const inactive: Answer = (call) => {
  const answer = aMachine(call)
  return {
    ...answer,
    stdout: answer.stdout?.replaceAll('ActiveState=active', 'ActiveState=inactive') ?? '',
  }
}

function aHost(answer = aMachine, dies?: number): ScratchHost {
  const host = scratchHost(answer, dies)
  hosts.push(host)
  put(host, '/proc/swaps', 'Filename Type Size Used Priority\n')
  return host
}

function put(host: ScratchHost, path: string, text: string): void {
  mkdirSync(dirname(join(host.root, path)), { recursive: true })
  writeFileSync(join(host.root, path), text)
}

const read = (host: ScratchHost, path: string) => readFileSync(join(host.root, path), 'utf8')
const modeOf = (host: ScratchHost, path: string) =>
  (statSync(join(host.root, path)).mode & 0o7777).toString(8)

async function apply(host: ScratchHost, work: IgnitionWork): Promise<readonly string[]> {
  const warnings: string[] = []
  const prepared = await prepareIgnition(host.deps, work, [host.deps.scratch, '/run/ours'])
  await prepared.apply((warning) => void warnings.push(warning))
  return warnings
}

/** Absolute, and without a part that climbs. */
const CLEAN_PATH = /^\/(?!.*\/\.\.(\/|$))/

const ofStorage = (storage: object) => workOf(aConfig({ storage }))

afterEach(() => {
  for (const host of hosts.splice(0)) host.remove()
})

describe('applying an Ignition config', () => {
  it('makes directories, files and links with their modes, and takes all of them away again', async () => {
    const host = aHost()
    put(host, '/etc/keep', 'existing')
    const before = host.snapshot()
    await apply(
      host,
      ofStorage({
        directories: [{ path: '/opt/a/b', mode: 448 }, { path: '/opt/a' }],
        files: [
          aFile('/opt/a/b/f', 'text\n', { mode: 384 }),
          aFile('/srv/new/deep/g', 'x', {
            append: [{ source: 'data:,y' }],
            user: { name: 'core' },
          }),
          { path: '/opt/a/empty' },
        ],
        links: [
          { path: '/opt/a/soft', target: '../a/b/f' },
          { path: '/opt/a/hard', target: '/opt/a/b/f', hard: true },
        ],
      }),
    )
    expect(read(host, '/opt/a/b/f')).toBe('text\n')
    expect(read(host, '/srv/new/deep/g')).toBe('xy')
    expect(read(host, '/opt/a/empty')).toBe('')
    expect(
      ['/opt/a', '/opt/a/b', '/opt/a/b/f', '/srv/new/deep/g'].map((path) => modeOf(host, path)),
    ).toEqual(['755', '700', '600', '644'])
    expect(readlinkSync(join(host.root, 'opt/a/soft'))).toBe('../a/b/f')
    expect(statSync(join(host.root, 'opt/a/hard')).ino).toBe(
      statSync(join(host.root, 'opt/a/b/f')).ino,
    )
    expect(await undoAll(host.deps, host.deps.journal)).toEqual([])
    // /srv was not there; the top of the file system is nobody's to remove.
    expect(host.snapshot().replace(/^srv .*\n/m, '')).toBe(before)
  })

  it('replaces with overwrite, and gives files, links and directories back', async () => {
    const host = aHost()
    put(host, '/etc/file', 'existing')
    put(host, '/etc/full/of/things', 'existing')
    put(host, '/etc/full2/x', 'existing')
    symlinkSync('file', join(host.root, 'etc/link'))
    const before = host.snapshot()
    await apply(
      host,
      ofStorage({
        files: [
          aFile('/etc/file', 'ours', { overwrite: true }),
          aFile('/etc/link', 'ours, and not through the link', { overwrite: true }),
          aFile('/etc/full', 'now a file', { overwrite: true }),
        ],
        directories: [{ path: '/etc/full2', overwrite: true }],
      }),
    )
    expect(read(host, '/etc/file')).toBe('ours')
    expect(read(host, '/etc/link')).toBe('ours, and not through the link')
    expect(read(host, '/etc/full')).toBe('now a file')
    expect(readdirSync(join(host.root, 'etc/full2'))).toEqual([])
    expect(await undoAll(host.deps, host.deps.journal)).toEqual([])
    expect(host.snapshot()).toBe(before)
  })

  it('gives a link back in place of one to a directory', async () => {
    const host = aHost()
    put(host, '/opt/full/x', 'existing')
    put(host, '/etc/file', 'existing')
    symlinkSync('file', join(host.root, 'etc/link'))
    const before = host.snapshot()
    // Relative, because an absolute one would lead out of the scratch root.
    const links = [{ path: '/etc/link', target: '../opt/full', overwrite: true }]
    await apply(host, ofStorage({ links }))
    expect(await undoAll(host.deps, host.deps.journal)).toEqual([])
    expect(host.snapshot()).toBe(before)
  })

  it('makes anew what stood in a directory that it replaces', async () => {
    const host = aHost()
    for (const path of [
      '/etc/full/file',
      '/etc/full/link',
      '/etc/full/deep/x',
      '/etc/full/deeper/x',
    ]) {
      put(host, path, 'existing')
    }
    const before = host.snapshot()
    await apply(
      host,
      ofStorage({
        directories: [
          { path: '/etc/full', overwrite: true },
          { path: '/etc/full/deep' },
          { path: '/etc/full/deeper', overwrite: true },
        ],
        files: [aFile('/etc/full/file', 'ours')],
        links: [{ path: '/etc/full/link', target: 'file' }],
      }),
    )
    expect(read(host, '/etc/full/file')).toBe('ours')
    expect(readlinkSync(join(host.root, 'etc/full/link'))).toBe('file')
    expect(readdirSync(join(host.root, 'etc/full/deep'))).toEqual([])
    expect(await undoAll(host.deps, host.deps.journal)).toEqual([])
    expect(host.snapshot()).toBe(before)
  })

  it('only sets mode and appends where a file has the content or the config has none', async () => {
    const host = aHost()
    put(host, '/etc/same', 'text')
    put(host, '/etc/existing', 'existing')
    const before = host.snapshot()
    await apply(
      host,
      ofStorage({
        files: [
          aFile('/etc/same', 'text', { mode: 384 }),
          { path: '/etc/existing', mode: 384, append: [{ source: 'data:,+ours' }] },
        ],
        directories: [{ path: '/etc', mode: 448 }],
      }),
    )
    expect([modeOf(host, '/etc/same'), modeOf(host, '/etc')]).toEqual(['600', '755'])
    expect(read(host, '/etc/existing')).toBe('existing+ours')
    expect(await undoAll(host.deps, host.deps.journal)).toEqual([])
    expect(host.snapshot()).toBe(before)
  })

  it('refuses all that it may not overwrite together, before anything is changed', async () => {
    const host = aHost()
    put(host, '/etc/a', 'existing')
    put(host, '/etc/b', 'existing')
    put(host, '/var/full/x', '')
    mkdirSync(join(host.root, 'run/ours'))
    symlinkSync('/proc', join(host.root, 'etc/way'))
    const before = host.snapshot()
    const work = workOf(
      aConfig({
        storage: {
          files: [aFile('/etc/a', 'ours'), aFile('/run/ours/x', ''), aFile('/etc/way/version', '')],
          links: [{ path: '/etc/b', target: 'a' }],
          filesystems: [{ device: '/dev/a', path: '/var/full', format: 'ext4' }],
        },
      }),
    )
    const runError = await runErrorIn(() => apply(host, work))
    expect(runError).toMatchObject({ kind: 'input', reason: 'invalid-input' })
    expect(runError.evidence?.map((line) => line.split(' ')[0])).toEqual([
      '/run/ours/x',
      '/proc/version',
      '/etc/a',
      '/etc/b',
      '/var/full',
    ])
    expect(host.deps.journal.pending()).toEqual([])
    expect(host.snapshot()).toBe(before)
  })

  it('writes where a link of the machine leads, and nowhere outside', async () => {
    const host = aHost()
    mkdirSync(join(host.root, 'var/real'))
    symlinkSync('/var/real', join(host.root, 'etc/way'))
    await apply(host, ofStorage({ files: [aFile('/etc/way/f', 'text')] }))
    expect(read(host, '/var/real/f')).toBe('text')
  })

  it('starts units together after their files, and stops, removes and forgets them at the end', async () => {
    const host = aHost(inactive)
    const before = host.snapshot()
    const dropins = [{ name: '10.conf', contents: '[Service]\n' }]
    await apply(
      host,
      workOf(
        aConfig({
          systemd: {
            units: [
              aUnit('a.service', '/usr/bin/true'),
              aUnit('b.service', '/usr/bin/true', { dropins }),
            ],
          },
        }),
      ),
    )
    expect(read(host, '/etc/systemd/system/b.service.d/10.conf')).toBe('[Service]\n')
    const acts = () =>
      host.calls.filter(([, verb]) => verb !== 'show').map((call) => call.join(' '))
    expect(acts()).toEqual(['systemctl daemon-reload', 'systemctl start a.service b.service'])
    expect(await undoAll(host.deps, host.deps.journal)).toEqual([])
    expect(acts().slice(2)).toEqual([
      'systemctl stop a.service',
      'systemctl reset-failed a.service',
      'systemctl stop b.service',
      'systemctl reset-failed b.service',
      'systemctl daemon-reload',
    ])
    expect(host.snapshot()).toBe(before)
  })

  it('stops a masked unit that runs, and starts it again', async () => {
    const host = aHost()
    const before = host.snapshot()
    await apply(host, workOf(aConfig({ systemd: { units: [{ name: 'x.service', mask: true }] } })))
    expect(readlinkSync(join(host.root, 'etc/systemd/system/x.service'))).toBe('/dev/null')
    expect(host.calls.at(-1)).toEqual(['systemctl', 'stop', 'x.service'])
    expect(await undoAll(host.deps, host.deps.journal)).toEqual([])
    // systemd starts no unit that it takes for masked.
    expect(host.calls.slice(-2)).toEqual([
      ['systemctl', 'daemon-reload'],
      ['systemctl', 'start', 'x.service'],
    ])
    expect(host.snapshot()).toBe(before)
  })

  it('makes groups and users that are missing, before files, and deletes only those', async () => {
    const made = new Set<string>()
    const host = aHost(([program = '', ...args]) => {
      const name = args.at(-1) ?? ''
      if (program === 'getent') return { exitCode: name === 'there' || made.has(name) ? 0 : 2 }
      if (program.endsWith('add')) made.add(name)
      if (program.endsWith('del')) made.delete(name)
      return {}
    })
    const users = [{ name: 'there' }, { name: 'kubelet', uid: 990, system: true, groups: ['g'] }]
    await apply(host, workOf(aConfig({ passwd: { users, groups: [{ name: 'g', gid: 77 }] } })))
    const calls = () =>
      host.calls.filter(([program]) => program !== 'getent').map((call) => call.join(' '))
    expect(calls()).toEqual([
      'groupadd --gid 77 g',
      'useradd --home-dir /home/kubelet --create-home --no-log-init --uid 990 --groups g --system kubelet',
    ])
    expect(await undoAll(host.deps, host.deps.journal)).toEqual([])
    expect(calls().slice(2)).toEqual(['userdel kubelet', 'groupdel g'])
    expect([...made]).toEqual([])
  })

  it('mounts a sparse file in place of a disk, and takes it away again', async () => {
    const host = aHost()
    const before = host.snapshot()
    const filesystem = {
      device: '/dev/a',
      path: '/var/lib/fs',
      format: 'ext4',
      mountOptions: ['noatime'],
    }
    await apply(host, ofStorage({ filesystems: [filesystem] }))
    const image = '/var/lib/crio-node-e2e-ignition/0.img'
    expect(host.calls.map((call) => call.join(' '))).toEqual([
      `mkfs.ext4 -F -q ${image}`,
      `mount -t ext4 -o loop,noatime -- ${image} /var/lib/fs`,
    ])
    const { size, blocks } = statSync(join(host.root, image))
    expect([size, blocks]).toEqual([8192 * 2 ** 20, 0])
    put(host, '/proc/self/mounts', '/dev/loop0 /var/lib/fs ext4 rw 0 0\n')
    await undoAll(host.deps, host.deps.journal)
    expect(host.calls.at(-1)).toEqual(['umount', '-l', '--', '/var/lib/fs'])
    put(host, '/proc/self/mounts', '')
    expect(await undoAll(host.deps, host.deps.journal)).toEqual([])
    expect(host.snapshot().replace(/^var\/lib 755 d \n/m, '')).toBe(before)
  })

  it('swaps on a file of its own, and off again', async () => {
    const host = aHost()
    const before = host.snapshot()
    const unit = aUnit(
      's.service',
      'fallocate -l 1M /var/swap && mkswap /var/swap && swapon /var/swap',
    )
    await apply(host, workOf(aConfig({ systemd: { units: [unit] } }), { kubeletTakesSwap: true }))
    expect(modeOf(host, '/var/swap')).toBe('600')
    expect(statSync(join(host.root, 'var/swap')).size).toBe(2 ** 20)
    put(host, '/proc/swaps', 'Filename Type Size Used Priority\n/var/swap file 1020 0 -2\n')
    expect(await undoAll(host.deps, host.deps.journal)).toEqual([])
    expect(host.calls).toEqual([
      ['mkswap', '/var/swap'],
      ['swapon', '/var/swap'],
      ['swapoff', '/var/swap'],
    ])
    put(host, '/proc/swaps', 'Filename Type Size Used Priority\n')
    expect(host.snapshot()).toBe(before)
  })

  it('writes huge pages and parameters, tells what the kernel does not give, and gives the old values back', async () => {
    const host = aHost(([program, option]) =>
      program === 'sysctl' && option === '-e' ? { stdout: 'kernel.pid_max = 32768\n' } : {},
    )
    const pages = '/sys/kernel/mm/hugepages/hugepages-2048kB/nr_hugepages'
    put(host, pages, '0\n')
    const work = workOf(
      aConfig({
        storage: { files: [aFile('/etc/sysctl.d/9.conf', 'kernel.pid_max=4194304\nno.such=1\n')] },
        systemd: { units: [aUnit('h.service', `/bin/sh -c 'echo 4 > ${pages}'`)] },
      }),
    )
    expect(await apply(host, work)).toEqual(['Ignition: this kernel does not have no.such'])
    expect(host.calls).toContainEqual(['sysctl', '-w', 'kernel.pid_max=4194304'])
    // A file that is none of the kernel's keeps what was behind the value.
    expect(read(host, pages)).toBe('4\n')
    expect(await undoAll(host.deps, host.deps.journal)).toEqual([])
    expect(read(host, pages)).toBe('0\n')
  })

  const PATHS = [
    '/etc/a',
    '/etc/crio/b',
    '/etc/crio/d/c',
    '/opt/x',
    '/opt/x/y',
    '/run/z',
    '/etc/way/q',
  ]
  const node = {
    path: fc.constantFrom(...PATHS),
    overwrite: fc.constantFrom(true, true, false),
    mode: fc.constantFrom(null, 384, 493),
  }
  const sections = fc.record({
    files: fc.array(
      fc.record({
        ...node,
        contents: fc.constantFrom({ source: 'data:,ours' }, { source: 'data:,old' }),
      }),
      { maxLength: 4 },
    ),
    links: fc.array(
      fc.record({
        path: node.path,
        overwrite: node.overwrite,
        target: fc.constantFrom('/etc/hosts', 'x'),
      }),
      { maxLength: 2 },
    ),
    directories: fc.array(fc.record(node), { maxLength: 2 }),
  })

  it('gives back the same tree for any config, wherever the machine dies in between', async () => {
    await fc.assert(
      fc.asyncProperty(
        sections,
        fc.subarray(['/etc/a', '/etc/crio/b', '/opt/x/y', '/run/z']),
        fc.nat(40),
        fc.nat(12),
        async (storage, there, dies, diesAgain) => {
          const parsed = parseIgnition(ignitionText({ storage }))
          fc.pre(parsed.ok)
          if (!parsed.ok) return
          const host = aHost(aMachine, dies)
          mkdirSync(join(host.root, 'var/real'))
          symlinkSync('/var/real', join(host.root, 'etc/way'))
          for (const path of there) put(host, path, 'old')
          const before = host.snapshot()
          const beside = readdirSync(dirname(host.root))
          await apply(host, workOf(parsed.config)).catch(() => [])
          host.revive(diesAgain)
          await undoAll(host.deps, host.deps.journal)
          host.revive()
          expect(await undoAll(host.deps, host.deps.journal)).toEqual([])
          expect(host.snapshot()).toBe(before)
          expect(
            readdirSync(dirname(host.root)).filter((name) => name !== 'journal.jsonl'),
          ).toEqual(beside)
          host.remove()
        },
      ),
      { numRuns: 40 },
    )
  })

  it('never gives a command a path that climbs or a word that is an option, whatever the JSON', async () => {
    const hostile = fc.oneof(
      fc.constantFrom(
        '../../etc/x',
        '/etc/../../x',
        '-rf',
        '--help',
        '/etc/a\0b',
        '$(id)',
        '/etc/;id',
        '/opt/`id`',
        '/',
      ),
      fc.string(),
    )
    await fc.assert(
      fc.asyncProperty(
        hostile,
        hostile,
        hostile,
        fc.jsonValue(),
        async (path, name, target, directories) => {
          const parsed = parseIgnition(
            ignitionText({
              storage: {
                files: [aFile(path, 'x')],
                links: [{ path: `/opt/l/${name}`, target }],
                directories,
              },
              passwd: { users: [{ name, homeDir: path, gecos: target, shell: path }] },
              systemd: { units: [{ name: `${name}.service`, contents: target, enabled: true }] },
            }),
          )
          if (!parsed.ok) return
          const host = aHost()
          await apply(host, workOf(parsed.config)).catch(() => [])
          const journalled = host.deps.journal
            .pending()
            .flatMap(({ change }) => ('path' in change ? [change.path] : []))
          expect(journalled.filter((one) => !CLEAN_PATH.test(one))).toEqual([])
          for (const call of host.calls) {
            expect(call.at(-1)).not.toMatch(/^-/)
          }
          host.remove()
        },
      ),
      { numRuns: 200 },
    )
  })
})
