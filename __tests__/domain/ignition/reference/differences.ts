import type { FieldNote } from '../../../../src/domain/ignition/reader.ts'

/** A kind of config of which this parser and Ignition's differ on purpose, with an example. */
export interface Difference {
  readonly what: string
  readonly reason: string
  readonly here: 'accepted' | 'refused'
  /** Sections of a config, or a whole text. */
  readonly example: object | string
  readonly version?: string
  /** The problems that this is about; none where the config is accepted here. */
  readonly field?: RegExp
  readonly why?: RegExp
}

const user = (fields: object) => ({ passwd: { users: [{ name: 'core', ...fields }] } })
const file = (fields: object) => ({ storage: { files: [{ path: '/etc/a', ...fields }] } })
const unit = (fields: object) => ({ systemd: { units: [{ name: 'a.service', ...fields }] } })

/** Every difference. All other verdicts have to be the same. */
export const DIFFERENCES: readonly Difference[] = [
  {
    what: 'a user or group without a name',
    reason: 'Ignition refuses it only when it creates the account',
    here: 'refused',
    example: { passwd: { users: [{}] } },
    field: /^passwd\.(users|groups)\[\d+\]\.name$/,
    why: /^is missing$/,
  },
  {
    what: 'a name that no user or group can have',
    reason: 'useradd, groupadd and install refuse it, or read it as an option',
    here: 'refused',
    example: user({ name: '-o' }),
    field: /^passwd\.|\.(user|group)\.name$/,
    why: /^is not a name of a user or group$/,
  },
  {
    what: 'an id that is negative or larger than Linux has them',
    reason: 'useradd, groupadd and install refuse it',
    here: 'refused',
    example: user({ uid: -1 }),
    field: /\.(uid|gid|id)$/,
    why: /^is not an id/,
  },
  {
    what: 'a comment, home directory or shell with a colon or a control character',
    reason: 'it would change other fields or lines of /etc/passwd',
    here: 'refused',
    example: user({ gecos: 'a:b' }),
    field: /^passwd\.users\[\d+\]\.(gecos|homeDir|shell)$/,
    why: /^has control characters or a colon$/,
  },
  {
    what: 'a home directory or shell that is not a plain absolute path',
    reason: 'useradd refuses a relative one, and the action removes a home directory by its path',
    here: 'refused',
    example: user({ homeDir: 'home' }),
    field: /^passwd\.users\[\d+\]\.(homeDir|shell)$/,
    why: /^is not (an absolute|a plain) path/,
  },
  {
    what: 'a path or target with control characters',
    reason: 'it would break the lines of logs and reports',
    here: 'refused',
    example: file({ path: '/etc/a\nb' }),
    field: /(\.(path|device|target|homeDir|shell)|\.devices\[\d+\])$/,
    why: /^is (a path with control characters|not a target of a link)$/,
  },
  {
    what: 'a path that is longer than Linux allows',
    reason: 'Ignition fails when it opens the file',
    here: 'refused',
    example: file({ path: `/${'a/'.repeat(2100)}a` }),
    field: /(\.(path|device|homeDir|shell)|\.devices\[\d+\])$/,
    why: /^is longer than 4095 characters$/,
  },
  {
    what: 'a line of a unit of 2048 bytes or more',
    reason:
      'systemd does not read it; Ignition refuses it only if its reader has enough of it in its buffer',
    here: 'refused',
    example: unit({ contents: `[Unit]\n${'# short\n'.repeat(375)}A=${'b'.repeat(2100)}\n` }),
    field: /^systemd\.units\[\d+\]\.(contents|dropins\[\d+\]\.contents)$/,
    why: /^has a line longer than 2048 bytes$/,
  },
  {
    what: 'a path below a file of the same config',
    reason: 'Ignition fails when it creates the directory',
    here: 'refused',
    example: { storage: { files: [{ path: '/etc/a' }, { path: '/etc/a/b' }] } },
    field: /^storage\.(files|directories|links)\[\d+\]\.path$/,
    why: /^leads through/,
  },
  {
    what: 'a link without a target before version 3.3.0',
    reason: 'Ignition fails when it creates the link',
    here: 'refused',
    example: { storage: { links: [{ path: '/etc/a' }] } },
    version: '3.2.0',
    field: /^storage\.links\[\d+\]\.target$/,
    why: /^is missing$/,
  },
  {
    what: 'a partition with a negative size, or larger than any disk',
    reason: 'Ignition fails when it creates the partition; here its size is that of a stand-in',
    here: 'refused',
    example: {
      storage: { disks: [{ device: '/dev/a', partitions: [{ number: 1, sizeMiB: -1 }] }] },
    },
    field: /\.(sizeMiB|startMiB)$/,
    why: /^is (negative|larger than any disk)$/,
  },
  {
    what: 'a hash with characters that are not hexadecimal digits',
    reason: 'Ignition fails when it compares the hash',
    here: 'refused',
    example: file({
      contents: { source: 'data:,', verification: { hash: `sha256-${'x'.repeat(64)}` } },
    }),
    field: /\.verification\.hash$/,
    why: /^does not have \d+ hexadecimal digits$/,
  },
  {
    what: 'a file from a URL without a host, or with one that cannot be resolved',
    reason: 'Ignition fails when it downloads the file',
    here: 'refused',
    example: file({ contents: { source: 'https:' } }),
    field: /\.(contents|append\[\d+\])\.source$/,
    why: /^is not a URL that can be downloaded$/,
  },
  {
    what: 'a unit with a name that systemd does not take',
    reason: 'systemd ignores the unit, or the name leads out of the directory of units',
    here: 'refused',
    example: unit({ name: '../a.service' }),
    field: /^systemd\.units\[\d+\]\.name$/,
    why: /^is not the name of a systemd unit$/,
  },
  {
    what: 'a drop-in with a name that is no file name',
    reason: 'the name leads out of the directory of drop-ins, or the file cannot be created',
    here: 'refused',
    example: unit({ dropins: [{ name: '../a.conf' }] }),
    field: /^systemd\.units\[\d+\]\.dropins\[\d+\]\.name$/,
    why: /^is not a file name that ends in \.conf$/,
  },
  {
    what: 'an experimental version, or a version with superfluous zeros or signs',
    reason: 'an experimental version may change without notice; the others are typing errors',
    here: 'refused',
    example: {},
    version: '3.7.0-experimental',
    field: /^ignition\.version$/,
    why: /^is not a version that is known/,
  },
  {
    what: 'a key that comes twice in one object',
    reason: 'the last one counts, as JSON.parse reads it; Go merges them',
    here: 'accepted',
    example: '{"ignition":{"version":"3.3.0"},"storage":{"files":1},"storage":{}}',
  },
]

/** Whether a row explains why a config with this problem is refused here. */
export function isExplained({ path, why }: FieldNote): boolean {
  return DIFFERENCES.some((one) => one.field?.test(path) === true && one.why?.test(why) === true)
}
