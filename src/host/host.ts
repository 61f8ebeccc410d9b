import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type CommandDeps, EXIT_NOT_FOUND } from '../adapters/exec.ts'
import type { Logger } from '../adapters/log.ts'
import { atOnce } from '../domain/at-once.ts'
import { groupBy } from '../domain/group.ts'
import type { Change, ChangedFile, FirewallFamily } from './changes.ts'
import { commandError } from './command-error.ts'
import type { Journal } from './journal.ts'
import { unitStates } from './units.ts'

/** A file to install on the host, from a file on this machine or from text. Owner is root. */
export type HostFile = { readonly path: string; readonly mode: '0644' | '0755' } & (
  | { readonly source: string }
  | { readonly text: string }
)

/** What functions that change the host need. */
export interface HostDeps extends CommandDeps {
  readonly journal: Journal
  readonly log: Logger
  /** Directory of the run for backups and staged files. */
  readonly scratch: string
}

const STAGING = 'staged'
const BACKUPS = 'backup-'

/** Runs a command as root.
 * @throws RunError (environment, host-setup) for any exit code but 0 */
export async function asRoot(
  deps: CommandDeps,
  program: string,
  args: readonly string[],
  deadlineSeconds?: number,
): Promise<string> {
  const output = await deps.commands.run(program, args, {
    root: true,
    ...(deadlineSeconds === undefined ? {} : { deadlineSeconds }),
  })
  if (output.exitCode !== 0) throw commandError(program, args, output)
  return output.stdout
}

/** Those of the paths that exist, and of the directories above them. */
export function existingWithParents(
  deps: CommandDeps,
  paths: readonly string[],
): Promise<ReadonlySet<string>> {
  return existingPaths(deps, [...parentsOf(paths), ...paths])
}

/**
 * Records paths in the journal before they are written: missing parent directories as created by the run, and copies of
 * existing files. None of the paths may be a directory. Returns the missing directories, outermost first.
 * @param seen the result of `existingWithParents`, where it is known already
 */
export async function recordPaths(
  deps: HostDeps,
  paths: readonly string[],
  seen: ReadonlySet<string> | null = null,
): Promise<readonly string[]> {
  const directories = parentsOf(paths)
  const existing = seen ?? (await existingWithParents(deps, paths))
  const made = directories.filter((path) => !existing.has(path))
  deps.journal.record(...made.map((path): Change => ({ kind: 'tree', path, kept: null })), {
    kind: 'files',
    files: await backUp(deps, paths, existing),
  })
  return made
}

/** Records directories in the journal before they are created: all that are missing, with their parents. */
export async function recordDirectories(
  deps: HostDeps,
  directories: readonly string[],
): Promise<void> {
  const all = [...new Set(directories.flatMap(ancestors))].toSorted()
  const existing = await existingPaths(deps, all)
  const missing = all.filter((path) => !existing.has(path))
  deps.journal.record(...missing.map((path): Change => ({ kind: 'tree', path, kept: null })))
}

const OWNED_BY_ROOT = ['-o', 'root', '-g', 'root']

/**
 * Installs files, and records them in the journal. Missing directories are created first, so that the files of all
 * directories can be installed in parallel.
 * @param seen the result of `existingWithParents` for their paths, where it is known already
 */
export async function installFiles(
  deps: HostDeps,
  files: readonly HostFile[],
  seen: ReadonlySet<string> | null = null,
): Promise<void> {
  const paths = files.map((file) => file.path)
  const missing = await recordPaths(deps, paths, seen)
  if (missing.length > 0) {
    await asRoot(deps, 'install', ['-d', '-m', '0755', ...OWNED_BY_ROOT, '--', ...missing])
  }
  await atOnce(
    groupByTarget(files, join(deps.scratch, STAGING)).map(({ mode, directory, sources }) =>
      asRoot(deps, 'install', ['-m', mode, ...OWNED_BY_ROOT, '-t', directory, '--', ...sources]),
    ),
  )
}

/** Copies the files that will be replaced. Returns them with their copies, for the journal. */
async function backUp(
  deps: HostDeps,
  paths: readonly string[],
  existing: ReadonlySet<string>,
): Promise<readonly ChangedFile[]> {
  // A new directory for each call: a file that is replaced twice has two backups.
  const directory = mkdtempSync(join(deps.scratch, BACKUPS))
  const changed: ChangedFile[] = []
  for (const [index, path] of paths.entries()) {
    const backup = existing.has(path) ? join(directory, String(index)) : null
    if (backup !== null) await asRoot(deps, 'cp', ['-a', '--', path, backup])
    changed.push({ path, backup })
  }
  return changed
}

/** The entries of directories, for the journal, so that what services add can be removed later. */
export async function watchedTrees(
  deps: CommandDeps,
  paths: readonly string[],
): Promise<readonly Change[]> {
  const existing = await existingPaths(deps, paths)
  const entries = await entriesOf(deps, [...existing])
  return paths.map((path): Change => ({ kind: 'tree', path, kept: entries.get(path) ?? null }))
}

