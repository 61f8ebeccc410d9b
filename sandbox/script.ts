/**
 * What shall happen on the node; README.md explains it, internal/node/script.go reads it. Whatever it leaves out goes
 * well.
 */
export interface SandboxScript {
  /** The first whose `match` is part of a spec's full text counts. */
  readonly specs?: readonly SpecRule[]
  /** How long a spec takes that no rule gives a time. */
  readonly specSeconds?: number
  readonly beforeSuite?: 'kubelet-died' | 'services-failed' | 'node-not-ready'
  readonly system?: {
    /** What `systemctl is-system-running` prints. */
    readonly state?: string
  }
  readonly crio?: {
    /** The daemon logs this and exits. */
    readonly startError?: string
    /** `crictl info` says that the runtime is not ready. */
    readonly notReady?: boolean
  }
  /** Images whose name contains `match` cannot be pulled. */
  readonly images?: readonly { readonly match: string; readonly message?: string }[]
  /** Kernel modules that cannot be loaded. */
  readonly modules?: readonly string[]
  /** Kernel parameters that cannot be written. */
  readonly sysctls?: readonly string[]
}

type SpecOutcomeRequest =
  | 'pass'
  | 'fail'
  | 'image-pull'
  | 'skip'
  | 'panic'
  | 'hang'
  | 'flake'
  | 'crio-dies'
  | 'kubelet-dies'

interface SpecRule {
  readonly match: string
  readonly outcome?: SpecOutcomeRequest
  /** In place of the outcome's own text. */
  readonly message?: string
  readonly seconds?: number
  /** Of a flake: it passes at the last one. */
  readonly attempts?: number
  /** Of a CRI-O that dies: it does not come back. */
  readonly stays?: boolean
}
