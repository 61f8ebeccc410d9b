import type { ResolvedBuild } from '../domain/model/builds.ts'
import type { KubernetesBuildRequest } from '../domain/request/request.ts'
import { type BuildFile, type FileTree, findFiles, type RolePaths } from './build-files.ts'
import { type Identity, parseKubeletVersion, withIdentity } from './build-identity.ts'
import { artifactDownload, type BuildOptions, type Fetched } from './download.ts'
import { buildUnavailable } from './errors.ts'
import { evictOnFailure, fetchDownload } from './fetch.ts'
import { type KubernetesOptions, kubeletIn, testsIn } from './kubernetes-downloads.ts'
import { type PublishedKubernetes, resolveKubernetes } from './kubernetes-resolve.ts'
import {
  copyLocalBuild,
  type LocalBuild,
  missingFilesError,
  refuseUnverifiable,
} from './local-build.ts'
import { inspectBuild } from './part-versions.ts'

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
  /** Downloads to remove from the tool cache when the kubelet reports another version. */
  readonly unconfirmed: readonly Fetched[]
  /** The version that the kubelet must report. */
  readonly expected: string | null
  readonly local: LocalBuild | null
  /** Notes for the report. */
  readonly notes: readonly string[]
}

/** Where the files are: in a flat directory, or in unpacked archives (kubernetes/kubernetes, build/lib/release.sh). */
const ROLE_PATHS: readonly RolePaths<KubernetesRole>[] = [
  rolePaths('e2eNodeTest', 'e2e_node.test', ['test']),
  rolePaths('ginkgo', 'ginkgo', ['test']),
  rolePaths('kubelet', 'kubelet', ['node', 'server']),
]

const LOCAL_REMEDY =
  'Give a directory that contains e2e_node.test, ginkgo and kubelet, or an unpacked kubernetes/ tree with them'

/**
 * Fetches the requested Kubernetes: the suite, the matching ginkgo, and the kubelet. On the host it changes only
 * `workDirectory` and the tool cache.
 *
 * @throws RunError environment/build-unavailable when it cannot be fetched or is another version, input/invalid-input
 *   when a local directory is not a build
 */
export async function fetchKubernetes(
  request: KubernetesBuildRequest,
  options: KubernetesOptions,
): Promise<KubernetesBuild> {
  const { trees, unconfirmed, expected, local, notes } = await gather(request, options)
  const build = `Kubernetes ${request.asked}`
  const located = findFiles(trees, ROLE_PATHS)
  const { e2eNodeTest, ginkgo, kubelet } = located
  if (e2eNodeTest === undefined || ginkgo === undefined || kubelet === undefined) {
    const missing = ROLE_PATHS.filter(({ role }) => located[role] === undefined)
    const names = missing.map(({ paths: [name = ''] }) => name)
    throw await missingFilesError({ build, local, missing: names }, LOCAL_REMEDY)
  }
  const files = [e2eNodeTest, ginkgo, kubelet]
  const paths = files.map((file) => file.path)
  const args = ['--version']
  const question = { program: kubelet.path, args, parse: parseKubeletVersion, build, local }
  const [identity, parts] = await evictOnFailure(unconfirmed, options, async () => {
    const answers = await inspectBuild(question, paths, files, options)
    confirm(request, answers[0], kubelet, expected)
    return answers
  })
  const unknown = identity.commit === null ? ['Kubernetes does not report its commit'] : []
  return {
    build: {
      project: 'kubernetes',
      asked: request.asked,
      ...identity,
      date: identity.date ?? kubelet.part.date,
      parts: parts.map((part) => (part.name === 'kubelet' ? withIdentity(part, identity) : part)),
      notes: [...notes, ...trees.flatMap((tree) => tree.notes), ...unknown],
      exact: '',
    },
    e2eNodeTest: e2eNodeTest.path,
    ginkgo: ginkgo.path,
    kubelet: kubelet.path,
  }
}

function gather(request: KubernetesBuildRequest, options: KubernetesOptions): Promise<Gathered> {
  if (request.kind === 'directory') return gatherDirectory(request, options)
  if (request.kind === 'artifact') return gatherArtifact(request, options)
  return gatherPublished(request, options)
}

async function gatherDirectory(
  request: KubernetesBuildRequest & { kind: 'directory' },
  options: BuildOptions,
): Promise<Gathered> {
  const local = { input: 'kubernetes', ...request }
  refuseUnverifiable(local, options)
  const wanted = { files: ROLE_PATHS.flatMap(({ paths }) => paths), folders: [] }
  const tree = await copyLocalBuild(local, wanted, options.workDirectory)
  return { trees: [tree], unconfirmed: [], expected: null, local, notes: [] }
}

async function gatherArtifact(
  request: KubernetesBuildRequest & { kind: 'artifact' },
  options: BuildOptions,
): Promise<Gathered> {
  const { repository, artifact: id, asked } = request
  const artifact = await options.github.artifact(repository, id)
  if (artifact === null || artifact.expired) {
    throw buildUnavailable(
      `Kubernetes ${asked} is not available`,
      artifact === null ? `${repository} has no artifact ${id}` : 'The artifact has expired',
      'Check the number; artifacts are kept for a limited time',
    )
  }
  const tree = await fetchDownload(artifactDownload(artifact, options), options)
  return { trees: [tree], unconfirmed: [tree], expected: null, local: null, notes: [] }
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
    local: null,
    notes: found.notes,
  }
}

function confirm(
  request: KubernetesBuildRequest,
  { version }: Identity,
  kubelet: BuildFile,
  expected: string | null,
): void {
  if (expected === null || version === expected) return
  throw buildUnavailable(
    `Kubernetes ${request.asked} is the wrong build: expected ${expected}, but kubelet reports ${version}`,
    `${kubelet.part.source} contains another build`,
    'Run again later, or name another build; if the error persists, the bucket or the mirror is wrong',
  )
}

function rolePaths(
  role: KubernetesRole,
  name: string,
  archives: readonly string[],
): RolePaths<KubernetesRole> {
  const inArchives = archives.map((archive) => `${archive}/bin/${name}`)
  return { role, paths: [name, ...inArchives.map((path) => `kubernetes/${path}`), ...inArchives] }
}
