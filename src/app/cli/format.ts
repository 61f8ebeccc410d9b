import type { Report } from '../../domain/report/report.ts'
import { toJson } from '../../domain/views/json.ts'
import { renderSummary } from '../../domain/views/markdown/summary.ts'
import type { Page } from '../../domain/views/terminal/page.ts'
import { renderForTerminal } from '../../domain/views/terminal/summary.ts'
import type { Format } from './parse.ts'

/** A report as it goes to standard output; it ends in a newline. */
export function formatted(report: Report, format: Format, page: Page): string {
  switch (format) {
    case 'json':
      return toJson(report)
    case 'markdown':
      return renderSummary(report)
    case 'text':
      return renderForTerminal(report, page)
  }
}
