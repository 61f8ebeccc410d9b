import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseIgnition } from '../../../src/domain/ignition/parse.ts'
import { aFile, ignitionText } from './configs.ts'

/** The problems of a text, each in a line. */
function problemsOf(text: string): readonly string[] {
  const parsed = parseIgnition(text)
  return parsed.ok ? [] : parsed.problems.map(({ path, why }) => `${path} ${why}`)
}

const files = (...list: object[]) => ({ storage: { files: list } })

describe('parseIgnition', () => {
  it.each(['3.0.0', '3.1.0', '3.2.0', '3.3.0', '3.4.0', '3.5.0', '3.6.0'])(
    'reads %s',
    (version) => {
      expect(problemsOf(ignitionText({}, version))).toEqual([])
    },
  )

  it.each([
    ['2.3.0', /ign-converter/],
    ['3.7.0', /not a version that is known/],
    ['3.7.0-experimental', /not a version that is known/],
    ['3.3', /not a version that is known/],
    ['', /is missing/],
  ])('refuses version %s', (version, expected) => {
    expect(problemsOf(ignitionText({}, version))).toEqual([expect.stringMatching(expected)])
  })

  it('says what to do with Butane', () => {
    expect(problemsOf('variant: fcos\nversion: 1.4.0\n').join()).toMatch(/butane --strict/)
  })

  it.each(['', 'null', '[]', '"x"', '{', '{}'])('refuses %j', (text) => {
    expect(problemsOf(text)).toHaveLength(1)
  })

  it.each<[string, object, string]>([
    ['a relative path', files(aFile('etc/a', '')), 'storage.files[0].path is not an absolute path'],
    [
      'a path that climbs',
      files(aFile('/etc/../root/a', '')),
      'storage.files[0].path is not a plain path',
    ],
    [
      'a path with NUL',
      files(aFile('/etc/a\0b', '')),
      'storage.files[0].path is a path with control characters',
    ],
    ['no path', files({}), 'storage.files[0].path is missing'],
    [
      'a wrong type',
      files(aFile('/etc/a', '', { mode: '0644' })),
      'storage.files[0].mode is not a whole number',
    ],
    [
      'an octal mode',
      files(aFile('/etc/a', '', { mode: 10_644 })),
      'storage.files[0].mode is not a mode',
    ],
    [
      'a source of no kind',
      files({ path: '/etc/a', contents: { source: 'file:///etc/passwd' } }),
      'storage.files[0].contents.source is not a URL of data:',
    ],
    [
      'base64 that is none',
      files({ path: '/etc/a', contents: { source: 'data:;base64,%%%' } }),
      'storage.files[0].contents.source is not a data URL',
    ],
    [
      'a compression of no kind',
      files({ path: '/etc/a', contents: { source: 'data:,x', compression: 'xz' } }),
      'storage.files[0].contents.compression is not a known compression',
    ],
    [
      'a short hash',
      files({
        path: '/etc/a',
        contents: { source: 'data:,x', verification: { hash: 'sha256-ab' } },
      }),
      'storage.files[0].contents.verification.hash does not have 64',
    ],
    [
      'the same path twice',
      { storage: { files: [aFile('/etc/a', '')], links: [{ path: '/etc/a', target: 'b' }] } },
      'storage.links[0].path is the same as storage.files[0].path',
    ],
    [
      'a path through a link of the config',
      { storage: { files: [aFile('/opt/l/a', '')], links: [{ path: '/opt/l', target: '/etc' }] } },
      'storage.files[0].path leads through /opt/l',
    ],
    [
      'overwriting without content',
      files({ path: '/etc/a', overwrite: true }),
      'storage.files[0].overwrite needs contents.source',
    ],
    [
      'a unit of no kind',
      { systemd: { units: [{ name: '../x.service' }] } },
      'systemd.units[0].name is not the name',
    ],
    [
      'a drop-in elsewhere',
      { systemd: { units: [{ name: 'a.service', dropins: [{ name: '../b.conf' }] }] } },
      'systemd.units[0].dropins[0].name is not a file name',
    ],
    [
      'a user like an option',
      { passwd: { users: [{ name: '-o' }] } },
      'passwd.users[0].name is not a name',
    ],
    [
      'a comment that adds a line to passwd',
      { passwd: { users: [{ name: 'a', gecos: 'x\nroot::0:0' }] } },
      'passwd.users[0].gecos has control characters',
    ],
    ['a list that is none', { systemd: { units: {} } }, 'systemd.units is not a list'],
    ['a section that is none', { storage: 'x' }, 'storage is not an object'],
  ])('refuses %s with its path', (_, sections, expected) => {
    expect(problemsOf(ignitionText(sections)).join('\n')).toContain(expected)
  })

  it('tells all problems at once', () => {
    const text = ignitionText(files({ path: 'a' }, { path: '/etc/b', mode: -1 }, {}))
    expect(problemsOf(text)).toHaveLength(3)
  })

  it('warns of keys that it does not know', () => {
    const parsed = parseIgnition(ignitionText({ storage: { filez: [] }, butane: 1 }))
    expect(parsed.ok && parsed.warnings.map(({ path }) => path)).toEqual([
      'butane',
      'storage.filez',
    ])
  })

  it('never throws, whatever the JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        const texts = [
          JSON.stringify(one),
          ignitionText({ storage: one, systemd: other, passwd: { users: [one, other] } }),
          ignitionText(files({ path: '/etc/a', contents: one, user: other })),
        ]
        for (const text of texts) expect(() => parseIgnition(text)).not.toThrow()
      }),
    )
  })
})
