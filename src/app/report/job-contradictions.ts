import { basename } from 'node:path'
import { messageOf } from '../../domain/errors.ts'
import { readProwJobFailure } from '../../domain/job/prow.ts'
import { readExitCode } from '../../domain/results/exit-code.ts'
import { readFinished } from '../../domain/results/finished.ts'
import type { JobFiles } from './job-files.ts'
import { textOf } from './text-file.ts'

/**
 * What the files of a job say against a success, besides the reports: an exit code that cannot be read, that of another
 * directory, and an end of the job or of a step that failed.
 */
export function jobContradictions({ exitCodes, finished, prowjobs }: JobFiles): readonly string[] {
  const [exitCode, ...otherCodes] = exitCodes
  return [
    ...problemsIn(exitCode === undefined ? [] : [exitCode], whyNoExitCode),
    ...otherCodes.flatMap((path) => problemIn(path, path, failureOfExitCode)),
    ...problemsIn(finished, readFinished),
    ...problemsIn(prowjobs, readProwJobFailure),
  ]
}

/** The exit code of the suite; null if no file has one. */
export function exitCodeIn({ exitCodes: [exitCode] }: JobFiles): number | null {
  if (exitCode === undefined) return null
  try {
    return readExitCode(textOf(exitCode))
  } catch {
    return null
  }
}

function whyNoExitCode(text: string): string | null {
  return readExitCode(text) === null ? 'it has no exit code' : null
}

function failureOfExitCode(text: string): string | null {
  const code = readExitCode(text)
  return code === null || code === 0 ? whyNoExitCode(text) : `the exit code is ${code}`
}

/** What files of one name say: the first one by its name, and those of other directories by their paths. */
function problemsIn(
  paths: readonly string[],
  read: (text: string) => string | null,
): readonly string[] {
  return paths.flatMap((path, index) => problemIn(path, index === 0 ? basename(path) : path, read))
}

/**
 * What a file says against a success. A file that cannot be read proves no success.
 * @param read gives the problem, or null if there is none
 */
function problemIn(
  path: string,
  name: string,
  read: (text: string) => string | null,
): readonly string[] {
  try {
    const problem = read(textOf(path))
    return problem === null ? [] : [`${name}: ${problem}`]
  } catch (error) {
    return [`${name} cannot be read: ${messageOf(error)}`]
  }
}
