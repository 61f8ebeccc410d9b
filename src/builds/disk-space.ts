import { statfs } from 'node:fs/promises'
import { codeOf, RunError } from '../domain/errors.ts'
import { formatBytes } from '../domain/text.ts'

/** Kept free for everything else on the machine. */
const SPARE_BYTES = 64 << 20

/** No space, no quota, and a file that is larger than a limit allows. */
const FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

/**
 * Checks that the file system of a directory has enough free space, before anything is written.
 * @throws RunError (environment, build-unavailable) when it has not
 */
export async function requireDiskSpace(
  what: string,
  directory: string,
  bytes: number,
): Promise<void> {
  const { bavail, bsize } = await statfs(directory)
  const free = bavail * bsize
  if (free >= bytes + SPARE_BYTES) return
  throw noRoom(
    what,
    directory,
    `It needs about ${formatBytes(bytes)}, and ${formatBytes(free)} are free`,
  )
}

/**
 * Runs `work`, which writes below a directory, and turns a full disk into a clear error.
 * @throws RunError (environment, build-unavailable) when the disk is full, else what `work` throws
 */
export async function explainFullDisk<T>(
  what: string,
  directory: string,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const code = codeOf(error)
    if (!FULL.has(code)) throw error
    throw noRoom(what, directory, `The disk is full (${code})`)
  }
}

function noRoom(what: string, directory: string, cause: string): RunError {
  return new RunError({
    kind: 'environment',
    reason: 'build-unavailable',
    message: `${what} does not fit on the disk of ${directory}`,
    cause,
    remedy: 'Free disk space there, or use a runner with a larger disk',
  })
}
