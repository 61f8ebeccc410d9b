import { mkdtempSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type {
  IgnitionWork,
  PlannedDirectory,
  PlannedFile,
  PlannedLink,
} from '../../domain/ignition/work.ts'
import { asRoot, existingPaths, type HostDeps, recordDirectories, recordPaths } from '../host.ts'
import { moveAside } from '../moved-directories.ts'
import { isSame, type Standing } from './conflicts.ts'

const FILE_MODE = 0o644
const DIRECTORY_MODE = 0o755
const STAGED = 'ignition-'

/** Creates directories, files and links, after checkConflicts. */
export async function makeNodes(
  deps: HostDeps,
  { directories, files, links }: IgnitionWork,
  standing: Standing,
): Promise<void> {
  const staging = mkdtempSync(join(deps.scratch, STAGED))
  for (const directory of directories.toSorted(byDepth)) {
    await makeDirectory(deps, directory, standing)
  }
  for (const [index, file] of files.entries()) {
    await makeFile(deps, file, standing, join(staging, String(index)))
  }
  for (const link of links) await makeLink(deps, link, standing)
}

function byDepth(one: PlannedDirectory, other: PlannedDirectory): number {
  return one.path.split('/').length - other.path.split('/').length
}

async function makeDirectory(
  deps: HostDeps,
  directory: PlannedDirectory,
  standing: Standing,
): Promise<void> {
  const { path, mode, user, group, overwrite } = directory
  // It may have been created in the meantime, as the parent of another.
  const existing = await existingPaths(deps, [path])
  if (existing.has(path) && !overwrite) {
    await setAttributes(deps, directory)
    return
  }
  await giveWay(deps, path, standing)
  await recordDirectories(deps, [path])
  await asRoot(deps, 'install', [
    '-d',
    ...owned(user, group),
    '-m',
    octal(mode ?? DIRECTORY_MODE),
    '--',
    path,
  ])
}

async function makeFile(
  deps: HostDeps,
  file: PlannedFile,
  standing: Standing,
  staged: string,
): Promise<void> {
  const { path, bytes, append, mode, user, group, overwrite } = file
  const exists = standing.has(path)
  if (exists && !overwrite && (bytes === null || (await isSame(deps, file)))) {
    await appendTo(deps, file, staged)
    await setAttributes(deps, file)
    return
  }
  await giveWay(deps, path, standing)
  await recordPaths(deps, [path])
  writeFileSync(staged, Buffer.concat([bytes ?? new Uint8Array(), ...append]), { mode: 0o600 })
  await asRoot(deps, 'install', [
    '-D',
    '-T',
    ...owned(user, group),
    '-m',
    octal(mode ?? FILE_MODE),
    '--',
    staged,
    path,
  ])
}

/** Appends to a file of the machine, and keeps a copy of it. */
async function appendTo(
  deps: HostDeps,
  { path, append }: PlannedFile,
  staged: string,
): Promise<void> {
  if (append.length === 0) return
  await recordPaths(deps, [path])
  writeFileSync(staged, Buffer.concat(append), { mode: 0o600 })
  await asRoot(deps, 'dd', [
    `if=${staged}`,
    `of=${path}`,
    'oflag=append',
    'conv=notrunc',
    'status=none',
  ])
}

async function makeLink(
  deps: HostDeps,
  { path, target, hard, user, group }: PlannedLink,
  standing: Standing,
): Promise<void> {
  await giveWay(deps, path, standing)
  await recordPaths(deps, [path])
  await asRoot(deps, 'mkdir', ['-p', '--', dirname(path)])
  await asRoot(deps, 'ln', [hard ? '-fT' : '-sfT', '--', target, path])
  if (!hard && (user !== null || group !== null)) {
    await asRoot(deps, 'chown', ['-h', '--', `${user ?? 'root'}:${group ?? 'root'}`, path])
  }
}

/** Moves an existing directory aside. */
async function giveWay(deps: HostDeps, path: string, standing: Standing): Promise<void> {
  if (standing.get(path) === 'd') await moveAside(deps, path)
}

/** Sets mode and owner, as far as the config gives them. */
async function setAttributes(
  deps: HostDeps,
  { path, mode, user, group }: PlannedDirectory,
): Promise<void> {
  if (mode === null && user === null && group === null) return
  const [before = '', owner = ''] = (await asRoot(deps, 'stat', ['-c', '%a %u:%g', '--', path]))
    .trim()
    .split(' ')
  deps.journal.record({ kind: 'attributes', path, mode: before, owner })
  if (user !== null || group !== null) {
    await asRoot(deps, 'chown', [
      '-h',
      '--',
      `${user ?? ''}${group === null ? '' : `:${group}`}`,
      path,
    ])
  }
  await asRoot(deps, 'chmod', ['--', mode === null ? before : octal(mode), path])
}

function owned(user: string | null, group: string | null): readonly string[] {
  return ['-o', user ?? 'root', '-g', group ?? 'root']
}

function octal(mode: number): string {
  return mode.toString(8).padStart(4, '0')
}
