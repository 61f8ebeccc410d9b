import { atOnce } from '../domain/at-once.ts'
import type { ResolvedBuild } from '../domain/model/builds.ts'
import type { KubernetesRequest } from '../domain/request/request.ts'
import { type BuildFile, type FileTree, findFiles, type RolePaths } from './build-files.ts'
import { type Identity, identify, parseKubeletVersion, withIdentity } from './build-identity.ts'
import { artifactDownload, type BuildOptions, type Fetched } from './download.ts'
import { buildUnavailable } from './errors.ts'
import { makeRunnable } from './executables.ts'
import { evictOnFailure, fetchDownload } from './fetch.ts'
import { type KubernetesOptions, kubeletIn, testsIn } from './kubernetes-downloads.ts'
import { type PublishedKubernetes, resolveKubernetes } from './kubernetes-resolve.ts'
import {
  copyLocalBuild,
  incompleteBuildError,
  type LocalBuild,
  refuseUnverifiable,
} from './local-build.ts'
import { partsWithVersions } from './part-versions.ts'

/** A Kubernetes build and what is needed of it: absolute paths, each an executable. */
export interface KubernetesBuild {
  readonly build: ResolvedBuild
  readonly e2eNodeTest: string
  readonly ginkgo: string
  readonly kubelet: string
}

type KubernetesRole = 'e2eNodeTest' | 'ginkgo' | 'kubelet'

interface Gathered {
  readonly trees: readonly FileTree[]
  /** The downloads that kubelet's answer can prove wrong. */
  readonly unconfirmed: readonly Fetched[]
  /** The version that kubelet must say. */
  readonly expected: string | null
  readonly localBuild: LocalBuild | null
  /** Remarks for the report. */
  readonly notes: readonly string[]
}

interface KubernetesRolePaths extends RolePaths<KubernetesRole> {
  readonly name: string
}

/** Where the files are: in a flat directory, or in unpacked archives (kubernetes/kubernetes, build/lib/release.sh). */
const ROLE_PATHS: readonly KubernetesRolePaths[] = [
  rolePaths('e2eNodeTest', 'e2e_node.test', ['test']),
  rolePaths('ginkgo', 'ginkgo', ['test']),
  rolePaths('kubelet', 'kubelet', ['node', 'server']),
]

/**
 * Gets the Kubernetes that was asked for: the suite, the ginkgo that fits it, and the kubelet. Nothing on the host
 * changes but `workDirectory` and the tool cache.
 *
 * @throws RunError environment/build-unavailable when it cannot be had or is another version, input/invalid-input when a
 *   given directory is no build
 */
export async function fetchKubernetes(
  request: KubernetesRequest,
  options: KubernetesOptions,
): Promise<KubernetesBuild> {
  const { trees, unconfirmed, expected, localBuild, notes } = await gather(request, options)
  const located = findFiles(trees, ROLE_PATHS)
  const { e2eNodeTest, ginkgo, kubelet } = located
  if (e2eNodeTest === undefined || ginkgo === undefined || kubelet === undefined) {
    throw await missingFilesError(request, located, localBuild)
  }
  const files = [e2eNodeTest, ginkgo, kubelet]
  const paths = files.map((file) => file.path)
  const name = `Kubernetes ${request.asked}`
  const question = {
    program: kubelet.path,
    args: ['--version'],
    parse: parseKubeletVersion,
    build: name,
    localBuild,
  }
  const [identity, parts] = await evictOnFailure(unconfirmed, options, async () => {
    await makeRunnable({ paths, build: name, localBuild }, options.architecture)
    const answers = await atOnce([identify(question, options), partsWithVersions(files, options)])
    confirm(request, answers[0], kubelet, expected)
    return answers
  })
  const unknown =
    identity.commit === null ? ['the build of Kubernetes does not know its commit'] : []
  return {
    build: {
      project: 'kubernetes',
      asked: request.asked,
      ...identity,
      date: identity.date ?? kubelet.part.date,
      parts: parts.map((part) => (part.name === 'kubelet' ? withIdentity(part, identity) : part)),
      notes: [...notes, ...trees.flatMap((tree) => tree.notes), ...unknown],
    },
    e2eNodeTest: e2eNodeTest.path,
    ginkgo: ginkgo.path,
    kubelet: kubelet.path,
  }
}

