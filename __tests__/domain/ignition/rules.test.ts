import { describe, expect, it } from '@jest/globals'
import { parseIgnition } from '../../../src/domain/ignition/parse.ts'
import { ignitionText } from './configs.ts'
import { describeReference, refusals } from './reference/validator.ts'

/** A config that breaks a rule: the field that is named, and the rest of the sentence. */
type Row = readonly [field: string, why: RegExp, sections: object, version?: string]

const files = (...list: object[]) => ({ storage: { files: list } })
const contents = (resource: object) => files({ path: '/a', contents: resource })
const ignition = (fields: object, version = '3.5.0') => ({ ignition: { version, ...fields } })
const partitions = (...list: object[]) => ({
  storage: { disks: [{ device: '/dev/a', partitions: list }] },
})
const filesystem = (fields: object) => ({
  storage: { filesystems: [{ device: '/dev/a', ...fields }] },
})
const raid = (fields: object) => ({
  storage: { raid: [{ name: 'r', level: 'raid1', devices: ['/dev/a'], ...fields }] },
})
const luks = (fields: object) => ({
  storage: { luks: [{ name: 'l', device: '/dev/a', ...fields }] },
})
const clevis = (fields: object) => luks({ clevis: fields })
const tang = (fields: object) =>
  clevis({ tang: [{ url: 'https://t', thumbprint: 'x', ...fields }] })
const unit = (fields: object) => ({ systemd: { units: [{ name: 'a.service', ...fields }] } })
const unitText = (text: string) => unit({ contents: text })
const user = (fields: object) => ({ passwd: { users: [{ name: 'u', ...fields }] } })
const twice = <T>(item: T) => [item, item]

const PARTITION = 'storage.disks[0].partitions'
const SOURCE = 'storage.files[0].contents.source'
const HASH = 'storage.files[0].contents.verification.hash'
const UNIT = 'systemd.units[0].contents'

