import { requestLine } from '../../cri-requests.ts'
import { type LogExcerpt, OBSERVER_NAMES } from '../../model/results.ts'
import { foldedMessage } from '../../report/failure-message.ts'
import type { Report, ReportedFailure, ReportedSpec } from '../../report/report.ts'
import { plainText, plural, shorten, truncate } from '../../text.ts'
import { classOfSpec } from '../class-wording.ts'
import { howItEndedAgain } from '../rerun-wording.ts'
import { failureLine, placesOf, pointInTime } from '../wording.ts'
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
const MAX_REQUESTS = 5
const MAX_ADDITIONAL = 3
const MAX_LOGS = 4

function linesOf(text: string): string[] {
  return plainText(text)
    .trimEnd()
    .split('\n')
    .map((line) => truncate(line, LINE_CHARACTERS))
}

/** The message with its dumps in one line each, and then the whole message if there is room for it. */
function message(failure: ReportedFailure, room: number): string[] {
  const whole = linesOf(failure.message)
  const short = foldedMessage(failure).map((line) => truncate(line, LINE_CHARACTERS))
  const all = fitLines(short, room)
  const shown = all.slice(0, all.length <= VISIBLE_LINES + SLACK_LINES ? all.length : VISIBLE_LINES)
  const rest = all.slice(shown.length)
  const dumps =
    short.length === whole.length ? [] : fitLines(whole, room - byteLength(all.join('\n')))
  return [
    ...(saysMore(shown, failure) ? [fencedBlock(shown.join('\n'))] : []),
    ...(rest.length === 0
      ? []
      : [folded(`The other ${rest.length} lines of the message`, fencedBlock(rest.join('\n')))]),
    ...(dumps.length <= shown.length
      ? []
      : [folded(`The whole message (${whole.length} lines)`, fencedBlock(dumps.join('\n')))]),
  ]
}

/** Whether the message has more than the line that is shown above it. */
function saysMore([first = '', ...others]: readonly string[], failure: ReportedFailure): boolean {
  return others.length > 0 || !failureLine(failure).includes(first.trim())
}

function additional(failure: ReportedFailure, room: number): string {
  const title = inlineHtml(truncate(failureLine(failure), TITLE_CHARACTERS))
  const all = fitLines(linesOf(failure.message), room)
  return folded(`Also: ${title}`, fencedBlock(all.join('\n')))
}

function log(excerpt: LogExcerpt, room: number): string {
  const shown = fitLastLines(
    excerpt.lines.map((line) => shorten(plainText(line), LINE_CHARACTERS)),
    room,
  )
  const all = excerpt.lines.length
  if (shown.length === 0)
    return `${codeSpan(truncate(excerpt.log, TITLE_CHARACTERS))}: ${plural(all, 'line')}, only in the JSON report`
  const count = shown.length < all ? `last ${shown.length} of ${all} lines` : plural(all, 'line')
  const name = inlineHtml(truncate(excerpt.log, TITLE_CHARACTERS))
  return folded(`<code>${name}</code> around the failure (${count})`, fencedBlock(shown.join('\n')))
}

function circumstances(report: Report, spec: ReportedSpec, nearby: number): string {
  const places = placesOf(spec.failure).map((place) => source(report, place))
  const again = howItEndedAgain(report, spec)
  return [
    ...(places.length === 0 ? [] : [`Failed at ${places.join(', in ')}`]),
    ...(spec.attempts > 1 ? [`${spec.attempts} attempts`] : []),
    ...(nearby > 0 ? [`${plural(nearby, 'other spec')} failed within 10 s`] : []),
    ...(again === '' ? [] : [again]),
    ...(spec.process === null ? [] : [`Ginkgo process ${spec.process}`]),
    ...(spec.startedAt === null ? [] : [`started ${inline(pointInTime(spec.startedAt))}`]),
    ...(classOfSpec(spec) === '' ? [] : [inline(classOfSpec(spec))]),
  ].join(' · ')
}

/** What was seen on the node, the most telling first. */
function seenOnNode({ seen }: ReportedSpec): string {
  return seen
    .slice(0, MAX_SEEN)
    .map(({ by, text }) => `- ${OBSERVER_NAMES[by]}: ${inline(truncate(text, LINE_CHARACTERS))}`)
    .join('\n')
}

/** Requests to CRI-O that failed, were slow or did not return. */
function requestsToCrio({ requests }: ReportedSpec): string {
  return requests
    .slice(0, MAX_REQUESTS)
    .map(
      (request) => `- Request to CRI-O: ${inline(truncate(requestLine(request), LINE_CHARACTERS))}`,
    )
    .join('\n')
}

/**
 * A failing spec with its messages and log lines, folded unless `open`. It takes about `room` bytes, and always shows the
 * title and a few lines.
 * @param nearby number of other specs that failed in the same seconds
 */
export function failureDetails(
  report: Report,
  spec: ReportedSpec,
  nearby: number,
  room: number,
  open: boolean,
): string {
  const line = truncate(failureLine(spec.failure), LINE_CHARACTERS)
  const others = spec.additionalFailures.slice(0, MAX_ADDITIONAL)
  const failures = [
    line === '' ? '' : `**${inline(line)}**`,
    circumstances(report, spec, nearby),
    [seenOnNode(spec), requestsToCrio(spec)].filter((part) => part !== '').join('\n'),
    ...(spec.failure === null ? [] : message(spec.failure, room / 3)),
    ...others.map((failure) => additional(failure, room / 6 / others.length)),
    ...(spec.reproduce === '' ? [] : [folded('Reproduce', fencedBlock(spec.reproduce, 'sh'))]),
  ]
  const logs = spec.logs.filter((excerpt) => excerpt.lines.length > 0).slice(0, MAX_LOGS)
  const roomForLogs = room - byteLength(failures.join(''))
  const body = [...failures, ...logs.map((excerpt) => log(excerpt, roomForLogs / logs.length))]
  const preview =
    open || line === '' ? '' : `<br><code>${inlineHtml(truncate(line, PREVIEW_LENGTH))}</code>`
  return folded(
    `❌ ${specTitleHtml(report, spec)}${preview}`,
    body.filter((part) => part !== '').join('\n\n'),
    open ? 'open' : 'closed',
  )
}
