import {
  constants,
  copyFileSync,
  mkdirSync,
  readdirSync,
  rmdirSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { codeOf, messageOf } from '../domain/errors.ts'
import {
  foreignIn,
  identityOf,
  isOwned,
  type OwnedFiles,
  readMarker,
  statusOf,
  writeMarker,
} from './owned-files.ts'

/** A file for the report directory, by its relative path: a text, or a copy of a file. */
export type ReportFile = { readonly name: string } & (
  | { readonly text: string }
  | { readonly from: string }
)

/**
 * Removes what an earlier run wrote into a report directory, creates the directory, and checks that it is writable. Files
 * that no run wrote, or that were changed since, stay.
 * @throws Error if the directory cannot be written
 */
export function clearReportDirectory(directory: string): void {
  mkdirSync(directory, { recursive: true })
  const owned = readMarker(directory)
  // First, because it shows that the directory is writable before anything is removed.
  writeMarker(directory, owned)
  const removed = [...owned.keys()].filter((name) => isOwned(directory, name, owned))
  for (const name of removed) unlinkSync(join(directory, name))
  for (const name of removed) removeEmptyParents(directory, name)
  writeMarker(directory, new Map())
}

/**
 * Whether a run can write its report into a directory, which is created if it is missing. Returns the reason why it cannot,
 * or null.
 */
export function whyUnusable(directory: string): string | null {
  try {
    mkdirSync(directory, { recursive: true })
    const [foreign] = foreignIn(directory)
    if (foreign !== undefined) return `${foreign} in it was not written by this run`
    writeMarker(directory, readMarker(directory))
    return null
  } catch (error) {
    return messageOf(error)
  }
}

/**
 * Writes files into a report directory and lists them in its marker: before they are written, so that a crash leaves no
 * file that nobody owns, and afterwards with what identifies them. Only files that the marker lists are replaced, and no
 * link is followed. Each file can fail alone; returns one sentence for each that did.
 */
export function putFiles(directory: string, files: readonly ReportFile[]): readonly string[] {
  const failures: string[] = []
  const attempt = (what: string, work: () => void): boolean => {
    try {
      work()
      return true
    } catch (error) {
      failures.push(`${what} could not be written: ${messageOf(error)}`)
      return false
    }
  }
  let owned: OwnedFiles = new Map()
  const usable = attempt(directory, () => {
    mkdirSync(directory, { recursive: true })
    owned = readMarker(directory)
  })
  if (!usable) return failures
  const free = files.filter((file) => attempt(file.name, () => makeWay(directory, file, owned)))
  const listed = new Map(owned)
  for (const { name } of free) listed.set(name, null)
  const list = () =>
    attempt("the report directory's list of files", () => writeMarker(directory, listed))
  list()
  for (const file of free) {
    listed.delete(file.name)
    attempt(file.name, () => {
      write(directory, file)
      listed.set(file.name, identityOf(join(directory, file.name)))
    })
  }
  list()
  return [...new Set(failures)]
}

/** Relative paths of all files below a directory; none if it is missing. Links are not followed. */
export function listFiles(directory: string): readonly string[] {
  if (!statusOf(directory)?.isDirectory()) return []
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
}

function makeWay(directory: string, { name }: ReportFile, owned: OwnedFiles): void {
  const path = join(directory, name)
  makeDirectories(directory, dirname(name))
  if (statusOf(path) === null) return
  if (!isOwned(directory, name, owned)) throw new Error('what is there is not of this run')
  unlinkSync(path)
}

/** Creates a directory below another one. What is no directory, for instance a link to one, is an error. */
function makeDirectories(directory: string, name: string): void {
  if (name === '.') return
  makeDirectories(directory, dirname(name))
  const path = join(directory, name)
  const status = statusOf(path)
  if (status === null) mkdirSync(path)
  else if (!status.isDirectory()) throw new Error(`${path} is not a directory`)
}

/** Both ways to write fail if anything has the name by now, also a link. No part of a file stays behind. */
function write(directory: string, file: ReportFile): void {
  const path = join(directory, file.name)
  try {
    if ('from' in file) copyFileSync(file.from, path, constants.COPYFILE_EXCL)
    else writeFileSync(path, file.text, { flag: 'wx' })
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') rmSync(path, { force: true })
    throw error
  }
}

function removeEmptyParents(directory: string, name: string): void {
  const parent = dirname(name)
  if (parent === '.') return
  const path = join(directory, parent)
  if (!statusOf(path)?.isDirectory() || readdirSync(path).length > 0) return
  rmdirSync(path)
  removeEmptyParents(directory, parent)
}
