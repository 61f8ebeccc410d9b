import type { Finding } from '../../model/verdict.ts'
import { causesOf } from '../../report/causes.ts'
import type { Report } from '../../report/report.ts'
import { incidentsOf, incidentText } from '../../service-incidents.ts'
import { plural, truncate } from '../../text.ts'
import { classOfFinding, readFirstText, whoText } from '../class-wording.ts'
import { pointInTime } from '../wording.ts'
import { fitList, ifFits } from './budget.ts'
import { fencedBlock, folded, inline } from './markup.ts'

const TITLE_CHARACTERS = 300
const TEXT_CHARACTERS = 2000
const EVIDENCE_LINES = 40
const EVIDENCE_CHARACTERS = 500
/** Evidence up to this length is not folded. */
const EVIDENCE_OPEN_LINES = 8

function evidence(finding: Finding): string {
  const lines = finding.evidence
    .slice(0, EVIDENCE_LINES)
    .map((line) => truncate(line, EVIDENCE_CHARACTERS))
  if (lines.length === 0) return ''
  const block = fencedBlock(lines.join('\n'))
  const count = finding.evidence.length
  if (count <= EVIDENCE_OPEN_LINES) return block
  const shown =
    count > lines.length ? `the first ${lines.length} of ${count} lines` : `${count} lines`
  return folded(`Evidence (${shown})`, block)
}

function item(label: string, text: string): string[] {
  return text.trim() === '' ? [] : [`- **${label}:** ${inline(truncate(text, TEXT_CHARACTERS))}`]
}

/** Why it happened, what is behind it, who should look, and what to do. */
function advice(finding: Finding): string {
  return [
    ...item('Why', finding.detail),
    ...item('Class', classOfFinding(finding)),
    ...item('Who should look', whoText(finding)),
    ...item('What to do', finding.remedy),
    ...item('Read first', readFirstText(finding)),
  ].join('\n')
}

function titleOf(finding: Finding): string {
  return `**${inline(truncate(finding.title, TITLE_CHARACTERS)) || finding.reason}**`
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n')
}

/** The cause that decides the verdict, with its evidence. */
export function mainCause(report: Report, room: number): string {
  const { main } = causesOf(report)
  if (main === null) return ''
  const title = report.verdict.headline.includes(main.title) ? '' : titleOf(main)
  return (
    ifFits(joined(title, advice(main), evidence(main)), room) ||
    ifFits(joined(title, advice(main)), room) ||
    ifFits(titleOf(main), room)
  )
}

/** All other findings, with their evidence. */
export function otherFindings(report: Report, room: number): string {
  const parts = causesOf(report).others.map(
    (finding) => `${joined(titleOf(finding), advice(finding), evidence(finding))}\n`,
  )
  return fitList(
    { parts, noun: 'finding', frame: (text) => `### Other findings\n\n${text.trimEnd()}` },
    room,
  )
}

/** Deaths, restarts and hangs of CRI-O and the kubelet during the suite. */
export function serviceEvents(report: Report, room: number): string {
  const parts = incidentsOf(report.serviceEvents).map((incident) => {
    const { detail } = incident
    const why = detail === '' ? '' : `: ${inline(truncate(detail, EVIDENCE_CHARACTERS))}`
    return `- ${incidentText(incident, (iso) => inline(pointInTime(iso)))}${why}`
  })
  const title = `### ${plural(parts.length, 'service event')} during the suite`
  return fitList({ parts, noun: 'event', frame: (text) => `${title}\n\n${text}` }, room)
}

/** Warnings that do not affect the verdict. */
export function warnings(report: Report, room: number): string {
  const parts = report.warnings.map((warning) => `- ${inline(truncate(warning, TEXT_CHARACTERS))}`)
  return fitList({ parts, noun: 'warning', frame: (text) => `### Warnings\n\n${text}` }, room)
}
