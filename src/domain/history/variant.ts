import type { ResolvedBuild } from '../model/builds.ts'
import { COMPONENT_NAMES, groupOf } from '../request/components.ts'

/** A release, or the branch of one: main moves on, these stay. */
const RELEASE = /^(?:release-|v)?(\d{1,4}\.\d{1,4})(?:\.\d{1,4})?$/

/** The newest release, whichever it is. */
const NEWEST = 'latest'

/** The names of parts are those of files, without hyphens in some. */
const COMPONENT_PARTS: ReadonlySet<string> = new Set(
  COMPONENT_NAMES.flatMap((name) => [name, name.replaceAll('-', '')]),
)

/**
 * What the workflow chose in a matrix, so that runs of it must not be mixed with others of the same lane: releases of CRI-O
 * and Kubernetes, and components that replace those of the CRI-O build. Empty for main.
 */
export function variantOf(builds: readonly ResolvedBuild[]): string {
  return builds
    .flatMap((build) => [...releaseOf(build), ...replacedIn(build)])
    .toSorted()
    .join(', ')
}

function releaseOf({ project, asked }: ResolvedBuild): readonly string[] {
  const minor = asked.trim() === NEWEST ? NEWEST : RELEASE.exec(asked.trim())?.[1]
  return minor === undefined ? [] : [`${project} ${minor}`]
}

/** Components with a source of their own. Files of local builds have no common one. */
function replacedIn({ project, parts }: ResolvedBuild): readonly string[] {
  if (project !== 'cri-o') return []
  const own = parts.filter(({ name }) => !COMPONENT_PARTS.has(groupOf(name)))
  const sources = new Set(own.map(({ source }) => source))
  const replaced = parts.filter(
    ({ name, source, trust }) =>
      trust !== 'local' && COMPONENT_PARTS.has(groupOf(name)) && !sources.has(source),
  )
  return [
    ...new Set(replaced.map(({ name, version }) => `${groupOf(name)} ${version ?? ''}`.trim())),
  ]
}
