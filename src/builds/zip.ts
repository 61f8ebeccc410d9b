import { messageOf, RunError } from '../domain/errors.ts'
import {
  byName,
  confirmMembers,
  countMembers,
  isSystemError,
  isWanted,
  safePath,
  type Unpacking,
  writeMember,
} from './archive-member.ts'
import { buildUnavailable } from './errors.ts'

/** File type in the upper half of the external attributes, as Unix writes them: none, or a regular file (stat.h). */
const TYPE_MASK = 0o170_000
const REGULAR: ReadonlySet<number> = new Set([0, 0o100_000])

/**
 * Unpacks a zip: regular files only. GitHub's artifacts do not keep the executable bit.
 *
 * @returns path below the directory and sha256 of each file
 * @throws RunError (environment, build-unavailable) when the zip is broken, malicious or lacks a wanted member; what
 *   writing throws
 */
export async function unpackZip(
  file: string,
  destination: Unpacking,
): Promise<Record<string, string>> {
  try {
    const files = await unpackMembers(file, destination)
    confirmMembers(files, destination)
    return byName(files)
  } catch (error) {
    if (error instanceof RunError || isSystemError(error)) throw error
    throw buildUnavailable(
      `${destination.what} cannot be unpacked`,
      messageOf(error),
      'Run again, or name another build',
    )
  }
}

async function unpackMembers(
  file: string,
  destination: Unpacking,
): Promise<Record<string, string>> {
  // Only builds of a pull request are zips.
  const { openPromise } = await import('yauzl')
  const zip = await openPromise(file)
  const files: Record<string, string> = {}
  const count = countMembers()
  try {
    for await (const entry of zip.eachEntry()) {
      count(entry.uncompressedSize)
      const path = safePath(entry.fileName)
      const mode = entry.externalFileAttributes >>> 16
      const isFile = REGULAR.has(mode & TYPE_MASK) && !entry.fileName.endsWith('/')
      if (!isFile || !isWanted(path, destination)) continue
      const content = await zip.openReadStreamPromise(entry)
      const member = {
        path,
        size: entry.uncompressedSize,
        isExecutable: (mode & 0o111) !== 0,
        content,
      }
      files[path] = await writeMember(member, destination)
    }
  } finally {
    zip.close()
  }
  return files
}
