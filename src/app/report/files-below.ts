import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { codeOf } from '../../domain/errors.ts'

/** A path that was found and is not used. */
export interface Unused {
  readonly path: string
  /** For instance `empty`. */
  readonly reason: string
  /** False if nobody can know what is in it: it may be what is missing. */
  readonly isKnown: boolean
  /** True for a directory of which not all files are listed. */
  readonly isDirectory?: true
}

/** What a directory contains. */
export interface Listing {
  /** Regular files by depth, then by name. */
  readonly files: readonly string[]
  /** Links to regular files of the same directory: other names of these. */
  readonly links: readonly string[]
  readonly unused: readonly Unused[]
}

/** Artifacts of jobs have up to eight levels. More are mostly a mistake, such as the root of a file system. */
const MOST_LEVELS = 32
const MOST_FILES = 20_000

/**
 * Lists a directory with any layout, up to a number of files. Links to directories are not followed: a directory inside is found at its own place,
 * and one outside does not belong to the artifacts.
 * @throws Error of node:fs if the directory itself cannot be read
 */
export function filesBelow(directory: string, mostFiles = MOST_FILES): Listing {
  const root = realpathSync(directory)
  const files: string[] = []
  const links: string[] = []
  const unused: Unused[] = []
  const queue = [{ path: directory, level: 1 }]

  function leave(path: string, reason: string): void {
    unused.push({ path, reason, isKnown: false })
  }

  function leaveDirectory(path: string, reason: string): void {
    unused.push({ path, reason, isKnown: false, isDirectory: true })
  }

  function read(path: string, isNamed: boolean): readonly Dirent[] {
    try {
      return readdirSync(path, { withFileTypes: true }).toSorted((one, other) =>
        one.name.localeCompare(other.name),
      )
    } catch (error) {
      if (isNamed) throw error
      leaveDirectory(path, `not readable (${codeOf(error)})`)
      return []
    }
  }

  function addLink(path: string): void {
    const target = targetOf(path)
    if (target === null) leave(path, 'a link without a target')
    else if (target !== root && !target.startsWith(`${root}${sep}`)) {
      leave(path, 'a link to another place')
    } else if (statSync(target).isFile()) links.push(path)
  }

  function add(parent: string, level: number, entry: Dirent): void {
    const path = join(parent, entry.name)
    if (entry.isDirectory()) queue.push({ path, level: level + 1 })
    else if (entry.isFile()) files.push(path)
    else if (entry.isSymbolicLink()) addLink(path)
    else leave(path, 'not a regular file')
  }

  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { path, level } = next
    if (level > MOST_LEVELS) {
      leaveDirectory(path, `deeper than ${MOST_LEVELS} levels`)
      continue
    }
    for (const entry of read(path, level === 1)) {
      if (files.length >= mostFiles) {
        leaveDirectory(path, `after the first ${mostFiles} files`)
        return { files, links, unused }
      }
      add(path, level, entry)
    }
  }
  return { files, links, unused }
}

function targetOf(link: string): string | null {
  try {
    return realpathSync(link)
  } catch {
    return null
  }
}
