import { requestLine } from '../../cri-requests.ts'
import { OBSERVER_NAMES, type SkippedGroup } from '../../model/results.ts'
import type { Finding } from '../../model/verdict.ts'
import { failureGroups } from '../../report/causes.ts'
import { foldedMessage } from '../../report/failure-message.ts'
import { sourceLabel } from '../../report/links.ts'
import { failedNearby } from '../../report/nearby.ts'
import type { Report, ReportedSpec } from '../../report/report.ts'
import { formatDuration, plural } from '../../text.ts'
import { classOfSpec } from '../class-wording.ts'
import { howItEndedAgain, howItPassed } from '../rerun-wording.ts'
import { failureRateText, leftOutTitle } from '../share-wording.ts'
import { failureLine, isFlaky, OUTCOME_NAMES, placesOf } from '../wording.ts'
import { command, field, item, more, type Page, quote, section } from './page.ts'

/** Maximum number of failing specs that are shown with details; the others have only their name. */
const MAX_DETAILED = 10
const MAX_LISTED = 50
const MESSAGE_LINES = 12
const MAX_SEEN = 3
const MAX_REQUESTS = 3
const LOG_LINES = 3

/** Failing specs: first those without an explanation, then those of each finding. */
export function failingSpecs(page: Page, report: Report): readonly string[] {
  const groups = failureGroups(report)
  const nearby = failedNearby(report)
  const ordered = groups.flatMap(({ finding, specs }) =>
    specs.map((spec, index) => ({ spec, finding, count: index === 0 ? specs.length : 0 })),
  )
  const lines = ordered
    .slice(0, MAX_LISTED)
    .flatMap(({ spec, finding, count }, index) => [
      ...(count > 0 && finding !== null ? titled(page, finding, count) : []),
      ...(index < MAX_DETAILED
        ? failingSpec(page, report, spec, finding, nearby.get(spec.id) ?? 0)
        : item(page, page.paint('red', '✗'), spec.id)),
    ])
  return section(page, plural(ordered.length, 'failing spec'), [
    ...lines,
    ...more(page, ordered.length, MAX_LISTED),
  ])
}

function titled(page: Page, { title, certainty }: Finding, count: number): readonly string[] {
  const label = certainty === 'known' ? 'Explained by:' : `${plural(count, 'spec')}:`
  return ['', ...item(page, label, title)]
}

function failingSpec(
  page: Page,
  report: Report,
  spec: ReportedSpec,
  finding: Finding | null,
  nearby: number,
): readonly string[] {
  const attempts = spec.attempts > 1 ? ` at attempt ${spec.attempts}` : ''
  const near = nearby === 0 ? '' : `; ${plural(nearby, 'other spec')} failed within 10 s`
  const where = spec.location === null ? '' : `${sourceLabel(spec.location)} · `
  // A known cause is already shown above.
  const isKnown = finding?.certainty === 'known'
  const message = isKnown ? [] : foldedMessage(spec.failure)
  return [
    ...named(page, 'red', '✗', spec.id),
    ...field(page, '  why', isKnown ? '' : failureLine(spec.failure)),
    ...field(
      page,
      '  where',
      `${where}${OUTCOME_NAMES[spec.outcome]} after ${formatDuration(spec.seconds)}${attempts}${near}`,
    ),
    ...field(page, '  rerun', howItEndedAgain(report, spec)),
    ...field(page, '  class', classOfSpec(spec)),
    ...field(page, '  failed at', placesOf(spec.failure).map(sourceLabel).join(', in ')),
    ...spec.seen
      .slice(0, isKnown ? 1 : MAX_SEEN)
      .flatMap(({ by, text }) => field(page, '  seen', `${OBSERVER_NAMES[by]}: ${text}`)),
    ...spec.requests
      .slice(0, isKnown ? 1 : MAX_REQUESTS)
      .flatMap((request) => field(page, '  request', requestLine(request))),
    ...reproduce(page, report, spec),
    ...(message.length < 2 ? [] : quote(page, message, MESSAGE_LINES)),
    ...(isKnown ? [] : spec.logs.flatMap((log) => logLines(page, log))),
  ]
}

