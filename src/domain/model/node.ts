/** The machine, as far as it matters for comparing two runs. */
export interface HostFacts {
  readonly architecture: string
  readonly kernel: string
  readonly os: string
  readonly cgroup: 'v1' | 'v2' | 'unknown'
  readonly systemd: string
  readonly cpus: number
  readonly memoryBytes: number
  /** For instance ubuntu24 20260816.1, or empty outside of hosted runners. */
  readonly runnerImage: string
}

/** How the node was set up, as far as it is known before the suite starts. */
export interface NodeFacts {
  /** What CRI-O starts pods with, unless a pod asks for another handler. */
  readonly runtime: {
    /** Name of the handler, for instance crun. */
    readonly handler: string
    /** Name of the part that is started, or the path of a program that was on the machine; null when nobody says. */
    readonly program: string | null
    /** The same for the monitor, for instance conmon. */
    readonly monitor: string | null
  }
  /** CRI-O's drop-ins in the order in which they count: the bundle's, ours, the user's. */
  readonly crioDropIns: readonly { readonly name: string; readonly sha256: string }[]
  /** Digest of the given KubeletConfiguration, or null for the suite's built-in one. */
  readonly kubeletConfigSha256: string | null
}

/** Something that happened to a service during the suite. */
export interface ServiceEvent {
  readonly service: 'crio' | 'kubelet'
  readonly kind: 'restarted' | 'died'
  readonly at: string | null
  readonly detail: string
}

/** A CRI-O drop-in from the user, written after ours so that it wins. */
export interface CrioDropIn {
  /** File name below /etc/crio/crio.conf.d, for instance 90-01-debug.conf. */
  readonly name: string
  readonly toml: string
}
