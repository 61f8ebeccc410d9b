import { hasFailed } from '../model/results.ts'
import type { Report, ReportedSpec } from '../report/report.ts'

/** Quick specs that run on any node (kubernetes/community, contributors/devel/sig-testing/e2e-tests.md, labels of specs). */
const QUICK = /\[NodeConformance\]/
const NOT_QUICK = /\[(?:Slow|Serial|Disruptive|Flaky)\]/

/**
 * Specs that may show again why a run is red as a whole, the most telling first: those that failed for its reason, then others
 * that failed; if none ran, a quick one, because then the node did not come up and any spec shows it.
 */
export function specsToTry({ verdict, findings, specs }: Report): readonly string[] {
  const failed = specs.filter(hasFailed).map(({ id }) => id)
  const ofReason = findings
    .filter(({ reason }) => reason === verdict.reason)
    .flatMap((finding) => finding.specs)
    .filter((id) => failed.includes(id))
  if (failed.length > 0) return [...new Set([...ofReason, ...failed])]
  const quick = quickSpec(specs)
  return quick === null ? [] : [quick]
}

/** A spec that takes little time, or else any; null if there is none. */
export function quickSpec(specs: readonly Pick<ReportedSpec, 'id'>[]): string | null {
  const quick = specs.find(({ id }) => QUICK.test(id) && !NOT_QUICK.test(id))
  return (quick ?? specs[0])?.id ?? null
}
