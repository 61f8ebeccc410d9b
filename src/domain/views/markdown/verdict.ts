import { areaCounts } from '../../report/area-counts.ts'
import type { Report } from '../../report/report.ts'
import { formatDuration, truncate } from '../../text.ts'
import { areasText } from '../area-wording.ts'
import { classesText } from '../class-wording.ts'
import { countsText, RESULT_SIGNS } from '../wording.ts'
import { byteLength, ifFits } from './budget.ts'
import { inline } from './markup.ts'

const HEADLINE_CHARACTERS = 300

/** The first line: symbol and headline, shortened until it fits, or only the result. */
export function heading(report: Report, room: number): string {
  const { result, headline } = report.verdict
  const sign = RESULT_SIGNS[result]
  for (let length = HEADLINE_CHARACTERS; length > 20; length = Math.floor(length / 2)) {
    // Without control characters, the headline may be empty.
    const shown = inline(truncate(headline, length)).trim()
    const line = `## ${sign} ${shown}`
    if (shown !== '' && byteLength(line) <= room) return line
  }
  return `## ${sign} ${result}`
}

/** The numbers of specs, the duration of the suite, and the classes and areas of the failures. */
export function counts(report: Report, room: number): string {
  const { seconds } = report.suite
  const time = seconds === null ? '' : ` · took ${formatDuration(seconds)}`
  const specs = `**Specs:** ${countsText(report, (words) => `**${words}**`)}${time}`
  const lines = [
    specs,
    ...labelled('Classes', classesText(report)),
    ...labelled('Areas', areasText(areaCounts(report.specs))),
  ]
  return ifFits(lines.join('<br>'), room)
}

function labelled(label: string, text: string): string[] {
  return text === '' ? [] : [`**${label}:** ${text}`]
}
