import { byKind } from '../domain/by-kind.ts'
import { KUBERNETES_CI, KUBERNETES_RELEASE } from '../domain/model/build-names.ts'
import type { KubernetesBuildRequest } from '../domain/request/request.ts'
import { joinUrl } from '../domain/urls.ts'
import { requirePublic } from './crio-resolve.ts'
import type { BuildOptions } from './download.ts'
import { invalidInput } from './errors.ts'
import { isAvailable, isCached, isPublished, readMarker } from './fetch.ts'
import { findBuildAtCommit } from './kubernetes-commits.ts'
import {
  type BuildFolder,
  type KubernetesOptions,
  kubeletIn,
  testsIn,
} from './kubernetes-downloads.ts'
import {
  FAST_LINE,
  KUBERNETES_BUILDS,
  KUBERNETES_FAST,
  KUBERNETES_RELEASES,
  type KubernetesLine,
  kubernetesBranchLine,
  STABLE_LINE,
} from './layout.ts'

/** A Kubernetes build on a server. Its kubelet must report this version, unless it is null. */
export interface KubernetesLocation extends BuildFolder {
  /** Notes for the report. */
  readonly notes: readonly string[]
}

/** The requests whose builds are on a server. */
export type PublishedKubernetes = Exclude<
  KubernetesBuildRequest,
  { kind: 'directory' | 'artifact' }
>

/**
 * Finds the requested Kubernetes on its server.
 *
 * @throws RunError environment/build-unavailable when it does not exist, input/invalid-input when it is not built for
 *   this architecture
 */
export function resolveKubernetes(
  request: PublishedKubernetes,
  options: KubernetesOptions,
): Promise<KubernetesLocation> {
  return byKind<PublishedKubernetes, Promise<KubernetesLocation>>(request, {
    branch: ({ branch }) => newestOf(kubernetesBranchLine(branch), KUBERNETES_CI, options),
    'main-fast': async ({ asked }) => {
      refuseUnlessFast(asked, options)
      return newestOf(FAST_LINE, KUBERNETES_CI, options)
    },
    latest: () => newestOf(STABLE_LINE, KUBERNETES_RELEASE, options),
    release: async ({ version }) => versionIn(KUBERNETES_RELEASES, version, options),
    ci: ({ version }) => findCi(version, options),
    commit: ({ commit }) => atCommit(commit, options),
    url: async ({ url }) => ({ version: null, url, isFast: false, notes: [] }),
  })
}

/** A request that always means the same build, and what its resolution says about it. */
export interface ExactKubernetes {
  /** Its `asked` is a value of the input `kubernetes`. */
  readonly request: KubernetesBuildRequest
  /** Where it is, or null for a directory or an artifact. */
  readonly location: KubernetesLocation | null
}

/**
 * Finds the exact build of a request, without downloading it. A path stays what it is.
 * @throws RunError environment/build-unavailable when it does not exist, input/invalid-input when it is not built for this
 *   architecture or cannot be named without a secret
 */
export async function exactKubernetes(
  request: KubernetesBuildRequest,
  options: KubernetesOptions,
): Promise<ExactKubernetes> {
  if (request.kind === 'directory' || request.kind === 'artifact')
    return { request, location: null }
  if (request.kind === 'url') requirePublic('kubernetes', request.url)
  const location = await resolveKubernetes(request, options)
  const { version } = location
  if (version === null) return { request, location }
  const kind = KUBERNETES_CI.test(version) ? 'ci' : 'release'
  return { request: { kind, asked: version, version }, location }
}

/** Why there is no build for an architecture. */
export interface MissingKubernetes {
  readonly why: string
  /** Whether it should be there: builds that are made every few minutes are for amd64 only. */
  readonly isGap: boolean
}

/** Why a Kubernetes build is not there for the architecture of the options; null if it is, as far as that can be seen. */
export async function missingKubernetes(
  { request }: ExactKubernetes,
  options: KubernetesOptions,
): Promise<MissingKubernetes | null> {
  if (request.kind === 'directory' || request.kind === 'artifact') return null
  if (await isAvailable(testsIn(await resolveKubernetes(request, options), options), options)) {
    return null
  }
  const { asked } = request
  const why = `Kubernetes ${asked} has no build for ${options.architecture}`
  const onAmd64: KubernetesOptions = { ...options, architecture: 'amd64' }
  const fast = testsIn(versionIn(KUBERNETES_FAST, asked, onAmd64), onAmd64)
  return request.kind === 'ci' && (await isAvailable(fast, onAmd64))
    ? { why: `${why}: the fast builds are for amd64 only`, isGap: false }
    : { why, isGap: true }
}

async function newestOf(
  line: KubernetesLine,
  pattern: RegExp,
  options: BuildOptions,
): Promise<KubernetesLocation> {
  return versionIn(line.root, await readMarker(line.marker, pattern, options), options)
}

function versionIn(root: string, version: string, { mirror }: BuildOptions): KubernetesLocation {
  const url = joinUrl(mirror, `${root}/${version}`)
  return { version, url, isFast: root === KUBERNETES_FAST, notes: [] }
}

/** Builds for all platforms and fast builds are in different folders, under similar names. */
async function findCi(version: string, options: BuildOptions): Promise<KubernetesLocation> {
  const usual = versionIn(KUBERNETES_BUILDS, version, options)
  if (options.architecture !== 'amd64') return usual
  const fast = versionIn(KUBERNETES_FAST, version, options)
  for (const location of [usual, fast])
    if (await isCached(kubeletIn(location, options), options)) return location
  if (await isPublished(kubeletIn(usual, options), options)) return usual
  return (await isPublished(kubeletIn(fast, options), options)) ? fast : usual
}

async function atCommit(commit: string, options: KubernetesOptions): Promise<KubernetesLocation> {
  const { root, version, note } = await findBuildAtCommit(commit, options)
  return { ...versionIn(root, version, options), notes: note === null ? [] : [note] }
}

function refuseUnlessFast(asked: string, { architecture }: BuildOptions): void {
  if (architecture === 'amd64') return
  throw invalidInput(
    `Kubernetes ${asked} has no builds for ${architecture}`,
    'The fast builds are for amd64 only',
    'Use main (input kubernetes), or a runner with amd64',
  )
}
