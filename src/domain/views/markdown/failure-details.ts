import { type LogExcerpt, OBSERVER_NAMES, type SpecFailure } from '../../model/results.ts'
import type { Report, ReportedSpec } from '../../report/report.ts'
import { plainText, plural, truncate } from '../../text.ts'
import { howItEndedAgain } from '../rerun-wording.ts'
import { firstLine, pointInTime } from '../wording.ts'
import { byteLength, fitLastLines, fitLines } from './budget.ts'
import { codeSpan, fencedBlock, folded, inline, inlineHtml } from './markup.ts'
import { source, specTitleHtml } from './spec-line.ts'

const LINE_CHARACTERS = 600
const TITLE_CHARACTERS = 200
const PREVIEW_LENGTH = 160
/** Lines of a message that are not folded. */
const VISIBLE_LINES = 20
/** So few further lines are not folded either. */
const SLACK_LINES = 4
const MAX_SEEN = 5
const MAX_ADDITIONAL = 3
const MAX_LOGS = 4

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
  const title = inlineHtml(truncate(firstLine(failure.message), TITLE_CHARACTERS))
  const all = fitLines(linesOf(failure.message), room)
  return folded(`Also: ${title}`, fencedBlock(all.join('\n')))
}

function log(excerpt: LogExcerpt, room: number): string {
  const shown = fitLastLines(
    excerpt.lines.map((line) => truncate(plainText(line), LINE_CHARACTERS)),
    room,
  )
  const all = excerpt.lines.length
  if (shown.length === 0)
    return `${codeSpan(truncate(excerpt.log, TITLE_CHARACTERS))}: ${plural(all, 'line')}, only in the JSON report`
  const count = shown.length < all ? `last ${shown.length} of ${all} lines` : plural(all, 'line')
  const name = inlineHtml(truncate(excerpt.log, TITLE_CHARACTERS))
  return folded(`<code>${name}</code> around the failure (${count})`, fencedBlock(shown.join('\n')))
}

function circumstances(report: Report, spec: ReportedSpec): string {
  const failedAt = spec.failure?.location
  const again = howItEndedAgain(report, spec)
  return [
    ...(failedAt ? [`Failed at ${source(report, failedAt)}`] : []),
    ...(spec.attempts > 1 ? [`${spec.attempts} attempts`] : []),
    ...(again === '' ? [] : [again]),
    ...(spec.process === null ? [] : [`Ginkgo process ${spec.process}`]),
    ...(spec.startedAt === null ? [] : [`started ${inline(pointInTime(spec.startedAt))}`]),
  ].join(' · ')
}

/** What was seen on the node, the most telling first. */
function seenOnNode({ seen }: ReportedSpec): string {
  return seen
    .slice(0, MAX_SEEN)
    .map(({ by, text }) => `- ${OBSERVER_NAMES[by]}: ${inline(truncate(text, LINE_CHARACTERS))}`)
    .join('\n')
}

/**
 * A failing spec with its messages and log lines, folded unless `open`. It takes about `room` bytes, and always shows the
 * title and a few lines.
 */
export function failureDetails(
  report: Report,
  spec: ReportedSpec,
  room: number,
  open: boolean,
): string {
  const others = spec.additionalFailures.slice(0, MAX_ADDITIONAL)
  const failures = [
    circumstances(report, spec),
    seenOnNode(spec),
    ...(spec.failure === null ? [] : message(spec.failure, room / 3)),
    ...others.map((failure) => additional(failure, room / 6 / others.length)),
  ]
  const logs = spec.logs.filter((excerpt) => excerpt.lines.length > 0).slice(0, MAX_LOGS)
  const roomForLogs = room - byteLength(failures.join(''))
  const body = [...failures, ...logs.map((excerpt) => log(excerpt, roomForLogs / logs.length))]
  const cause = firstLine(spec.failure?.message ?? '')
  const preview =
    open || cause === '' ? '' : `<br><code>${inlineHtml(truncate(cause, PREVIEW_LENGTH))}</code>`
  return folded(
    `❌ ${specTitleHtml(report, spec)}${preview}`,
    body.filter((part) => part !== '').join('\n\n'),
    open ? 'open' : 'closed',
  )
}
