import { sep } from 'node:path'
import { groupBy } from '../../domain/group.ts'

/**
 * Directories of different nodes: those in which the ways to files of the same kind part. `a/n1/logs` and `a/n2/logs` are of
 * the nodes `a/n1` and `a/n2`. Empty if all files are of one node.
 * @param directories of files of one kind, each once
 */
export function nodeRoots(directories: readonly string[]): readonly string[] {
  const places = [...new Set(directories)]
  if (places.length < 2) return []
  const paths = places.map((place) => place.split(sep))
  const shared = sharedLength(paths)
  const branches = groupBy(paths, (path) => path.slice(0, shared + 1).join(sep))
  return [...branches].flatMap(([branch, below]) => {
    const roots = nodeRoots(below.map((path) => path.join(sep)))
    return roots.length > 0 ? roots : [branch]
  })
}

/** How many parts at their start all paths share. */
function sharedLength([first = [], ...others]: readonly (readonly string[])[]): number {
  const end = first.findIndex((part, index) => others.some((other) => other[index] !== part))
  return end < 0 ? first.length : end
}
