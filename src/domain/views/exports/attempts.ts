import { hasFailed } from '../../model/results.ts'
import type { ReportedFailure, ReportedSpec } from '../../report/report.ts'

/** No suite repeats a spec more often. */
const MOST = 20

/**
 * The failures of a spec's attempts besides the one that decides: of one that passed, all failed attempts, else the further
 * ones of the suite and of the rerun. Null for an attempt of which the report has no failure.
 */
export function otherFailedAttempts(spec: ReportedSpec): readonly (ReportedFailure | null)[] {
  const { attempts, additionalFailures, invocations } = spec
  const again = hasFailed(spec) ? invocations.slice(1).filter(hasFailed) : []
  const others = Math.min(MOST, Math.max(0, attempts - 1))
  // The attempts of a rerun are counted with those of the suite, and only the last one has a result.
  const known = [...additionalFailures.slice(0, others - again.length), ...again.map(failureOf)]
  if (invocations.length > 0 && hasFailed(spec)) return known.slice(0, others)
  return Array.from({ length: others }, (_, index) => known[index] ?? null)
}

/** Failures after the first one in the same attempt, such as those of clean-up. */
export function laterFailures({
  attempts,
  additionalFailures,
}: ReportedSpec): readonly ReportedFailure[] {
  return attempts > 1 ? [] : additionalFailures
}

function failureOf({ failure }: ReportedSpec['invocations'][number]): ReportedFailure | null {
  return failure
}
