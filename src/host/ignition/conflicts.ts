import { createHash } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { RunError } from '../../domain/errors.ts'
import type { FieldNote } from '../../domain/ignition/reader.ts'
import { fateOfPath } from '../../domain/ignition/rules.ts'
import type { IgnitionWork, PlannedFile } from '../../domain/ignition/work.ts'
import { commandError } from '../command-error.ts'
import { asRoot, entriesOf, type HostDeps } from '../host.ts'

type Deps = Pick<HostDeps, 'commands'>

/** The types of existing paths: find's letters (find(1), %y), for instance `f`, `d`, `l`. */
export type Standing = ReadonlyMap<string, string>

/**
 * The work with every path as it is below links of the machine: a path through `/var/run` is one in `/run`, as Ignition
 * resolves it. The last part is not followed.
 */
export async function resolvePaths(deps: Deps, work: IgnitionWork): Promise<IgnitionWork> {
  const paths = nodesOf(work).map(({ path }) => path)
  if (paths.length === 0) return work
  const parents = [...new Set(paths.map((path) => dirname(path)))]
  const args = ['-mz', '--', ...parents]
  const output = await asRoot(deps, 'realpath', args)
  const resolved = output.split('\0').slice(0, -1)
  if (resolved.length !== parents.length) {
    throw commandError('realpath', args, { exitCode: 0, stdout: output, stderr: '' })
  }
  const real = new Map(parents.map((parent, index) => [parent, resolved[index] ?? parent]))
  const move = <Node extends { readonly path: string }>(node: Node): Node => ({
    ...node,
    path: join(real.get(dirname(node.path)) ?? '/', basename(node.path)),
  })
  return {
    ...work,
    directories: work.directories.map(move),
    files: work.files.map(move),
    links: work.links.map(move),
    standIns: work.standIns.map(move),
    swapFiles: work.swapFiles.map(move),
  }
}

/**
 * Refuses a config that would overwrite files without permission, with all reasons at once. Nothing has been changed yet.
 * @param kept directories of the run itself, which nothing may be written to
 * @returns the types of what exists at the paths
 * @throws RunError (input, invalid-input)
 */
export async function checkConflicts(
  deps: Deps,
  work: IgnitionWork,
  kept: readonly string[],
): Promise<Standing> {
  const standing = withoutReplaced(
    work,
    await standingAt(
      deps,
      nodesOf(work).map(({ path }) => path),
    ),
  )
  const problems = [
    ...nodesOf(work).flatMap(({ path }) => misplaced(path, kept)),
    ...(await fileConflicts(deps, work, standing)),
    ...work.directories.flatMap(({ path, overwrite }) =>
      overwrite || [undefined, 'd'].includes(standing.get(path)) ? [] : [taken(path)],
    ),
    ...work.links.flatMap(({ path, overwrite }) =>
      overwrite || !standing.has(path) ? [] : [taken(path)],
    ),
    ...work.swapFiles.flatMap(({ path }) => (standing.has(path) ? [used(path)] : [])),
    ...(await mountConflicts(deps, work, standing)),
    ...odd(work, standing),
  ]
  if (problems.length === 0) return standing
  const lines = problems.map(({ path, why }) => `${path} ${why}`)
  throw new RunError({
    kind: 'input',
    reason: 'invalid-input',
    message: 'The Ignition files cannot be applied to this machine',
    cause: lines[0] ?? '',
    remedy:
      'set `overwrite: true` where a file may be replaced; nothing on the machine was changed',
    evidence: lines,
  })
}

function nodesOf(work: IgnitionWork): readonly { readonly path: string }[] {
  return [...work.directories, ...work.files, ...work.links, ...work.standIns, ...work.swapFiles]
}

async function standingAt(deps: Deps, paths: readonly string[]): Promise<Standing> {
  // find complains about paths that are not there and lists the others all the same; `/` proves that it ran.
  const args = ['/', ...paths, '-maxdepth', '0', '-printf', '%y%p\\0']
  const output = await deps.commands.run('find', args, { root: true })
  const found = new Map(
    output.stdout
      .split('\0')
      .filter((text) => text !== '')
      .map((text) => [text.slice(1), text.charAt(0)] as const),
  )
  if (!found.delete('/')) throw commandError('find', args, output)
  return found
}

/** The content of a directory that is replaced is moved aside with it. */
function withoutReplaced({ directories }: IgnitionWork, standing: Standing): Standing {
  const replaced = directories.flatMap(({ path, overwrite }) => (overwrite ? [`${path}/`] : []))
  return new Map(
    [...standing].filter(([path]) => !replaced.some((directory) => path.startsWith(directory))),
  )
}

/** Paths that lead, through a link of the machine, to a place where the config is not applied, or into the run itself. */
function misplaced(path: string, kept: readonly string[]): readonly FieldNote[] {
  const within = kept.find((directory) => path === directory || path.startsWith(`${directory}/`))
  if (within !== undefined) return [{ path, why: 'is in a directory of the run itself' }]
  const fate = fateOfPath(path)
  return fate === null ? [] : [{ path, why: `is the target of a link: ${fate.reason}` }]
}

async function fileConflicts(
  deps: Deps,
  { files }: IgnitionWork,
  standing: Standing,
): Promise<readonly FieldNote[]> {
  const problems: FieldNote[] = []
  for (const file of files) {
    const type = standing.get(file.path)
    if (type === undefined || file.overwrite) continue
    const fine = type === 'f' && (file.bytes === null || (await isSame(deps, file)))
    if (!fine) problems.push(taken(file.path))
  }
  return problems
}

/** Whether the file already has the content. */
export async function isSame(deps: Deps, { path, bytes }: PlannedFile): Promise<boolean> {
  if (bytes === null) return false
  const expected = createHash('sha256').update(bytes).digest('hex')
  return (await asRoot(deps, 'sha256sum', ['--', path])).startsWith(expected)
}

async function mountConflicts(
  deps: Deps,
  { standIns }: IgnitionWork,
  standing: Standing,
): Promise<readonly FieldNote[]> {
  const directories = standIns.filter(({ path }) => standing.get(path) === 'd')
  const entries = await entriesOf(
    deps,
    directories.map(({ path }) => path),
  )
  return standIns.flatMap(({ path }) =>
    !standing.has(path) || entries.get(path)?.length === 0
      ? []
      : [{ path, why: 'is not an empty directory, so that the action cannot mount there' }],
  )
}

/** Devices, sockets and pipes of the machine are never replaced. */
function odd(work: IgnitionWork, standing: Standing): readonly FieldNote[] {
  return nodesOf(work).flatMap(({ path }) =>
    ['f', 'd', 'l', undefined].includes(standing.get(path))
      ? []
      : [{ path, why: 'is not a file, directory or link' }],
  )
}

function taken(path: string): FieldNote {
  return { path, why: 'exists with other content, and overwrite is not true' }
}

function used(path: string): FieldNote {
  return { path, why: 'exists, so that the action cannot create a swap file' }
}
