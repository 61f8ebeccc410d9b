import { statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { codeOf, RunError } from '../domain/errors.ts'
import { formatBytes } from '../domain/text.ts'
import type { Check } from '../host/preflight.ts'

/** A directory that a run writes to, which need not exist yet. */
export interface WrittenDirectory {
  readonly what: string
  readonly path: string
  readonly bytes: number
}

/** For copies of the tested programs (kubelet, e2e_node.test, ginkgo), backups, logs and reports. */
const WORKSPACE_BYTES = 512 * 1024 * 1024
/** For the reports and logs of a usual lane. */
const REPORT_BYTES = 64 * 1024 * 1024

/**
 * The directories that a run writes to.
 * @param run the directory of the run, or the one that holds the directories of runs
 */
export function writtenDirectories(run: string, report: string): readonly WrittenDirectory[] {
  return [
    { what: 'the directory of the run', path: run, bytes: WORKSPACE_BYTES },
    { what: 'the report directory', path: report, bytes: REPORT_BYTES },
  ]
}

/** Whether each directory has free space, as rows of preflight's table. */
export function roomChecks(directories: readonly WrittenDirectory[]): readonly Check[] {
  return directories.map(({ what, path, bytes }) => {
    const free = freeBytes(path)
    const ok = free === null || free >= bytes
    return {
      name: what,
      found: free === null ? 'unknown' : formatBytes(free),
      needed: `${formatBytes(bytes)} free in ${path}`,
      ok,
      action: ok ? 'nothing' : 'refuse',
      remedy: ok ? '' : `free disk space in ${path}, or use another directory`,
    }
  })
}

/**
 * Checks that directories of a run have free space. The disk of images and pods is a check of preflight.
 * @throws RunError (environment, preflight) with each directory that has less than it needs
 */
export function requireRoom(directories: readonly WrittenDirectory[]): void {
  const short = roomChecks(directories).flatMap(({ name, found, needed, ok }) =>
    ok ? [] : [`${name} needs ${needed}, and has ${found}`],
  )
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
