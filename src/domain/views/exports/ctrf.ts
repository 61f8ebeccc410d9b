import { hasFailed, type SpecOutcome } from '../../model/results.ts'
import { sourceLabel } from '../../report/links.ts'
import type { Report, ReportedSpec } from '../../report/report.ts'
import { plainLine, truncate } from '../../text.ts'
import { isFlaky } from '../wording.ts'
import { laterFailures, otherFailedAttempts } from './attempts.ts'
import { aboutFailure, evidenceOf, failureText, failureTitle } from './failure-text.ts'
import { createTextBudget, type TextBudget } from './text-budget.ts'

/** The version of the specification that the file follows (ctrf-io/ctrf, schema/ctrf.schema.json). */
const SPEC_VERSION = '0.0.0'
const NAME = 'crio-node-e2e'
const NAME_CHARACTERS = 2_000

type Status = 'passed' | 'failed' | 'skipped' | 'pending' | 'other'

/** A spec that never started is waiting for its result. A signal ended one that was interrupted: it neither passed nor failed. */
const STATUS: Readonly<Record<SpecOutcome, Status>> = {
  passed: 'passed',
  failed: 'failed',
  timedout: 'failed',
  panicked: 'failed',
  aborted: 'failed',
  interrupted: 'other',
  skipped: 'skipped',
  'not-run': 'pending',
}

/** The report in the Common Test Report Format (https://ctrf.io). What its schema has no place for is in `extra`. */
export function ctrfJson(report: Report, budget = createTextBudget()): string {
  const tests = report.specs.map((spec) => testOf(report, spec, budget))
  const count = (status: Status) => tests.filter((test) => test.status === status).length
  const { verdict, suite, generatedAt, generator } = report
  const start = milliseconds(suite.startedAt) ?? milliseconds(generatedAt) ?? 0
  const duration = Math.round((suite.seconds ?? 0) * 1000)
  const summary = {
    tests: tests.length,
    passed: count('passed'),
    failed: count('failed'),
    skipped: count('skipped'),
    pending: count('pending'),
    other: count('other'),
    flaky: report.specs.filter(isFlaky).length,
    start,
    stop: Math.max(start, milliseconds(suite.endedAt) ?? start + duration),
    extra: given({
      result: verdict.result,
      reason: verdict.reason,
      headline: plainLine(verdict.headline),
      cut: budget.cut(),
    }),
  }
  const document = {
    reportFormat: 'CTRF',
    specVersion: SPEC_VERSION,
    timestamp: generatedAt,
    generatedBy: NAME,
    results: {
      tool: { name: NAME, version: generator.version },
      summary,
      tests,
      environment: environmentOf(report),
    },
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

/** `healthy`: the run says something about the builds, good or bad. */
function environmentOf({ builds, run, host, selection, verdict }: Report) {
  const crio = builds.find(({ project }) => project === 'cri-o')
  return {
    ...given({
      reportName: selection?.lane ?? '',
      appName: crio === undefined ? '' : 'CRI-O',
      appVersion: crio?.version ?? '',
      commit: crio?.commit ?? '',
      buildId: run.id,
      buildUrl: run.url ?? '',
      repositoryName: run.repository,
      osPlatform: host === null ? '' : 'linux',
      osRelease: host?.kernel ?? '',
      osVersion: host?.os ?? '',
      testEnvironment: selection?.scenario ?? '',
    }),
    healthy: verdict.result === 'passed' || verdict.result === 'failed',
    extra: given({
      kubernetes: builds.find(({ project }) => project === 'kubernetes')?.version ?? '',
      architecture: host?.architecture ?? '',
    }),
  }
}

function testOf(report: Report, spec: ReportedSpec, budget: TextBudget) {
  const { outcome, failure, location, labels, process, attempts } = spec
  const [start, stop] = [milliseconds(spec.startedAt), milliseconds(spec.endedAt)]
  const failed = hasFailed(spec) || outcome === 'interrupted'
  return {
    name: truncate(plainLine(spec.id), NAME_CHARACTERS) || 'a spec without a name',
    status: STATUS[outcome] ?? 'other',
    rawStatus: outcome,
    duration: Math.round(spec.seconds * 1000),
    ...(start === null ? {} : { start }),
    ...(stop === null ? {} : { stop }),
    suite: [report.selection?.lane || NAME],
    type: 'e2e',
    ...(labels.length === 0 ? {} : { tags: labels.map(plainLine) }),
    ...(location === null
      ? {}
      : {
          filePath: sourceLabel({ ...location, line: 0 }).replace(/:0$/, ''),
          line: location.line,
        }),
    ...(process === null ? {} : { threadId: String(process) }),
    ...(failed ? failureOf(report, spec, budget) : {}),
    ...(outcome === 'skipped' ? { message: plainLine(spec.skipReason ?? '') } : {}),
    ...(attempts > 1 ? { retries: attempts - 1, ...attemptsOf(spec, budget) } : {}),
    ...(isFlaky(spec) ? { flaky: true } : {}),
    ...(spec.class === null ? {} : { extra: classOf(report, spec) }),
    ...(failure === null ? {} : outputOf(spec, budget)),
  }
}

function failureOf(report: Report, spec: ReportedSpec, budget: TextBudget) {
  const failures = [
    failureText(spec.outcome, spec.failure, budget),
    ...laterFailures(spec).map((later) => failureText('failed', later, budget)),
  ]
  const trace = [...failures, '', ...aboutFailure(report, spec)].join('\n').trim()
  return { message: failureTitle(spec), ...(trace === '' ? {} : { trace }) }
}

/** The failed attempts, in their order; of a spec that failed, those besides the one that `trace` has. */
function attemptsOf(spec: ReportedSpec, budget: TextBudget) {
  const first = hasFailed(spec) ? 2 : 1
  const failed = otherFailedAttempts(spec).map((failure, index) => {
    const trace = failureText('failed', failure, budget)
    return {
      attempt: first + index,
      status: 'failed',
      ...(failure === null ? {} : { message: failureTitle(spec, failure) }),
      ...(trace === '' ? {} : { trace }),
    }
  })
  return failed.length === 0 ? {} : { retryAttempts: failed }
}

function classOf(report: Report, spec: ReportedSpec) {
  return given({
    class: spec.class ?? '',
    kind: spec.kind,
    confidence: plainLine(spec.confidence),
    cause: plainLine(String(spec.finding ?? '')),
    reproduce: spec.reproduce,
    download: spec.reproduce === '' ? '' : report.repeat.download,
  })
}

function outputOf(spec: ReportedSpec, budget: TextBudget) {
  const evidence = evidenceOf(spec, budget)
  return evidence === '' ? {} : { stdout: evidence.split('\n') }
}

/** The texts that are not empty. */
function given(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''))
}

function milliseconds(time: string | null): number | null {
  const value = Date.parse(time ?? '')
  return Number.isNaN(value) ? null : value
}
