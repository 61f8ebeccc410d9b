import type { StatedCounts, SuiteResult } from '../model/results.ts'

/** The results of suites that ran one after the other, as one. At least one result. */
export function mergeResults(results: readonly SuiteResult[]): SuiteResult {
  const real = results.filter(({ dryRun }) => !dryRun)
  return (real.length > 0 ? real : results).reduce(merge)
}

/**
 * The results of files of one run, as one: reporters of Ginkgo 1 write a file for each process, and jobs write one for
 * each host. At least one result. The files can list the same specs, so that the total is not known.
 */
export function mergeShards(results: readonly SuiteResult[]): SuiteResult {
  const merged = mergeResults(results)
  if (results.length === 1) return merged
  const starts = results.flatMap(({ startedAt }) => startedAt ?? [])
  const ends = results.flatMap(({ endedAt }) => endedAt ?? [])
  return {
    ...merged,
    totalSpecs: null,
    startedAt: starts.toSorted(byTime)[0] ?? null,
    endedAt: ends.toSorted(byTime).at(-1) ?? null,
    seconds: Math.max(...results.map(({ seconds }) => seconds ?? 0)),
  }
}

function byTime(one: string, other: string): number {
  return Date.parse(one) - Date.parse(other)
}

function merge(first: SuiteResult, second: SuiteResult): SuiteResult {
  const successes = [first.succeeded, second.succeeded]
  const reasons = new Set([...first.specialFailureReasons, ...second.specialFailureReasons])
  return {
    ...first,
    totalSpecs: add(first.totalSpecs, second.totalSpecs),
    selectedSpecs: add(first.selectedSpecs, second.selectedSpecs),
    specs: [...first.specs, ...second.specs],
    suiteNodes: [...first.suiteNodes, ...second.suiteNodes],
    running: [...first.running, ...second.running],
    processEnds: [...first.processEnds, ...second.processEnds],
    succeeded: successes.includes(false) ? false : successes.includes(null) ? null : true,
    specialFailureReasons: [...reasons],
    endedAt: second.endedAt,
    seconds: add(first.seconds, second.seconds),
    stated: addCounts(first.stated, second.stated),
    damage: [...first.damage, ...second.damage],
    contradictions: [...first.contradictions, ...second.contradictions],
    cuts: [...first.cuts, ...second.cuts],
  }
}

function addCounts(one: StatedCounts | null, other: StatedCounts | null): StatedCounts | null {
  if (one === null || other === null) return null
  return { passed: one.passed + other.passed, failed: one.failed + other.failed }
}

function add(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one + other
}
