import { messageOf, RunError } from '../domain/errors.ts'
import {
  byName,
  confirmCount,
  confirmMembers,
  countMembers,
  type EntryKind,
  isSystemError,
  isWanted,
  safePath,
  type Unpacking,
  writeMember,
} from './archive-member.ts'
import { buildUnavailable } from './errors.ts'

/** File type in the upper half of the external attributes, as Unix writes them (stat.h); programs can leave it out. */
const TYPE_MASK = 0o170_000
const REGULAR: ReadonlySet<number> = new Set([0, 0o100_000])
/** Some programs give directories the type of files. */
const DIRECTORY: ReadonlySet<number> = new Set([...REGULAR, 0o040_000])

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
  const count = countMembers(destination)
  try {
    confirmCount(zip.entryCount, destination)
    for await (const entry of zip.eachEntry()) {
      count(entry.uncompressedSize)
      const path = safePath(entry.fileName)
      const mode = entry.externalFileAttributes >>> 16
      const kind = kindOf(entry.fileName, mode & TYPE_MASK)
      destination.onEntry?.(path, kind)
      if (kind !== 'file' || !isWanted(path, destination)) continue
      const stream = await zip.openReadStreamPromise(entry)
      // It can fail before it is read. The reader gets the error all the same.
      stream.on('error', () => {})
      const member = {
        path,
        size: entry.uncompressedSize,
        isExecutable: (mode & 0o111) !== 0,
        content: seen(stream, destination),
      }
      try {
        files[path] = await writeMember(member, destination)
      } finally {
        // A stream that was not read to its end keeps the archive open.
        stream.destroy()
      }
    }
  } finally {
    zip.close()
  }
  return files
}

function kindOf(name: string, type: number): EntryKind {
  if (name.endsWith('/')) return DIRECTORY.has(type) ? 'directory' : 'other'
  return REGULAR.has(type) ? 'file' : 'other'
}

async function* seen(
  content: AsyncIterable<Uint8Array>,
  { onBytes }: Unpacking,
): AsyncGenerator<Uint8Array> {
  for await (const piece of content) {
    onBytes?.(piece.length)
    yield piece
  }
}
