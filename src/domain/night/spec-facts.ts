import { isOfEnvironment } from '../history/record-outcome.ts'
import { hasFailed } from '../model/results.ts'
import { explanationOf } from '../report/causes.ts'
import type { Report, ReportedSpec } from '../report/report.ts'
import { trackedSkipOf } from '../request/lanes.ts'
import type { SpecFacts } from './lane-spec.ts'

/** What the reports say of each failing spec. */
export function specFactsIn(reports: readonly Report[]): ReadonlyMap<string, SpecFacts> {
  return new Map(
    reports.flatMap((report) =>
      report.specs
        .filter((spec) => hasFailed(spec) || spec.attempts > 1)
        .map((spec) => {
          const failure =
            spec.failure ?? spec.invocations.find((one) => one.failure !== null)?.failure
          return [
            spec.id,
            {
              message: failure?.summary.text ?? '',
              link: issueOf(spec.id, report),
              environment: environmentOf(report, spec),
            },
          ]
        }),
    ),
  )
}

function environmentOf(report: Report, spec: ReportedSpec): string {
  return isOfEnvironment(report, spec) ? (explanationOf(report, spec)?.title ?? '') : ''
}

/** The issue of a spec that lanes leave out, in a run that did not leave it out. */
function issueOf(id: string, { selection }: Report): string | null {
  return trackedSkipOf(id, selection?.trackedSkips)?.link ?? null
}
