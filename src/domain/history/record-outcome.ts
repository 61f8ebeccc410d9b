import { hasFailed } from '../model/results.ts'
import type { ReportedSpec } from '../report/report.ts'
import type { RecordedOutcome } from './model.ts'

/** What a spec did in a run. A spec that passed after a failed attempt, or in the rerun of failed specs, is flaky. */
export function outcomeOf(spec: ReportedSpec): RecordedOutcome {
  if (hasFailed(spec)) return 'failed'
  const { outcome, attempts, invocations } = spec
  if (outcome === 'passed') return attempts > 1 || invocations.length > 1 ? 'flaky' : 'passed'
  return outcome === 'interrupted' || outcome === 'skipped' ? outcome : 'not-run'
}
