import type { Counts } from '../model/results.ts'
import { hasFailed, type SpecResult } from '../model/results.ts'
import type { RunFacts } from '../model/run-facts.ts'
import type { Finding, Verdict } from '../model/verdict.ts'
import { reconcile } from '../results/reconcile.ts'
import { decide, headline } from './decide.ts'
import type { Finder, Reading } from './finder.ts'
import { notGreenFinding } from './green.ts'
import { knownCauses } from './known-causes.ts'
import {
  abandonedFinding,
  bugFinding,
  cancelFinding,
  crioFinding,
  kubeletFinding,
  runErrorFinding,
  setUpFinding,
} from './run-failures.ts'
import {
  allSkippedFinding,
  killedFinding,
  missingFinding,
  noReportFinding,
  nothingSelectedFinding,
  suiteNodeFinding,
  timeoutFinding,
} from './suite-end.ts'

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
  runErrorFinding,
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

/**
 * The first reading of a run: broken surroundings are told apart from failing specs and come first. Green is what
 * nothing speaks against: no failing spec, no finding, and none of the conditions in green.ts.
 */
export function judge(evidence: RunFacts): Judgement {
  const { specs, counts } = reconcile(evidence.planned, evidence.suite)
  const reading: Reading = { evidence, counts, failed: specs.filter(hasFailed) }
  const surroundings = find(SURROUNDINGS, reading)
  const ended = evidence.suiteStarted && evidence.runError === null
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
