import { hasFailed } from '../model/results.ts'
import type { Report, ReportedSpec } from '../report/report.ts'
import { formatDuration, plainLine, plural } from '../text.ts'
import { OUTCOME_NAMES } from './wording.ts'

/** Label of specs that never run beside others (kubernetes/kubernetes, test/e2e/framework/labels.go). */
const ALONE = 'Serial'

/** What became of the failed specs in the rerun, or why there was none; empty if there is nothing to say. Untrusted text. */
export function rerunText({ rerun, specs }: Report): string {
  if (rerun === null) return ''
  const reason = plainLine(rerun.reason)
  if (rerun.startedAt === null) return `none: ${reason}`
  const { length } = rerun.specs
  const time = rerun.seconds === null ? '' : ` in ${formatDuration(rerun.seconds)}`
  const ran = `${plural(length, 'failed spec')} ran once more, ${length === 1 ? 'alone' : 'one after the other'}${time}`
  const ends = `${rerun.passed} passed, ${rerun.failed} failed again`
  const left = specs.filter((spec) => hasFailed(spec) && !rerun.specs.includes(spec.id)).length
  const others = left === 0 ? '' : `; ${left} more ${left === 1 ? 'is' : 'are'} over the budget`
  const all = rerun.done ? `${ran}: ${ends}` : `${ran}, but it does not count: ${reason} (${ends})`
  return `${all}${others}`
}

/** How the spec passed that did not pass at once. */
export function howItPassed(report: Report, spec: ReportedSpec): string {
  return spec.invocations.length > 0
    ? `passed ${whenAgain(report, spec)}`
    : `passed at attempt ${spec.attempts}`
}

/** What became of a failing spec in the rerun; empty if it did not run in it. */
export function howItEndedAgain(report: Report, spec: ReportedSpec): string {
  const [, again] = spec.invocations
  if (again === undefined) return ''
  const words = hasFailed(again)
    ? 'failed again'
    : `${OUTCOME_NAMES[again.outcome] ?? plainLine(again.outcome)}, which does not count,`
  return `${words} ${whenAgain(report, spec)}`
}

/** A spec that ran beside others may fail only in their company. */
function whenAgain({ suite }: Report, { labels }: ReportedSpec): string {
  const hadCompany = (suite.procs ?? 1) > 1 && !labels.includes(ALONE)
  return hadCompany ? 'when run alone' : 'when run once more'
}
