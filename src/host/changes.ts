/**
 * What we do to a host, as data: each change carries what is needed to take it back.
 * A change is written to the journal before it is made, so playing one back must also be right when it never happened.
 */
export type Change =
  /** Files that we put in place; `backup` is a copy of what stood there, null when nothing did. */
  | { readonly kind: 'files'; readonly files: readonly ChangedFile[] }
  /**
   * A directory that we or the services fill; `kept` names the entries that were there before, null when it was not.
   */
  | { readonly kind: 'tree'; readonly path: string; readonly kept: readonly string[] | null }
  | { readonly kind: 'module'; readonly name: string }
  /** Kernel parameters, by key, with the values from before. */
  | { readonly kind: 'sysctls'; readonly before: Readonly<Record<string, string>> }
  | { readonly kind: 'swap'; readonly device: string; readonly priority: number }
  /** Packet filter rules; `before` is the output of iptables-save or ip6tables-save. */
  | { readonly kind: 'firewall'; readonly family: FirewallFamily; readonly before: string }
  /** A network link that a CNI plugin makes. */
  | { readonly kind: 'link'; readonly name: string }
  /** Unit files changed: systemd has to read them again. */
  | { readonly kind: 'unit-files' }
  /** A service that we started. */
  | { readonly kind: 'service'; readonly unit: string }
  /** Cgroup directories: those of these names that are not in `before` were made by the suite. */
  | { readonly kind: 'cgroups'; readonly before: readonly string[] }
  /** Mode in octal and owner as `UID:GID`, from before. */
  | {
      readonly kind: 'attributes'
      readonly path: string
      readonly mode: string
      readonly owner: string
    }
  /** A directory that was moved aside, to `kept` beside it, so that something else can stand at its path. */
  | { readonly kind: 'moved'; readonly path: string; readonly kept: string }
  /** A user or group that we made. */
  | { readonly kind: 'account'; readonly database: AccountDatabase; readonly name: string }
  /** A file that we made and swap on. */
  | { readonly kind: 'swap-file'; readonly path: string }
  /** A file that stands in for a disk, and where it is mounted. */
  | { readonly kind: 'mount'; readonly path: string; readonly image: string }
  /** A file of the kernel that takes a value, such as a number of huge pages. */
  | { readonly kind: 'kernel-setting'; readonly path: string; readonly before: string }
  /** A unit that was active, and that we stopped. */
  | { readonly kind: 'stopped'; readonly unit: string }
  /** Units that systemd starts because of a run and that were not active before: slices, targets. */
  | { readonly kind: 'units'; readonly units: readonly string[] }
  /** The suite itself, with everything that a killed one leaves running. */
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

/** A change in few words, for logs and for what could not be restored. */
export function describeChange(change: Change): string {
  switch (change.kind) {
    case 'files':
      return `files ${change.files.map((file) => file.path).join(', ')}`
    case 'tree':
      return `directory ${change.path}`
    case 'module':
      return `kernel module ${change.name}`
    case 'sysctls':
      return `kernel parameters ${Object.keys(change.before).join(', ')}`
    case 'swap':
      return `swap on ${change.device}`
    case 'firewall':
      return `${change.family} rules`
    case 'link':
      return `network link ${change.name}`
    case 'unit-files':
      return 'unit files known to systemd'
    case 'service':
      return `service ${change.unit}`
    case 'cgroups':
      return 'cgroups of pods and kubelet'
    case 'attributes':
      return `mode and owner of ${change.path}`
    case 'moved':
      return `directory ${change.path}, moved aside`
    case 'account':
      return `${change.database === 'passwd' ? 'user' : 'group'} ${change.name}`
    case 'swap-file':
      return `swap file ${change.path}`
    case 'mount':
      return `mount at ${change.path}`
    case 'kernel-setting':
      return `setting ${change.path}`
    case 'stopped':
      return `stopped unit ${change.unit}`
    case 'units':
      return `units ${change.units.join(', ')}`
    case 'suite':
      return `suite ${change.unit}`
  }
}
