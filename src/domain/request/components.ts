import componentsData from '../../../lanes/components.json' with { type: 'json' }
import { keysOf } from '../fields.ts'

/** The sources of a part of the node. */
interface Source {
  /** owner/name on GitHub */
  readonly repository: string
  /** The text before the version in a tag. */
  readonly tagPrefix: string
}

/**
 * Components that have an input of their own, by its name: their sources, and what a version looks like without the v of
 * tags (as cri-o/packaging, templates/latest/cri-o/bundle/versions has them).
 */
export const COMPONENTS = componentsData.components

export type ComponentName = keyof typeof COMPONENTS

export const COMPONENT_NAMES: readonly ComponentName[] = keysOf(COMPONENTS)

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

/** The sources of parts by the name of the part, which is the name of its file. */
const SOURCES: Readonly<Record<string, Source>> = componentsData.parts

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
