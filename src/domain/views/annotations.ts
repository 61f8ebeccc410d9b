import { requestLine } from '../cri-requests.ts'
import { hasFailed, OBSERVER_NAMES } from '../model/results.ts'
import type { Finding, RunResult } from '../model/verdict.ts'
import { causesOf, explanationOf, isExplained } from '../report/causes.ts'
import { foldedMessage } from '../report/failure-message.ts'
import { sourceLabel, sourceUrl, suiteCommit } from '../report/links.ts'
import type { Report, ReportedSpec } from '../report/report.ts'
import { plainLine, plainText, plural, shorten, truncate } from '../text.ts'
import { classOfFinding, classOfSpec, readFirstText, whoText } from './class-wording.ts'
import { howItEndedAgain, howItPassed } from './rerun-wording.ts'
import { failureLine, isFlaky, OUTCOME_NAMES } from './wording.ts'

/** An annotation of a step. It has no file, because the sources are in another repository. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  /** Plain text, lines joined by \n. */
  readonly message: string
}

/** GitHub keeps this number of annotations of each level for a step. */
const MAX_PER_LEVEL = 10
/** The runner truncates longer messages (actions/runner, src/Runner.Worker/ExecutionContext.cs). */
const MESSAGE_CHARACTERS = 4096
const TITLE_CHARACTERS = 200
const MAX_FINDINGS = 7
const MAX_SPECS = 8
const WARNING_TITLE_CHARACTERS = 80
const EVIDENCE_LINES = 10
const MESSAGE_LINES = 20
const LINE_CHARACTERS = 400

/** The level of the annotation for each result; null for none. */
const VERDICT_LEVELS: Readonly<Record<RunResult, 'error' | 'warning' | null>> = {
  passed: null,
  failed: 'error',
  environment: 'error',
  incomplete: 'error',
  cancelled: 'warning',
  'nothing-selected': 'error',
  'not-applicable': 'error',
  'invalid-input': 'error',
  error: 'error',
}

/** Length of a character in a workflow command (actions/toolkit, core/src/command.ts). */
function escapedLength(character: string): number {
  return character === '%' || character === '\r' || character === '\n' ? 3 : character.length
}

function truncateEscaped(text: string, limit: number): string {
  let length = 0
  let kept = ''
  for (const character of text) {
    length += escapedLength(character)
    if (length > limit - 1) return `${kept}…`
    kept += character
  }
  return text
}

/** An annotation of untrusted texts: what does not fit is cut, and empty lines are left out. */
export function annotation(
  level: Annotation['level'],
  title: string,
  lines: readonly string[],
): Annotation {
  const message = lines.filter((line) => line !== '').join('\n')
  return {
    level,
    title: truncate(plainLine(title), TITLE_CHARACTERS).toWellFormed(),
    message: truncateEscaped(plainText(message || title).toWellFormed(), MESSAGE_CHARACTERS),
  }
}

/** At most `maximum` lines, with the number of others. */
export function capped(lines: readonly string[], maximum: number): string[] {
  const left = lines.length - maximum
  return [
    ...lines.slice(0, maximum).map((line) => shorten(line, LINE_CHARACTERS)),
    ...(left > 0 ? [`… and ${plural(left, 'more line')}`] : []),
  ]
}

function labelled(label: string, text: string): string {
  return text === '' ? '' : `${label}: ${text}`
}

function findingLines(finding: Finding): string[] {
  return [
    labelled('Why', finding.detail),
    labelled('Class', classOfFinding(finding)),
    labelled('Who should look', whoText(finding)),
    labelled('What to do', finding.remedy),
    labelled('Read first', readFirstText(finding)),
    ...capped(finding.evidence, EVIDENCE_LINES),
  ]
}

function findingAnnotation(
  level: Annotation['level'],
  report: Report,
  finding: Finding,
): Annotation {
  return annotation(level, finding.title, [
    ...findingLines(finding),
    ...groupLines(report, finding),
  ])
}

/** The specs of a cause, and what the first one says if the cause is not a known one. */
function groupLines(report: Report, finding: Finding): string[] {
  const [first, ...others] = report.specs.filter(
    (spec) => hasFailed(spec) && explanationOf(report, spec) === finding,
  )
  if (first === undefined) return []
  const message = isExplained(report, first) ? '' : plainText(first.failure?.message ?? '')
  return [
    `${plural(others.length + 1, 'spec')}:`,
    ...capped(
      [first, ...others].map(({ id }) => `- ${plainLine(id)}`),
      MAX_SPECS,
    ),
    ...capped(message.split('\n'), EVIDENCE_LINES),
    ...reproduceLines(report, first),
  ]
}

