import { describe, expect, it } from '@jest/globals'
import { mergeConfigs } from '../../../src/domain/ignition/merge.ts'
import { aConfig, aFile } from './configs.ts'

const merged = (...sections: object[]) => {
  const [first = aConfig(), ...later] = sections.map(aConfig)
  return mergeConfigs(first, ...later)
}

/** Adds a text to a file. */
const adding = (text: string) => ({
  storage: { files: [{ path: '/etc/a', append: [{ source: `data:,${text}` }] }] },
})

/** Gets a file with a header. */
const header = (value?: string) => ({
  storage: {
    files: [
      {
        path: '/etc/a',
        contents: { source: 'https://h/', httpHeaders: [{ name: 'X', value }] },
      },
    ],
  },
})

/** A RAID, and a volume with one Tang server. */
const volume = (url: string, thumbprint: string) => ({
  storage: {
    raid: [{ name: 'md0', level: 'raid1', devices: ['/dev/a'] }],
    luks: [{ name: 'l', device: '/dev/b', clevis: { tang: [{ url, thumbprint }] } }],
  },
})

describe('mergeConfigs', () => {
  it('lets what a later config says win, and what it does not say stay', () => {
    const { storage } = merged(
      { storage: { files: [aFile('/etc/a', 'old', { mode: 384 }), aFile('/etc/b', '')] } },
      { storage: { files: [aFile('/etc/c', ''), aFile('/etc/a', 'new')] } },
    )
    expect(storage.files.map(({ path, mode, contents }) => [path, mode, contents.source])).toEqual([
      ['/etc/a', 384, 'data:,new'],
      ['/etc/b', null, 'data:,'],
      ['/etc/c', null, 'data:,'],
    ])
  })

  it('puts what is appended to a file one after the other', () => {
    const { storage } = merged(adding('1'), adding('2'), adding('2'))
    expect(storage.files[0]?.append.map(({ source }) => source)).toEqual([
      'data:,1',
      'data:,2',
      'data:,2',
    ])
  })

  it('takes a path for what the last config makes of it', () => {
    const { storage } = merged(
      { storage: { files: [aFile('/opt/a/b', '')], links: [{ path: '/opt/c', target: '/etc' }] } },
      {
        storage: {
          links: [{ path: '/opt/a/b', target: '/etc' }],
          directories: [{ path: '/opt/c' }],
        },
      },
    )
    expect(storage.files).toEqual([])
    expect(storage.links.map(({ path }) => path)).toEqual(['/opt/a/b'])
    expect(storage.directories.map(({ path }) => path)).toEqual(['/opt/c'])
  })

  it('merges units and their drop-ins by name', () => {
    const { systemd } = merged(
      {
        systemd: {
          units: [
            { name: 'a.service', contents: 'x', dropins: [{ name: '1.conf', contents: 'a' }] },
          ],
        },
      },
      {
        systemd: {
          units: [
            {
              name: 'a.service',
              enabled: false,
              dropins: [{ name: '1.conf', contents: 'b' }, { name: '2.conf' }],
            },
          ],
        },
      },
    )
    expect(systemd.units).toEqual([
      {
        name: 'a.service',
        contents: 'x',
        enabled: false,
        mask: null,
        dropins: [
          { name: '1.conf', contents: 'b' },
          { name: '2.conf', contents: null },
        ],
      },
    ])
  })

  it('merges users by name and their groups by value', () => {
    const { passwd } = merged(
      { passwd: { users: [{ name: 'a', uid: 7, groups: ['x', 'y'] }] } },
      { passwd: { users: [{ name: 'a', groups: ['y', 'z'] }, { name: 'b' }] } },
    )
    expect(passwd.users.map(({ name, uid, groups }) => [name, uid, groups])).toEqual([
      ['a', 7, ['x', 'y', 'z']],
      ['b', null, []],
    ])
  })

  it('lets a kernel argument that must not exist win over an earlier wish for it', () => {
    const { kernelArguments } = merged(
      { kernelArguments: { shouldExist: ['quiet', 'nosmt'] } },
      { kernelArguments: { shouldNotExist: ['nosmt'] } },
    )
    expect(kernelArguments).toEqual({ shouldExist: ['quiet'], shouldNotExist: ['nosmt'] })
  })

  it('merges RAIDs and encrypted volumes by name, and their Tang servers by URL', () => {
    const { storage } = merged(
      volume('https://a', '1'),
      volume('https://b', '2'),
      volume('https://a', '3'),
    )
    expect(storage.raid.map(({ devices }) => devices)).toEqual([['/dev/a']])
    expect(storage.luks.map(({ clevis }) => clevis.tang)).toMatchObject([
      [
        { url: 'https://a', thumbprint: '3' },
        { url: 'https://b', thumbprint: '2' },
      ],
    ])
  })

  it('keeps a section that a later config does not have', () => {
    const timeouts = { ignition: { version: '3.3.0', timeouts: { httpTotal: 1 } } }
    expect(merged(timeouts, {}).ignition.timeouts.httpTotal).toBe(1)
  })

  it('takes away a header that a later config gives no value', () => {
    const { storage } = merged(header('1'), header())
    expect(storage.files[0]?.contents.httpHeaders).toEqual([])
  })
})
