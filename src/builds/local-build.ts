import { constants } from 'node:fs'
import { copyFile, mkdir, mkdtemp, readdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { messageOf, type RunError } from '../domain/errors.ts'
import { plainLine } from '../domain/text.ts'
import { type FileTree, inventory } from './build-files.ts'
import type { DownloadTrust } from './download.ts'
import { buildUnavailable, invalidInput } from './errors.ts'

/** A directory or a file on this machine that the user named as a build. */
export interface LocalBuild {
  /** The input that names it, for instance `crio`. */
  readonly input: string
  /** As the user wrote it. */
  readonly asked: string
  /** Absolute. */
  readonly path: string
  /** A directory by default. */
  readonly kind?: 'directory' | 'file'
}

/** The files to copy from a local directory. */
export interface WantedFiles {
  /** Paths below the directory; missing ones are skipped. */
  readonly files: readonly string[]
  /** Folders below the directory whose files are all copied. */
  readonly folders: readonly string[]
}

const SHOWN_NAMES = 12

/**
 * Copies the wanted files of a local directory into a new one below `workDirectory`: the user's files are never
 * changed, and the tested files cannot change during the run. Symbolic links are followed.
 *
 * @throws RunError (input, invalid-input) when the directory or a file in it cannot be read
 */
export async function copyLocalBuild(
  local: LocalBuild,
  wanted: WantedFiles,
  workDirectory: string,
): Promise<FileTree> {
  await namesIn(local)
  await mkdir(workDirectory, { recursive: true })
  const directory = await mkdtemp(join(workDirectory, `${local.input}-`))
  const paths = [...wanted.files]
  for (const folder of wanted.folders) paths.push(...(await pathsIn(local, folder)))
  for (const path of paths) {
    if (await isFile(join(local.path, path))) await copy(local, path, join(directory, path))
  }
  return {
    directory,
    files: await inventory(directory),
    source: local.path,
    trust: 'local',
    date: null,
    notes: [],
  }
}

/** A build in which files are missing. */
interface IncompleteBuild {
  /** Name of the build in errors. */
  readonly build: string
  /** The local directory, or null for a download. */
  readonly local: LocalBuild | null
  readonly missing: readonly string[]
}

/** The error for a build in which files are missing. For a local directory it lists what the directory contains. */
export async function missingFilesError(
  { build, local, missing }: IncompleteBuild,
  localRemedy: string,
): Promise<RunError> {
  const complaint = `contains no ${missing.join(' and no ')}`
  if (local === null) {
    const cause = 'Its layout is not supported'
    return buildUnavailable(`${build} ${complaint}`, cause, 'Name another build')
  }
  const names = await namesIn(local)
  const shown = names.slice(0, SHOWN_NAMES).map(plainLine)
  if (names.length > shown.length) shown.push(`and ${names.length - shown.length} more`)
  const cause = names.length === 0 ? 'It is empty' : `It contains: ${shown.join(', ')}`
  return localBuildError(local, complaint, cause, localRemedy)
}

/**
 * Refuses a local build where a signature is required: it has none.
 *
 * @throws RunError input/invalid-input
 */
export function refuseUnverifiable(
  local: LocalBuild,
  { minimumTrust }: { readonly minimumTrust: DownloadTrust },
): void {
  if (minimumTrust === 'tls-only') return
  throw localBuildError(
    local,
    'has no signature',
    `The input require-signature needs \`${minimumTrust}\``,
    'Name a published build, or turn require-signature off',
  )
}

/** An error about a local build. */
export function localBuildError(
  local: LocalBuild,
  complaint: string,
  cause: string,
  remedy: string,
): RunError {
  return invalidInput(
    `The ${local.kind ?? 'directory'} ${local.asked} (input ${local.input}) ${complaint}`,
    cause,
    remedy,
  )
}

async function namesIn(local: LocalBuild): Promise<string[]> {
  try {
    return (await readdir(local.path)).toSorted()
  } catch (error) {
    throw localBuildError(local, 'cannot be read', messageOf(error), 'Give a directory that exists')
  }
}

async function pathsIn(local: LocalBuild, folder: string): Promise<string[]> {
  try {
    return (await readdir(join(local.path, folder))).map((name) => join(folder, name))
  } catch {
    return []
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}

async function copy(local: LocalBuild, path: string, to: string): Promise<void> {
  try {
    await mkdir(dirname(to), { recursive: true })
    await copyFile(join(local.path, path), to, constants.COPYFILE_FICLONE)
  } catch (error) {
    throw localBuildError(
      local,
      `contains ${path}, which cannot be copied`,
      messageOf(error),
      'Check its rights',
    )
  }
}
