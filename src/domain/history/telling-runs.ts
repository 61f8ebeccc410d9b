import type { ReasonCode, RunResult } from '../model/verdict.ts'
import type { History, RecordedOutcome, RecordedRun } from './model.ts'
import { hasEnded } from './trials.ts'

/** What the results of a run say about specs: all of them, only that a spec passed, or nothing. */
export interface Telling {
  readonly says: 'all' | 'passes' | 'nothing'
  /** Why not all of them, as a sentence about the run; empty for `all`. */
  readonly why: string
}

const ALL: Telling = { says: 'all', why: '' }

/** By the result of a run. Specs that ended before a timeout or a cancellation are as good as others. */
const SAYS: Readonly<Record<RunResult, Telling['says']>> = {
  passed: 'all',
  failed: 'all',
  incomplete: 'all',
  cancelled: 'all',
  environment: 'passes',
  'invalid-input': 'nothing',
  'nothing-selected': 'nothing',
  'not-applicable': 'nothing',
  error: 'nothing',
}
/** What killed the suite may have failed specs before. */
const KILLED: readonly ReasonCode[] = ['suite-killed', 'step-killed']

/** From so many specs on, it is no coincidence that half of them fail: something else was wrong. */
const FEWEST_SPECS = 6
const SHARE_RED = 0.5
/** In a lane that is red every night, red says nothing about a night. */
const TIMES_USUAL = 2

/**
 * What each run of a history says about its specs, in the order of the runs. A run with a broken machine says nothing about
 * the specs that failed there. On a night on which at least half of the specs failed, more than usual, something else was
 * wrong than a spec. In a lane of a few specs, one cause can be behind all failures, so such nights count there.
 */
export function tellingRuns({ runs, specs }: Pick<History, 'runs' | 'specs'>): readonly Telling[] {
  const counts = runs.map(() => ({ ran: 0, failed: 0 }))
  for (const { results } of specs) {
    for (const { run, outcome } of results) {
      const count = counts[run]
      if (count === undefined || !hasEnded(outcome)) continue
      count.ran++
      if (outcome === 'failed') count.failed++
    }
  }
  const usual = usualShare(counts)
  return runs.map((run, index) => tellingOf(run, counts[index] ?? { ran: 0, failed: 0 }, usual))
}

/** Whether an outcome counts as evidence about its spec. */
export function isTelling({ says }: Telling, outcome: RecordedOutcome): boolean {
  if (says === 'nothing') return false
  return says === 'all' || outcome === 'passed' || outcome === 'flaky'
}

interface SpecCounts {
  ran: number
  failed: number
}

function tellingOf(run: RecordedRun, { ran, failed }: SpecCounts, usual: number): Telling {
  const byResult = tellingResult(run)
  if (byResult.says === 'nothing') return byResult
  const share = ran === 0 ? 0 : failed / ran
  if (ran < FEWEST_SPECS || share < SHARE_RED || share <= TIMES_USUAL * usual) return byResult
  return {
    says: 'nothing',
    why: `${failed} of ${ran} specs failed, so something else is wrong than a spec`,
  }
}

function tellingResult({ result, reason }: RecordedRun): Telling {
  const says = KILLED.includes(reason) ? 'passes' : SAYS[result]
  if (says === 'all') return ALL
  const why =
    says === 'nothing'
      ? `it tested nothing (${reason})`
      : `it did not go as planned (${reason}), so specs may have failed because of that`
  return { says, why }
}

/** The median of the shares of failing specs. */
function usualShare(counts: readonly SpecCounts[]): number {
  const shares = counts
    .filter(({ ran }) => ran > 0)
    .map(({ ran, failed }) => failed / ran)
    .toSorted((one, other) => one - other)
  return shares[Math.floor((shares.length - 1) / 2)] ?? 0
}
