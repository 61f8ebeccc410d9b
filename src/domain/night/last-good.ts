import type { History, RecordedRun } from '../history/model.ts'
import { judgeLane } from './judge-lane.ts'
import { pastOf } from './past.ts'

/** Runs that are looked at, the newest first. */
const MOST_TRIED = 60
/** States of failing specs that are known, so that they are no reason to avoid a build. */
const KNOWN_STATES: readonly string[] = ['flaky', 'still-failing', 'known']

/**
 * The newest run of main that passed, or whose failures were all known on its night; null if there is none. Runs of other
 * variants, such as releases in a matrix, do not count.
 */
export function lastGoodRun(history: History): RecordedRun | null {
  const { runs } = history
  const newest = [...runs.keys()].toReversed().slice(0, MOST_TRIED)
  const position = newest.find((candidate) => isGood(history, candidate))
  return position === undefined ? null : (runs[position] ?? null)
}

function isGood(history: History, position: number): boolean {
  const run = history.runs[position]
  if (run === undefined || run.variant !== '' || !run.builds.has('kubernetes')) return false
  if (run.result === 'passed') return true
  if (run.result !== 'failed') return false
  const judged = judgeLane(history, position, pastOf(history, position), new Map(), false)
  const failed = judged.filter(({ spec }) => spec.outcome === 'failed')
  return failed.length > 0 && failed.every(({ spec }) => KNOWN_STATES.includes(spec.state))
}
