import type { SuiteResult } from '../model/results.ts'
import { mergeResults } from './merge.ts'

/** Exit codes of a ginkgo command whose specs ran: all passed, or some failed. */
const RAN: readonly (number | null)[] = [0, 1]

/**
 * Two suites of one run, which ran one after the other with different specs, as one: both must be whole for the run to be
 * whole. The number of specs in the binary is the same for both.
 * @param first with the specs that come before the others; null if it left nothing
 * @param second null if it left nothing, or did not start
 */
export function mergeFirstSuite(
  first: SuiteResult | null,
  second: SuiteResult | null,
): SuiteResult | null {
  if (first === null) {
    if (second === null) return null
    const damage = [...second.damage, 'the suite with the first specs left no results']
    return { ...second, damage }
  }
  if (second === null) return first
  const merged = mergeResults([first, second])
  return {
    ...merged,
    // A console proves nothing, whatever the other suite left.
    source: [first, second].find(({ source }) => source === 'console')?.source ?? first.source,
    totalSpecs: second.totalSpecs ?? first.totalSpecs,
    timeoutSeconds: second.timeoutSeconds,
  }
}

/**
 * Why the others do not run after the first specs; null if they do. Only specs may have failed: a suite that could not set up
 * the node, or was stopped, would not fare better again.
 */
export function whyNotContinued(first: SuiteResult | null, exitCode: number | null): string | null {
  if (first === null || first.source === 'console') return 'it has no report'
  const [special] = first.specialFailureReasons
  if (special !== undefined) return `the suite reports: ${special}`
  const node = first.suiteNodes.find(({ outcome }) => outcome !== 'passed')
  if (node !== undefined) return `the outcome of ${node.node} is ${node.outcome}`
  return RAN.includes(exitCode) ? null : `its exit code is ${exitCode ?? 'not known'}`
}

/** The exit code of two suites: null if one has none, or else the first one that is no success. */
export function exitCodeOfBoth(first: number | null, second: number | null): number | null {
  return first === null || second === null ? null : first || second
}
