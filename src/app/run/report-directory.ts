import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { messageOf, RunError } from '../../domain/errors.ts'
import { REPORT_FILES } from '../../domain/model/report-files.ts'

/**
 * Makes the report directory ready: it can be written to, and nothing in it is an earlier run's, which could pass for
 * this one's. Only our own names are removed.
 * @throws RunError (input, invalid-input) when it cannot be written to
 */
export function prepareReportDirectory(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true })
    for (const name of Object.values(REPORT_FILES)) {
      rmSync(join(directory, name), { recursive: true, force: true })
    }
    const probe = join(directory, '.crio-node-e2e')
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (error) {
    throw new RunError({
      kind: 'input',
      reason: 'invalid-input',
      message: `The report directory ${directory} cannot be used`,
      cause: messageOf(error),
      remedy: 'give report-dir a directory that the user of this job may write to',
    })
  }
}
