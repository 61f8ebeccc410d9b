import { requestLine } from '../../cri-requests.ts'
import { OBSERVER_NAMES } from '../../model/results.ts'
import { explanationOf } from '../../report/causes.ts'
import { sourceLabel } from '../../report/links.ts'
import type { Report, ReportedFailure, ReportedSpec } from '../../report/report.ts'
import { plainLine, truncate } from '../../text.ts'
import { classOfFinding, classOfSpec, whoText } from '../class-wording.ts'
import { howItEndedAgain } from '../rerun-wording.ts'
import { failureLine, OUTCOME_NAMES } from '../wording.ts'
import type { TextBudget } from './text-budget.ts'

/** Characters of one text. The report and the logs have all of it. */
const LIMITS = { line: 300, message: 8_000, stack: 4_000, evidence: 12_000 } as const
const ABOUT_CHARACTERS = 2_000

/** A failure in one line, always with some text. */
export function failureTitle(spec: ReportedSpec, failure = spec.failure): string {
  const line = plainLine(failureLine(failure)) || (OUTCOME_NAMES[spec.outcome] ?? spec.outcome)
  return truncate(line, LIMITS.line)
}

/**
 * A failure in the format in which Ginkgo writes it to JUnit files (onsi/ginkgo, reporters/default_reporter.go), so that
 * readers of these read this one as well.
 */
export function failureText(
  outcome: string,
  failure: ReportedFailure | null,
  budget: TextBudget,
): string {
  if (failure === null) return ''
  const { message, location, stackTrace, at } = failure
  const stack = budget.take(stackTrace, LIMITS.stack)
  return [
    `[${outcome === 'passed' ? 'FAILED' : outcome.toUpperCase()}] ${budget.take(message, LIMITS.message)}`,
    ...(location === null
      ? []
      : [`In [spec] at: ${plainLine(sourceLabel(location))}${at === null ? '' : ginkgoTime(at)}`]),
    ...(stack === '' ? [] : ['', 'Full Stack Trace', stack]),
  ].join('\n')
}

/** Who or what is behind the failure of a spec, and how to repeat it, one line each. */
export function aboutFailure(report: Report, spec: ReportedSpec): readonly string[] {
  const finding = explanationOf(report, spec)
  const rows: readonly (readonly [string, string])[] = [
    ['Cause', finding === null ? '' : `${finding.title} (${finding.id})`],
    ['Class', finding === null ? classOfSpec(spec) : classOfFinding(finding)],
    ['Who should look', finding === null ? '' : whoText(finding)],
    ['Rerun', howItEndedAgain(report, spec)],
    ['Reproduce', spec.reproduce],
  ]
  return rows
    .filter(([, text]) => text !== '')
    .map(([label, text]) => `${label}: ${truncate(plainLine(text), ABOUT_CHARACTERS)}`)
}

/** What was seen on the node when a spec failed: observations, requests to CRI-O, lines of logs. May be empty. */
export function evidenceOf(spec: ReportedSpec, budget: TextBudget): string {
  const lines = [
    ...spec.seen.map(({ by, text }) => `${OBSERVER_NAMES[by] ?? by}: ${text}`),
    ...spec.requests.map((request) => `Request to CRI-O: ${requestLine(request)}`),
    ...spec.logs.flatMap(({ log, lines: logLines }) => [`${log}:`, ...logLines]),
  ]
  return lines.length === 0 ? '' : budget.take(lines.join('\n'), LIMITS.evidence)
}

/** ` @ 11/22/26 11:34:30.000`, month first, in UTC; empty for what is no time. */
function ginkgoTime(iso: string): string {
  const parts = /^\d\d(\d\d)-(\d\d)-(\d\d)T([\d:]{8}\.\d{3})Z$/.exec(utc(iso))
  if (parts === null) return ''
  const [, year, month, day, time] = parts
  return ` @ ${month}/${day}/${year} ${time}`
}

function utc(iso: string): string {
  const date = new Date(iso)
  return Number.isNaN(date.getTime()) ? '' : date.toISOString()
}
