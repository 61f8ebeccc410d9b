import { hasFailed, type SpecOutcome } from '../../model/results.ts'
import type { Finding } from '../../model/verdict.ts'
import { causesOf } from '../../report/causes.ts'
import { sourceLabel } from '../../report/links.ts'
import type { Report, ReportedSpec } from '../../report/report.ts'
import { plainLine, truncate } from '../../text.ts'
import { classOfFinding, whoText } from '../class-wording.ts'
import { countsText, isFlaky } from '../wording.ts'
import { laterFailures, otherFailedAttempts } from './attempts.ts'
import { aboutFailure, evidenceOf, failureText, failureTitle } from './failure-text.ts'
import { createTextBudget, type TextBudget } from './text-budget.ts'
import { xmlElement, xmlText } from './xml.ts'

const SUITE = 'crio-node-e2e'
/**
 * The case of the run itself. It has the name of a suite node, so that readers that know Ginkgo do not take it for a spec
 * (onsi/ginkgo, types/types.go, NodeTypeReportAfterSuite).
 */
const RUN = '[ReportAfterSuite] The run itself'
const NAME_CHARACTERS = 2_000
const EVIDENCE_LINES = 20
const EVIDENCE_CHARACTERS = 8_000

/** A case, and how it counts in the head of its suite. */
interface Case {
  readonly counts: 'passed' | 'failures' | 'errors' | 'skipped'
  readonly xml: string
}

/** How outcomes are written, as Ginkgo does it (onsi/ginkgo, reporters/junit_report.go). */
const COUNTS: Readonly<Record<SpecOutcome, Case['counts']>> = {
  passed: 'passed',
  failed: 'failures',
  timedout: 'failures',
  aborted: 'failures',
  panicked: 'errors',
  interrupted: 'errors',
  skipped: 'skipped',
  'not-run': 'skipped',
}

/**
 * The report as JUnit: a case for each spec with its attempts, class and evidence, and one for the run itself, which fails if
 * something else than specs did. Attempts are elements of Maven Surefire, so that every reader that does not know them takes
 * a flaky spec for one that passed (apache/maven-surefire, surefire-test-report.xsd).
 */
