import { groupBy } from '../group.ts'
import {
  hasFailed,
  type Invocation,
  type LogExcerpt,
  type Rerun,
  type SpecResult,
  type SuiteResult,
} from '../model/results.ts'
import { plainLine, plural, truncate } from '../text.ts'

/** A suite with the rerun of its failed specs. */
export interface MergedRerun {
  readonly suite: SuiteResult
  readonly rerun: Rerun
}

const PROBLEM_LENGTH = 300
/** Exit codes of a ginkgo command whose specs ran: all passed, or some failed. */
const RAN: readonly (number | null)[] = [0, 1]

/** The rerun that did not take place, because of this reason. */
export function noRerun(reason: string): Rerun {
  return {
    done: false,
    reason,
    specs: [],
    passed: 0,
    failed: 0,
    startedAt: null,
    seconds: null,
    exitCode: null,
  }
}

/** Whether all failed specs passed when they were run once more. */
export function hasRecovered(rerun: Rerun | null): boolean {
  if (rerun === null || !rerun.done) return false
  return rerun.passed > 0 && rerun.passed === countOf(rerun)
}

/**
 * The suite with the results of its rerun. A spec that passed in the rerun has passed, with more than one attempt; for all
 * others the first result counts, and so it does for every spec if the rerun is not whole. Merging again with the returned
 * rerun gives the same.
 * @param second the results of the rerun; null if it left none
 * @param rerun what the run knows of it
 * @param logs lines around failures in the rerun, by spec id
 */
export function mergeRerun(
  first: SuiteResult,
  second: SuiteResult | null,
  rerun: Rerun,
  logs: ReadonlyMap<string, readonly LogExcerpt[]>,
): MergedRerun {
  if (rerun.startedAt === null) return { suite: first, rerun }
  const again = resultsOf(first, second, rerun)
  const reason = rerun.reason || problemOf(second, again, rerun)
  const merged: Rerun = {
    ...rerun,
    done: reason === '',
    reason: truncate(plainLine(reason), PROBLEM_LENGTH),
    passed: [...again.values()].filter(({ outcome }) => outcome === 'passed').length,
    failed: [...again.values()].filter(hasFailed).length,
    seconds: second?.seconds ?? rerun.seconds,
  }
  const specs = first.specs.map((spec) => {
    const result = hasFailed(spec) ? again.get(spec.id) : undefined
    return result === undefined
      ? spec
      : withResult(spec, result, merged.done, logs.get(spec.id) ?? [])
  })
  return {
    rerun: merged,
    suite: {
      ...first,
      specs,
      succeeded: hasRecovered(merged) && !specs.some(hasFailed) ? true : first.succeeded,
      contradictions: [...first.contradictions, ...otherFailures(first, second)],
      cuts: [...first.cuts, ...(second?.cuts ?? [])],
    },
  }
}

/** A spec as it was before the rerun. */
export function firstResult(spec: SpecResult): SpecResult {
  const [first] = spec.invocations
  return first === undefined
    ? spec
    : { ...spec, outcome: first.outcome, failure: first.failure ?? spec.failure }
}

/** Whether a spec passed only in the rerun. */
export function passedInRerun(spec: Pick<SpecResult, 'outcome' | 'invocations'>): boolean {
  return spec.outcome === 'passed' && spec.invocations.length > 0
}

/** Different specs can have the same text, and each id is there once. */
function countOf({ specs }: Rerun): number {
  return new Set(specs).size
}

/** The result of each spec that was to run again and ended, by its id: the worst one if several specs have the text. */
function resultsOf(
  first: SuiteResult,
  second: SuiteResult | null,
  { specs }: Rerun,
): ReadonlyMap<string, SpecResult> {
  const before = groupBy(first.specs, ({ id }) => id)
  const results = groupBy(second?.specs ?? [], ({ id }) => id)
  return new Map(
    [...new Set(specs)].flatMap((id) => {
      const found = results.get(id) ?? []
      const worst = found.find(({ outcome }) => outcome !== 'passed') ?? found[0]
      const isWhole = found.length >= (before.get(id)?.length ?? 0)
      const ended = worst !== undefined && worst.outcome !== 'interrupted'
      return ended && (isWhole || worst.outcome !== 'passed') ? [[id, worst] as const] : []
    }),
  )
}

/** Why the rerun proves nothing; empty if it is whole. */
function problemOf(
  second: SuiteResult | null,
  again: ReadonlyMap<string, SpecResult>,
  rerun: Rerun,
): string {
  if (second === null || second.source === 'console') return 'it has no report'
  const [reason] = second.specialFailureReasons
  if (reason !== undefined) return `the suite reports: ${reason}`
  const node = second.suiteNodes.find(({ outcome }) => outcome !== 'passed')
  if (node !== undefined) return `the outcome of ${node.node} is ${node.outcome}`
  const [problem] = [...second.damage, ...second.contradictions]
  if (problem !== undefined) return `its report is not whole: ${problem}`
  const missing = countOf(rerun) - again.size
  if (missing > 0) return `it has no result of ${missing} of ${plural(countOf(rerun), 'spec')}`
  if (!RAN.includes(rerun.exitCode)) return `its exit code is ${rerun.exitCode ?? 'not known'}`
  const allPassed = [...again.values()].every(({ outcome }) => outcome === 'passed')
  if (allPassed && (rerun.exitCode !== 0 || second.succeeded === false)) {
    return 'its specs passed, and the suite says that it failed'
  }
  return ''
}

function withResult(
  spec: SpecResult,
  result: SpecResult,
  counts: boolean,
  logs: readonly LogExcerpt[],
): SpecResult {
  const merged = {
    ...spec,
    attempts: Math.max(1, spec.attempts) + Math.max(1, result.attempts),
    invocations: [invocation(spec, []), invocation(result, logs)],
  }
  if (!counts || result.outcome !== 'passed') return merged
  const failures = spec.failure === null ? [] : [spec.failure]
  return {
    ...merged,
    outcome: 'passed',
    failure: null,
    additionalFailures: [...failures, ...spec.additionalFailures],
  }
}

function invocation(
  { outcome, seconds, startedAt, endedAt, failure }: SpecResult,
  logs: readonly LogExcerpt[],
): Invocation {
  return { outcome, seconds, startedAt, endedAt, failure, logs }
}

/** A rerun runs only specs that failed, so that other failures in it are of another suite. */
function otherFailures(first: SuiteResult, second: SuiteResult | null): readonly string[] {
  const failed = new Set(first.specs.filter(hasFailed).map(({ id }) => id))
  const others = (second?.specs ?? []).filter((spec) => hasFailed(spec) && !failed.has(spec.id))
  return others.length === 0
    ? []
    : [`${plural(others.length, 'spec')} failed in the rerun and not in the suite`]
}
