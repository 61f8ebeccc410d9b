import type { CommandDeps } from '../adapters/exec.ts'
import { atOnce } from '../domain/at-once.ts'
import type { Change } from './changes.ts'
import { asRoot, entriesOf, existingPaths } from './host.ts'

/** A directory in the journal. */
type TreeChange = Extract<Change, { kind: 'tree' }>

/**
 * Removes what was added to directories, and directories that did not exist before. The result is the same for one call
 * with all directories as for one call each.
 * @throws Error for a top-level directory, before anything is removed
 * @throws RunError (environment, host-setup) for what cannot be read, unmounted or removed
 */
export async function restoreTrees(deps: CommandDeps, trees: readonly TreeChange[]): Promise<void> {
  if (trees.some(({ path }) => isTopLevel(path))) {
    throw new Error('a top-level directory is never removed')
  }
  if (trees.length === 0) return
  const [removed, mounts] = await atOnce([addedPaths(deps, trees), mountPoints(deps)])
  if (removed.length === 0) return
  await unmountBelow(deps, removed, mounts)
  await asRoot(deps, 'rm', ['-rf', '--one-file-system', '--', ...removed])
}

/** The directories and entries that did not exist before. */
async function addedPaths(
  deps: CommandDeps,
  trees: readonly TreeChange[],
): Promise<readonly string[]> {
  const existing = await existingPaths(
    deps,
    trees.map(({ path }) => path),
  )
  const present = trees.filter(({ path }) => existing.has(path))
  const entries = await entriesOf(
    deps,
    present.flatMap(({ path, kept }) => (kept === null ? [] : [path])),
  )
  return present.flatMap(({ path, kept }) => {
    if (kept === null) return [path]
    const added = (entries.get(path) ?? []).filter((name) => !kept.includes(name))
    return added.map((name) => `${path}/${name}`)
  })
}

/** `/` or a directory right below it: no run creates one, so removing one would be a mistake. */
function isTopLevel(path: string): boolean {
  return path.split('/').filter((part) => part !== '').length < 2
}

/** Unmounts what is mounted at or below the paths, innermost first: pods' volumes and containers' root filesystems. */
async function unmountBelow(
  deps: CommandDeps,
  paths: readonly string[],
  mounts: readonly string[],
): Promise<void> {
  const points = mounts.filter((point) =>
    paths.some((path) => point === path || point.startsWith(`${path}/`)),
  )
  for (const point of points.toReversed()) {
    await asRoot(deps, 'umount', ['-l', '--', point])
  }
}

/** Mount points, in the order in which they were mounted. */
export async function mountPoints(deps: CommandDeps): Promise<readonly string[]> {
  const mounts = await asRoot(deps, 'cat', ['/proc/self/mounts'])
  return mounts.split('\n').map((line) => unescapeMount(line.split(' ')[1] ?? ''))
}

/** /proc/self/mounts writes white space and backslashes in octal (proc(5)). */
function unescapeMount(point: string): string {
  return point.replace(/\\([0-7]{3})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 8)),
  )
}
