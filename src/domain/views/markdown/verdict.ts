import type { Report } from '../../report/report.ts'
import { formatDuration, truncate } from '../../text.ts'
import { countsText, RESULT_SIGNS } from '../wording.ts'
import { byteLength, whole } from './budget.ts'
import { inline } from './markup.ts'

const HEADLINE_CHARACTERS = 300

/** The first line: sign and headline, shortened until it fits; the result alone when nothing else does. */
export function heading(report: Report, room: number): string {
  const { result, headline } = report.verdict
  const sign = RESULT_SIGNS[result]
  for (let length = HEADLINE_CHARACTERS; length > 20; length = Math.floor(length / 2)) {
    // Control characters are not shown, and there may be nothing else.
    const shown = inline(truncate(headline, length)).trim()
    const line = `## ${sign} ${shown}`
    if (shown !== '' && byteLength(line) <= room) return line
  }
  return `## ${sign} ${result}`
}

/** One line with the numbers of specs and the time that the suite took. */
export function counts(report: Report, room: number): string {
  const { seconds } = report.suite
  const time = seconds === null ? '' : ` · took ${formatDuration(seconds)}`
  return whole(`**Specs:** ${countsText(report, (words) => `**${words}**`)}${time}`, room)
}
