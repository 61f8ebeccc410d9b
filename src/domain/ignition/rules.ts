import type { Fate } from './outcome.ts'

/** What becomes of a field of the specification, unless a rule for its path or its unit says more. */
export interface FieldRule extends Fate {
  readonly field: string
}

const REBOOT = 'needs a reboot, and the action cannot reboot a runner'
const NO_LOGIN = 'nobody logs in during a run'
const OWN_FETCHES = "applies to Ignition's own downloads; the action has its own limits"

/** Every field of the specification, in its order; docs/ignition.md shows them. */
export const FIELD_RULES = [
  rule(
    'ignition.config.merge',
    'not-applied',
    'name the files in the input `ignition`: the action merges them',
  ),
  rule('ignition.config.replace', 'not-applied', 'name the other file in the input `ignition`'),
  rule('ignition.timeouts', 'not-applied', OWN_FETCHES),
  rule(
    'ignition.security',
    'not-applied',
    'the action uses the certificates of the machine and NODE_EXTRA_CA_CERTS',
  ),
  rule('ignition.proxy', 'not-applied', 'the action uses https_proxy, http_proxy and no_proxy'),
  rule('kernelArguments', 'not-applied', REBOOT),
  rule('passwd.groups', 'applied', 'created if it does not exist, and deleted after the run'),
  rule('passwd.users', 'applied', 'created if it does not exist, and deleted after the run'),
  rule(
    'passwd.users.shouldExist',
    'not-applied',
    'the action does not delete accounts of the machine',
  ),
  rule('passwd.users.passwordHash', 'not-applied', NO_LOGIN),
  rule('passwd.users.sshAuthorizedKeys', 'not-applied', NO_LOGIN),
  rule('passwd.groups.passwordHash', 'not-applied', NO_LOGIN),
  rule(
    'passwd.groups.shouldExist',
    'not-applied',
    'the action does not delete groups of the machine',
  ),
  rule(
    'storage.directories',
    'applied',
    'created with mode and owner; an existing one gets mode and owner, or is replaced with `overwrite`',
  ),
  rule(
    'storage.files',
    'applied',
    'written with mode and owner; an existing file with other content needs `overwrite`',
  ),
  rule('storage.links', 'applied', 'created; an existing file needs `overwrite`'),
  rule(
    'storage.disks',
    'not-applied',
    'the action never partitions disks of the machine; their filesystems are created in files',
  ),
  rule(
    'storage.filesystems',
    'applied',
    'created in a file that replaces the device, and mounted at the path as a loop device',
  ),
  rule('storage.raid', 'not-applied', 'the action never changes disks of the machine'),
  rule('storage.luks', 'not-applied', 'the action never changes disks of the machine'),
  rule(
    'systemd.units',
    'applied',
    'written to /etc/systemd/system; started when enabled, stopped when masked or disabled',
  ),
  rule('systemd.units.dropins', 'applied', 'written to /etc/systemd/system'),
] as const satisfies readonly FieldRule[]

export type FieldName = (typeof FIELD_RULES)[number]['field']

/** What becomes of a field that no other rule is about. */
export function fateOf(field: FieldName): Fate {
  const { outcome, reason } = FIELD_RULES.find((one) => one.field === field) ?? {
    outcome: 'not-applied',
    reason: 'is not known',
  }
  return { outcome, reason }
}

function rule<Field extends string>(
  field: Field,
  outcome: Fate['outcome'],
  reason: string,
): FieldRule & { readonly field: Field } {
  return { field, outcome, reason }
}

/** What becomes of files, directories and links at certain paths. */
export interface PathRule extends Fate {
  readonly paths: RegExp
  /** The paths in words. */
  readonly what: string
}

/** The first that fits counts. */
export const PATH_RULES: readonly PathRule[] = [
  {
    paths: /^\/[^/]*$/,
    what: '`/` and right below it',
    outcome: 'not-applied',
    reason: 'the top of the file system belongs to the machine',
  },
  {
    paths: /^\/(proc|sys|dev)\//,
    what: '`/proc`, `/sys`, `/dev`',
    outcome: 'not-applied',
    reason: 'is not a file system that keeps files',
  },
  {
    paths:
      /^\/boot\/|^\/efi\/|^\/etc\/(fstab|crypttab|mdadm\.conf)$|^\/etc\/(modules-load\.d|dracut\.conf\.d)\//,
    what: '`/boot`, `/etc/fstab`, `/etc/modules-load.d`',
    outcome: 'not-applied',
    reason: REBOOT,
  },
  {
    paths:
      /^\/etc\/(sudoers$|sudoers\.d\/|sudo\.conf$|pam\.d\/|security\/|nsswitch\.conf$|ld\.so\.)/,
    what: '`/etc/sudoers`, `/etc/pam.d`',
    outcome: 'not-applied',
    reason: 'could keep the action from restoring the machine',
  },
  {
    paths: /^\/etc\/(passwd|shadow|group|gshadow)-?$/,
    what: '`/etc/passwd`, `/etc/group`',
    outcome: 'not-applied',
    reason: 'define users and groups under `passwd`',
  },
  {
    paths: /^\/etc\/zincati\/|^\/etc\/(ostree|rpm-ostreed\.conf$)/,
    what: '`/etc/zincati`, `/etc/ostree`',
    outcome: 'not-applied',
    reason: 'configures updates of Fedora CoreOS, which the machine does not run',
  },
  {
    paths: /^\/etc\/selinux\/|\.(te|pp|cil)$/,
    what: 'SELinux policies',
    outcome: 'not-applied',
    reason: 'is for SELinux, which the machine does not use',
  },
  {
    paths: /\/\.ssh\/|^\/etc\/ssh|authorized_keys/,
    what: 'keys and settings of SSH',
    outcome: 'not-applied',
    reason: NO_LOGIN,
  },
  {
    paths: /^\/etc\/systemd\/(system|user)\.conf(\.d\/|$)/,
    what: "systemd's own configuration",
    outcome: 'not-applied',
    reason: 'systemd would have to restart itself; use drop-ins of units',
  },
]

