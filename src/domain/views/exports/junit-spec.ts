import { hasFailed, type SpecOutcome } from '../../model/results.ts'
import { sourceLabel } from '../../report/links.ts'
import type { Report, ReportedSpec } from '../../report/report.ts'
import { isFlaky } from '../wording.ts'
import { laterFailures, otherFailedAttempts } from './attempts.ts'
import { aboutFailure, evidenceOf, failureText, failureTitle } from './failure-text.ts'
import { type Case, className, oneLine, properties, seconds } from './junit-parts.ts'
import type { TextBudget } from './text-budget.ts'
import { xmlElement, xmlText } from './xml.ts'

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

/** The case of a spec with its attempts, class and evidence. */
export function specCase(report: Report, spec: ReportedSpec, budget: TextBudget): Case {
  const counts = COUNTS[spec.outcome] ?? 'errors'
  const { location } = spec
  const attributes = {
    name: oneLine(spec.id),
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
  return outcome === 'not-run' ? 'skipped' : `skipped - ${oneLine(skipReason || 'no reason given')}`
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

function output(text: string): string {
  return text === '' ? '' : xmlElement('system-out', {}, xmlText(text))
}