export function junitXml(report: Report, budget = createTextBudget()): string {
  const specs = report.specs.map((spec) => specCase(report, spec, budget))
  const cases = [...specs, runCase(report, budget)]
  const count = (kind: Case['counts']) => cases.filter(({ counts }) => counts === kind).length
  const head = {
    tests: cases.length,
    disabled: 0,
    skipped: count('skipped'),
    errors: count('errors'),
    failures: count('failures'),
    time: seconds(report.suite.seconds ?? 0),
  }
  const cut = budget.cut()
  const timestamp = (report.suite.startedAt ?? report.generatedAt).slice(
    0,
    'YYYY-MM-DDTHH:MM:SS'.length,
  )
  const suite = xmlElement(
    'testsuite',
    { name: SUITE, package: className(report), ...head, timestamp },
    `\n${properties({ ...aboutRun(report), cut })}${cases.map(({ xml }) => xml).join('')}`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement('testsuites', { name: SUITE, ...head }, `\n${suite}`)}`
}

/** The lane and scenario: lanes of one workflow run have equal specs, and tools tell them apart by their classes. */
function className({ selection }: Report): string {
  const { lane = '', scenario = null } = selection ?? {}
  return [lane || SUITE, scenario ?? ''].filter((part) => part !== '').join('+')
}

/** Properties of the suite. Ginkgo has the first three as well. */
function aboutRun({ verdict, suite, builds, run }: Report): Readonly<Record<string, string>> {
  return {
    SuiteSucceeded: String(verdict.result === 'passed'),
    RandomSeed: String(suite.randomSeed ?? ''),
    ParallelTotal: String(suite.procs ?? ''),
    result: verdict.result,
    reason: verdict.reason,
    headline: verdict.headline,
    ...Object.fromEntries(builds.map(({ project, version }) => [project, version])),
    url: run.url ?? '',
  }
}

function specCase(report: Report, spec: ReportedSpec, budget: TextBudget): Case {
  const counts = COUNTS[spec.outcome] ?? 'errors'
  const { location } = spec
  const attributes = {
    name: truncate(plainLine(spec.id), NAME_CHARACTERS),
    classname: className(report),
    status: spec.outcome === 'not-run' ? 'skipped' : spec.outcome,
    time: seconds(spec.seconds),
    file: location === null ? null : sourceLabel({ ...location, line: 0 }).replace(/:0$/, ''),
    line: location === null || location.line === 0 ? null : location.line,
  }
  const content = [
    properties(aboutSpec(spec)),
    counts === 'skipped' ? xmlElement('skipped', { message: whySkipped(spec) }) : '',
    counts === 'failures' || counts === 'errors' ? failure(report, spec, counts, budget) : '',
    ...attempts(spec, budget),
    output(evidenceOf(spec, budget)),
  ].join('')
  return { counts, xml: xmlElement('testcase', attributes, content && `\n${content}`) }
}

/** Of specs that passed at once, nothing is worth a property. */
function aboutSpec(spec: ReportedSpec): Readonly<Record<string, string>> {
  if (spec.outcome === 'passed' && !isFlaky(spec)) return {}
  return {
    outcome: isFlaky(spec) ? 'flaky' : spec.outcome,
    class: spec.class ?? '',
    kind: spec.kind,
    confidence: spec.confidence,
    cause: String(spec.finding ?? ''),
  }
}

/**
 * Ginkgo's words: `skipped` for a spec that never started, of which testgrid then shows no result
 * (GoogleCloudPlatform/testgrid, pkg/updater/gcs.go), and a reason for one that skipped itself.
 */
function whySkipped({ outcome, skipReason }: ReportedSpec): string {
  return outcome === 'not-run'
    ? 'skipped'
    : `skipped - ${truncate(plainLine(skipReason || 'no reason given'), NAME_CHARACTERS)}`
}

function failure(
  report: Report,
  spec: ReportedSpec,
  counts: 'failures' | 'errors',
  budget: TextBudget,
): string {
  const text = [
    failureText(spec.outcome, spec.failure, budget),
    ...laterFailures(spec).map((later) => failureText('failed', later, budget)),
    ['', ...aboutFailure(report, spec)].join('\n'),
  ].join('\n')
  const element = counts === 'failures' ? 'failure' : 'error'
  return xmlElement(
    element,
    { message: failureTitle(spec), type: spec.outcome },
    xmlText(text.trim()),
  )
}

function attempts(spec: ReportedSpec, budget: TextBudget): readonly string[] {
  const element = hasFailed(spec) ? 'rerunFailure' : 'flakyFailure'
  return otherFailedAttempts(spec).map((failed) =>
    xmlElement(
      element,
      { message: failed === null ? 'failed' : failureTitle(spec, failed), type: 'failed' },
      failed === null
        ? ''
        : xmlElement('stackTrace', {}, xmlText(failureText('failed', failed, budget))).trim(),
    ),
  )
}

function runCase(report: Report, budget: TextBudget): Case {
  const hasProblem = isAboutRun(report)
  const { main } = causesOf(report)
  const problem = hasProblem
    ? xmlElement(
        'failure',
        { message: plainLine(report.verdict.headline), type: report.verdict.reason },
        xmlText(budget.take(aboutCause(report, main), EVIDENCE_CHARACTERS)),
      )
    : ''
  const attributes = {
    name: RUN,
    classname: className(report),
    status: hasProblem ? 'failed' : 'passed',
    time: seconds(0),
  }
  const about = properties({ result: report.verdict.result, reason: report.verdict.reason })
  return {
    counts: hasProblem ? 'failures' : 'passed',
    xml: xmlElement('testcase', attributes, `\n${about}${problem}`),
  }
}

/** Whether something else than failing specs is the verdict, so that no case of a spec says it. */
function isAboutRun({ verdict, specs, findings }: Report): boolean {
  if (verdict.result === 'passed') return false
  const areSpecs = verdict.reason === 'specs-failed' && specs.some(hasFailed)
  return !areSpecs || findings.some(({ reason }) => reason === 'suite-node-failed')
}

function aboutCause(report: Report, main: Finding | null): string {
  const counts = countsText(report, (words) => words)
  const lines =
    main === null
      ? []
      : [
          main.title,
          main.detail,
          ...[classOfFinding(main)].filter((text) => text !== '').map((text) => `Class: ${text}`),
          `Look: ${whoText(main)}`,
          ...(main.remedy === '' ? [] : [`Do: ${main.remedy}`]),
          ...main.evidence.slice(0, EVIDENCE_LINES).map((line) => `| ${plainLine(line)}`),
        ]
  return [...lines, counts].filter((line) => line !== '').join('\n')
}

function properties(values: Readonly<Record<string, string>>): string {
  const all = Object.entries(values)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => xmlElement('property', { name, value: plainLine(value) }))
  return all.length === 0 ? '' : xmlElement('properties', {}, `\n${all.join('')}`)
}

function output(text: string): string {
  return text === '' ? '' : xmlElement('system-out', {}, xmlText(text))
}

function seconds(value: number): string {
  return value.toFixed(3)
}
