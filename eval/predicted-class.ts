import { groupBy } from '../src/domain/group.ts'
import { hasFailed } from '../src/domain/model/results.ts'
import { causesOf } from '../src/domain/report/causes.ts'
import type { Report } from '../src/domain/report/report.ts'
import type { CauseClass } from './accepted-classes.ts'

/** The class of a report's cause; `none` if nothing failed, `unknown` without a report. */
export function predictedClass(report: Report | null): CauseClass {
  if (report === null) return 'unknown'
  if (report.verdict.result === 'passed') return 'none'
  const { main } = causesOf(report)
  const byFinding = main?.class ?? 'unknown'
  return byFinding === 'unknown' ? mostFrequent(classesOfSpecs(report)) : byFinding
}

/** Failing specs have classes even if no finding is about them. */
function classesOfSpecs({ specs }: Report): readonly CauseClass[] {
  return specs.filter(hasFailed).flatMap((spec) => spec.class ?? [])
}

function mostFrequent(classes: readonly CauseClass[]): CauseClass {
  const groups = [...groupBy(classes, (name) => name).values()]
  const [largest] = groups.toSorted((one, other) => other.length - one.length)
  return largest?.[0] ?? 'unknown'
}