/** One annotation for the verdict and its cause. */
function verdictAnnotation(level: Annotation['level'], report: Report): Annotation {
  const { main } = causesOf(report)
  const { headline, result } = report.verdict
  return annotation(level, plainLine(headline).trim() || result, [
    ...(main === null ? [] : [main.title, ...findingLines(main), ...groupLines(report, main)]),
    'The job summary has the details.',
  ])
}

function specAnnotation(report: Report, spec: ReportedSpec): Annotation {
  const location = spec.location
  const where = location
    ? (sourceUrl(location, suiteCommit(report.builds)) ?? sourceLabel(location))
    : ''
  const logs = spec.logs.map((excerpt) => excerpt.log).join(' and ')
  const message = foldedMessage(spec.failure)
  const title = `${OUTCOME_NAMES[spec.outcome]}: ${spec.id}`
  return annotation('error', title, [
    failureLine(spec.failure),
    // The title is shortened.
    title.length > TITLE_CHARACTERS ? spec.id : '',
    labelled('Where', where),
    labelled('Class', classOfSpec(spec)),
    labelled('Rerun', howItEndedAgain(report, spec)),
    ...spec.seen.slice(0, 1).map(({ by, text }) => `${OBSERVER_NAMES[by]}: ${text}`),
    ...spec.requests.slice(0, 1).map((request) => `Request to CRI-O: ${requestLine(request)}`),
    ...(message.length < 2 ? [] : capped(message, MESSAGE_LINES)),
    logs === '' ? '' : `The job summary has the lines of ${logs} around the failure.`,
    ...reproduceLines(report, spec),
  ])
}

/** How the spec is run again; the report is downloaded first. */
function reproduceLines({ repeat }: Report, { reproduce }: ReportedSpec): readonly string[] {
  return reproduce === '' ? [] : ['Reproduce:', repeat.download, reproduce]
}

/** Annotations of one kind. */
interface Series<Item> {
  readonly level: Annotation['level']
  readonly noun: string
  readonly annotate: (item: Item) => Annotation
}

/** One annotation for each item. If there are more than `most`, the last one counts those that are left out. */
function atMost<Item>(
  most: number,
  items: readonly Item[],
  { level, noun, annotate }: Series<Item>,
): Annotation[] {
  if (items.length <= most) return items.map(annotate)
  const shown = items.slice(0, Math.max(0, most - 1))
  const more = `… and ${plural(items.length - shown.length, `more ${noun}`)}`
  return [
    ...shown.map(annotate),
    annotation(level, more, ['The job summary and report.json have all of them.']),
  ]
}

function flakyAnnotation(report: Report): Annotation[] {
  const flaky = report.specs.filter(isFlaky)
  if (flaky.length === 0) return []
  const names = flaky.map((spec) => `- ${plainLine(spec.id)}: ${howItPassed(report, spec)}`)
  const title = `${plural(flaky.length, 'spec')} passed only after a retry`
  return [annotation('warning', title, capped(names, MESSAGE_LINES))]
}

function warningAnnotation(warnings: readonly string[]): Annotation[] {
  const [first] = warnings
  if (first === undefined) return []
  if (warnings.length === 1) {
    return [annotation('warning', truncate(first, WARNING_TITLE_CHARACTERS), [first])]
  }
  const lines = warnings.map((warning) => `- ${plainLine(warning)}`)
  return [annotation('warning', plural(warnings.length, 'warning'), capped(lines, MESSAGE_LINES))]
}

/** Verdict, findings, and failing specs without a finding; empty for a green run. */
function problems(report: Report): Annotation[] {
  const verdictLevel = VERDICT_LEVELS[report.verdict.result]
  const { main, others } = causesOf(report)
  const level = verdictLevel ?? 'warning'
  const verdict = verdictLevel === null ? [] : [verdictAnnotation(verdictLevel, report)]
  const findings = atMost(
    MAX_FINDINGS,
    verdictLevel === null && main !== null ? [main, ...others] : others,
    { level, noun: 'finding', annotate: (finding) => findingAnnotation(level, report, finding) },
  )
  const causes = [...verdict, ...findings]
  const specs = atMost(
    Math.min(MAX_SPECS + 1, MAX_PER_LEVEL - countOf('error', causes)),
    report.specs.filter((spec) => hasFailed(spec) && explanationOf(report, spec) === null),
    { level: 'error', noun: 'failing spec', annotate: (spec) => specAnnotation(report, spec) },
  )
  return [...causes, ...specs]
}

function countOf(level: Annotation['level'], annotations: readonly Annotation[]): number {
  return annotations.filter((candidate) => candidate.level === level).length
}

/**
 * The annotations of a run, most important first, at most ten per level. The cause comes before its consequences. Each
 * cause has one annotation with its specs in it; only specs without a cause have their own.
 */
export function annotationsOf(report: Report): Annotation[] {
  const important = [...problems(report), ...flakyAnnotation(report)]
  return [...important, ...warningAnnotation(report.warnings)]
}
