import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { codeOf } from '../domain/errors.ts'
import { saveWithDigest } from './digest.ts'
import { requireDiskSpace } from './disk-space.ts'

/** The most that an archive may have. */
export interface ArchiveLimits {
  readonly files: number
  /** Bytes of one file. */
  readonly fileBytes: number
  /** Bytes of all files. */
  readonly bytes: number
}

/** Where the files of an archive go. */
export interface Unpacking {
  /** Name of the archive in errors. */
  readonly what: string
  /** Absolute and empty. */
  readonly directory: string
  /** Paths in the archive; empty for all. */
  readonly members: readonly string[]
  /** If it is not given, what a build may have. */
  readonly limits?: ArchiveLimits
  /** Sees each entry before anything of it is written. It can throw BadArchive. */
  readonly onEntry?: (path: string, kind: EntryKind) => void
  /** Sees the bytes of each piece before they are written. It can throw BadArchive. */
  readonly onBytes?: (bytes: number) => void
}

/** What an entry of an archive is; `other`: a link, a device and the like. */
export type EntryKind = 'file' | 'directory' | 'other'

/** A regular file of an archive. */
export interface Member {
  /** Path below the archive's root, as `safePath` gives it. */
  readonly path: string
  /** In bytes, as the archive declares it. */
  readonly size: number
  readonly isExecutable: boolean
  readonly content: AsyncIterable<Uint8Array>
}

/** An archive that is malicious, broken or too large. */
export class BadArchive extends Error {}

/** Error codes for a path that exists already, or is below a file. */
const OCCUPIED: ReadonlySet<string> = new Set(['EEXIST', 'ENOTDIR', 'EISDIR'])

/** Far more than any build needs: a bundle unpacks to about 120 MB, a test archive to 1 GB. */
export const MAX_BYTES = 8 * 2 ** 30
const BUILD_LIMITS: ArchiveLimits = { files: 20_000, fileBytes: MAX_BYTES, bytes: MAX_BYTES }

/**
 * A path of an archive without `./` in front and without `/` at the end.
 * @throws BadArchive when it leads out of the archive, or cannot be a path
 */
export function safePath(name: string): string {
  const parts = name.split('/').filter((part) => part !== '.' && part !== '')
  if (name.startsWith('/') || parts.includes('..') || /[\0\\]/.test(name)) {
    throw new BadArchive(`It contains a path that leads out of it: ${name}`)
  }
  return parts.join('/')
}

/** Whether an error comes from the operating system, and not from the archive. */
export function isSystemError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'syscall' in error
}

/** Whether a member is to be unpacked. */
export function isWanted(path: string, { members }: Unpacking): boolean {
  return members.length === 0 || members.includes(path)
}

/** Counts the members of an archive and their sizes. The function throws BadArchive above the limits. */
export function countMembers(destination: Unpacking): (size: number) => void {
  const { limits = BUILD_LIMITS } = destination
  let files = 0
  let bytes = 0
  return (size) => {
    files += 1
    bytes += size
    confirmCount(files, destination)
    if (size > limits.fileBytes) {
      throw new BadArchive(`It contains a file of more than ${limits.fileBytes} bytes`)
    }
    if (bytes > limits.bytes) throw new BadArchive(`It contains more than ${limits.bytes} bytes`)
  }
}

/** @throws BadArchive for more members than the limit */
export function confirmCount(files: number, { limits = BUILD_LIMITS }: Unpacking): void {
  if (files > limits.files) throw new BadArchive(`It contains more than ${limits.files} files`)
}

/**
 * Writes a member, and returns its sha256. Of its mode only the executable bit is kept.
 * @throws BadArchive when another member has the same path, RunError when the disk has not enough space
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
    throw new BadArchive(`It contains ${path} twice`)
  }
}

/** @throws BadArchive when a wanted member was not among the files */
export function confirmMembers(
  files: Readonly<Record<string, string>>,
  { members }: Unpacking,
): void {
  const missing = members.filter((member) => files[member] === undefined)
  if (missing.length > 0) throw new BadArchive(`It contains no ${missing.join(' and no ')}`)
}

/** The files sorted by name. */
export function byName(files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
