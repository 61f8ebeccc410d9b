import type { SandboxBuild } from '../build.ts'
import { kubernetesTestArchive, stampedProgram } from './archives.ts'
import { lazily, type Objects } from './content.ts'
import {
  MIRROR_ARCHITECTURES,
  type MirrorArchitecture,
  type MirrorContents,
  type MirroredKubernetes,
} from './contents.ts'
import { addSidecars, sumLine } from './sidecars.ts'

/** The architecture of the machines that make `ci/fast`, and the only one that it has (kubernetes, hack/lib/golang.sh). */
const FAST_ARCHITECTURES: readonly MirrorArchitecture[] = ['amd64']

const SUMS = [
  ['SHA256SUMS', 'sha256'],
  ['SHA512SUMS', 'sha512'],
] as const

/** Where builds of a kind are, and which of them its markers name. */
interface Kind {
  readonly folder: string
  readonly architectures: readonly MirrorArchitecture[]
  readonly holds: (build: MirroredKubernetes) => boolean
  /** Marker without `.txt`, and the builds of which it names the newest. */
  readonly markers: readonly {
    readonly name: string
    readonly of?: (version: string) => boolean
    /** Whether there is also one for the major version and one for each minor version. */
    readonly byMinor: boolean
  }[]
}

/** Layout: kubernetes-sigs/release-sdk object/gcs.go; kubernetes/release pkg/release/publish.go. */
const KINDS: readonly Kind[] = [
  {
    folder: 'ci',
    architectures: MIRROR_ARCHITECTURES,
    holds: ({ version, fast }) => version.includes('+') && fast !== true,
    markers: [{ name: 'latest', byMinor: true }],
  },
  {
    folder: 'ci/fast',
    architectures: FAST_ARCHITECTURES,
    holds: ({ fast }) => fast === true,
    markers: [{ name: 'latest-fast', byMinor: false }],
  },
  {
    folder: 'release',
    architectures: MIRROR_ARCHITECTURES,
    holds: ({ version }) => !version.includes('+'),
    markers: [
      { name: 'latest', byMinor: true },
      { name: 'stable', byMinor: true, of: (version) => !version.includes('-') },
    ],
  },
]

/**
 * What dl.k8s.io has below `ci/` and `release/`: markers without a newline, test archives, kubelets, and checksums.
 * Layout: kubernetes/release pkg/release/release.go, writeSHAFile and WriteChecksums.
 */
export function kubernetesObjects(build: SandboxBuild, contents: MirrorContents): Objects {
  const objects: Objects = new Map()
  for (const kind of KINDS) {
    const builds = contents.kubernetes.filter(kind.holds)
    addMarkers(objects, kind, builds)
    for (const entry of builds) addBuild(objects, build, kind, entry)
  }
  return objects
}

function addMarkers(objects: Objects, kind: Kind, builds: readonly MirroredKubernetes[]): void {
  for (const { name, byMinor, of = () => true } of kind.markers) {
    const named = builds.filter(({ version }) => of(version))
    for (const entry of named.toSorted((a, b) => compareVersions(a.version, b.version))) {
      for (const suffix of ['', ...(byMinor ? ['-1', `-${minorOf(entry.version)}`] : [])]) {
        objects.set(
          `${kind.folder}/${name}${suffix}.txt`,
          lazily(entry.date, () => entry.version),
        )
      }
    }
  }
}

function addBuild(
  objects: Objects,
  build: SandboxBuild,
  { folder, architectures }: Kind,
  { version, date }: MirroredKubernetes,
): void {
  const root = `${folder}/${version}/`
  const files = architectures.flatMap((arch) => [
    {
      name: `kubernetes-test-linux-${arch}.tar.gz`,
      make: async () => ({ file: await kubernetesTestArchive(build, arch) }),
    },
    {
      name: `bin/linux/${arch}/kubelet`,
      make: async () => ({ file: await stampedProgram(build, 'kubelet', { version }, arch) }),
    },
  ])
  for (const { name, make } of files) {
    objects.set(`${root}${name}`, lazily(date, make))
    addSidecars(objects, `${root}${name}`, ['.sha256', '.sha512'])
  }
  for (const [sums, algorithm] of SUMS) {
    const lines = () =>
      Promise.all(
        files.map(async ({ name }) => {
          const content = await objects.get(`${root}${name}`)?.content()
          return content === undefined ? '' : sumLine(algorithm, await content.bytes(), name)
        }),
      )
    objects.set(
      `${root}${sums}`,
      lazily(date, async () => (await lines()).join('')),
    )
  }
}

/** Order of semantic versions: a pre-release stands before its release. */
function compareVersions(a: string, b: string): number {
  const [core = '', pre = ''] = splitVersion(a)
  const [otherCore = '', otherPre = ''] = splitVersion(b)
  if (core !== otherCore) return core.localeCompare(otherCore, 'en', { numeric: true })
  if (pre === '' || otherPre === '') return pre === otherPre ? 0 : pre === '' ? 1 : -1
  return pre.localeCompare(otherPre, 'en', { numeric: true })
}

function splitVersion(version: string): readonly string[] {
  const dash = version.indexOf('-')
  return dash < 0 ? [version] : [version.slice(0, dash), version.slice(dash + 1)]
}

/** `1.36` of `v1.36.2`. */
function minorOf(version: string): string {
  return version.slice(1).split('.').slice(0, 2).join('.')
}
