import { statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { codeOf, RunError } from '../domain/errors.ts'
import { formatBytes } from '../domain/text.ts'

/** A directory that a run writes to, which need not exist yet. */
export interface WrittenDirectory {
  readonly what: string
  readonly path: string
  readonly bytes: number
}

/** For copies of the tested programs (kubelet, e2e_node.test, ginkgo), backups, logs and reports. */
export const WORKSPACE_BYTES = 512 * 1024 * 1024
/** For the reports and logs of a usual lane. */
export const REPORT_BYTES = 64 * 1024 * 1024

/**
 * Checks that directories of a run have free space. The disk of images and pods is a check of preflight.
 * @throws RunError (environment, preflight) with each directory that has less than it needs
 */
export function requireRoom(directories: readonly WrittenDirectory[]): void {
  const short = directories.flatMap(({ what, path, bytes }) => {
    const free = freeBytes(path)
    if (free === null || free >= bytes) return []
    return [`${what}, ${path}, needs ${formatBytes(bytes)} and has ${formatBytes(free)}`]
  })
  if (short.length === 0) return
  throw new RunError({
    kind: 'environment',
    reason: 'preflight',
    message: 'There is not enough free disk space for the files of the run',
    cause: short.join('; '),
    remedy: 'free disk space there, or use a runner with a larger disk',
  })
}

/** Free bytes for this user where a directory is or will be; null if the file system does not say. */
function freeBytes(path: string): number | null {
  try {
    const { bavail, blocks, bsize } = statfsSync(path)
    return blocks === 0 ? null : bavail * bsize
  } catch (error) {
    const parent = dirname(path)
    return codeOf(error) === 'ENOENT' && parent !== path ? freeBytes(parent) : null
  }
}
