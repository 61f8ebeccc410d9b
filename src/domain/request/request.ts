import type { IgnitionConfig } from '../ignition/config.ts'
import type { FieldNote } from '../ignition/reader.ts'
import type { PublicRequest } from '../model/run-facts.ts'
import type { ComponentRequest } from './components.ts'
import type { CrioSettings } from './crio-settings.ts'
import type { Lane } from './lane.ts'
import type { PlanPart } from './plan-part.ts'
import type { Scenario } from './scenarios.ts'

/** Go's names of the architectures for which CRI-O and Kubernetes publish builds. */
export type Architecture = PublicRequest['architecture']

/** A pull request or a workflow run, which may be of a fork. */
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

/** Which CRI-O to test. `asked` is the input as the user wrote it, without secrets. */
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

/** A CRI-O that the input `crio` names itself. */
export type NamedCrio = Exclude<CrioRequest, { readonly kind: 'ignition' }>

/** Which Kubernetes to test with. */
export type KubernetesRequest =
  /** The newest CI build of `main` or of `release-1.N`, made for all platforms. */
  | { readonly kind: 'branch'; readonly asked: string; readonly branch: string }
  /** The newest CI build of main that is made every few minutes, for amd64 only. */
  | { readonly kind: 'main-fast'; readonly asked: string }
  /** The newest stable release. */
  | { readonly kind: 'latest'; readonly asked: string }
  /** The newest build whose nightly run passed or had only known failures. */
  | { readonly kind: 'last-good'; readonly asked: string }
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

/** A build of Kubernetes without a history. */
export type KubernetesBuildRequest = Exclude<KubernetesRequest, { kind: 'last-good' }>

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
      /** Unknown keys. */
      readonly warnings: readonly FieldNote[]
    }
  | { readonly asked: string; readonly url: string }

/** A KubeletConfiguration of the user, parsed once. */
export interface KubeletConfig {
  /** YAML or JSON, for the suite. */
  readonly text: string
  /** JSON values by name. */
  readonly fields: Readonly<Record<string, unknown>>
}

/** Results that make the step fail. */
export type FailOn = 'failed' | 'environment' | 'incomplete'

/** How much of the host is restored. */
export type RestorePolicy = PublicRequest['restore']

/**
 * What a run shall do: the inputs, parsed and validated once. Nothing else reads an input. The fields that are kept as they
 * are come from schemas/provenance.v1.schema.json.
 */
export interface RunRequest
  extends Pick<
    PublicRequest,
    | 'architecture'
    | 'selection'
    | 'procs'
    | 'timeoutSeconds'
    | 'timeBudgetSeconds'
    | 'attempts'
    | 'changedFiles'
    | 'rerunFailures'
    | 'crioDropIns'
    | 'ignitionStrict'
    | 'kubeletFlags'
    | 'featureGates'
    | 'testArgs'
    | 'reportDirectory'
    | 'requireSignature'
    | 'restore'
    | 'mirrors'
  > {
  readonly crio: CrioRequest
  readonly kubernetes: KubernetesRequest
  /** Whether a crash of CRI-O or the kubelet in a spec ends the suite: then it decides, as in a trial of a search. */
  readonly stopsAtCrash: boolean
  /** Where the results of earlier runs are: a file, a directory, a URL or owner/name; empty if that is not known. */
  readonly history: string
  /** What a plan decided for this job; null without a plan. */
  readonly part: PlanPart | null
  /** Components that replace those of the CRI-O build; at most one of each name. */
  readonly components: readonly ComponentRequest[]
  /** Where the selection comes from, and what it needs. */
  readonly lane: Lane
  readonly scenario: Scenario | null
  readonly crioSettings: CrioSettings
  readonly images: ImageOptions
  /** Ignition configs, in the order in which they are merged. */
  readonly ignition: readonly IgnitionSource[]
  /** The user's KubeletConfiguration, or null for the suite's built-in one. */
  readonly kubeletConfig: KubeletConfig | null
  readonly failOn: readonly FailOn[]
  /** Content of a Sigstore trusted root, or null for the action's own. */
  readonly trustedRoot: object | null
}

/** What the runner says about the job; read once, together with the inputs. */
export interface RunnerContext {
  readonly temporaryDirectory: string
  readonly workspace: string
  /** GitHub discards the machine of a `hosted` runner after the job. */
  readonly kind: 'hosted' | 'self-hosted' | 'terminal'
  readonly runId: string
  readonly runAttempt: number
  readonly repository: string
  /** Link to the workflow run, or null outside of GitHub Actions. */
  readonly runUrl: string | null
  /** Token for reading public data of GitHub, or null. */
  readonly token: string | null
  readonly apiUrl: string
  /** The GitHub server, for instance `https://github.com`. */
  readonly serverUrl: string
}
