import { lstatSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import type { CommandDeps } from '../adapters/exec.ts'
import { groupBy } from '../domain/group.ts'
import { formatBytes, plainLine, plural } from '../domain/text.ts'
import { commandError } from '../host/command-error.ts'
import { existingPaths } from '../host/host.ts'

const COPY_SECONDS = 300
/** Names of files that a sentence shows. */
const SHOWN = 10

/** Limits of what is collected: root's file may be of any size, and every job uploads what is collected. */
export interface CollectLimits {
  /** Of a larger file, only the first bytes are copied. */
  readonly fileBytes: number
  readonly totalBytes: number
  readonly files: number
}

/** The limits of a run. */
export const COLLECT_LIMITS: CollectLimits = {
  fileBytes: 512 * 1024 * 1024,
  totalBytes: 2 * 1024 * 1024 * 1024,
  files: 5000,
}

/** A file or directory of root, and where its copy belongs. */
export interface Tree {
  readonly source: string
  readonly target: string
  /** Files that are not worth a copy, by relative path and size. */
  readonly skip?: (name: string, bytes: number) => boolean
}

interface Entry {
  /** The type as `find` prints it: `f` is a regular file. */
  readonly type: string
  readonly bytes: number
  readonly path: string
  readonly target: string
}

/** Types of files that are not copied, as `find` prints them. */
const KINDS: Readonly<Record<string, string>> = {
  l: 'link',
  p: 'FIFO',
  s: 'socket',
  b: 'block device',
  c: 'character device',
}

/**
 * Copies the regular files of trees that only root may read. Links are not followed, nor are other file systems that are
 * mounted there; special files are left out. The copies belong to this user. Trees that do not exist are skipped.
 * @param first paths that are copied before all others, whatever their size; then come the small ones
 * @returns a sentence for everything that was not copied completely
 * @throws RunError (environment, host-setup) when commands cannot run as root
 */
export async function copyTrees(
  deps: CommandDeps,
  trees: readonly Tree[],
  first: readonly string[],
  limits: CollectLimits,
): Promise<readonly string[]> {
  const { entries, unlisted } = await listEntries(deps, trees)
  const files = entries
    .filter(({ type }) => type === 'f')
    .toSorted((one, other) => rank(one, first) - rank(other, first) || one.bytes - other.bytes)
  const { taken, dropped } = withinLimits(files, limits)
  const failures = [
    ...(await copyWhole(
      deps,
      taken.filter(({ bytes }) => bytes <= limits.fileBytes),
    )),
    ...(await copyBeginnings(
      deps,
      taken.filter(({ bytes }) => bytes > limits.fileBytes),
      limits.fileBytes,
    )),
  ]
  return [...unlisted, ...leftOut(entries), ...tooMany(dropped, limits), ...failures]
}

/** Everything in the trees but directories, and what find could not list. */
async function listEntries(
  deps: CommandDeps,
  trees: readonly Tree[],
): Promise<{ readonly entries: readonly Entry[]; readonly unlisted: readonly string[] }> {
  const existing = await existingPaths(
    deps,
    trees.map(({ source }) => source),
  )
  const roots = trees.filter(({ source }) => existing.has(source))
  if (roots.length === 0) return { entries: [], unlisted: [] }
  // Without -L and -H, find follows no link, not even one that it is given.
  const tests = ['-xdev', '!', '-type', 'd', '-printf', '%y\\t%s\\t%p\\0']
  const args = [...roots.map(({ source }) => source), ...tests]
  const output = await deps.commands.run('find', args, {
    root: true,
    deadlineSeconds: COPY_SECONDS,
  })
  const entries = output.stdout.split('\0').flatMap((line) => {
    const [, type = '', size = '', path = ''] = /^(.)\t(\d+)\t(.+)$/s.exec(line) ?? []
    const tree = roots.find(({ source }) => path === source || path.startsWith(`${source}/`))
    if (tree === undefined) return []
    const bytes = Number(size)
    const name = relative(tree.source, path)
    if (type === 'f' && tree.skip?.(name, bytes)) return []
    return [{ type, bytes, path, target: join(tree.target, name) }]
  })
  const unlisted = output.exitCode === 0 ? [] : [commandError('find', args, output).message]
  return { entries, unlisted }
}

function rank({ path }: Entry, first: readonly string[]): number {
  return first.includes(path) ? 0 : 1
}

function withinLimits(
  files: readonly Entry[],
  { fileBytes, totalBytes, files: count }: CollectLimits,
): { readonly taken: readonly Entry[]; readonly dropped: readonly Entry[] } {
  const taken: Entry[] = []
  const dropped: Entry[] = []
  let total = 0
  for (const file of files) {
    const bytes = Math.min(file.bytes, fileBytes)
    const fits = taken.length < count && total + bytes <= totalBytes
    if (fits) total += bytes
    ;(fits ? taken : dropped).push(file)
  }
  return { taken, dropped }
}

/** One command for each directory. With -P, a path that has become a link is copied as a link, which is then removed. */
async function copyWhole(deps: CommandDeps, files: readonly Entry[]): Promise<readonly string[]> {
  const failures: string[] = []
  for (const [directory, group] of groupBy(files, ({ target }) => dirname(target))) {
    mkdirSync(directory, { recursive: true })
    const args = [
      '-P',
      '--no-preserve=all',
      '-t',
      directory,
      '--',
      ...group.map(({ path }) => path),
    ]
    const options = { root: true, deadlineSeconds: COPY_SECONDS }
    const output = await deps.commands.run('cp', args, options)
    if (output.exitCode !== 0) failures.push(commandError('cp', args, output).message)
    // Also after a failed copy: other files may have been copied.
    const owner = `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`
    await deps.commands.run('chown', ['-R', '-h', owner, '--', directory], options)
    for (const name of readdirSync(directory)) {
      const status = lstatSync(join(directory, name))
      if (!status.isFile() && !status.isDirectory()) rmSync(join(directory, name))
    }
  }
  return failures
}

/** dd opens no link with nofollow, and its output goes through this process, into a file of this user. */
async function copyBeginnings(
  deps: CommandDeps,
  files: readonly Entry[],
  bytes: number,
): Promise<readonly string[]> {
  const sentences: string[] = []
  for (const file of files) {
    mkdirSync(dirname(file.target), { recursive: true })
    const flags = ['iflag=nofollow,nonblock,count_bytes,fullblock', 'bs=1M', `count=${bytes}`]
    const args = [`if=${file.path}`, ...flags, 'status=none']
    const { exitCode } = await deps.commands.run('dd', args, {
      root: true,
      deadlineSeconds: COPY_SECONDS,
      stdoutFile: file.target,
    })
    const name = plainLine(basename(file.path))
    const kept =
      exitCode === 0 ? `only its first ${formatBytes(bytes)} were copied` : 'it could not be copied'
    sentences.push(`${name} is larger than the limit (${formatBytes(file.bytes)}); ${kept}`)
  }
  return sentences
}

function leftOut(entries: readonly Entry[]): readonly string[] {
  const special = entries.filter(({ type }) => type !== 'f')
  return [...groupBy(special, ({ type }) => KINDS[type] ?? 'special file')].map(
    ([kind, group]) =>
      `${plural(group.length, kind)} ${group.length === 1 ? 'was' : 'were'} left out: ${namesOf(group)}`,
  )
}

function tooMany(
  dropped: readonly Entry[],
  { files, totalBytes }: CollectLimits,
): readonly string[] {
  if (dropped.length === 0) return []
  const limit = `${plural(files, 'file')} or ${formatBytes(totalBytes)}`
  return [
    `${plural(dropped.length, 'file')} beyond the limit of ${limit} ${dropped.length === 1 ? 'was' : 'were'} left out: ${namesOf(dropped)}`,
  ]
}

function namesOf(entries: readonly Entry[]): string {
  const names = entries.slice(0, SHOWN).map(({ path }) => plainLine(path))
  const more = entries.length > SHOWN ? ` and ${entries.length - SHOWN} more` : ''
  return names.join(', ') + more
}
