import { toJson } from '../../domain/report/json.ts'
import type { Report } from '../../domain/report/model.ts'
import { renderSummary } from '../../domain/report/summary.ts'
import type { Page } from '../../domain/report/terminal/page.ts'
import { renderForTerminal } from '../../domain/report/terminal/summary.ts'
import type { Format } from './call.ts'

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
