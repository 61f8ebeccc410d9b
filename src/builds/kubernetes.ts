import { atOnce } from '../domain/at-once.ts'
import type { ResolvedBuild } from '../domain/model/builds.ts'
import type { KubernetesRequest } from '../domain/request/request.ts'
import { artifactDownload } from './artifact.ts'
import { type BuildOptions, type Fetched, fetchDownload, forgetUnless } from './fetch.ts'
import { copyGiven, type Given, incomplete, refuseIfProofIsNeeded } from './given.ts'
import { type Identity, identified, identify, parseKubeletVersion } from './identity.ts'
import { kubeletIn, testsIn } from './kubernetes-downloads.ts'
import {
  type KubernetesOptions,
  type PublishedKubernetes,
  resolveKubernetes,
} from './kubernetes-resolve.ts'
import { makeRunnable } from './runnable.ts'
import { type Located, locate, type Place, type Tree } from './tree.ts'
import { unavailable } from './unavailable.ts'
import { partsWithVersions } from './versions.ts'

/** A Kubernetes build and what is needed of it: absolute paths, each an executable. */
export interface KubernetesBuild {
  readonly build: ResolvedBuild
  readonly e2eNodeTest: string
  readonly ginkgo: string
  readonly kubelet: string
}

type KubernetesRole = 'e2eNodeTest' | 'ginkgo' | 'kubelet'

interface Gathered {
  readonly trees: readonly Tree[]
  /** The downloads that kubelet's answer can prove wrong. */
  readonly doubted: readonly Fetched[]
  /** The version that kubelet must say. */
  readonly expected: string | null
  readonly given: Given | null
  /** Remarks for the report. */
  readonly notes: readonly string[]
}

interface FilePlace extends Place<KubernetesRole> {
  readonly name: string
}

/** Where the files are: in a flat directory, or in unpacked archives (kubernetes/kubernetes, build/lib/release.sh). */
const PLACES: readonly FilePlace[] = [
  place('e2eNodeTest', 'e2e_node.test', ['test']),
  place('ginkgo', 'ginkgo', ['test']),
  place('kubelet', 'kubelet', ['node', 'server']),
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
  const { trees, doubted, expected, given, notes } = await gather(request, options)
  const located = locate(trees, PLACES)
  const { e2eNodeTest, ginkgo, kubelet } = located
  if (e2eNodeTest === undefined || ginkgo === undefined || kubelet === undefined) {
    throw await lacking(request, located, given)
  }
  const files = [e2eNodeTest, ginkgo, kubelet]
  const paths = files.map((file) => file.path)
  const name = `Kubernetes ${request.asked}`
  const question = {
    program: kubelet.path,
    args: ['--version'],
    parse: parseKubeletVersion,
    build: name,
    given,
  }
  const [identity, told] = await forgetUnless(doubted, options, async () => {
    await makeRunnable({ paths, build: name, given }, options.architecture)
    const said = await atOnce([identify(question, options), partsWithVersions(files, options)])
    confirm(request, said[0], kubelet, expected)
    return said
  })
  const unknown =
    identity.commit === null ? ['the build of Kubernetes does not know its commit'] : []
  return {
    build: {
      project: 'kubernetes',
      asked: request.asked,
      ...identity,
      date: identity.date ?? kubelet.part.date,
      parts: told.map((part) => (part.name === 'kubelet' ? identified(part, identity) : part)),
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
  const given = { input: 'kubernetes', ...request }
  refuseIfProofIsNeeded(given, options)
  const wanted = { files: PLACES.flatMap(({ paths }) => paths), folders: [] }
  const tree = await copyGiven(given, wanted, options.workDirectory)
  return { trees: [tree], doubted: [], expected: null, given, notes: [] }
}

async function gatherArtifact(
  request: KubernetesRequest & { kind: 'artifact' },
  options: BuildOptions,
): Promise<Gathered> {
  const { repository, artifact: id, asked } = request
  const artifact = await options.github.artifact(repository, id)
  if (artifact === null || artifact.expired) {
    throw unavailable(
      `Kubernetes ${asked} cannot be had`,
      artifact === null ? `${repository} has no artifact ${id}` : 'The artifact has expired',
      'Check the number; artifacts are kept for a limited time',
    )
  }
  const tree = await fetchDownload(artifactDownload(artifact, options), options)
  return { trees: [tree], doubted: [tree], expected: null, given: null, notes: [] }
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
  return { trees, doubted: trees, expected: found.version, given: null, notes: found.notes }
}

async function lacking(
  request: KubernetesRequest,
  located: Partial<Record<KubernetesRole, Located>>,
  given: Given | null,
): Promise<Error> {
  const missing = PLACES.filter(({ role }) => located[role] === undefined).map(({ name }) => name)
  if (given !== null) {
    const remedy =
      'Give a directory that holds e2e_node.test, ginkgo and kubelet, or an unpacked kubernetes/ tree with them'
    return incomplete(given, missing, remedy)
  }
  return unavailable(
    `Kubernetes ${request.asked} holds no ${missing.join(' and no ')}`,
    'It is laid out in a way that is not known here',
    'Name another build',
  )
}

function confirm(
  request: KubernetesRequest,
  { version }: Identity,
  kubelet: Located,
  expected: string | null,
): void {
  if (expected === null || version === expected) return
  throw unavailable(
    `Kubernetes ${request.asked} is not what its name says: expected ${expected}, but kubelet says ${version}`,
    `${kubelet.part.source} holds another build`,
    'Run again later, or name another build; if it stays so, the bucket or the mirror is wrong',
  )
}

function place(role: KubernetesRole, name: string, archives: readonly string[]): FilePlace {
  const inArchives = archives.map((archive) => `${archive}/bin/${name}`)
  return {
    role,
    name,
    paths: [name, ...inArchives.map((path) => `kubernetes/${path}`), ...inArchives],
  }
}
