import { BadArchive, type EntryKind } from '../../builds/archive-member.ts'
import { unpackZip } from '../../builds/zip.ts'
import type { ArtifactLimits, Room } from './artifact-limits.ts'
import { isPlainPath } from './plain-names.ts'

/** Longer and deeper than any path of a report. */
const MOST_PATH_CHARACTERS = 1024
const MOST_LEVELS = 32
/** As file systems have it. */
const MOST_NAME_BYTES = 255

/**
 * Unpacks the archive of an artifact. It must have nothing but regular files and directories with plain names:
 * `actions/upload-artifact` makes no others (actions/toolkit, packages/artifact/src/internal/upload).
 *
 * @param directory absolute and empty; on an error, a part of the archive can be in it
 * @throws Error with the reason
 */
export async function unpackArtifact(
  archive: string,
  directory: string,
  { limits, room }: { readonly limits: ArtifactLimits; readonly room: Room },
): Promise<void> {
  let own = 0
  try {
    const files = await unpackZip(archive, {
      what: 'The artifact',
      directory,
      members: [],
      limits: limits.unpacked,
      onEntry: requirePlain,
      onBytes(bytes) {
        room.take(bytes)
        own += bytes
        if (own > limits.unpacked.bytes) throw new BadArchive('It unpacks to more than it states')
      },
    })
    if (Object.keys(files).length === 0) throw new BadArchive('It contains no files')
  } catch (error) {
    room.giveBack(own)
    throw error
  }
}

function requirePlain(path: string, kind: EntryKind): void {
  if (kind === 'other') throw new BadArchive(`It contains a link or a special file: ${path}`)
  if (!isPlainPath(path)) {
    throw new BadArchive(`It contains a name with control characters: ${path}`)
  }
  const parts = path.split('/')
  const isTooLong =
    path.length > MOST_PATH_CHARACTERS ||
    parts.length > MOST_LEVELS ||
    parts.some((part) => Buffer.byteLength(part) > MOST_NAME_BYTES)
  if (isTooLong) throw new BadArchive(`It contains a path that is too long: ${path}`)
}
