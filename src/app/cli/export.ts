import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { messageOf, RunError } from '../../domain/errors.ts'
import { EXPORT_FILES } from '../../domain/model/report-files.ts'
import type { Report } from '../../domain/report/report.ts'
import { exportFiles } from '../../publish/export-files.ts'
import { statusOf } from '../../publish/owned-files.ts'
import type { CliDeps } from './deps.ts'

/**
 * Checks that a directory has none of the files that `--export` writes: they could be those of a job of Prow itself.
 * @param directory relative to the working directory
 * @throws RunError (input, invalid-input) if it has one of them
 */
export function checkExport(directory: string, { machine }: Pick<CliDeps, 'machine'>): void {
  const root = resolve(machine.cwd, directory)
  const there = Object.values(EXPORT_FILES).find((name) => statusOf(join(root, name)) !== null)
  if (there !== undefined) throw notWritten(root, `there is already a file ${there}`)
}

/**
 * The option `--export`: writes the files for other tools, and replaces none.
 * @param directory relative to the working directory
 * @throws RunError (input, invalid-input) if they cannot be written
 */
export function writeExport(
  directory: string,
  report: Report,
  { machine, log }: Pick<CliDeps, 'machine' | 'log'>,
): void {
  const root = resolve(machine.cwd, directory)
  try {
    for (const { name, text } of exportFiles(report)) {
      const path = join(root, name)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text, { flag: 'wx' })
    }
  } catch (error) {
    throw notWritten(root, messageOf(error))
  }
  log.info(`${root} has the files of a build of Prow`)
}

function notWritten(root: string, cause: string): RunError {
  return new RunError({
    kind: 'input',
    reason: 'invalid-input',
    message: `The files for other tools cannot be written to ${root}`,
    cause,
    remedy: 'name a new or empty directory that you may write to (--export)',
  })
}
