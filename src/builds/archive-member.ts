import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { codeOf } from '../domain/errors.ts'
import { saveWithDigest } from './digest.ts'
import { requireDiskSpace } from './disk-space.ts'

/** Where the files of an archive go. */
export interface Unpacking {
  /** What is unpacked, in the reader's words. */
  readonly what: string
  /** Absolute and empty. */
  readonly directory: string
  /** Paths in the archive; empty for all. */
  readonly members: readonly string[]
}

/** A regular file of an archive. */
export interface Member {
  /** Path below the archive's root, as `safePath` gives it. */
  readonly path: string
  /** Bytes, as the archive says. */
  readonly size: number
  readonly isExecutable: boolean
  readonly content: AsyncIterable<Uint8Array>
}

/** Something about an archive that is not accepted: hostile, broken, or larger than anything real. */
export class BadArchive extends Error {}

/** A path at which there is a file already, or below one. */
const OCCUPIED: ReadonlySet<string> = new Set(['EEXIST', 'ENOTDIR', 'EISDIR'])

const MAX_FILES = 20_000

/** Far more than any build has: a bundle unpacks to about 120 MB, a test archive to 1 GB. */
export const MAX_BYTES = 8 * 2 ** 30

/**
 * A path of an archive without `./` in front and without `/` at the end.
 * @throws BadArchive when it leads out of the archive, or cannot be a path
 */
export function safePath(name: string): string {
  const parts = name.split('/').filter((part) => part !== '.' && part !== '')
  if (name.startsWith('/') || parts.includes('..') || /[\0\\]/.test(name)) {
    throw new BadArchive(`It holds a path that leads out of it: ${name}`)
  }
  return parts.join('/')
}

/** Whether the operating system failed, and not the archive. */
export function isSystemError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'syscall' in error
}

/** Whether a member is to be unpacked. */
export function isWanted(path: string, { members }: Unpacking): boolean {
  return members.length === 0 || members.includes(path)
}

/** Counts what an archive says that it holds. The function throws BadArchive when that is too much. */
export function countMembers(): (size: number) => void {
  let files = 0
  let bytes = 0
  return (size) => {
    files += 1
    bytes += size
    if (files > MAX_FILES) throw new BadArchive(`It holds more than ${MAX_FILES} files`)
    if (bytes > MAX_BYTES) throw new BadArchive(`It holds more than ${MAX_BYTES} bytes`)
  }
}

/**
 * Writes a member, and gives its sha256. Of its rights only the executable bit counts.
 * @throws BadArchive when another member has been there, Trouble when there is no room for it
 */
export async function writeMember(
  { path, size, isExecutable, content }: Member,
  { what, directory }: Unpacking,
): Promise<string> {
  await requireDiskSpace(what, directory, size)
  const file = join(directory, path)
  try {
    await mkdir(dirname(file), { recursive: true })
    return await saveWithDigest(content, file, isExecutable ? 0o755 : 0o644)
  } catch (error) {
    if (!OCCUPIED.has(codeOf(error))) throw error
    throw new BadArchive(`It holds ${path} twice`)
  }
}

/** @throws BadArchive when a wanted member was not among the files */
export function confirmMembers(
  files: Readonly<Record<string, string>>,
  { members }: Unpacking,
): void {
  const missing = members.filter((member) => files[member] === undefined)
  if (missing.length > 0) throw new BadArchive(`It holds no ${missing.join(' and no ')}`)
}

/** The files in the order of their names, whatever the order in the archive was. */
export function byName(files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
