import { adviceOf, audienceOf } from '../judgement/classes.ts'
import { hasFailed } from '../model/results.ts'
import type { Finding } from '../model/verdict.ts'
import { explanationsIn } from '../report/causes.ts'
import type { Report, ReportedSpec } from '../report/report.ts'
import type { NightSpec } from './night.ts'

/** What the reports of a run say of a spec's failure, for whoever looks at it. */
export type ToldSpec = Pick<
  NightSpec,
  'class' | 'kind' | 'confidence' | 'audience' | 'owner' | 'reproduce'
>

/** Of a spec that did not fail, or of which no report says anything. */
export const NOTHING_TOLD: ToldSpec = {
  class: null,
  kind: '',
  confidence: '',
  audience: 'unknown',
  owner: null,
  reproduce: '',
}

/** What reports say of each spec that failed, at once or at first. */
export function toldSpecsIn(reports: readonly Report[]): ReadonlyMap<string, ToldSpec> {
  return new Map(reports.flatMap(toldSpecsOf))
}

function toldSpecsOf(report: Report): readonly (readonly [string, ToldSpec])[] {
  const explanationOf = explanationsIn(report)
  return report.specs
    .filter((spec) => hasFailed(spec) || spec.class !== null)
    .map((spec) => [spec.id, toldOf(spec, explanationOf(spec))])
}

/** A finding can know better than its class who should look. */
function toldOf(spec: ReportedSpec, finding: Finding | null): ToldSpec {
  const { class: name, kind, confidence, reproduce } = spec
  const ofClass = name === null ? null : adviceOf(name, kind).owner
  const audience = finding?.audience ?? (name === null ? null : audienceOf(name)) ?? 'unknown'
  return { class: name, kind, confidence, audience, owner: finding?.owner ?? ofClass, reproduce }
}