/** Broken by these, in the order of the specification. Each is refused by Ignition as well. */
const REFUSED: readonly Row[] = [
  ['ignition.config.merge[0].source', /^is missing$/, ignition({ config: { merge: [{}] } })],
  [
    'ignition.config.merge[0].source',
    /^is missing$/,
    ignition({ config: { merge: [{ source: '' }] } }),
  ],
  [
    'ignition.config.merge[1].source',
    /^is the same as ignition\.config\.merge\[0\]\.source$/,
    ignition({ config: { merge: twice({ source: 'https://h' }) } }),
  ],
  [
    'ignition.config.replace.verification.hash',
    /^needs a source$/,
    ignition({ config: { replace: { verification: { hash: `sha256-${'a'.repeat(64)}` } } } }),
  ],
  [
    'ignition.timeouts.httpTotal',
    /^is not a whole number$/,
    ignition({ timeouts: { httpTotal: 0.5 } }),
  ],
  [
    'ignition.security.tls.certificateAuthorities[0].source',
    /^is missing$/,
    ignition({ security: { tls: { certificateAuthorities: [{}] } } }),
  ],
  [
    'ignition.security.tls.certificateAuthorities[0].source',
    /^is missing$/,
    ignition({ security: { tls: { certificateAuthorities: [{}] } } }, '3.0.0'),
    '3.0.0',
  ],
  [
    'ignition.proxy.httpProxy',
    /^is not a URL of https: or http:$/,
    ignition({ proxy: { httpProxy: '' } }),
  ],
  [
    'ignition.proxy.httpsProxy',
    /^is not a URL of https: or http:$/,
    ignition({ proxy: { httpsProxy: 'h:1' } }),
  ],
  ['ignition.proxy.noProxy[1]', /^is the same as/, ignition({ proxy: { noProxy: twice('h') } })],
  [
    'kernelArguments.shouldNotExist[0]',
    /^is the same as shouldExist\[0\]$/,
    { kernelArguments: { shouldExist: ['a'], shouldNotExist: ['a'] } },
  ],
  ['passwd.users[1].name', /^is the same as/, { passwd: { users: twice({ name: 'u' }) } }],
  ['passwd.groups[1].name', /^is the same as/, { passwd: { groups: twice({ name: 'g' }) } }],
  ['passwd.users[0].groups[1]', /^is the same as/, user({ groups: twice('g') })],
  [
    'passwd.users[0].sshAuthorizedKeys[1]',
    /^is the same as/,
    user({ sshAuthorizedKeys: twice('k') }),
  ],
  ['passwd.users[0].uid', /^is not a whole number$/, user({ uid: 2 ** 70 })],
  [
    'storage.files[0].user',
    /^has both an id and a name$/,
    files({ path: '/a', user: { id: 0, name: 'r' } }),
  ],
  ['storage.files[0].mode', /^is not a mode/, files({ path: '/a', mode: 0o10000 })],
  ['storage.files[0].mode', /^is not a mode/, files({ path: '/a', mode: -1 })],
  ['storage.files[0].path', /^is not a plain path/, files({ path: '/a/' })],
  [
    'storage.files[0].overwrite',
    /^needs contents\.source$/,
    files({ path: '/a', overwrite: true }),
  ],
  [SOURCE, /^is not a URL of data:/, contents({ source: 'ftp://h/' })],
  [SOURCE, /^is not a URL$/, contents({ source: 'a' })],
  [SOURCE, /^is not a URL$/, contents({ source: 'https://h/%zz' })],
  [SOURCE, /^is not a URL$/, contents({ source: 'https://h h/' })],
  [SOURCE, /^is not a URL$/, contents({ source: 'https://h:port/' })],
  [SOURCE, /^is not a URL$/, contents({ source: 'https://[::1' })],
  [SOURCE, /^is not a URL$/, contents({ source: 'https://u{@h/' })],
  [SOURCE, /^is not a URL of data:/, contents({ source: 'gs://b/k' }), '3.1.0'],
  [SOURCE, /^is not a URL of data:/, contents({ source: 'arn:aws:s3:::b/k' }), '3.3.0'],
  [SOURCE, /^is not the ARN of an object/, contents({ source: 'arn:aws:s3:::b' }), '3.4.0'],
  [SOURCE, /^is not the ARN of an object/, contents({ source: 'arn:aws:ec2:::b/k' }), '3.4.0'],
  [
    SOURCE,
    /^is not the ARN of an object/,
    contents({ source: 'arn:aws:s3:r:a:accesspoint/n' }),
    '3.4.0',
  ],
  [SOURCE, /^has an empty versionId$/, contents({ source: 's3://b/k?versionId=' })],
  [HASH, /^is not of the form/, contents({ source: 'data:,', verification: { hash: '' } })],
  [HASH, /^is not of the form/, contents({ source: 'data:,', verification: { hash: 'md5-a' } })],
  [HASH, /^does not have 64/, contents({ source: 'data:,', verification: { hash: 'sha256-a' } })],
  [HASH, /^needs a source$/, contents({ verification: { hash: `sha512-${'a'.repeat(128)}` } })],
  [
    HASH,
    /^is a sha256, which needs version 3\.1\.0$/,
    contents({ source: 'data:,', verification: { hash: `sha256-${'a'.repeat(64)}` } }),
    '3.0.0',
  ],
  [
    'storage.files[0].contents.httpHeaders',
    /^needs a source of https: or http:$/,
    contents({ source: 'data:,', httpHeaders: [{ name: 'a', value: 'b' }] }),
  ],
  [
    'storage.files[0].contents.httpHeaders',
    /^needs a source of https: or http:$/,
    contents({ httpHeaders: [{ name: 'a', value: 'b' }] }),
  ],
  [
    'storage.files[0].contents.httpHeaders[0].name',
    /^is missing$/,
    contents({ source: 'https://h', httpHeaders: [{ value: 'b' }] }),
  ],
  [
    'storage.files[0].contents.httpHeaders[0].value',
    /^is empty$/,
    contents({ source: 'https://h', httpHeaders: [{ name: 'a', value: '' }] }),
  ],
  [
    'storage.files[0].contents.httpHeaders[1].name',
    /^is the same as/,
    contents({ source: 'https://h', httpHeaders: twice({ name: 'a', value: 'b' }) }),
  ],
  ['storage.links[0].target', /^is missing$/, { storage: { links: [{ path: '/a' }] } }],
  [
    'storage.links[0].target',
    /^is a directory, and the link is hard$/,
    {
      storage: {
        directories: [{ path: '/d/e' }],
        links: [{ path: '/a', target: '/d/./e/', hard: true }],
      },
    },
  ],
  [
    'storage.directories[0].path',
    /^leads through \/a/,
    { storage: { directories: [{ path: '/a/b/c' }], links: [{ path: '/a', target: 'x' }] } },
  ],
  [
    'storage.files[0].path',
    /^is where a\.service is written$/,
    { ...files({ path: '/etc/systemd/system/a.service' }), ...unitText('[Unit]') },
  ],
  [
    'storage.files[0].path',
    /^is where a drop-in of a\.service is written$/,
    {
      ...files({ path: '/etc/systemd/system/a.service.d/b.conf' }),
      ...unit({ dropins: [{ name: 'b.conf', contents: '[Unit]' }] }),
    },
  ],
  ['storage.disks[0].device', /^is missing$/, { storage: { disks: [{}] } }],
  [
    'storage.disks[1].device',
    /^is the same as/,
    { storage: { disks: twice({ device: '/dev/a' }) } },
  ],
  [`${PARTITION}[0].number`, /^or a label is needed$/, partitions({})],
  [`${PARTITION}[1].number`, /^is the same as/, partitions({ number: 1 }, { number: 1 })],
  [
    `${PARTITION}[1].label`,
    /^is the same as/,
    partitions({ label: 'a' }, { number: 1, label: 'a' }),
  ],
  [`${PARTITION}[0].label`, /^has a colon$/, partitions({ label: 'a:b' })],
  [`${PARTITION}[0].label`, /^is longer than 36 bytes$/, partitions({ label: 'ä'.repeat(19) })],
  [`${PARTITION}[0].guid`, /^is not a GUID$/, partitions({ number: 1, guid: 'x' })],
  [`${PARTITION}[0].typeGuid`, /^is not a GUID$/, partitions({ number: 1, typeGuid: 'x' })],
  [
    `${PARTITION}[0].shouldExist`,
    /^is false, so that/,
    partitions({ number: 1, shouldExist: false, sizeMiB: 0 }),
  ],
  [
    PARTITION,
    /^has one with shouldExist false/,
    partitions({ label: 'a' }, { number: 1, shouldExist: false }),
  ],
  [
    `${PARTITION}[1]`,
    /^overlaps with partitions\[0\]$/,
    partitions({ number: 1, startMiB: 1, sizeMiB: 10 }, { number: 2, startMiB: 10, sizeMiB: 0 }),
  ],
  ['storage.filesystems[0].device', /^is missing$/, { storage: { filesystems: [{}] } }],
  ['storage.filesystems[0].format', /^is missing/, filesystem({ path: '/a' })],
  ['storage.filesystems[0].format', /^is missing/, filesystem({ label: 'a' })],
  ['storage.filesystems[0].format', /^is missing/, filesystem({ uuid: 'a' })],
  ['storage.filesystems[0].format', /^is missing/, filesystem({ options: ['a'] })],
  ['storage.filesystems[0].format', /^is missing/, filesystem({ mountOptions: ['a'] })],
  ['storage.filesystems[0].format', /^is missing/, filesystem({ wipeFilesystem: true })],
  ['storage.filesystems[0].format', /^is not a known format$/, filesystem({ format: 'ext3' })],
  [
    'storage.filesystems[0].format',
    /^is not a known format$/,
    filesystem({ format: 'none' }),
    '3.2.0',
  ],
  ...[
    ['ext4', 16],
    ['btrfs', 256],
    ['xfs', 12],
    ['swap', 15],
    ['vfat', 11],
  ].map(
    ([format, length]): Row => [
      'storage.filesystems[0].label',
      new RegExp(`^is longer than ${length} bytes$`),
      filesystem({ format, label: 'a'.repeat(Number(length) + 1) }),
    ],
  ),
  ['storage.raid[0].level', /^is missing$/, raid({ level: null })],
  ['storage.raid[0].level', /^is not a known RAID level$/, raid({ level: 'raid2' })],
  ['storage.raid[0].devices', /^is missing$/, raid({ devices: [] })],
  ['storage.raid[0].devices[1]', /^is the same as/, raid({ devices: twice('/dev/a') })],
  ['storage.raid[0].devices[0]', /^is not an absolute path$/, raid({ devices: ['a'] })],
  [
    'storage.raid[0].spares',
    /^does not go with level stripe$/,
    raid({ level: 'stripe', spares: 1 }),
  ],
  [
    'storage.raid[1].name',
    /^is the same as/,
    { storage: { raid: twice({ level: '1', devices: ['/dev/a'] }) } },
  ],
  ['storage.luks[0].device', /^is missing$/, luks({ device: null })],
  ['storage.luks[0].name', /^has a slash$/, luks({ name: 'a/b' })],
  ['storage.luks[0].label', /^is longer than 47 bytes$/, luks({ label: 'a'.repeat(48) })],
  ['storage.luks[0].keyFile.source', /^is not a URL/, luks({ keyFile: { source: 'x' } })],
  ['storage.luks[0].openOptions[1]', /^is the same as/, luks({ openOptions: twice('a') }), '3.4.0'],
  ['storage.luks[0].clevis.tang[0].url', /^is not a URL of https/, tang({ url: 'x' })],
  ['storage.luks[0].clevis.tang[0].thumbprint', /^is missing$/, tang({ thumbprint: '' })],
  [
    'storage.luks[0].clevis.tang[0].advertisement',
    /^is not JSON$/,
    tang({ advertisement: '{' }),
    '3.4.0',
  ],
  ['storage.luks[0].clevis.custom.pin', /^is missing$/, clevis({ custom: { config: 'c' } })],
  [
    'storage.luks[0].clevis.custom.pin',
    /^is not one of/,
    clevis({ custom: { pin: 'p', config: 'c' } }),
  ],
  ['storage.luks[0].clevis.custom.config', /^is missing$/, clevis({ custom: { pin: 'sss' } })],
  [
    'storage.luks[0].clevis.custom',
    /^cannot be with/,
    clevis({ custom: { pin: 'sss', config: 'c' }, tpm2: true }),
  ],
  ['storage.luks[0].clevis.custom', /^cannot be with/, clevis({ custom: {}, tpm2: true }), '3.2.0'],
  [
    'storage.luks[0].cex',
    /^cannot be with clevis$/,
    luks({ cex: { enabled: true }, clevis: { tpm2: true } }),
    '3.5.0',
  ],
  [
    'storage.luks[0].cex',
    /^cannot be with keyFile$/,
    luks({ cex: { enabled: true }, keyFile: { source: 'data:,' } }),
    '3.5.0',
  ],
  [
    'systemd.units[1].name',
    /^is the same as/,
    { systemd: { units: twice({ name: 'a.service' }) } },
  ],
  [
    'systemd.units[0].dropins[1].name',
    /^is the same as/,
    unit({ dropins: twice({ name: 'a.conf' }) }),
  ],
  [UNIT, /^has a section without a `\]`$/, unitText('[Unit')],
  [UNIT, /^has something after the `\]`/, unitText('[Unit] x')],
  [UNIT, /^has a line without `=`$/, unitText('[Unit]\nA')],
  [UNIT, /^has a line without `=`$/, unitText('[Unit]\nA\nB=c')],
  [UNIT, /^has a line longer than 2048 bytes$/, unitText(`[Unit]\nA=${'b'.repeat(2048)}`)],
  [UNIT, /^has a line longer than 2048 bytes$/, unitText(`#${'b'.repeat(2048)}`)],
  [
    'systemd.units[0].dropins[0].contents',
    /^has a line/,
    unit({ dropins: [{ name: 'a.conf', contents: '[U]\nA' }] }),
  ],
]

