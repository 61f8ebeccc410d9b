import type { Counts, Finding, Verdict } from '../report/model.ts'
import { isFailedOutcome, type SpecResult } from '../results/model.ts'
import { reconcile } from '../results/reconcile.ts'
import { decide, headline } from './decide.ts'
import {
  allSkippedFinding,
  killedFinding,
  missingFinding,
  noReportFinding,
  nothingSelectedFinding,
  suiteNodeFinding,
  timeoutFinding,
} from './ending.ts'
import type { Evidence, Finder, Reading } from './evidence.ts'
import { notGreenFinding } from './green.ts'
import { knownCauses } from './specs.ts'
import {
  abandonedFinding,
  bugFinding,
  cancelFinding,
  crioFinding,
  kubeletFinding,
  setUpFinding,
  troubleFinding,
} from './surroundings.ts'

export { RESULT_OF } from './decide.ts'
export type { Evidence } from './evidence.ts'

/** What became of a run. `findings` are in the order in which a reader should take them. */
export interface Judgement {
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
  readonly counts: Counts
  readonly specs: readonly SpecResult[]
}

/** Causes outside of the specs: they touch all of them and come first. */
const SURROUNDINGS: readonly Finder[] = [
  bugFinding,
  troubleFinding,
  cancelFinding,
  abandonedFinding,
  crioFinding,
  kubeletFinding,
  setUpFinding,
]

/** How the suite ended, where that is not as it should be; asked only of a suite that nothing stopped beforehand. */
const ENDING: readonly Finder[] = [
  timeoutFinding,
  killedFinding,
  noReportFinding,
  nothingSelectedFinding,
  allSkippedFinding,
  suiteNodeFinding,
  missingFinding,
]

/** Whether the spec counts as failed. */
export function isFailed(spec: SpecResult): boolean {
  return isFailedOutcome(spec.outcome)
}

/**
 * The first reading of a run: broken surroundings are told apart from failing specs and come first. Green is what
 * nothing speaks against: no failing spec, no finding, and none of the conditions in green.ts.
 */
export function judge(evidence: Evidence): Judgement {
  const { specs, counts } = reconcile(evidence.planned, evidence.suite)
  const reading: Reading = { evidence, counts, failed: specs.filter(isFailed) }
  const surroundings = find(SURROUNDINGS, reading)
  const ended = evidence.suiteStarted && evidence.trouble === null
  const causes = [
    ...surroundings,
    ...find([knownCauses], reading),
    ...(ended ? find(ENDING, reading) : []),
  ]
  const unclear = causes.length === 0 && reading.failed.length === 0
  const findings = unclear ? find([notGreenFinding], reading) : causes
  const decision = decide(findings, surroundings.length > 0, reading.failed)
  return {
    verdict: { ...decision, headline: headline(decision.result, findings, counts) },
    findings,
    counts,
    specs,
  }
}

function find(finders: readonly Finder[], reading: Reading): readonly Finding[] {
  return finders.flatMap((finder) => finder(reading) ?? [])
}
