import { hasFailed } from '../model/results.ts'
import { explanationOf } from '../report/causes.ts'
import type { Report, ReportedSpec } from '../report/report.ts'
import type { RecordedOutcome } from './model.ts'

/** What a spec did in a run. A spec that passed after a failed attempt, or in the rerun of failed specs, is flaky. */
export function outcomeOf(spec: ReportedSpec): RecordedOutcome {
  const { outcome, attempts, invocations } = spec
  if (hasFailed(spec)) return 'failed'
  if (outcome === 'passed') return attempts > 1 || invocations.length > 1 ? 'flaky' : 'passed'
  return outcome === 'interrupted' || outcome === 'skipped' ? outcome : 'not-run'
}

/** Whether a spec failed for a reason that is certainly not in CRI-O, Kubernetes or itself, such as a registry. */
export function isOfEnvironment(report: Report, spec: ReportedSpec): boolean {
  const finding = hasFailed(spec) ? explanationOf(report, spec) : null
  return finding?.class === 'environment' && finding.certainty === 'known'
}
