import { hasFailed } from '../model/results.ts'
import type { ReportedSpec } from '../report/report.ts'
import type { RecordedOutcome } from './model.ts'

/** What a spec did in a run. A spec that passed after a failed attempt, or in the rerun of failed specs, is flaky. */
export function outcomeOf(spec: ReportedSpec): RecordedOutcome {
  if (hasFailed(spec)) return 'failed'
  switch (spec.outcome) {
    case 'passed':
      return spec.attempts > 1 || spec.invocations.length > 1 ? 'flaky' : 'passed'
    case 'interrupted':
    case 'skipped':
      return spec.outcome
    default:
      return 'not-run'
  }
}
