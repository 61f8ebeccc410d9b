import type { Counts } from '../../model/results.ts'
import type { Report } from '../../report/report.ts'
import { formatDuration, truncate } from '../../text.ts'
import { RESULT_SIGNS } from '../wording.ts'
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

const COUNTED: readonly {
  readonly count: keyof Counts
  readonly words: string
  /** Stays away when it is zero. */
  readonly quiet: boolean
}[] = [
  { count: 'ran', words: 'ran', quiet: false },
  { count: 'passed', words: 'passed', quiet: false },
  { count: 'flaky', words: 'flaky', quiet: true },
  { count: 'failed', words: 'failed', quiet: false },
  { count: 'skipped', words: 'skipped themselves', quiet: true },
  { count: 'interrupted', words: 'cut short', quiet: true },
  { count: 'notRun', words: 'not run', quiet: true },
]

/** The numbers of specs in words; `strong` marks the number of failures, where there are any. */
export function countedWords(report: Report, strong: (words: string) => string): string {
  const numbers = COUNTED.flatMap(({ count, words, quiet }) => {
    const value = report.counts[count] ?? 0
    if (quiet && value === 0) return []
    return [count === 'failed' && value > 0 ? strong(`${value} ${words}`) : `${value} ${words}`]
  })
  const { total, planned } = report.counts
  const plan = total === null ? `${planned} planned` : `${planned} of ${total} planned`
  return [plan, ...numbers].join(' · ')
}

/** One line with the numbers of specs and the time that the suite took. */
export function counts(report: Report, room: number): string {
  const { seconds } = report.suite
  const time = seconds === null ? '' : ` · took ${formatDuration(seconds)}`
  return whole(`**Specs:** ${countedWords(report, (words) => `**${words}**`)}${time}`, room)
}
