import type { SpecFailure, SpecResult, SuiteNodeResult, SuiteResult } from '../model/results.ts'
import { plausibleTime } from '../time.ts'

/**
 * The results without times and durations that no run can have, whatever their source: the zero time of Go in any zone, a
 * year before 1970 or far ahead, an infinite duration. They count as not known.
 */
export function withPlausibleTimes(suite: SuiteResult): SuiteResult {
  return {
    ...suite,
    specs: suite.specs.map(plausibleSpec),
    suiteNodes: suite.suiteNodes.map(plausibleNode),
    startedAt: plausibleTime(suite.startedAt),
    endedAt: plausibleTime(suite.endedAt),
    seconds: plausibleSeconds(suite.seconds),
  }
}

function plausibleSpec(spec: SpecResult): SpecResult {
  return {
    ...spec,
    seconds: plausibleSeconds(spec.seconds) ?? 0,
    startedAt: plausibleTime(spec.startedAt),
    endedAt: plausibleTime(spec.endedAt),
    failure: spec.failure && plausibleFailure(spec.failure),
    additionalFailures: spec.additionalFailures.map(plausibleFailure),
  }
}

function plausibleNode(node: SuiteNodeResult): SuiteNodeResult {
  return { ...node, failure: node.failure && plausibleFailure(node.failure) }
}

function plausibleFailure(failure: SpecFailure): SpecFailure {
  return { ...failure, at: plausibleTime(failure.at) }
}

function plausibleSeconds(seconds: number | null): number | null {
  return seconds !== null && Number.isFinite(seconds) && seconds >= 0 ? seconds : null
}
