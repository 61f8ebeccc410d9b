import { groupBy } from '../group.ts'
import { type Counts, hasFailed, type SpecResult } from '../model/results.ts'
import type { RunFacts } from '../model/run-facts.ts'
import type { Finding, Verdict } from '../model/verdict.ts'
import { reconcile } from '../results/reconcile.ts'
import { decide, headline } from './decide.ts'
import type { Finder, FinderInput } from './finder.ts'
import { notGreenFinding } from './green.ts'
import { knownCauses } from './known-causes.ts'
import {
  abandonedFinding,
  bugFinding,
  cancelFinding,
  crioFinding,
  kubeletFinding,
  runErrorFinding,
} from './run-failures.ts'
import { setUpFinding } from './set-up.ts'
import {
  allSkippedFinding,
  killedFinding,
  missingFinding,
  noReportFinding,
  nothingSelectedFinding,
  suiteNodeFinding,
  timeoutFinding,
} from './suite-end.ts'

/** The judgement of a run. `findings` are in order of importance. */
export interface Judgement {
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
  readonly counts: Counts
  readonly specs: readonly SpecResult[]
}

/** Causes outside of the specs. They affect all specs and come first. */
const RUN_FAILURES: readonly Finder[] = [
  bugFinding,
  runErrorFinding,
  cancelFinding,
  abandonedFinding,
  crioFinding,
  kubeletFinding,
  setUpFinding,
]

/** Problems with the end of the suite. They are only checked if the suite started and no error stopped the run. */
const SUITE_END: readonly Finder[] = [
  timeoutFinding,
  killedFinding,
  noReportFinding,
  nothingSelectedFinding,
  allSkippedFinding,
  suiteNodeFinding,
  missingFinding,
]

/**
 * Judges a run. Failures of the run itself are separate from failing specs and come first. A run is green if no spec
 * failed, there is no finding, and all conditions in green.ts hold.
 */
export function judge(facts: RunFacts): Judgement {
  const { specs, counts } = reconcile(facts.planned, facts.suite)
  const input: FinderInput = { facts, counts, failed: specs.filter(hasFailed) }
  const runFailures = find(RUN_FAILURES, input)
  const suiteEnded = facts.suiteStarted && facts.runError === null
  const causes = withUniqueIds([
    ...runFailures,
    ...find([knownCauses], input),
    ...(suiteEnded ? find(SUITE_END, input) : []),
  ])
  const nothingFound = causes.length === 0 && input.failed.length === 0
  const findings = nothingFound ? find([notGreenFinding], input) : causes
  const decision = decide(findings, runFailures.length > 0, input.failed)
  return {
    verdict: { ...decision, headline: headline(decision.result, findings, counts) },
    findings,
    counts,
    specs,
  }
}

function find(finders: readonly Finder[], input: FinderInput): readonly Finding[] {
  return finders.flatMap((finder) => finder(input) ?? [])
}

/** One finding for each cause, which explains what all findings of that cause explain; the first one describes it. */
function withUniqueIds(findings: readonly Finding[]): readonly Finding[] {
  return [...groupBy(findings, ({ id }) => id).values()].flatMap((same) => {
    const specs = new Set(same.flatMap((finding) => finding.specs))
    return same.slice(0, 1).map((first) => ({ ...first, specs: [...specs] }))
  })
}
