import { constants, existsSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs'
import { copyFile, mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { messageOf } from '../domain/errors.ts'
import { type CheckoutRequest, PROJECTS } from '../domain/request/checkout.ts'
import { buildUnavailable } from './errors.ts'

/** Where a build leaves its programs. */
export interface OutputPlaces {
  /** Below the root of the sources, the first one that has all needed programs counts. */
  readonly folders: readonly string[]
  readonly needed: readonly string[]
  /** Taken as well if they are there. */
  readonly optional: readonly string[]
}

/** @param architecture Go name */
export function outputPlaces(
  { project, output }: Pick<CheckoutRequest, 'project' | 'output'>,
  architecture: string,
): OutputPlaces {
  const { folders, needed, optional } = PROJECTS[project]
  const known = folders.map((folder) => folder.replace('ARCH', architecture))
  return { folders: output === null ? known : [output], needed, optional }
}

/**
 * Removes what a build left. Files of these folders that belong to a commit come back when it is checked out. If programs are in
 * the root of the sources, only they are removed.
 */
export function removeOutputs(root: string, { folders, needed, optional }: OutputPlaces): void {
  for (const path of folders.map((folder) => join(root, folder))) {
    if (path === root) {
      for (const name of [...needed, ...optional]) rmSync(join(root, name), { force: true })
    } else if (isInside(root, dirname(path))) {
      rmSync(path, { recursive: true, force: true })
    }
  }
}

/** The folder with most of the needed programs, and those that it lacks. */
export function findOutputs(
  root: string,
  { folders, needed }: OutputPlaces,
): { readonly folder: string; readonly missing: readonly string[] } {
  const [best = { folder: '', missing: needed }] = folders
    .map((folder) => ({
      folder,
      missing: needed.filter((name) => !isFile(join(root, folder, name))),
    }))
    .toSorted((one, other) => one.missing.length - other.missing.length)
  return best
}

/**
 * Copies the programs of a build; under another name first, so that a directory with the right one is whole.
 * @throws RunError (environment, build-unavailable)
 */
export async function copyOutputs(
  from: string,
  to: string,
  { needed, optional }: OutputPlaces,
): Promise<void> {
  const part = `${to}.part`
  const wanted = [...needed, ...optional]
  try {
    await rm(part, { recursive: true, force: true })
    await mkdir(part, { recursive: true })
    for (const name of readdirSync(from).filter((one) => wanted.includes(one))) {
      if (!isFile(join(from, name))) continue
      await copyFile(join(from, name), join(part, name), constants.COPYFILE_FICLONE)
    }
    await rename(part, to)
  } catch (error) {
    throw buildUnavailable(
      `The programs in ${from} cannot be copied`,
      messageOf(error),
      'Check rights and space, and start again: the search goes on where it was',
    )
  }
}

/** Links of the sources may lead out of them. */
function isInside(root: string, path: string): boolean {
  if (!existsSync(path)) return false
  return `${realpathSync(path)}${sep}`.startsWith(`${realpathSync(root)}${sep}`)
}

/** Nothing can be below a file, for instance, which is an error of its own. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}