/** The units that are not active, for the journal, so that they can be stopped later. */
export async function watchedUnits(
  deps: CommandDeps,
  units: readonly string[],
): Promise<readonly Change[]> {
  const states = await unitStates(deps, units)
  const inactive = units.filter((_, index) => states[index]?.activeState !== 'active')
  return inactive.length === 0 ? [] : [{ kind: 'units', units: inactive }]
}

/**
 * Names in directories, by directory, as root sees them.
 * @throws RunError (environment, host-setup) when one of them cannot be read
 */
export async function entriesOf(
  deps: CommandDeps,
  directories: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const entries = new Map(directories.map((directory) => [directory, [] as string[]]))
  if (directories.length === 0) return entries
  const depth = ['-mindepth', '1', '-maxdepth', '1']
  const found = await asRoot(deps, 'find', [...directories, ...depth, '-printf', '%p\\0'])
  for (const path of found.split('\0').filter((text) => text !== '')) {
    entries.get(dirname(path))?.push(basename(path))
  }
  return entries
}

/** Values of kernel parameters, by key, without those that this kernel does not have. */
export async function readSysctls(
  deps: CommandDeps,
  keys: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  // As root, because an ordinary user's PATH may lack /usr/sbin.
  const { stdout } = await deps.commands.run('sysctl', ['-e', ...keys], { root: true })
  return Object.fromEntries(
    stdout.split('\n').flatMap((line) => {
      const [key, value] = line.split(' = ', 2)
      return key && value !== undefined ? [[key.trim(), value.trim()]] : []
    }),
  )
}

/** Sets kernel parameters, given as key and value. */
export async function writeSysctls(
  deps: CommandDeps,
  parameters: readonly (readonly [key: string, value: string])[],
): Promise<void> {
  if (parameters.length === 0) return
  await asRoot(deps, 'sysctl', ['-w', ...parameters.map(([key, value]) => `${key}=${value}`)])
}

/**
 * The rules of a family in iptables-save's format, or null where the host has no such command.
 * @throws RunError (environment, host-setup) when the command is there and fails
 */
export async function savedRules(
  deps: CommandDeps,
  family: FirewallFamily,
): Promise<string | null> {
  const save = `${family}-save`
  const output = await deps.commands.run(save, [], { root: true })
  if (output.exitCode === EXIT_NOT_FOUND) return null
  if (output.exitCode !== 0) throw commandError(save, [], output)
  return output.stdout
}

/**
 * Changes rules of a family; all others stay as they are.
 * @param rules text for iptables-restore
 */
export async function changeRules(
  deps: Pick<HostDeps, 'commands' | 'scratch'>,
  family: FirewallFamily,
  rules: string,
): Promise<void> {
  if (rules === '') return
  mkdirSync(deps.scratch, { recursive: true })
  const file = join(deps.scratch, `${family}.rules`)
  writeFileSync(file, rules)
  await asRoot(deps, `${family}-restore`, ['-w', '--noflush', file])
}

/**
 * Those of the paths that exist, links not followed.
 * @throws RunError (environment, host-setup) when find fails: a path that seems absent would be removed later
 */
export async function existingPaths(
  deps: CommandDeps,
  paths: readonly string[],
): Promise<ReadonlySet<string>> {
  if (paths.length === 0) return new Set()
  // find reports paths that do not exist as errors, and lists the others; `/` proves that it ran.
  const args = ['/', ...paths, '-maxdepth', '0', '-printf', '%p\\0']
  const output = await deps.commands.run('find', args, { root: true })
  const found = new Set(output.stdout.split('\0').filter((path) => path !== ''))
  if (!found.delete('/')) throw commandError('find', args, output)
  return found
}

function parentsOf(paths: readonly string[]): readonly string[] {
  return [...new Set(paths.flatMap((path) => ancestors(dirname(path))))].toSorted()
}

/** The directories above a file without the top-level one: a run never creates that. */
function ancestors(directory: string): string[] {
  const parent = dirname(directory)
  return parent === '/' || parent === directory ? [] : [...ancestors(parent), directory]
}

interface Target {
  readonly mode: HostFile['mode']
  readonly directory: string
  /** Staged under their final names. */
  readonly sources: readonly string[]
}

/** One target for all files that go into one directory with one mode. */
function groupByTarget(files: readonly HostFile[], staging: string): Target[] {
  const groups = groupBy(files, (file) => `${file.mode} ${dirname(file.path)}`)
  return [...groups.values()].flatMap((group) =>
    group.slice(0, 1).map(({ mode, path }) => ({
      mode,
      directory: dirname(path),
      sources: group.map((file) => stage(file, staging)),
    })),
  )
}

function stage(file: HostFile, staging: string): string {
  if ('source' in file && basename(file.source) === basename(file.path)) return file.source
  const staged = join(staging, file.path)
  mkdirSync(dirname(staged), { recursive: true })
  if ('source' in file) copyFileSync(file.source, staged)
  else writeFileSync(staged, file.text)
  chmodSync(staged, 0o644)
  return staged
}