/** Near those, and right. Each is accepted by Ignition as well. */
const ACCEPTED: readonly (readonly [string, object, string?])[] = [
  [
    'a config to merge without a source before 3.1.0',
    { ignition: { version: '3.0.0', config: { merge: [{}] } } },
  ],
  ['a field of a later version, whatever its value', { kernelArguments: 1 }, '3.2.0'],
  ['a key in another case', { Storage: { FILES: [{ Path: '/a' }] } }],
  [
    'null for any field',
    { storage: { files: null, disks: [{ device: '/dev/a', partitions: null }] }, passwd: null },
  ],
  ['a negative number that only the disks are about', partitions({ number: -1, startMiB: -1 })],
  ['a largest number', ignition({ timeouts: { httpTotal: Number.MAX_SAFE_INTEGER } })],
  ['the root directory', { storage: { directories: [{ path: '/' }] } }],
  ['home directory /', user({ homeDir: '/', shell: '' })],
  ['an owner with an id and an empty name', files({ path: '/a', user: { id: 0, name: '' } })],
  ['an empty source', contents({ source: '' })],
  ['a scheme in capitals', contents({ source: 'HTTPS://h/' })],
  ['an object in S3', contents({ source: 's3://b/k?versionId=1' })],
  ['an access point in S3', contents({ source: 'arn:aws:s3:r:a:accesspoint/n/k' }), '3.4.0'],
  [
    'a hash in capitals',
    contents({ source: 'data:,', verification: { hash: `sha256-${'A'.repeat(64)}` } }),
  ],
  ['a header without a value', contents({ source: 'https://h', httpHeaders: [{ name: 'a' }] })],
  [
    'a hard link to a file',
    { storage: { files: [{ path: '/a' }], links: [{ path: '/b', target: '/a', hard: true }] } },
  ],
  [
    'a soft link to a directory',
    { storage: { directories: [{ path: '/a' }], links: [{ path: '/b', target: '/a' }] } },
  ],
  [
    'a file in place of a unit without contents',
    { ...files({ path: '/etc/systemd/system/a.service' }), ...unit({}) },
  ],
  ['a partition with an empty label', partitions({ label: '' })],
  [
    'partitions one after the other',
    partitions({ number: 1, startMiB: 1, sizeMiB: 9 }, { number: 2, startMiB: 10, sizeMiB: 1 }),
  ],
  [
    'partitions without a place',
    partitions({ number: 1, startMiB: 0, sizeMiB: 9 }, { number: 2, startMiB: 0, sizeMiB: 9 }),
  ],
  ['a file system without a format', filesystem({ path: '', options: [] })],
  [
    'options that come twice',
    filesystem({ format: 'ext4', options: twice('a'), mountOptions: twice('a') }),
  ],
  [
    'a RAID and a volume without a name',
    { storage: { raid: [{ level: '0', devices: ['/dev/a'] }], luks: [{ device: '/dev/b' }] } },
  ],
  ['any Clevis pin from 3.6.0 on', clevis({ custom: { pin: 'p', config: 'c' } }), '3.6.0'],
  ['an empty Clevis pin with Tang from 3.3.0 on', clevis({ custom: {}, tpm2: true }), '3.3.0'],
  ['an advertisement of any JSON', tang({ advertisement: 'null' }), '3.4.0'],
  ['a unit without a section', unitText('anything')],
  ['a line that goes on', unitText('[Unit]\nA=b\\\n  c\n# d\\\n  e\nF=g')],
  [
    'a long line that is out of sight',
    unitText(`[Unit]\n${'A=b\n'.repeat(800)}C=${'d'.repeat(1500)}`),
  ],
]

