import { messageOf, RunError } from '../../domain/errors.ts'
import type { Report } from '../../domain/report/report.ts'
import { toJson } from '../../domain/views/json.ts'
import { renderSummary } from '../../domain/views/markdown/summary.ts'
import type { Page } from '../../domain/views/terminal/page.ts'
import { renderForTerminal } from '../../domain/views/terminal/summary.ts'
import { reportArtifacts } from '../report/artifacts.ts'
import type { CliDeps } from './deps.ts'
import { EXIT_OF } from './exit.ts'
import type { Format } from './parse.ts'

/** The command `report`: judges the files of a finished suite. Returns the exit code. */
export async function reportCommand(
  paths: readonly string[],
  format: Format,
  deps: CliDeps,
): Promise<number> {
  const report = await reportOn(paths, deps)
  deps.print(REPORT_VIEWS[format](report, deps.page))
  return EXIT_OF[report.verdict.result]
}

/** A report for standard output, by format; it ends in a newline. */
export const REPORT_VIEWS: Readonly<Record<Format, (report: Report, page: Page) => string>> = {
  json: toJson,
  markdown: (report) => renderSummary(report),
  text: renderForTerminal,
}

async function reportOn(paths: readonly string[], deps: CliDeps): Promise<Report> {
  const { version, log, now } = deps
  try {
    return await reportArtifacts(paths, { version, log, now: now() })
  } catch (error) {
    if (!isUnreadable(error)) throw error
    throw new RunError(
      {
        kind: 'input',
        reason: 'invalid-input',
        message: `A path cannot be read: ${messageOf(error)}`,
        remedy: 'name existing directories or files that you may read',
      },
      { cause: error },
    )
  }
}

/** Whether an error means that a path does not exist or may not be read. */
function isUnreadable(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES'
}
