import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseJson } from '../../domain/json.ts'
import { REPORT_FILES } from '../../domain/model/report-files.ts'
import type { RunFacts } from '../../domain/model/run-facts.ts'
import { readRun } from '../../domain/report/read.ts'
import { textOf } from './text-file.ts'

/** What only the live run could know. */
type WatchedFacts = Pick<RunFacts, 'serviceEvents' | 'exitCode'>

/**
 * What a run of this action saw, if the files are those of one: `report.json` beside one of them has it. Logs do not show
 * everything, for instance a service that did not answer for a while. Null for files of other jobs.
 */
export function watchedFacts(files: readonly (string | null)[]): WatchedFacts | null {
  const directories = new Set(files.flatMap((file) => (file === null ? [] : dirname(file))))
  for (const directory of directories) {
    const path = join(directory, REPORT_FILES.report)
    if (!existsSync(path)) continue
    const run = readRun(parseJson(textOf(path)))
    if (!('report' in run)) continue
    const { serviceEvents, suite } = run.report
    return { serviceEvents, exitCode: suite.exitCode }
  }
  return null
}
