import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { codeOf } from '../../domain/errors.ts'

/** A path that was found and not read, and the reason. */
export interface Unread {
  readonly path: string
  readonly reason: string
}

/** What a directory contains. */
export interface Listing {
  /** Regular files by depth, then by name. */
  readonly files: readonly string[]
  /** Links to regular files of the same directory: other names of these. */
  readonly links: readonly string[]
  readonly unread: readonly Unread[]
}

/** Artifacts of jobs have up to eight levels. More are mostly a mistake, such as the root of a file system. */
const MOST_LEVELS = 32
const MOST_FILES = 20_000

/**
 * Lists a directory with any layout. Links to directories are not followed: a directory inside is found at its own place,
 * and one outside does not belong to the artifacts.
 * @throws Error of node:fs if the directory itself cannot be read
 */
export function filesBelow(directory: string): Listing {
  const root = realpathSync(directory)
  const files: string[] = []
  const links: string[] = []
  const unread: Unread[] = []
  const queue = [{ path: directory, level: 1 }]

  function read(path: string, isNamed: boolean): readonly Dirent[] {
    try {
      return readdirSync(path, { withFileTypes: true }).toSorted((one, other) =>
        one.name.localeCompare(other.name),
      )
    } catch (error) {
      if (isNamed) throw error
      unread.push({ path, reason: `it cannot be read (${codeOf(error)})` })
      return []
    }
  }

  function addLink(path: string): void {
    const target = targetOf(path)
    if (target === null) unread.push({ path, reason: 'it is a link without a target' })
    else if (!target.startsWith(`${root}${sep}`)) {
      unread.push({ path, reason: 'it is a link to another place' })
    } else if (statSync(target).isFile()) links.push(path)
  }

  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { path: parent, level } = next
    if (level > MOST_LEVELS || files.length >= MOST_FILES) {
      const limit = level > MOST_LEVELS ? `${MOST_LEVELS} levels` : `${MOST_FILES} files`
      unread.push({ path: parent, reason: `there are more than ${limit}` })
      break
    }
    for (const entry of read(parent, level === 1)) {
      const path = join(parent, entry.name)
      if (entry.isDirectory()) queue.push({ path, level: level + 1 })
      else if (entry.isFile()) files.push(path)
      else if (entry.isSymbolicLink()) addLink(path)
      else unread.push({ path, reason: 'it is not a regular file' })
    }
  }
  return { files, links, unread }
}

function targetOf(link: string): string | null {
  try {
    return realpathSync(link)
  } catch {
    return null
  }
}