/** What keeps a path from being written, or null. */
export function fateOfPath(path: string): Fate | null {
  return PATH_RULES.find(({ paths }) => paths.test(path)) ?? null
}

/** A unit, as rules look at it. */
export interface UnitView {
  readonly name: string
  /** Commands that it runs, each on one line. */
  readonly commands: readonly string[]
  readonly contents: string
}

/** What becomes of units, by what they do. */
export interface UnitRule extends Fate {
  /** What they do, in words. */
  readonly what: string
  readonly fits: (unit: UnitView) => boolean
}

/** Rules that need no more than the unit. The first that fits decides; all with its outcome are reported. */
export const UNIT_RULES: readonly UnitRule[] = [
  {
    what: 'install or start CRI-O',
    fits: runs(
      /cri-o\/packaging|\bCRIO_(SCRIPT_)?COMMIT\b|systemctl .*\b(enable|start|restart)\b.*\bcrio\b/,
    ),
    outcome: 'superseded',
    reason: 'the action itself installs and starts CRI-O',
  },
  {
    what: "load the kernel's parameters (`systemd-sysctl`, `sysctl --system`)",
    fits: runsOnly(/^(\S*\/)?(systemd-sysctl|sysctl (--system|-p))( |$)/),
    outcome: 'superseded',
    reason: 'the action sets the parameters of the written files, and restores the old values',
  },
  {
    what: 'are of CRI-O itself (`crio.service`)',
    fits: ({ name }) => name === 'crio.service',
    outcome: 'superseded',
    reason: 'the build has its own unit of CRI-O; drop-ins for it are applied',
  },
  {
    what: 'run `rpm-ostree` or `bootc`',
    fits: runs(/\b(rpm-ostree|bootc|ostree)\b/),
    outcome: 'not-applied',
    reason: 'rpm-ostree changes an image of Fedora CoreOS, which the machine does not run',
  },
  {
    what: 'change SELinux',
    fits: runs(
      /\b(setenforce|semodule|semodule_package|checkmodule|semanage|chcon|restorecon|setsebool)\b/,
    ),
    outcome: 'not-applied',
    reason: 'is for SELinux, which the machine does not use',
  },
  {
    what: 'install keys for SSH',
    fits: runs(/authorized_keys|\.ssh\//),
    outcome: 'not-applied',
    reason: NO_LOGIN,
  },
  {
    what: 'reboot the machine',
    fits: runs(/\b(reboot|poweroff|kexec|shutdown)\b|\bgrubby\b/),
    outcome: 'not-applied',
    reason: REBOOT,
  },
  {
    what: 'have "kubelet" in their name',
    fits: ({ name }) => name.includes('kubelet'),
    outcome: 'not-applied',
    reason: 'the suite starts the kubelet, and would mistake this unit for it',
  },
  {
    what: 'mount or swap on a real device',
    fits: ({ name, contents }) =>
      /\.(mount|swap)$/.test(name) && /^What=\s*(\/dev\/|LABEL=|UUID=|PARTLABEL=)/m.test(contents),
    outcome: 'not-applied',
    reason: 'the device does not exist, and no filesystem of the config replaces it',
  },
]

function runs(pattern: RegExp): UnitRule['fits'] {
  return ({ commands }) => commands.some((command) => pattern.test(command))
}

function runsOnly(pattern: RegExp): UnitRule['fits'] {
  return ({ commands }) => commands.length > 0 && commands.every((command) => pattern.test(command))
}

/** Units whose work the action does itself, so that it can undo it; for the documentation. */
export const TRANSLATED_UNITS: readonly (Fate & { readonly what: string })[] = [
  {
    what: 'create and enable a swap file',
    outcome: 'applied',
    reason:
      'the action creates the file, and removes it after the run; not applied unless the kubelet accepts swap (`--fail-swap-on=false`)',
  },
  {
    what: 'set properties of units (`systemctl set-property`)',
    outcome: 'applied',
    reason: 'as drop-ins below /run/systemd/system, which are removed after the run',
  },
  {
    what: 'allocate huge pages',
    outcome: 'applied',
    reason: 'the action writes the number, and restores the old one',
  },
  {
    what: 'mount a filesystem of the config',
    outcome: 'superseded',
    reason: 'the filesystem is already mounted there',
  },
]
