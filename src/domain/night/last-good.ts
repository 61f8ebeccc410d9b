import type { History, RecordedRun } from '../history/model.ts'
import { judgeSequence, type SequenceState } from '../history/sequence.ts'
import { trialsOfSpec } from '../history/spec-trials.ts'
import { type Telling, tellingRuns } from '../history/telling-runs.ts'
import { pastOf } from './past.ts'

/** Runs that are looked at, the newest first. */
const MOST_TRIED = 60
/** What failing specs are that were known before, so that they are no reason to avoid a build. */
const KNOWN: readonly SequenceState[] = ['flaky', 'still-failing']

/**
 * The newest run of main that passed, or whose failures were all known on its night; null if there is none. Runs of other
 * variants, such as releases in a matrix, do not count.
 */
export function lastGoodRun(history: History): RecordedRun | null {
  const { runs } = history
  const telling = tellingRuns(history)
  const newest = [...runs.keys()].toReversed().slice(0, MOST_TRIED)
  const position = newest.find((candidate) => isGood(history, candidate, telling))
  return position === undefined ? null : (runs[position] ?? null)
}

function isGood(history: History, position: number, telling: readonly Telling[]): boolean {
  const run = history.runs[position]
  if (run === undefined || run.variant !== '' || !run.builds.has('kubernetes')) return false
  if (run.result === 'passed') return true
  if (run.result !== 'failed' || telling[position]?.says !== 'all') return false
  const counted = new Set([...pastOf(history, position), position])
  const failed = history.specs.filter(({ results }) =>
    results.some((result) => result.run === position && result.outcome === 'failed'),
  )
  return (
    failed.length > 0 &&
    failed.every((spec) =>
      KNOWN.includes(judgeSequence(trialsOfSpec(spec, telling, counted).trials).state),
    )
  )
}
