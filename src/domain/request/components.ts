/** The sources of a part of the node. */
interface Source {
  /** owner/name on GitHub */
  readonly repository: string
  /** The text before the version in a tag. */
  readonly tagPrefix: '' | 'v'
}

/** Components that have an input of their own; otherwise those of the CRI-O build are used. */
export const COMPONENT_NAMES = ['crun', 'runc', 'conmon', 'conmon-rs', 'cni-plugins'] as const

export type ComponentName = (typeof COMPONENT_NAMES)[number]

/** The sources of a component, and how its releases are named. */
interface Component extends Source {
  /** What a version looks like, without the v of tags. */
  readonly version: RegExp
}

const PRE_RELEASE = '(?:-[a-z]+[.]?\\d*)?'
const THREE_NUMBERS = new RegExp(`^\\d+\\.\\d+\\.\\d+${PRE_RELEASE}$`)
/** crun has releases such as 1.26 and 1.29.1. */
const TWO_OR_THREE_NUMBERS = new RegExp(`^\\d+\\.\\d+(?:\\.\\d+)?${PRE_RELEASE}$`)

/** The components by the names of their inputs (tags as cri-o/packaging, templates/latest/cri-o/bundle/versions has them). */
export const COMPONENTS: Readonly<Record<ComponentName, Component>> = {
  crun: { repository: 'containers/crun', tagPrefix: '', version: TWO_OR_THREE_NUMBERS },
  runc: { repository: 'opencontainers/runc', tagPrefix: 'v', version: THREE_NUMBERS },
  conmon: { repository: 'containers/conmon', tagPrefix: 'v', version: THREE_NUMBERS },
  'conmon-rs': { repository: 'containers/conmon-rs', tagPrefix: 'v', version: THREE_NUMBERS },
  'cni-plugins': {
    repository: 'containernetworking/plugins',
    tagPrefix: 'v',
    version: THREE_NUMBERS,
  },
}

/** A component that is requested by its own input. `asked` is the input as the user wrote it. */
export type ComponentRequest = { readonly name: ComponentName; readonly asked: string } & (
  | {
      readonly kind: 'release'
      /** Without the v of tags, for instance 1.26. */
      readonly version: string
    }
  /** An executable, or for CNI plugins a directory of them; absolute. */
  | { readonly kind: 'path'; readonly path: string }
)

/** The folder of CNI plugins, and so the beginning of their names as parts. */
export const CNI_FOLDER = 'cni-plugins'

const CRIO: Source = { repository: 'cri-o/cri-o', tagPrefix: 'v' }
const KUBERNETES: Source = { repository: 'kubernetes/kubernetes', tagPrefix: 'v' }

/** The sources of parts by the name of the part, which is the name of its file. */
const SOURCES: Readonly<Record<string, Source>> = {
  bundle: CRIO,
  crio: CRIO,
  pinns: CRIO,
  crun: COMPONENTS.crun,
  runc: COMPONENTS.runc,
  conmon: COMPONENTS.conmon,
  conmonrs: COMPONENTS['conmon-rs'],
  crictl: { repository: 'kubernetes-sigs/cri-tools', tagPrefix: 'v' },
  'crio-credential-provider': { repository: 'cri-o/crio-credential-provider', tagPrefix: 'v' },
  kubelet: KUBERNETES,
  'e2e_node.test': KUBERNETES,
  ginkgo: { repository: 'onsi/ginkgo', tagPrefix: 'v' },
}

/** The name of a part where parts are listed in groups: all CNI plugins are one group. */
export function groupOf(part: string): string {
  return part.startsWith(`${CNI_FOLDER}/`) ? CNI_FOLDER : part
}

/** The repository of a part, owner/name, or null for an unknown part. */
export function repositoryOf(part: string): string | null {
  return sourceOf(part)?.repository ?? null
}

/** The tag of a part's release, or null for an unknown part. */
export function tagOf(part: string, version: string): string | null {
  const source = sourceOf(part)
  return source === null ? null : `${source.tagPrefix}${version.replace(/^v/, '')}`
}

function sourceOf(part: string): Source | null {
  if (part.startsWith(`${CNI_FOLDER}/`)) return COMPONENTS['cni-plugins']
  return Object.hasOwn(SOURCES, part) ? (SOURCES[part] ?? null) : null
}
