import type { BuildPart, ResolvedBuild } from '../model/builds.ts'

/** A part of a build that is another one than before. */
export interface OtherPart {
  readonly name: string
  /** Null if it was not there. */
  readonly before: BuildPart | null
  /** Null if it is not there any more. */
  readonly now: BuildPart | null
}

/**
 * The parts that are other files than in the same projects of an earlier run: exact names say which CRI-O and Kubernetes run, but
 * not which bundle has the rest.
 */
export function otherParts(
  before: readonly ResolvedBuild[],
  now: readonly ResolvedBuild[],
): readonly OtherPart[] {
  return before.flatMap((build) => {
    const again = now.find(({ project }) => project === build.project)
    if (again === undefined) return []
    const names = [...new Set([...build.parts, ...again.parts].map(({ name }) => name))]
    return names
      .map((name) => ({ name, before: partIn(build, name), now: partIn(again, name) }))
      .filter((part) => part.before?.sha256 !== part.now?.sha256)
  })
}

function partIn({ parts }: ResolvedBuild, wanted: string): BuildPart | null {
  return parts.find(({ name }) => name === wanted) ?? null
}
