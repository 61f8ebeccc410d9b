/**
 * What shall happen on the node; README.md explains it, internal/node/script.go reads it. Whatever it leaves out goes
 * well.
 */
export interface SandboxScript {
  /** The first that fits spec and builds counts. */
  readonly specs?: readonly SpecRule[]
  /** Texts of specs that the suite has besides the inventory's. */
  readonly moreSpecs?: readonly string[]
  /** How long a spec takes that no rule gives a time. */
  readonly specSeconds?: number
  /** The suite's time limit, in place of the one that it is given: inputs allow no short ones. */
  readonly timeLimitSeconds?: number
  /** What the real suite's times for the start and the stop of its services are multiplied with; 0 when not given. */
  readonly suiteTimeScale?: number
  readonly beforeSuite?: BeforeSuiteFailure
  readonly system?: {
    /** What `systemctl is-system-running` prints. */
    readonly state?: string
    /** What `df` says is free; a hosted runner's 22 GiB when not given. */
    readonly freeBytes?: number
  }
  readonly crio?: {
    /** The daemon logs this and exits. */
    readonly startError?: string
    /** Beginnings of the commits that do so; all when not given. */
    readonly startErrorCommits?: readonly string[]
    /** `crictl info` says that the runtime is not ready. */
    readonly notReady?: boolean
  }
  /** Images whose name contains `match` cannot be pulled; with `times`, only so often for each image. */
  readonly images?: readonly {
    readonly match: string
    readonly message?: string
    readonly times?: number
  }[]
  /** Feature gates that the kubelet does not know; it knows all others. */
  readonly unknownGates?: readonly string[]
  /** Kernel modules that cannot be loaded. */
  readonly modules?: readonly string[]
  /** Kernel parameters that cannot be written. */
  readonly sysctls?: readonly string[]
}

/** Why BeforeSuite fails. */
type BeforeSuiteFailure =
  | 'crio-unreachable'
  | 'disk-full'
  | 'kubelet-died'
  | 'no-cni'
  | 'node-not-ready'
  | 'panic'
  | 'services-failed'
  | 'system-validation'
  | 'unknown-gate'

type SpecOutcomeRequest =
  | 'pass'
  | 'fail'
  | 'fail-in-company'
  | 'image-pull'
  | 'image-hiccup'
  | 'skip'
  | 'panic'
  | 'time-out'
  | 'hang'
  | 'hang-deaf'
  | 'flake'
  | 'crio-dies'
  | 'crio-hangs'
  | 'crio-is-restarted'
  | 'kubelet-dies'
  | 'kubelet-hangs'
  | 'out-of-memory'
  | 'suite-dies'
  | 'suite-interrupted'

interface SpecRule {
  /** Part of a spec's full text. */
  readonly match: string
  /** Beginnings of CRI-O commits for which the rule counts; all when not given. */
  readonly crioCommits?: readonly string[]
  /** Beginnings of Kubernetes versions, likewise. */
  readonly kubernetesVersions?: readonly string[]
  readonly outcome?: SpecOutcomeRequest
  /** The outcome in every later invocation of the suite on the node. */
  readonly again?: SpecOutcomeRequest
  /** In place of the outcome's own text. */
  readonly message?: string
  /** What the spec writes into its output; all but `huge` (24 MB) also end the message of a failure. */
  readonly prints?: readonly ('ansi' | 'huge' | 'invalid-utf8' | 'nul')[]
  /** How long the spec takes; of a `time-out`: its limit. */
  readonly seconds?: number
  /** Of a flake: it passes at the last one. */
  readonly attempts?: number
  /** Of a CRI-O that dies, or a service that hangs: it does not come back. */
  readonly stays?: boolean
  /** Of a service that hangs, or a spec whose CRI-O died: for how long. */
  readonly hangSeconds?: number
}
