import { groupBy } from '../src/domain/group.ts'
import { hasFailed } from '../src/domain/model/results.ts'
import type { Finding } from '../src/domain/model/verdict.ts'
import { causesOf } from '../src/domain/report/causes.ts'
import type { Report } from '../src/domain/report/report.ts'
import type { CauseClass } from './accepted-classes.ts'

/** The class of a report's cause; `none` if nothing failed, `unknown` without a report. */
export function predictedClass(report: Report | null): CauseClass {
  if (report === null) return 'unknown'
  if (report.verdict.result === 'passed') return 'none'
  const { main } = causesOf(report)
  const byFinding = main === null ? 'unknown' : classOf(main)
  return byFinding === 'unknown' ? mostFrequent(classesOfSpecs(report)) : byFinding
}

/** Failing specs have classes even if no finding is about them. */
function classesOfSpecs({ specs }: Report): readonly CauseClass[] {
  return specs.filter(hasFailed).flatMap((spec) => namedClass(spec) ?? [])
}

function mostFrequent(classes: readonly CauseClass[]): CauseClass {
  const groups = [...groupBy(classes, (name) => name).values()]
  const [largest] = groups.toSorted((one, other) => other.length - one.length)
  return largest?.[0] ?? 'unknown'
}

function classOf(finding: Finding): CauseClass {
  return namedClass(finding) ?? derivedClass(finding)
}

function namedClass(part: object): CauseClass | null {
  const name: unknown = Reflect.get(part, 'class')
  return typeof name === 'string' ? name : null
}

/** The class of a finding of a report without classes. */
function derivedClass({ reason, audience }: Finding): CauseClass {
  if (reason.startsWith('crio-') && reason !== 'crio-not-up') return 'cri-o'
  if (reason.startsWith('kubelet-')) return audience === 'environment' ? audience : 'kubelet'
  if (reason === 'suite-timeout') return 'time-out'
  if (audience === 'cri-o') return audience
  if (audience === 'kubernetes') return 'kubernetes-test'
  return audience === 'environment' || audience === 'workflow' ? 'environment' : 'unknown'
}
