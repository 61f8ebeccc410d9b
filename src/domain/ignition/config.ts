import { decodeDataUrl } from './data-url.ts'
import {
  checked,
  count,
  flag,
  list,
  needed,
  presence,
  type ReadBy,
  record,
  text,
} from './reader.ts'

const LONGEST_PATH = 4095
const LARGEST_MODE = 0o7777
const CONTROL = /\p{Cc}/u
const ACCOUNT_NAME = /^[A-Za-z_][A-Za-z0-9_.-]{0,30}\$?$/
const UNIT_NAME =
  /^[A-Za-z0-9:_.\\@-]{1,240}\.(service|socket|device|mount|automount|swap|target|path|timer|slice|scope)$/
const HASH_DIGITS: Readonly<Record<string, number>> = { sha256: 64, sha512: 128 }
/** Schemes that the specification knows; of those only `data`, `http` and `https` can be read here. */
const SCHEME = /^(data|https?|s3|gs|tftp|arn):/

/** What is wrong with the path of a file, directory or link, or null. */
export function pathFlaw(path: string): string | null {
  if (!path.startsWith('/')) return 'is not an absolute path'
  if (CONTROL.test(path)) return 'is a path with control characters'
  if (path.length > LONGEST_PATH) return 'is a path that no system takes'
  const parts = path.slice(1).split('/')
  if (parts.some((part) => part === '' || part === '.' || part === '..')) {
    return 'is not a plain path: it has empty parts, `.` or `..`, or ends in a slash'
  }
  return null
}

function sourceFlaw(source: string): string | null {
  if (!SCHEME.test(source)) return 'is not a URL of data:, https: or http:'
  if (source.startsWith('data:')) {
    return decodeDataUrl(source) === null ? 'is not a data URL that can be decoded' : null
  }
  return URL.canParse(source) ? null : 'is not a URL'
}

function hashFlaw(hash: string): string | null {
  const [kind = '', digits = ''] = hash.split('-', 2)
  const length = Object.hasOwn(HASH_DIGITS, kind) ? HASH_DIGITS[kind] : undefined
  if (length === undefined) return 'is not of the form sha256-… or sha512-…'
  const fits = digits.length === length && /^[0-9a-f]+$/.test(digits)
  return fits ? null : `has not ${length} hexadecimal digits`
}

function compressionFlaw(compression: string): string | null {
  return compression === 'gzip' ? null : 'is a compression that is not known (gzip is)'
}

function accountFlaw(name: string): string | null {
  return ACCOUNT_NAME.test(name) ? null : 'is not a name of a user or group'
}

function unitFlaw(name: string): string | null {
  return UNIT_NAME.test(name) ? null : 'is not the name of a systemd unit'
}

function dropInFlaw(name: string): string | null {
  const plain = name.endsWith('.conf') && !name.includes('/') && !CONTROL.test(name)
  return plain && name.length < 250 ? null : 'is not a file name that ends in .conf'
}

function modeFlaw(mode: number): string | null {
  return mode <= LARGEST_MODE
    ? null
    : 'is no mode: it is a decimal number, 420 stands for octal 0644'
}

function lineFlaw(line: string): string | null {
  return CONTROL.test(line) || line.includes(':') ? 'has control characters or a colon' : null
}

/** What is wrong with the target of a link, or null. A soft link may be relative. */
function targetFlaw(target: string): string | null {
  return CONTROL.test(target) || target.length > LONGEST_PATH ? 'is no target of a link' : null
}

const path = checked(needed, pathFlaw)
const mode = checked(count, modeFlaw)
const account = checked(text, accountFlaw)

const resource = record({
  source: checked(text, sourceFlaw),
  compression: checked(text, compressionFlaw),
  httpHeaders: list(record({ name: needed, value: text })),
  verification: record({ hash: checked(text, hashFlaw) }),
})

const owner = record({ id: count, name: account })
const node = { path, overwrite: flag, user: owner, group: owner }

/** An Ignition config by the specification 3.0 to 3.6 (coreos/ignition, config/v3_6/types/schema.go). */
export const ignitionConfig = record({
  ignition: record({
    version: needed,
    config: record({ merge: list(resource), replace: resource }),
    timeouts: presence,
    security: presence,
    proxy: presence,
  }),
  kernelArguments: record({ shouldExist: list(text), shouldNotExist: list(text) }),
  passwd: record({
    users: list(
      record({
        name: checked(needed, accountFlaw),
        uid: count,
        gecos: checked(text, lineFlaw),
        homeDir: checked(text, (home) => pathFlaw(home) ?? lineFlaw(home)),
        shell: checked(text, (shell) => pathFlaw(shell) ?? lineFlaw(shell)),
        primaryGroup: account,
        groups: list(account),
        noCreateHome: flag,
        noUserGroup: flag,
        noLogInit: flag,
        system: flag,
        shouldExist: flag,
        passwordHash: text,
        sshAuthorizedKeys: list(text),
      }),
    ),
    groups: list(
      record({
        name: checked(needed, accountFlaw),
        gid: count,
        passwordHash: text,
        shouldExist: flag,
        system: flag,
      }),
    ),
  }),
  storage: record({
    directories: list(record({ ...node, mode })),
    files: list(record({ ...node, mode, contents: resource, append: list(resource) })),
    links: list(record({ ...node, target: checked(needed, targetFlaw), hard: flag })),
    disks: list(
      record({
        device: path,
        wipeTable: flag,
        partitions: list(
          record({
            label: text,
            number: count,
            sizeMiB: count,
            startMiB: count,
            resize: flag,
            shouldExist: flag,
            guid: text,
            typeGuid: text,
            wipePartitionEntry: flag,
          }),
        ),
      }),
    ),
    filesystems: list(
      record({
        device: path,
        path: checked(text, pathFlaw),
        format: text,
        label: text,
        uuid: text,
        options: list(text),
        mountOptions: list(text),
        wipeFilesystem: flag,
      }),
    ),
    raid: presence,
    luks: presence,
  }),
  systemd: record({
    units: list(
      record({
        name: checked(needed, unitFlaw),
        contents: text,
        enabled: flag,
        mask: flag,
        dropins: list(record({ name: checked(needed, dropInFlaw), contents: text })),
      }),
    ),
  }),
})

export type IgnitionConfig = ReadBy<typeof ignitionConfig>
export type IgnitionUnit = IgnitionConfig['systemd']['units'][number]
export type IgnitionUser = IgnitionConfig['passwd']['users'][number]
export type IgnitionGroup = IgnitionConfig['passwd']['groups'][number]
export type IgnitionFilesystem = IgnitionConfig['storage']['filesystems'][number]
export type Resource = ReadBy<typeof resource>
