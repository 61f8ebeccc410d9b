import type { Pause, SuiteResult } from '../model/results.ts'
import { mergeResults } from './merge.ts'

/** Exit codes of a ginkgo command whose specs ran: all passed, or some failed. */
const RAN: readonly (number | null)[] = [0, 1]

/**
 * Two suites of one run, which ran one after the other with different specs, as one: both must be whole for the run to be
 * whole. The number of specs in the binary is the same for both.
 * @param first with the specs that come before the others; null if it left nothing
 * @param rest with the others; null, or an empty console, if it left nothing or did not start
 */
export function mergeFirstSuite(
  first: SuiteResult | null,
  rest: SuiteResult | null,
): SuiteResult | null {
  const second = rest === null || isEmpty(rest) ? null : rest
  if (first === null) {
    if (second === null) return null
    const damage = [...second.damage, 'the suite with the first specs left no results']
    return { ...second, damage }
  }
  if (second === null) return first
  const merged = mergeResults([first, second])
  const pause = pauseBetween(first, second)
  return {
    ...merged,
    ...(pause === null ? {} : { pause }),
    // A console proves nothing, whatever the other suite left.
    source: [first, second].find(({ source }) => source === 'console')?.source ?? first.source,
    totalSpecs: second.totalSpecs ?? first.totalSpecs,
    timeoutSeconds: second.timeoutSeconds,
  }
}

/** The console of a suite is there before it starts. */
function isEmpty({
  source,
  specs,
  suiteNodes,
  running,
  startedAt,
  succeeded,
}: SuiteResult): boolean {
  const hasNothing = specs.length + suiteNodes.length + running.length === 0
  return source === 'console' && hasNothing && startedAt === null && succeeded === null
}

/** From the last spec of the first suite to the first one of the second; null if the reports have no times. */
function pauseBetween(first: SuiteResult, second: SuiteResult): Pause | null {
  const ends = first.specs.map(({ endedAt }) => endedAt)
  const starts = second.specs.map(({ startedAt }) => startedAt)
  const from = Math.max(...timesIn(ends), ...(ends.length === 0 ? timesIn([first.endedAt]) : []))
  const to = Math.min(...timesIn(starts), ...(starts.length === 0 ? timesIn([second.endedAt]) : []))
  return Number.isFinite(from) && Number.isFinite(to) ? { from, to } : null
}

function timesIn(texts: readonly (string | null)[]): readonly number[] {
  return texts.map((text) => Date.parse(text ?? '')).filter((time) => !Number.isNaN(time))
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
