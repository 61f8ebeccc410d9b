import { constants } from 'node:fs'
import { copyFile, mkdir, mkdtemp, readdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { messageOf, type RunError } from '../domain/errors.ts'
import { plainLine } from '../domain/text.ts'
import { type FileTree, inventory } from './build-files.ts'
import type { DownloadTrust } from './download.ts'
import { invalidInput } from './errors.ts'

/** A directory or a file that the user gave as a build. */
export interface LocalBuild {
  /** The input that names it, for instance `crio`. */
  readonly input: string
  /** As the user wrote it. */
  readonly asked: string
  /** Absolute. */
  readonly path: string
  /** A directory unless told. */
  readonly kind?: 'directory' | 'file'
}

/** What is taken out of a given directory. */
export interface WantedFiles {
  /** Paths below the directory; those that are missing are passed over. */
  readonly files: readonly string[]
  /** Folders below the directory whose files are all taken. */
  readonly folders: readonly string[]
}

const SHOWN_NAMES = 12

/**
 * Copies what is wanted out of a given directory into a new one below `workDirectory`: what the user gave is never
 * changed, and what we test cannot change under our hands. Links are followed, as builds are often given by links.
 *
 * @throws RunError (input, invalid-input) when the directory or a file in it cannot be read
 */
export async function copyLocalBuild(
  localBuild: LocalBuild,
  wanted: WantedFiles,
  workDirectory: string,
): Promise<FileTree> {
  await namesIn(localBuild)
  await mkdir(workDirectory, { recursive: true })
  const directory = await mkdtemp(join(workDirectory, `${localBuild.input}-`))
  const paths = [...wanted.files]
  for (const folder of wanted.folders) paths.push(...(await pathsIn(localBuild, folder)))
  for (const path of paths) {
    if (await isFile(join(localBuild.path, path)))
      await copy(localBuild, path, join(directory, path))
  }
  return {
    directory,
    files: await inventory(directory),
    source: localBuild.path,
    trust: 'local',
    date: null,
    notes: [],
  }
}

/** The complaint about a given directory in which something is missing; says what is there instead. */
export async function incompleteBuildError(
  localBuild: LocalBuild,
  missing: readonly string[],
  remedy: string,
): Promise<RunError> {
  const names = await namesIn(localBuild)
  const shown = names.slice(0, SHOWN_NAMES).map(plainLine)
  if (names.length > shown.length) shown.push(`and ${names.length - shown.length} more`)
  return localBuildError(
    localBuild,
    `holds no ${missing.join(' and no ')}`,
    names.length === 0 ? 'It is empty' : `Found there: ${shown.join(', ')}`,
    remedy,
  )
}

/**
 * A directory is trusted because the user gave it, which proves nothing.
 *
 * @throws RunError input/invalid-input where proof is needed
 */
export function refuseUnverifiable(
  localBuild: LocalBuild,
  { minimumTrust }: { readonly minimumTrust: DownloadTrust },
): void {
  if (minimumTrust === 'tls-only') return
  throw localBuildError(
    localBuild,
    'proves nothing about what it holds',
    `The input require-signature wants \`${minimumTrust}\` of it`,
    'Name a published build, or do without require-signature',
  )
}

/** A complaint about the build in a given directory. */
export function localBuildError(
  localBuild: LocalBuild,
  complaint: string,
  cause: string,
  remedy: string,
): RunError {
  return invalidInput(
    `The ${localBuild.kind ?? 'directory'} ${localBuild.asked} (input ${localBuild.input}) ${complaint}`,
    cause,
    remedy,
  )
}

async function namesIn(localBuild: LocalBuild): Promise<string[]> {
  try {
    return (await readdir(localBuild.path)).toSorted()
  } catch (error) {
    throw localBuildError(
      localBuild,
      'cannot be read',
      messageOf(error),
      'Give a directory that exists',
    )
  }
}

async function pathsIn(localBuild: LocalBuild, folder: string): Promise<string[]> {
  try {
    return (await readdir(join(localBuild.path, folder))).map((name) => join(folder, name))
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

async function copy(localBuild: LocalBuild, path: string, to: string): Promise<void> {
  try {
    await mkdir(dirname(to), { recursive: true })
    await copyFile(join(localBuild.path, path), to, constants.COPYFILE_FICLONE)
  } catch (error) {
    throw localBuildError(
      localBuild,
      `holds ${path}, which cannot be copied`,
      messageOf(error),
      'Check its rights',
    )
  }
}
