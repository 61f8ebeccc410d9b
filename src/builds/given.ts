import { constants } from 'node:fs'
import { copyFile, mkdir, mkdtemp, readdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { messageOf, RunError } from '../domain/errors.ts'
import { plainLine } from '../domain/text.ts'
import { inventory, type Tree } from './tree.ts'
import type { DownloadTrust } from './trust.ts'

/** A directory or a file that the user gave as a build. */
export interface Given {
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
export interface Wanted {
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
export async function copyGiven(
  given: Given,
  wanted: Wanted,
  workDirectory: string,
): Promise<Tree> {
  await namesIn(given)
  await mkdir(workDirectory, { recursive: true })
  const directory = await mkdtemp(join(workDirectory, `${given.input}-`))
  const paths = [...wanted.files]
  for (const folder of wanted.folders) paths.push(...(await pathsIn(given, folder)))
  for (const path of paths) {
    if (await isFile(join(given.path, path))) await copy(given, path, join(directory, path))
  }
  return {
    directory,
    files: await inventory(directory),
    source: given.path,
    trust: 'local',
    date: null,
    notes: [],
  }
}

/** The complaint about a given directory in which something is missing; says what is there instead. */
export async function incomplete(
  given: Given,
  missing: readonly string[],
  remedy: string,
): Promise<RunError> {
  const names = await namesIn(given)
  const shown = names.slice(0, SHOWN_NAMES).map(plainLine)
  if (names.length > shown.length) shown.push(`and ${names.length - shown.length} more`)
  return refused(
    given,
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
export function refuseIfProofIsNeeded(
  given: Given,
  { leastTrust }: { readonly leastTrust: DownloadTrust },
): void {
  if (leastTrust === 'tls-only') return
  throw refused(
    given,
    'proves nothing about what it holds',
    `The input require-signature wants \`${leastTrust}\` of it`,
    'Name a published build, or do without require-signature',
  )
}

/** A complaint about the build in a given directory. */
export function refused(
  given: Given,
  complaint: string,
  cause: string,
  remedy: string,
  evidence: readonly string[] = [],
): RunError {
  return new RunError({
    kind: 'input',
    reason: 'invalid-input',
    message: `The ${given.kind ?? 'directory'} ${given.asked} (input ${given.input}) ${complaint}`,
    cause,
    remedy,
    evidence,
  })
}

async function namesIn(given: Given): Promise<string[]> {
  try {
    return (await readdir(given.path)).toSorted()
  } catch (error) {
    throw refused(given, 'cannot be read', messageOf(error), 'Give a directory that exists')
  }
}

async function pathsIn(given: Given, folder: string): Promise<string[]> {
  try {
    return (await readdir(join(given.path, folder))).map((name) => join(folder, name))
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

async function copy(given: Given, path: string, to: string): Promise<void> {
  try {
    await mkdir(dirname(to), { recursive: true })
    await copyFile(join(given.path, path), to, constants.COPYFILE_FICLONE)
  } catch (error) {
    throw refused(
      given,
      `holds ${path}, which cannot be copied`,
      messageOf(error),
      'Check its rights',
    )
  }
}
