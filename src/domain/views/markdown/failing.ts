import { groupBy } from '../../group.ts'
import { type FailureGroup, failureGroups } from '../../report/causes.ts'
import { failedNearby } from '../../report/nearby.ts'
import type { Report, ReportedSpec } from '../../report/report.ts'
import { plural, truncate } from '../../text.ts'
import { byteLength, moreLine, takeFitting } from './budget.ts'
import { failureDetails } from './failure-details.ts'
import { folded, inline, inlineHtml } from './markup.ts'
import { specLine } from './spec-line.ts'

const TITLE_CHARACTERS = 200
/** Details of up to this number of failing specs are unfolded. */
const MAX_OPEN = 5
/** Bytes for the details of one spec. */
const MIN_DETAIL = 4_000
const MAX_DETAIL = 60_000

/** A failing spec in its group. */
interface Member {
  readonly group: FailureGroup
  readonly spec: ReportedSpec
}

/** The shown part of a spec: its line, and its details if they fit. */
interface Entry {
  readonly group: FailureGroup
  readonly line: string
  readonly details: string | undefined
}

function noDetails(count: number): string {
  return `_The details of ${plural(count, 'spec')} do not fit here; the JSON report has them._`
}

function groupText(group: FailureGroup, entries: readonly Entry[]): string {
  const detailed = entries.flatMap((entry) => entry.details ?? [])
  const rest = entries.filter((entry) => entry.details === undefined)
  const list = rest.map((entry) => entry.line).join('\n')
  const body = [...detailed, ...(rest.length === 0 ? [] : [noDetails(rest.length), list])].join(
    '\n\n',
  )
  if (group.finding === null) return body
  const { title, certainty } = group.finding
  const shown = truncate(title, TITLE_CHARACTERS)
  const count = plural(group.specs.length, 'failing spec')
  return certainty === 'known'
    ? folded(`${count} explained by: ${inlineHtml(shown)}`, body)
    : `#### ${count}: ${inline(shown)}\n\n${body}`
}

function isOpen(group: FailureGroup): boolean {
  return group.finding?.certainty !== 'known' && group.specs.length <= MAX_OPEN
}

function* detailsOfEach(report: Report, members: readonly Member[], room: number) {
  const nearby = failedNearby(report)
  for (const { group, spec } of members) {
    yield failureDetails(report, spec, nearby.get(spec.id) ?? 0, room, isOpen(group))
  }
}

/** All members get their line first; the details share the remaining room. */
function entriesOf(report: Report, members: readonly Member[], room: number): Entry[] {
  const lines = takeFitting(
    members.map(({ spec }) => `- ❌ ${specLine(report, spec)}`),
    room,
  )
  const listed = members.slice(0, lines.length)
  const left = room - byteLength(lines.join('\n'))
  const share = Math.min(MAX_DETAIL, Math.max(MIN_DETAIL, left / lines.length))
  const detailed = takeFitting(detailsOfEach(report, listed, share), left, 2)
  return listed.map(({ group }, index) => ({
    group,
    line: lines[index] ?? '',
    details: detailed[index],
  }))
}

/**
 * All failing specs, those without an explanation first: a line for each, and the details that fit into `room` bytes. The
 * room is shared evenly, so that a long message does not displace the others.
 */
export function failingSpecs(report: Report, room: number): string {
  const groups = failureGroups(report)
  const members = groups.flatMap((group) => group.specs.map((spec) => ({ group, spec })))
  if (members.length === 0) return ''
  const title = `### ${plural(members.length, 'failing spec')}`
  const frames = [
    title,
    ...groups.map((group) => `${groupText(group, [])}\n\n${noDetails(members.length)}\n`),
    moreLine(members.length, 'failing spec'),
  ].join('\n\n')

  const entries = entriesOf(report, members, room - byteLength(frames))
  if (entries.length === 0) return ''
  const byGroup = groupBy(entries, (entry) => entry.group)
  const left = members.length - entries.length
  return [
    title,
    ...[...byGroup].map(([group, own]) => groupText(group, own)),
    ...(left === 0 ? [] : [moreLine(left, 'failing spec')]),
  ].join('\n\n')
}
