import { EXPORT_FILES } from '../domain/model/report-files.ts'
import type { Report } from '../domain/report/report.ts'
import { ctrfJson } from '../domain/views/exports/ctrf.ts'
import { junitXml } from '../domain/views/exports/junit.ts'
import { finishedJson, startedJson } from '../domain/views/exports/prow.ts'
import type { Page } from '../domain/views/terminal/page.ts'
import { renderForTerminal } from '../domain/views/terminal/summary.ts'

/** A page without colors, as wide as Prow shows a log. */
const PAGE: Page = { columns: 120, paint: (_, text) => text }

const CONSOLE =
  'This is the summary of the run. The output of the suite itself is console.log in the report directory.'

/** The files for other tools, by their paths in a build of Prow. They repeat the report, and nothing else is in them. */
export function exportFiles(
  report: Report,
): readonly { readonly name: string; readonly text: string }[] {
  return [
    { name: EXPORT_FILES.started, text: startedJson(report) },
    { name: EXPORT_FILES.finished, text: finishedJson(report) },
    { name: EXPORT_FILES.log, text: `${renderForTerminal(report, PAGE)}\n${CONSOLE}\n` },
    { name: EXPORT_FILES.junit, text: junitXml(report) },
    { name: EXPORT_FILES.ctrf, text: ctrfJson(report) },
  ]
}
