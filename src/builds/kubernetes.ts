import type { ResolvedBuild } from '../domain/plan/builds.ts'
import type { KubernetesRequest } from '../domain/plan/plan.ts'
import { joinUrl } from '../domain/urls.ts'
import {
  type BuildOptions,
  type Download,
  type Fetched,
  fetchDownload,
  forgetUnless,
  readMarker,
} from './fetch.ts'
import { copyGiven, type Given, incomplete } from './given.ts'
import { type Identity, identify, parseKubeletVersion } from './identity.ts'
import {
  CI_VERSION,
  KUBERNETES_CI_MARKER,
  kubernetesChecksum,
  kubernetesKubelet,
  kubernetesTests,
} from './layout.ts'
import { makeRunnable } from './runnable.ts'
import { type Located, locate, type Place, type Tree } from './tree.ts'
import { unavailable } from './unavailable.ts'

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
}

const TEST_MEMBERS: readonly string[] = [
  'kubernetes/test/bin/e2e_node.test',
  'kubernetes/test/bin/ginkgo',
]

/** The best first; both lie beside every object. */
const CHECKSUMS = ['sha512', 'sha256'] as const

interface KubernetesPlace extends Place<KubernetesRole> {
  readonly name: string
}

/** Where the files are: in a flat directory, or in unpacked archives (kubernetes/kubernetes, build/lib/release.sh). */
const PLACES: readonly KubernetesPlace[] = [
  place('e2eNodeTest', 'e2e_node.test', ['test']),
  place('ginkgo', 'ginkgo', ['test']),
  place('kubelet', 'kubelet', ['node', 'server']),
]

/**
 * Gets the Kubernetes that was asked for: the suite, the ginkgo that fits it, and the kubelet. Nothing on the host
 * changes but `workDirectory` and the tool cache.
 *
 * @throws Trouble environment/build-unavailable when it cannot be had or is another version, input/invalid-input when a
 *   given directory is no build
 */
export async function fetchKubernetes(
  request: KubernetesRequest,
  options: BuildOptions,
): Promise<KubernetesBuild> {
  const { trees, doubted, expected, given } = await gather(request, options)
  const located = locate(trees, PLACES)
  const { e2eNodeTest, ginkgo, kubelet } = located
  if (e2eNodeTest === undefined || ginkgo === undefined || kubelet === undefined) {
    throw await lacking(request, located, given)
  }
  const files = [e2eNodeTest, ginkgo, kubelet]
  const paths = files.map((file) => file.path)
  const name = `Kubernetes ${request.asked}`
  const identity = await forgetUnless(doubted, options, async () => {
    await makeRunnable({ paths, build: name, given }, options.architecture)
    const said = await identify(
      {
        program: kubelet.path,
        args: ['--version'],
        parse: parseKubeletVersion,
        build: name,
        given,
      },
      options,
    )
    confirm(request, said, kubelet, expected)
    return said
  })
  const unknown =
    identity.commit === null ? ['the build of Kubernetes does not know its commit'] : []
  return {
    build: {
      project: 'kubernetes',
      asked: request.asked,
      ...identity,
      parts: files.map((file) => file.part),
      notes: [...trees.flatMap((tree) => tree.notes), ...unknown],
    },
    e2eNodeTest: e2eNodeTest.path,
    ginkgo: ginkgo.path,
    kubelet: kubelet.path,
  }
}

async function gather(request: KubernetesRequest, options: BuildOptions): Promise<Gathered> {
  if (request.kind === 'ci') return gatherCi(request.version, options)
  if (request.kind === 'directory') return gatherDirectory(request, options)
  return gatherCi(await readMarker(KUBERNETES_CI_MARKER, CI_VERSION, options), options)
}

async function gatherDirectory(
  request: KubernetesRequest & { kind: 'directory' },
  options: BuildOptions,
): Promise<Gathered> {
  const given = { input: 'kubernetes', ...request }
  const wanted = { files: PLACES.flatMap(({ paths }) => paths), folders: [] }
  const tree = await copyGiven(given, wanted, options.workDirectory)
  return { trees: [tree], doubted: [], expected: null, given }
}

/** The kubelet alone is the smallest download of it; the suite is only in the archive. */
async function gatherCi(version: string, options: BuildOptions): Promise<Gathered> {
  const { architecture, mirror } = options
  const tests = kubernetesTests(version, architecture)
  const kubelet = kubernetesKubelet(version, architecture)
  const trees = await Promise.all([
    fetchDownload(
      {
        what: `Kubernetes test archive ${version} (${architecture})`,
        part: 'kubernetes-test',
        id: version,
        url: joinUrl(mirror, tests),
        checksums: kubernetesChecksums(tests, mirror),
        signature: null,
        content: { kind: 'archive', members: TEST_MEMBERS },
      },
      options,
    ),
    fetchDownload(
      {
        what: `kubelet ${version} (${architecture})`,
        part: 'kubelet',
        id: version,
        url: joinUrl(mirror, kubelet),
        checksums: kubernetesChecksums(kubelet, mirror),
        signature: null,
        content: { kind: 'file', name: 'kubelet' },
      },
      options,
    ),
  ])
  return { trees, doubted: trees, expected: version, given: null }
}

function kubernetesChecksums(object: string, mirror: string): Download['checksums'] {
  return CHECKSUMS.map((algorithm) => ({
    algorithm,
    url: joinUrl(mirror, kubernetesChecksum(object, algorithm)),
  }))
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

function place(role: KubernetesRole, name: string, archives: readonly string[]): KubernetesPlace {
  const inArchives = archives.map((archive) => `${archive}/bin/${name}`)
  return {
    role,
    name,
    paths: [name, ...inArchives.map((path) => `kubernetes/${path}`), ...inArchives],
  }
}
