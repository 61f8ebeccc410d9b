import { basename, resolve } from 'node:path'
import { messageOf, RunError } from '../../domain/errors.ts'
import { fieldsOf, textOf } from '../../domain/fields.ts'
import { mergeReports } from '../../domain/night/merge.ts'
import type { Report } from '../../domain/report/report.ts'
import { toJson } from '../../domain/views/json.ts'
import { renderSummary } from '../../domain/views/markdown/summary.ts'
import type { Page } from '../../domain/views/terminal/page.ts'
import { renderForTerminal } from '../../domain/views/terminal/summary.ts'
import { reportArtifacts } from '../report/artifacts.ts'
import type { CliDeps } from './deps.ts'
import { EXIT_OF } from './exit.ts'
import { checkExport, writeExport } from './export.ts'
import { writeHtml } from './html.ts'
import type { Format } from './parse.ts'

/** How the command was called. */
export interface ReportCall {
  readonly format: Format
  /** A file for the HTML report; undefined for none. */
  readonly html: string | undefined
  /** A new directory for the files for other tools; undefined for none. */
  readonly exportTo: string | undefined
}

/**
 * The command `report`: judges the files of a finished suite. Returns the exit code.
 * @throws RunError if a path cannot be read, or the file of `--html` or the directory of `--export` not be written
 */
export async function reportCommand(
  paths: readonly string[],
  { format, html, exportTo }: ReportCall,
  deps: CliDeps,
): Promise<number> {
  if (exportTo !== undefined) checkExport(exportTo, deps)
  const report = await reportOn(paths, deps)
  deps.print(REPORT_VIEWS[format](report, deps.page))
  if (html !== undefined) {
    const artifact = basename(resolve(deps.machine.cwd, paths[0] ?? ''))
    const { lanes } = mergeReports([{ artifact, report }], '')
    writeHtml(html, { night: null, lanes, histories: new Map() }, deps)
  }
  if (exportTo !== undefined) writeExport(exportTo, report, deps)
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
    const { code, path } = fieldsOf<'code' | 'path'>(error)
    const isUnreadable = code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES'
    throw isUnreadable ? unreadable(textOf(path), error) : error
  }
}

/** The error for a path that does not exist or may not be read. */
export function unreadable(path: string, error: unknown): RunError {
  const { code } = fieldsOf<'code'>(error)
  const details =
    code === 'ENOENT' || code === 'ENOTDIR'
      ? { message: `${path} does not exist` }
      : { message: `${path} cannot be read`, cause: messageOf(error) }
  const remedy = 'name existing directories or files that you may read'
  return new RunError({ kind: 'input', reason: 'invalid-input', ...details, remedy })
}
