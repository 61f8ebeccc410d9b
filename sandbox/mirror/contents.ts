/** The Go names of the architectures for which the mirror has builds. */
export type MirrorArchitecture = 'amd64' | 'arm64'

export const MIRROR_ARCHITECTURES: readonly MirrorArchitecture[] = ['amd64', 'arm64']

/** A CRI-O commit that the mirror has: raw binaries always, a bundle where `bundle` is set. */
export interface MirroredCrio {
  /** Full commit. */
  readonly commit: string
  readonly version: string
  /** ISO 8601. */
  readonly date: string
  /** Of a release: its tag, which stands in the bundle's name in the commit's place. It has a bundle by default. */
  readonly tag?: string
  /** `main` by default; a tag is on none. */
  readonly branch?: string
  /** Whether the packaging made a bundle of it. */
  readonly bundle?: boolean
}

/** A Kubernetes build: a CI build where the version has a `+`, else a release. */
export interface MirroredKubernetes {
  readonly version: string
  /** ISO 8601. */
  readonly date: string
  /** A build of `ci/fast`: amd64 alone, with a marker of its own. */
  readonly fast?: boolean
}

/** Programs that a bundle has from elsewhere, each released on GitHub. */
export type ComponentName = 'crun' | 'runc' | 'conmon' | 'conmon-rs' | 'cni-plugins'

export interface MirroredComponent {
  readonly name: ComponentName
  /** The release's tag. */
  readonly tag: string
  /** ISO 8601. */
  readonly date: string
}

export interface MirrorContents {
  /** Oldest first, within a branch. */
  readonly crio: readonly MirroredCrio[]
  /** Oldest first, CI builds of a kind and releases each. */
  readonly kubernetes: readonly MirroredKubernetes[]
  readonly components?: readonly MirroredComponent[]
  /**
   * Signs a file as the packaging does: gives the text of its `.bundle`. Asked once for each bundle and SBOM, when
   * somebody wants the signature. Without it there are no signatures.
   */
  readonly sign?: (file: string) => Promise<string>
  /**
   * Other files, by host and path, such as `raw.githubusercontent.com/owner/name/main/file`: they win over the rest, and
   * may be on hosts that are not known otherwise. Dated DATE_OF_FILES.
   */
  readonly files?: Readonly<Record<string, string | Buffer | { readonly file: string }>>
}

/** The date of what `files` adds. */
export const DATE_OF_FILES = '2026-08-01T00:00:00Z'

/** Components as cri-o/packaging pins them (templates/latest/cri-o/bundle/versions). */
const COMPONENTS: readonly MirroredComponent[] = [
  { name: 'crun', tag: '1.26', date: '2026-02-10T12:00:00Z' },
  { name: 'runc', tag: 'v1.4.2', date: '2026-04-02T09:30:00Z' },
  { name: 'conmon', tag: 'v2.2.1', date: '2026-03-05T14:00:00Z' },
  { name: 'conmon-rs', tag: 'v1.0.1', date: '2026-07-20T08:00:00Z' },
  { name: 'cni-plugins', tag: 'v1.9.1', date: '2026-03-18T16:00:00Z' },
]

/** What a mirror has when nobody says. */
export const DEFAULT_CONTENTS: MirrorContents = {
  crio: [
    {
      commit: '1f0c2b6a4d5e8f7091a2b3c4d5e6f708192a3b4c',
      version: '1.37.0',
      date: '2026-08-19T22:10:00Z',
      bundle: true,
    },
    {
      commit: '9a8b7c6d5e4f30211203f4e5d6c7b8a990817263',
      version: '1.37.0',
      date: '2026-08-20T21:42:00Z',
    },
    {
      commit: '5c4d3e2f1a0b9c8d7e6f5a4b3c2d1e0f9a8b7c6d',
      version: '1.36.1',
      date: '2026-07-03T09:00:00Z',
      tag: 'v1.36.1',
    },
    {
      commit: 'e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c5b4',
      version: '1.36.2',
      date: '2026-08-11T10:30:00Z',
      branch: 'release-1.36',
      bundle: true,
    },
  ],
  kubernetes: [
    { version: 'v1.36.2', date: '2026-07-14T18:00:00Z' },
    { version: 'v1.36.3', date: '2026-08-12T18:00:00Z' },
    { version: 'v1.37.0-beta.0', date: '2026-08-05T20:00:00Z' },
    { version: 'v1.36.4-rc.0.17+5b0e9d3c2f1a48', date: '2026-08-18T03:00:00Z' },
    { version: 'v1.37.0-beta.0.412+3f9c1d7ab0e524', date: '2026-08-19T20:00:00Z' },
    { version: 'v1.37.0-beta.0.431+8d21c6f0e7ba95', date: '2026-08-20T20:00:00Z' },
    { version: 'v1.37.0-beta.0.433+c40a5e91d27f36', date: '2026-08-20T23:00:00Z', fast: true },
  ],
  components: COMPONENTS,
}