describe('parseIgnition', () => {
  it.each(REFUSED)('says of %s that it %s', (field, why, sections, version = '3.3.0') => {
    const parsed = parseIgnition(ignitionText(sections, version))
    expect(parsed.ok ? [] : parsed.problems).toEqual([
      { path: field, why: expect.stringMatching(why) },
    ])
  })

  it.each(ACCEPTED)('accepts %s', (_, sections, version = '3.3.0') => {
    expect(parseIgnition(ignitionText(sections, version))).toMatchObject({ ok: true })
  })

  it.each(['420.0', '4.2e2', '9223372036854775808'])(
    'refuses %s for a whole number, as Go does',
    (number) => {
      const text = ignitionText(user({ uid: 7 })).replace(':7', `:${number}`)
      expect(parseIgnition(text)).toMatchObject({ ok: false })
    },
  )

  it('warns of a field that needs a later version, and leaves it out', () => {
    const parsed = parseIgnition(ignitionText({ kernelArguments: { shouldExist: ['a'] } }, '3.2.0'))
    expect(parsed).toMatchObject({
      ok: true,
      warnings: [{ path: 'kernelArguments', why: 'needs version 3.3.0 and has no effect' }],
      config: { kernelArguments: { shouldExist: [] } },
    })
  })

  it('warns of a key in another case, and reads it', () => {
    expect(parseIgnition(ignitionText({ Passwd: { users: [{ NAME: 'u' }] } }))).toMatchObject({
      ok: true,
      warnings: [
        { path: 'Passwd', why: 'is read as passwd' },
        { path: 'passwd.users[0].NAME', why: 'is read as name' },
      ],
      config: { passwd: { users: [{ name: 'u' }] } },
    })
  })
})

describeReference('Ignition (skipped without CRIO_NODE_E2E_IGNITION_VALIDATE)', () => {
  it('refuses and accepts the same', () => {
    const refused = REFUSED.map(([, , sections, version]) => ignitionText(sections, version))
    const accepted = ACCEPTED.map(([, sections, version]) => ignitionText(sections, version))
    const answers = refusals(refused)
    expect(refused.filter((_, index) => answers[index] === '')).toEqual([])
    expect(refusals(accepted).filter((answer) => answer !== '')).toEqual([])
  })
})
