import type { SpecFailure } from '../../results/model.ts'
import { plainText, plural, truncate } from '../../text.ts'
import { byteLength, fitLastLines, fitLines, moreLine, takeFitting } from '../budget.ts'
import { explanationOf } from '../causes.ts'
import { fencedBlock, folded, inline, inlineHtml } from '../markup.ts'
import type { Finding, LogExcerpt, Report, ReportedSpec } from '../model.ts'
import { hasFailed, pointInTime } from '../wording.ts'
import { firstLine, source, specLine, specTitleHtml } from './spec-line.ts'

const LINE_CHARACTERS = 600
/** Lines of a message that are seen without unfolding. */
const VISIBLE_LINES = 20
/** A fold that hides no more than this costs more than it saves. */
const SLACK_LINES = 4
/** A few failures are read from top to bottom; more are a list to choose from. */
const MOST_OPEN = 5
const MOST_ADDITIONAL = 3
const MOST_LOGS = 4
/** Bytes for the details of one spec, so that neither one nor many use up all room. */
const LEAST_DETAIL = 4_000
const MOST_DETAIL = 120_000

/** Failing specs of which one finding explains all, or that none explains. */
interface Group {
  readonly finding: Finding | null
  readonly specs: readonly ReportedSpec[]
}

/** Unexplained failures first: they are the news. */
function groupsOf(report: Report): Group[] {
  const groups = Map.groupBy(report.specs.filter(hasFailed), (spec) => explanationOf(report, spec))
  return [null, ...report.findings].flatMap((finding) => {
    const specs = groups.get(finding)
    return specs === undefined ? [] : [{ finding, specs }]
  })
}

function linesOf(text: string): string[] {
  return plainText(text)
    .trimEnd()
    .split('\n')
    .map((line) => truncate(line, LINE_CHARACTERS))
}

function message(failure: SpecFailure, room: number): string[] {
  const all = fitLines(linesOf(failure.message), room)
  if (all.length <= VISIBLE_LINES + SLACK_LINES) return [fencedBlock(all.join('\n'))]
  const rest = all.slice(VISIBLE_LINES)
  return [
    fencedBlock(all.slice(0, VISIBLE_LINES).join('\n')),
    folded(`The other ${rest.length} lines of the message`, fencedBlock(rest.join('\n'))),
  ]
}

function additional(failure: SpecFailure, room: number): string {
  const title = inlineHtml(truncate(firstLine(failure.message), LINE_CHARACTERS / 3))
  const all = fitLines(linesOf(failure.message), room)
  return folded(`Also: ${title}`, fencedBlock(all.join('\n')))
}

function log(excerpt: LogExcerpt, room: number): string {
  const shown = fitLastLines(
    excerpt.lines.map((line) => truncate(plainText(line), LINE_CHARACTERS)),
    room,
  )
  const all = excerpt.lines.length
  const count = shown.length < all ? `last ${shown.length} of ${all} lines` : plural(all, 'line')
  const name = inlineHtml(truncate(excerpt.log, LINE_CHARACTERS / 3))
  return folded(`<code>${name}</code> around the failure (${count})`, fencedBlock(shown.join('\n')))
}

function circumstances(report: Report, spec: ReportedSpec): string {
  const failedAt = spec.failure?.location
  return [
    ...(failedAt ? [`Failed at ${source(report, failedAt)}`] : []),
    ...(spec.attempts > 1 ? [`${spec.attempts} attempts`] : []),
    ...(spec.process === null ? [] : [`Ginkgo process ${spec.process}`]),
    ...(spec.startedAt === null ? [] : [`started ${inline(pointInTime(spec.startedAt))}`]),
  ].join(' · ')
}

/** A failing spec with everything that helps to understand it, in about `room` bytes. */
function details(report: Report, spec: ReportedSpec, room: number, open: boolean): string {
  const others = spec.additionalFailures.slice(0, MOST_ADDITIONAL)
  const logs = spec.logs.filter((excerpt) => excerpt.lines.length > 0).slice(0, MOST_LOGS)
  const body = [
    circumstances(report, spec),
    ...(spec.failure === null ? [] : message(spec.failure, room / 3)),
    ...others.map((failure) => additional(failure, room / 6 / others.length)),
    ...logs.map((excerpt) => log(excerpt, room / 3 / logs.length)),
  ]
  const summary = `❌ ${specTitleHtml(report, spec)}`
  const cause = firstLine(spec.failure?.message ?? '')
  const teaser = open || cause === '' ? '' : `<br><code>${inlineHtml(truncate(cause, 160))}</code>`
  return folded(
    `${summary}${teaser}`,
    body.filter((part) => part !== '').join('\n\n'),
    open ? 'open' : 'closed',
  )
}

/** A failing spec in its group. */
interface Member {
  readonly group: Group
  readonly spec: ReportedSpec
}

/** What is shown of a spec: its line, and its details where there was room for them. */
interface Entry {
  readonly group: Group
  readonly line: string
  readonly details: string | undefined
}

function noDetails(count: number): string {
  return `_No room for the details of ${plural(count, 'spec')}; \`report.json\` has them._`
}

function groupText(group: Group, entries: readonly Entry[]): string {
  const detailed = entries.flatMap((entry) => entry.details ?? [])
  const rest = entries.filter((entry) => entry.details === undefined)
  const list = rest.map((entry) => entry.line).join('\n')
  const body = [...detailed, ...(rest.length === 0 ? [] : [noDetails(rest.length), list])].join(
    '\n\n',
  )
  if (group.finding === null) return body
  const title = inlineHtml(truncate(group.finding.title, LINE_CHARACTERS / 3))
  return folded(`${plural(group.specs.length, 'failing spec')} explained by: ${title}`, body)
}

function isOpen(group: Group): boolean {
  return group.finding === null && group.specs.length <= MOST_OPEN
}

function* detailsOfEach(report: Report, members: readonly Member[], room: number) {
  for (const { group, spec } of members) yield details(report, spec, room, isOpen(group))
}

/** Each member gets its line before any gets details; these share what room the lines leave. */
function entriesOf(report: Report, members: readonly Member[], room: number): Entry[] {
  const lines = takeFitting(
    members.map(({ spec }) => `- ❌ ${specLine(report, spec)}`),
    room,
  )
  const listed = members.slice(0, lines.length)
  const left = room - byteLength(lines.join('\n'))
  const share = Math.min(MOST_DETAIL, Math.max(LEAST_DETAIL, left / lines.length))
  const detailed = takeFitting(detailsOfEach(report, listed, share), left, 2)
  return listed.map(({ group }, index) => ({
    group,
    line: lines[index] ?? '',
    details: detailed[index],
  }))
}

/**
 * All failing specs, unexplained ones first: a line each, then details of as many as `room` bytes hold. The room is
 * shared out evenly, so that one endless message does not push out the others.
 */
export function failingSpecs(report: Report, room: number): string {
  const groups = groupsOf(report)
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
  const byGroup = Map.groupBy(entries, (entry) => entry.group)
  const left = members.length - entries.length
  return [
    title,
    ...[...byGroup].map(([group, own]) => groupText(group, own)),
    ...(left === 0 ? [] : [moreLine(left, 'failing spec')]),
  ].join('\n\n')
}
