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

/** What the details of the first specs get of the room if the lines of all specs do not fit: without any, nobody sees why. */
const DETAIL_SHARE = 0.2

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

/** The line of each member; the first one of a group has to make room for the title of the group as well. */
function* linesOf(report: Report, members: readonly Member[]) {
  const titled = new Set<FailureGroup>()
  for (const { group, spec } of members) {
    const line = `- ❌ ${specLine(report, spec)}`
    const title = titled.has(group) ? '' : groupFrame(group)
    titled.add(group)
    yield { line, size: byteLength(line) + 1 + byteLength(title) }
  }
}

/** What stands around the members of a group. */
function groupFrame(group: FailureGroup): string {
  return `${groupText(group, [])}\n\n${noDetails(group.specs.length)}\n\n`
}

/** The lines that fit, and the room that they leave. */
function fittingLines(report: Report, members: readonly Member[], room: number) {
  const lines: string[] = []
  let left = room
  for (const { line, size } of linesOf(report, members)) {
    if (size > left) break
    left -= size
    lines.push(line)
  }
  return { lines, left }
}

/** All members get their line first; the details share the remaining room. */
function entriesOf(report: Report, members: readonly Member[], room: number): Entry[] {
  const all = fittingLines(report, members, room)
  const isWhole = all.lines.length === members.length
  const reserved = isWhole ? 0 : room * DETAIL_SHARE
  const some = isWhole ? all : fittingLines(report, members, room - reserved)
  const [lines, left] = [some.lines, some.left + reserved]
  const listed = members.slice(0, lines.length)
  const share = Math.min(MAX_DETAIL, Math.max(MIN_DETAIL, left / lines.length))
  const detailed = takeFitting(detailsOfEach(report, listed, share), left, 2)
  return listed.map(({ group }, index) => ({
    group,
    line: lines[index] ?? '',
    details: detailed[index],
  }))
}

/**
 * All failing specs, those of known causes last: a line for each, and the details that fit into `room` bytes. The room is
 * shared evenly, so that a long message does not displace the others.
 */
export function failingSpecs(report: Report, room: number): string {
  const members = failureGroups(report).flatMap((group) =>
    group.specs.map((spec) => ({ group, spec })),
  )
  if (members.length === 0) return ''
  const title = `### ${plural(members.length, 'failing spec')}`
  const frame = [title, moreLine(members.length, 'failing spec'), ''].join('\n\n')
  const entries = entriesOf(report, members, room - byteLength(frame))
  if (entries.length === 0) return ''
  const byGroup = groupBy(entries, (entry) => entry.group)
  const left = members.length - entries.length
  return [
    title,
    ...[...byGroup].map(([group, own]) => groupText(group, own)),
    ...(left === 0 ? [] : [moreLine(left, 'failing spec')]),
  ].join('\n\n')
}
