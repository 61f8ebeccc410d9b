import type { TrackedSkip } from './lanes.ts'

/** The Go names of the architectures that CRI-O and Kubernetes publish for hosted runners. */
export type Architecture = 'amd64' | 'arm64'

/** Which CRI-O was asked for. `asked` is the input as the user wrote it. */
export type CrioRequest =
  | { readonly kind: 'main'; readonly asked: string }
  | { readonly kind: 'release'; readonly asked: string; readonly tag: string }
  | { readonly kind: 'directory'; readonly asked: string; readonly path: string }

/** Which Kubernetes was asked for. */
export type KubernetesRequest =
  | { readonly kind: 'main'; readonly asked: string }
  /** A CI build, for instance v1.37.0-alpha.0.123+abcdef0123456. */
  | { readonly kind: 'ci'; readonly asked: string; readonly version: string }
  | { readonly kind: 'directory'; readonly asked: string; readonly path: string }

/** Ginkgo's filters as they will be handed to the test binary; empty strings select everything. */
export interface Selection {
  readonly lane: string
  /** Regular expression (Go RE2) on the spec's full text. */
  readonly focus: string
  /** Regular expression (Go RE2) on the spec's full text. */
  readonly skip: string
  /** Ginkgo label filter, for instance `NodeConformance && !Slow`. */
  readonly labelFilter: string
  /** Specs that are left out on purpose, each with its reason. */
  readonly trackedSkips: readonly TrackedSkip[]
}

/** A CRI-O drop-in from the user, written after ours so that it wins. */
export interface CrioDropIn {
  /** File name below /etc/crio/crio.conf.d, for instance 90-01-debug.conf. */
  readonly name: string
  readonly toml: string
}

/** Results that make the step fail. */
export type FailOn = 'failed' | 'environment' | 'incomplete'

/** All that a run will do, parsed and validated once; nobody else reads an input or the environment. */
export interface Plan {
  readonly crio: CrioRequest
  readonly kubernetes: KubernetesRequest
  readonly architecture: Architecture
  readonly selection: Selection
  /** Parallel Ginkgo processes, at least 1. */
  readonly procs: number
  /** Ginkgo's own limit for the suite, in seconds. */
  readonly timeoutSeconds: number
  readonly crioDropIns: readonly CrioDropIn[]
  /** A KubeletConfiguration in YAML or JSON, or null for the suite's built-in one. */
  readonly kubeletConfig: string | null
  /** Flags for the kubelet after ours, one per element. */
  readonly kubeletFlags: readonly string[]
  /** Gates for kubelet and API server, for instance { NodeSwap: true }. */
  readonly featureGates: Readonly<Record<string, boolean>>
  /** More arguments for e2e_node.test, one per element. */
  readonly testArgs: readonly string[]
  readonly failOn: readonly FailOn[]
  /** Absolute directory for everything that is kept. */
  readonly reportDirectory: string
  readonly mirrors: { readonly crio: string; readonly kubernetes: string }
}

/** What the runner says about the job; read once, beside the inputs. */
export interface RunnerContext {
  readonly temporaryDirectory: string
  readonly workspace: string
  /** `hosted` runners are thrown away after the job. */
  readonly kind: 'hosted' | 'self-hosted' | 'terminal'
  readonly runId: string
  readonly runAttempt: number
  readonly repository: string
  /** Link to the workflow run, or null outside of GitHub Actions. */
  readonly runUrl: string | null
  /** Read-only token for public look-ups, or null. */
  readonly token: string | null
  readonly apiUrl: string
}
