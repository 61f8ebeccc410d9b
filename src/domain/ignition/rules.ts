import type { Fate } from './outcome.ts'

/** What becomes of a field of the specification, unless a rule for its path or its unit says more. */
export interface FieldRule extends Fate {
  readonly field: string
}

const REBOOT = 'needs a reboot, and a runner cannot be rebooted'
const NO_LOGIN = 'nobody logs in during a run'
const OWN_FETCHES = "is for Ignition's own downloads; those of the action have limits of their own"

/** Every field of the specification, in its order; docs/ignition.md shows them. */
export const FIELD_RULES = [
  rule(
    'ignition.config.merge',
    'not-applied',
    'name the files in the input `ignition`, which merges them',
  ),
  rule('ignition.config.replace', 'not-applied', 'name the other file in the input `ignition`'),
  rule('ignition.timeouts', 'not-applied', OWN_FETCHES),
  rule(
    'ignition.security',
    'not-applied',
    'certificates come from the machine and NODE_EXTRA_CA_CERTS',
  ),
  rule('ignition.proxy', 'not-applied', 'proxies come from https_proxy, http_proxy and no_proxy'),
  rule('kernelArguments', 'not-applied', REBOOT),
  rule('passwd.groups', 'applied', 'made when there is none of that name, and deleted again'),
  rule('passwd.users', 'applied', 'made when there is none of that name, and deleted again'),
  rule('passwd.users.shouldExist', 'not-applied', 'accounts of the machine are not deleted'),
  rule('passwd.users.passwordHash', 'not-applied', NO_LOGIN),
  rule('passwd.users.sshAuthorizedKeys', 'not-applied', NO_LOGIN),
  rule('passwd.groups.passwordHash', 'not-applied', NO_LOGIN),
  rule('passwd.groups.shouldExist', 'not-applied', 'groups of the machine are not deleted'),
  rule(
    'storage.directories',
    'applied',
    'made with mode and owner; one that is there is only set, or replaced with `overwrite`',
  ),
  rule(
    'storage.files',
    'applied',
    'written with mode and owner; one that is there needs `overwrite`, unless it is the same',
  ),
  rule('storage.links', 'applied', 'made; what is there needs `overwrite`'),
  rule(
    'storage.disks',
    'not-applied',
    'disks of the machine are never partitioned; their filesystems get stand-ins',
  ),
  rule(
    'storage.filesystems',
    'applied',
    'a file as loop device stands in for the device, mounted at the path',
  ),
  rule('storage.raid', 'not-applied', 'disks of the machine are never changed'),
  rule('storage.luks', 'not-applied', 'disks of the machine are never changed'),
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
    reason: 'no file system that keeps files',
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
    reason: 'could take from the action the way to give the machine back',
  },
  {
    paths: /^\/etc\/(passwd|shadow|group|gshadow)-?$/,
    what: '`/etc/passwd`, `/etc/group`',
    outcome: 'not-applied',
    reason: 'name users and groups under `passwd`',
  },
  {
    paths: /^\/etc\/zincati\/|^\/etc\/(ostree|rpm-ostreed\.conf$)/,
    what: '`/etc/zincati`, `/etc/ostree`',
    outcome: 'not-applied',
    reason: 'is for updates of Fedora CoreOS, and the machine has none',
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
    reason: 'systemd would have to be executed again; units have drop-ins',
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

/** Rules that need no more than the unit; those that fit are told together, and the first decides. */
export const UNIT_RULES: readonly UnitRule[] = [
  {
    what: 'install or start CRI-O',
    fits: runs(
      /cri-o\/packaging|\bCRIO_(SCRIPT_)?COMMIT\b|systemctl .*\b(enable|start|restart)\b.*\bcrio\b/,
    ),
    outcome: 'superseded',
    reason: 'the action installs and starts CRI-O by itself',
  },
  {
    what: "load the kernel's parameters (`systemd-sysctl`, `sysctl --system`)",
    fits: runsOnly(/^(\S*\/)?(systemd-sysctl|sysctl (--system|-p))( |$)/),
    outcome: 'superseded',
    reason: 'the action sets the parameters of the written files, and gives the old values back',
  },
  {
    what: 'are of CRI-O itself (`crio.service`)',
    fits: ({ name }) => name === 'crio.service',
    outcome: 'superseded',
    reason: "CRI-O's unit comes with the build; drop-ins for it are applied",
  },
  {
    what: 'run `rpm-ostree` or `bootc`',
    fits: runs(/\b(rpm-ostree|bootc|ostree)\b/),
    outcome: 'not-applied',
    reason: 'rpm-ostree changes an image of Fedora CoreOS, and the machine has none',
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
    reason: 'the suite starts the kubelet, and would take this unit for it',
  },
  {
    what: 'mount or swap on a real device',
    fits: ({ name, contents }) =>
      /\.(mount|swap)$/.test(name) && /^What=\s*(\/dev\/|LABEL=|UUID=|PARTLABEL=)/m.test(contents),
    outcome: 'not-applied',
    reason: 'the device is not there, and no filesystem of the config stands in for it',
  },
]

function runs(pattern: RegExp): UnitRule['fits'] {
  return ({ commands }) => commands.some((command) => pattern.test(command))
}

function runsOnly(pattern: RegExp): UnitRule['fits'] {
  return ({ commands }) => commands.length > 0 && commands.every((command) => pattern.test(command))
}

/** Rules for units of which the action does what they are for, in a way that can be taken back; for the documentation. */
export const TRANSLATED_UNITS: readonly (Fate & { readonly what: string })[] = [
  {
    what: 'make and switch on a swap file',
    outcome: 'applied',
    reason:
      'the action makes the file, and takes it away again; not applied unless the kubelet lives with swap (`--fail-swap-on=false`)',
  },
  {
    what: 'set properties of units (`systemctl set-property`)',
    outcome: 'applied',
    reason: 'as drop-ins below /run/systemd/system, which are taken away again',
  },
  {
    what: 'allocate huge pages',
    outcome: 'applied',
    reason: 'the action writes the number, and gives the old one back',
  },
  {
    what: 'mount a filesystem of the config',
    outcome: 'superseded',
    reason: 'the stand-in is mounted there already',
  },
]
