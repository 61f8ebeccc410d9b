import { basename } from 'node:path'
import { messageOf } from '../../domain/errors.ts'
import { readProwJobFailure } from '../../domain/job/prow.ts'
import { readExitCode } from '../../domain/results/exit-code.ts'
import type { SuiteFiles } from './discover.ts'
import { textOf } from './text-file.ts'

/**
 * What the files of a job say against a success, besides the reports and `finished.json`: an exit code that cannot be read,
 * and a ProwJob that failed.
 */
export function jobContradictions({ exitCode, job }: SuiteFiles): readonly string[] {
  return [
    ...problemIn(exitCode, (text) => (readExitCode(text) === null ? 'it has no exit code' : null)),
    ...problemIn(job.prowjob, readProwJobFailure),
  ]
}

/** The exit code of the suite; null if no file has one. */
export function exitCodeIn({ exitCode }: SuiteFiles): number | null {
  if (exitCode === null) return null
  try {
    return readExitCode(textOf(exitCode))
  } catch {
    return null
  }
}

/**
 * What a file says against a success, with its name; empty without the file. A file that cannot be read proves no success.
 * @param read gives the problem, or null if there is none
 */
export function problemIn(
  path: string | null,
  read: (text: string) => string | null,
): readonly string[] {
  if (path === null) return []
  try {
    const problem = read(textOf(path))
    return problem === null ? [] : [`${basename(path)}: ${problem}`]
  } catch (error) {
    return [`${basename(path)} cannot be read: ${messageOf(error)}`]
  }
}
