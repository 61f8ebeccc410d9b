import { adviceOf } from '../judgement/classes.ts'
import { hasFailed } from '../model/results.ts'
import { explanationsIn } from '../report/causes.ts'
import type { Report } from '../report/report.ts'
import type { NightSpec } from './night.ts'

/** What the reports of a run say of a spec's failure, for whoever looks at it. */
export type ToldSpec = Pick<NightSpec, 'class' | 'kind' | 'confidence' | 'owner' | 'reproduce'>

/** Of a spec that did not fail, or of which no report says anything. */
export const NOTHING_TOLD: ToldSpec = {
  class: null,
  kind: '',
  confidence: '',
  owner: null,
  reproduce: '',
}

/** What reports say of each spec that failed, at once or at first. */
export function toldSpecsIn(reports: readonly Report[]): ReadonlyMap<string, ToldSpec> {
  return new Map(
    reports.flatMap((report) => {
      const explanationOf = explanationsIn(report)
      return report.specs
        .filter((spec) => hasFailed(spec) || spec.class !== null)
        .map((spec): [string, ToldSpec] => {
          const { class: name, kind, confidence, reproduce } = spec
          const owner =
            explanationOf(spec)?.owner ?? (name === null ? null : adviceOf(name, kind).owner)
          return [spec.id, { class: name, kind, confidence, owner, reproduce }]
        })
    }),
  )
}
