import type { Report } from '../../report/report.ts'
import { plural, truncate } from '../../text.ts'
import { fitList } from './budget.ts'
import { codeSpan, folded, inline } from './markup.ts'

const SUBJECT_CHARACTERS = 200
const REASON_CHARACTERS = 400

/** In display order: parts that are not applied come first. */
const OUTCOMES: readonly (readonly [
  outcome: Report['ignition'][number]['outcome'],
  words: string,
])[] = [
  ['not-applied', 'not applied'],
  ['superseded', 'superseded'],
  ['applied', 'applied'],
]

/** The outcome of each part of the Ignition configs; empty without configs. */
export function ignition(report: Report, room: number): string {
  const items = OUTCOMES.flatMap(([outcome, words]) =>
    report.ignition
      .filter((item) => item.outcome === outcome)
      .map(({ field, subject, reason }) => {
        const what = subject === '' ? '' : ` ${codeSpan(truncate(subject, SUBJECT_CHARACTERS))}`
        return `- **${words}**: ${inline(field)}${what}: ${inline(truncate(reason, REASON_CHARACTERS))}`
      }),
  )
  const counts = OUTCOMES.flatMap(([outcome, words]) => {
    const count = report.ignition.filter((item) => item.outcome === outcome).length
    return count === 0 ? [] : [`${count} ${words}`]
  })
  const title = `Ignition: ${plural(items.length, 'part')}, ${counts.join(', ')}`
  return fitList({ parts: items, noun: 'part', frame: (body) => folded(title, body) }, room)
}
