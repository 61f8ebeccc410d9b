import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseJson } from '../../domain/json.ts'
import { REPORT_FILES } from '../../domain/model/report-files.ts'
import type { RunFacts } from '../../domain/model/run-facts.ts'
import { readRun } from '../../domain/report/read.ts'
import type { Report } from '../../domain/report/report.ts'
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
    const report = reportIn(directory)
    if (report !== null) {
      return { serviceEvents: report.serviceEvents, exitCode: report.suite.exitCode }
    }
  }
  return null
}

/** The report in a directory; null if there is none that can be read, because it is only one more witness. */
function reportIn(directory: string): Report | null {
  const path = join(directory, REPORT_FILES.report)
  try {
    const run = existsSync(path) ? readRun(parseJson(textOf(path))) : null
    return run !== null && 'report' in run ? run.report : null
  } catch {
    return null
  }
}