function gather(request: KubernetesRequest, options: KubernetesOptions): Promise<Gathered> {
  if (request.kind === 'directory') return gatherDirectory(request, options)
  if (request.kind === 'artifact') return gatherArtifact(request, options)
  return gatherPublished(request, options)
}

async function gatherDirectory(
  request: KubernetesRequest & { kind: 'directory' },
  options: BuildOptions,
): Promise<Gathered> {
  const localBuild = { input: 'kubernetes', ...request }
  refuseUnverifiable(localBuild, options)
  const wanted = { files: ROLE_PATHS.flatMap(({ paths }) => paths), folders: [] }
  const tree = await copyLocalBuild(localBuild, wanted, options.workDirectory)
  return { trees: [tree], unconfirmed: [], expected: null, localBuild, notes: [] }
}

async function gatherArtifact(
  request: KubernetesRequest & { kind: 'artifact' },
  options: BuildOptions,
): Promise<Gathered> {
  const { repository, artifact: id, asked } = request
  const artifact = await options.github.artifact(repository, id)
  if (artifact === null || artifact.expired) {
    throw buildUnavailable(
      `Kubernetes ${asked} cannot be had`,
      artifact === null ? `${repository} has no artifact ${id}` : 'The artifact has expired',
      'Check the number; artifacts are kept for a limited time',
    )
  }
  const tree = await fetchDownload(artifactDownload(artifact, options), options)
  return { trees: [tree], unconfirmed: [tree], expected: null, localBuild: null, notes: [] }
}

/** The kubelet alone is the smallest download of it; the suite is only in the archive. */
async function gatherPublished(
  request: PublishedKubernetes,
  options: KubernetesOptions,
): Promise<Gathered> {
  const found = await resolveKubernetes(request, options)
  const trees = await Promise.all([
    fetchDownload(testsIn(found, options), options),
    fetchDownload(kubeletIn(found, options), options),
  ])
  return {
    trees,
    unconfirmed: trees,
    expected: found.version,
    localBuild: null,
    notes: found.notes,
  }
}

async function missingFilesError(
  request: KubernetesRequest,
  located: Partial<Record<KubernetesRole, BuildFile>>,
  localBuild: LocalBuild | null,
): Promise<Error> {
  const missing = ROLE_PATHS.filter(({ role }) => located[role] === undefined).map(
    ({ name }) => name,
  )
  if (localBuild !== null) {
    const remedy =
      'Give a directory that holds e2e_node.test, ginkgo and kubelet, or an unpacked kubernetes/ tree with them'
    return incompleteBuildError(localBuild, missing, remedy)
  }
  return buildUnavailable(
    `Kubernetes ${request.asked} holds no ${missing.join(' and no ')}`,
    'It is laid out in a way that is not known here',
    'Name another build',
  )
}

function confirm(
  request: KubernetesRequest,
  { version }: Identity,
  kubelet: BuildFile,
  expected: string | null,
): void {
  if (expected === null || version === expected) return
  throw buildUnavailable(
    `Kubernetes ${request.asked} is not what its name says: expected ${expected}, but kubelet says ${version}`,
    `${kubelet.part.source} holds another build`,
    'Run again later, or name another build; if it stays so, the bucket or the mirror is wrong',
  )
}

function rolePaths(
  role: KubernetesRole,
  name: string,
  archives: readonly string[],
): KubernetesRolePaths {
  const inArchives = archives.map((archive) => `${archive}/bin/${name}`)
  return {
    role,
    name,
    paths: [name, ...inArchives.map((path) => `kubernetes/${path}`), ...inArchives],
  }
}
