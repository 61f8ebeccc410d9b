import { byKind } from '../domain/by-kind.ts'
/**
 * Changes of the host, as data: each has what is needed to undo it. A change is written to the journal before it is
 * made, so undoing one must also be right when it was never made.
 */
export type Change =
  /** Files that the run installs; `backup` is a copy of the file before, null when there was none. */
  | { readonly kind: 'files'; readonly files: readonly ChangedFile[] }
  /** A directory that the run or services fill; `kept` names the entries before, null when it did not exist. */
  | { readonly kind: 'tree'; readonly path: string; readonly kept: readonly string[] | null }
  | { readonly kind: 'module'; readonly name: string }
  /** Kernel parameters, by key, with the values from before. */
  | { readonly kind: 'sysctls'; readonly before: Readonly<Record<string, string>> }
  | { readonly kind: 'swap'; readonly device: string; readonly priority: number }
  /** Packet filter rules; `before` is the output of iptables-save or ip6tables-save. */
  | { readonly kind: 'firewall'; readonly family: FirewallFamily; readonly before: string }
  /** A network link that a CNI plugin makes. */
  | { readonly kind: 'link'; readonly name: string }
  /** Unit files changed: systemd has to reload them. */
  | { readonly kind: 'unit-files' }
  /** A service that the run started. */
  | { readonly kind: 'service'; readonly unit: string }
  /** Cgroup directories: those that are not in `before` were made by the suite. */
  | { readonly kind: 'cgroups'; readonly before: readonly string[] }
  /** Mode in octal and owner as `UID:GID`, from before. */
  | {
      readonly kind: 'attributes'
      readonly path: string
      readonly mode: string
      readonly owner: string
    }
  /** A directory that was moved aside, to `kept` beside it, so that another can take its path. */
  | { readonly kind: 'moved'; readonly path: string; readonly kept: string }
  /** A user or group that the run created. */
  | { readonly kind: 'account'; readonly database: AccountDatabase; readonly name: string }
  /** A swap file that the run created. */
  | { readonly kind: 'swap-file'; readonly path: string }
  /** An image file in place of a disk, and where it is mounted. */
  | { readonly kind: 'mount'; readonly path: string; readonly image: string }
  /** A file of the kernel with a setting, such as the number of huge pages. */
  | { readonly kind: 'kernel-setting'; readonly path: string; readonly before: string }
  /** A unit that was active, and that the run stopped. */
  | { readonly kind: 'stopped'; readonly unit: string }
  /** Units that systemd starts because of a run and that were not active before: slices, targets. */
  | { readonly kind: 'units'; readonly units: readonly string[] }
  /** The suite, with everything that it leaves running when it is killed. */
  | {
      readonly kind: 'suite'
      readonly unit: string
      readonly kubeletUnit: string
      /** The slice that holds all pods. */
      readonly podSlice: string
      /** The command that removes all pods. */
      readonly removePods: readonly string[]
    }

export interface ChangedFile {
  readonly path: string
  readonly backup: string | null
}

/** Databases of getent(1). */
export type AccountDatabase = 'passwd' | 'group'

export type FirewallFamily = 'iptables' | 'ip6tables'

/** A short description of a change, for logs and errors. */
export function describeChange(change: Change): string {
  return byKind(
    change,
    {
      files: ({ files }) => `files ${files.map((file) => file.path).join(', ')}`,
      tree: ({ path }) => `directory ${path}`,
      module: ({ name }) => `kernel module ${name}`,
      sysctls: ({ before }) => `kernel parameters ${Object.keys(before).join(', ')}`,
      swap: ({ device }) => `swap on ${device}`,
      firewall: ({ family }) => `${family} rules`,
      link: ({ name }) => `network link ${name}`,
      'unit-files': () => 'unit files known to systemd',
      service: ({ unit }) => `service ${unit}`,
      cgroups: () => 'cgroups of pods and kubelet',
      attributes: ({ path }) => `mode and owner of ${path}`,
      moved: ({ path }) => `directory ${path}, moved aside`,
      account: ({ database, name }) => `${database === 'passwd' ? 'user' : 'group'} ${name}`,
      'swap-file': ({ path }) => `swap file ${path}`,
      mount: ({ path }) => `mount at ${path}`,
      'kernel-setting': ({ path }) => `setting ${path}`,
      stopped: ({ unit }) => `stopped unit ${unit}`,
      units: ({ units }) => `units ${units.join(', ')}`,
      suite: ({ unit }) => `suite ${unit}`,
    },
    (kind) => `change of the unknown kind ${kind}`,
  )
}
