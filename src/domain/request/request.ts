import type { IgnitionConfig } from '../ignition/config.ts'
import type { FieldNote } from '../ignition/reader.ts'
import type { CrioDropIn } from '../model/node.ts'
import type { Selection } from '../model/selection.ts'
import type { ComponentRequest } from './components.ts'
import type { CrioSettings } from './crio-settings.ts'
import type { Scenario } from './scenarios.ts'

/** The Go names of the architectures that CRI-O and Kubernetes publish for hosted runners. */
export type Architecture = 'amd64' | 'arm64'

/** A pull request or a workflow run is somebody's code: the repository says whose. */
interface GitHubSource {
  readonly asked: string
  /** owner/name */
  readonly repository: string
}

/** A directory that the user gave. */
export interface DirectoryRequest {
  readonly kind: 'directory'
  readonly asked: string
  /** Absolute. */
  readonly path: string
}

/** Which CRI-O was asked for. `asked` is the input as the user wrote it, without anything secret. */
export type CrioRequest =
  /** The newest commit of `main` or of `release-1.N`. */
  | { readonly kind: 'branch'; readonly asked: string; readonly branch: string }
  /** The newest bundle of a branch, which may be older than the branch's newest commit. */
  | { readonly kind: 'newest-bundle'; readonly asked: string; readonly branch: string }
  /** The release with the highest version. */
  | { readonly kind: 'latest'; readonly asked: string }
  | { readonly kind: 'release'; readonly asked: string; readonly tag: string }
  /** Full or abbreviated. */
  | { readonly kind: 'commit'; readonly asked: string; readonly commit: string }
  | DirectoryRequest
  /** A bundle on this machine, by its absolute path. */
  | { readonly kind: 'bundle-file'; readonly asked: string; readonly path: string }
  | { readonly kind: 'bundle-url'; readonly asked: string; readonly url: string }
  /** The static build of a workflow run. */
  | (GitHubSource & { readonly kind: 'workflow-run'; readonly run: number })
  /** The static build of a pull request's head. */
  | (GitHubSource & { readonly kind: 'pull-request'; readonly number: number })
  /** The build that the Ignition files pin. */
  | { readonly kind: 'ignition'; readonly asked: string }

/** A CRI-O that has a name of its own. */
export type NamedCrio = Exclude<CrioRequest, { readonly kind: 'ignition' }>

/** Which Kubernetes was asked for. */
export type KubernetesRequest =
  /** The newest CI build of `main` or of `release-1.N`, made for all platforms. */
  | { readonly kind: 'branch'; readonly asked: string; readonly branch: string }
  /** The newest CI build of main that is made every few minutes, for amd64 only. */
  | { readonly kind: 'main-fast'; readonly asked: string }
  /** The newest stable release. */
  | { readonly kind: 'latest'; readonly asked: string }
  /** A CI build, for instance v1.37.0-alpha.0.123+abcdef0123456. */
  | { readonly kind: 'ci'; readonly asked: string; readonly version: string }
  /** For instance v1.36.2 or v1.37.0-rc.1. */
  | { readonly kind: 'release'; readonly asked: string; readonly version: string }
  /** The newest CI build at or before a commit, full or abbreviated. */
  | { readonly kind: 'commit'; readonly asked: string; readonly commit: string }
  | DirectoryRequest
  /** A directory on a server, laid out as that of one build. */
  | { readonly kind: 'url'; readonly asked: string; readonly url: string }
  /** An artifact of a workflow run with e2e_node.test, ginkgo and kubelet. */
  | (GitHubSource & { readonly kind: 'artifact'; readonly artifact: number })

/** Which images are pulled before the suite. */
export const PULL_CHOICES = ['auto', 'none', 'all'] as const

export interface ImageOptions {
  readonly pull: (typeof PULL_CHOICES)[number]
  /** The suite's own list of registries in YAML, or null for the built-in one. */
  readonly repositories: string | null
}

/** An Ignition config: read with the inputs, or to be downloaded before anything is changed. */
export type IgnitionSource =
  | {
      readonly asked: string
      readonly config: IgnitionConfig
      /** About keys that are not known. */
      readonly warnings: readonly FieldNote[]
    }
  | { readonly asked: string; readonly url: string }

/** Results that make the step fail. */
export type FailOn = 'failed' | 'environment' | 'incomplete'

/** How much of the machine is given back. */
export type RestorePolicy = 'auto' | 'always'

/** All that a run will do, parsed and validated once; nobody else reads an input or the environment. */
export interface RunRequest {
  readonly crio: CrioRequest
  readonly kubernetes: KubernetesRequest
  /** Components in place of those that the CRI-O build brings; at most one of each name. */
  readonly components: readonly ComponentRequest[]
  readonly architecture: Architecture
  readonly scenario: Scenario | null
  readonly selection: Selection
  /** Parallel Ginkgo processes, at least 1. */
  readonly procs: number
  /** Ginkgo's own limit for the suite, in seconds. */
  readonly timeoutSeconds: number
  readonly crioSettings: CrioSettings
  readonly crioDropIns: readonly CrioDropIn[]
  readonly images: ImageOptions
  /** Ignition configs, in the order in which they are merged. */
  readonly ignition: readonly IgnitionSource[]
  /** Whether a part of them that cannot be applied stops the run. */
  readonly ignitionStrict: boolean
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
  /** Whether every part of CRI-O must be signed; Kubernetes, which signs no CI build, must have checksums then. */
  readonly requireSignature: boolean
  /** Content of a Sigstore trusted root, or null for the action's own. */
  readonly trustedRoot: object | null
  /** `auto` only stops services on a machine that is thrown away, and gives all others back; `always` gives all back. */
  readonly restore: RestorePolicy
  readonly mirrors: {
    readonly crio: string
    readonly kubernetes: string
    /** What lists Kubernetes' CI builds, as Google's storage answers. */
    readonly kubernetesListing: string
    /** In place of https://github.com, for releases of components. */
    readonly gitHub: string
  }
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
