import { dirname } from 'node:path'
import { codeOf, messageOf, RunError } from '../domain/errors.ts'

/** No space, no quota, a file system that is or became read-only, and one that fails (errno(3)). */
const FULL_OR_GONE: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EIO'])

/** An error for a directory of the run that cannot be written: no bug of this action. */
export function storageError(directory: string, error: unknown): RunError {
  return new RunError(
    {
      kind: 'environment',
      reason: 'host-setup',
      message: `The run cannot write its files into ${directory}`,
      cause: messageOf(error),
      remedy:
        'free disk space there and check that the user of this job can write to it; on a hosted runner this is RUNNER_TEMP, elsewhere XDG_STATE_HOME chooses the disk',
    },
    { cause: error },
  )
}

/**
 * Does work that only creates files of the run.
 * @throws RunError (environment, host-setup) for any error of the file system
 */
export function inDirectory<T>(directory: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw codeOf(error) === '' ? error : storageError(directory, error)
  }
}

/**
 * An error of a disk that is full or cannot be written as a `RunError`; any other error as it is.
 * @param directory where the run writes, for errors that do not name a path: those of a write do not
 */
export function explainStorage(error: unknown, directory: string): unknown {
  if (error instanceof RunError || !FULL_OR_GONE.has(codeOf(error))) return error
  const path = error instanceof Error && 'path' in error ? error.path : null
  return storageError(typeof path === 'string' ? dirname(path) : directory, error)
}