/** The command that repeats the spec; its second line has what is of the spec. */
function reproduce(page: Page, { repeat }: Report, spec: ReportedSpec): readonly string[] {
  if (spec.reproduce === '') return []
  const ofSpec = spec.reproduce.slice(repeat.command.length).trimStart()
  const whole = spec.reproduce.startsWith(`${repeat.command} `)
  return command(page, '  reproduce', whole ? [repeat.command, ofSpec] : [spec.reproduce])
}

function logLines(page: Page, { log, lines }: ReportedSpec['logs'][number]): readonly string[] {
  if (lines.length === 0) return []
  const count = lines.length > LOG_LINES ? `, the last ${LOG_LINES} of ${lines.length} lines` : ''
  return [
    ...field(page, '  log', `${log} around the failure${count}`),
    ...quote(page, lines.slice(-LOG_LINES), LOG_LINES),
  ]
}

/** Specs that passed only after a retry. */
export function flakySpecs(page: Page, report: Report): readonly string[] {
  const flaky = report.specs.filter(isFlaky)
  const lines = flaky
    .slice(0, MAX_LISTED)
    .flatMap((spec) => [
      ...named(page, 'yellow', '~', spec.id),
      ...field(page, '  how', howItPassed(report, spec)),
      ...field(page, '  before', failureLine(spec.additionalFailures[0] ?? null)),
    ])
  return section(page, plural(flaky.length, 'flaky spec'), [
    ...lines,
    ...more(page, flaky.length, MAX_LISTED),
  ])
}

/** Specs that did not end, and planned specs that did not run. */
export function unfinishedSpecs(page: Page, report: Report): readonly string[] {
  const interrupted = report.specs.filter((spec) => spec.outcome === 'interrupted')
  const running = [...report.running, ...interrupted]
  const missing = report.specs.filter((spec) => spec.outcome === 'not-run')
  const list = (mark: string, specs: readonly { readonly id: string }[]) => [
    ...specs.slice(0, MAX_DETAILED).flatMap(({ id }) => item(page, mark, id)),
    ...more(page, specs.length, MAX_DETAILED),
  ]
  return [
    ...section(
      page,
      `${plural(running.length, 'spec')} running when the suite was stopped`,
      list('■', running),
    ),
    ...section(page, `${plural(missing.length, 'planned spec')} did not run`, list('-', missing)),
  ]
}

/** Specs that the time budget left out, those that fail most often first. */
export function leftOutSpecs(page: Page, { selection }: Report): readonly string[] {
  const budget = selection?.budget ?? null
  if (budget === null || budget.leftOut.length === 0) return []
  return section(page, leftOutTitle(budget), [
    ...budget.leftOut
      .slice(0, MAX_DETAILED)
      .flatMap(({ id, failureRate }) => item(page, '-', `${id}: ${failureRateText(failureRate)}`)),
    ...more(page, budget.leftOut.length, MAX_DETAILED),
  ])
}

/** Specs that tracked skips exclude, and specs that skipped themselves, by reason. */
export function skippedSpecs(page: Page, report: Report): readonly string[] {
  const count = report.skipped.reduce((sum, group) => sum + group.specs.length, 0)
  const lines = report.skipped.slice(0, MAX_DETAILED).flatMap((group) => skipped(page, group))
  return section(
    page,
    `${plural(count, 'spec')} excluded by tracked skips or skipped at run time`,
    [...lines, ...more(page, report.skipped.length, MAX_DETAILED)],
  )
}

function skipped(page: Page, { reason, link, specs }: SkippedGroup): readonly string[] {
  const [first = '', ...others] = specs
  return [
    ...item(page, '-', `${first}${others.length === 0 ? '' : ` and ${others.length} more`}`),
    ...field(page, '  why', reason),
    ...field(page, '  tracked', link ?? ''),
  ]
}

function named(page: Page, style: 'red' | 'yellow', mark: string, id: string): readonly string[] {
  return ['', ...item(page, mark, id)].map((line, index) =>
    index === 1 ? line.replace(mark, page.paint(style, mark)) : line,
  )
}
