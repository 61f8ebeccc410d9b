import { comparableRuns } from '../comparable-runs.ts'
import type { History, RecordedResult, SpecHistory } from '../model.ts'
import { type Telling, tellingRuns } from '../telling-runs.ts'

/** A history as early warnings look at it. */
export interface Watched {
  readonly history: History
  /** The runs that are compared, as positions, oldest first, and as a set. */
  readonly runs: readonly number[]
  readonly isCompared: ReadonlySet<number>
  /** Those that tested all that they had planned. */
  readonly complete: readonly number[]
  readonly telling: readonly Telling[]
  readonly specs: readonly WatchedSpec[]
}

/** A spec with its results by the position of the run, of the compared runs only. */
export interface WatchedSpec {
  readonly spec: SpecHistory
  readonly byRun: ReadonlyMap<number, RecordedResult>
}

/**
 * Prepares a history for early warnings.
 * @param runs the positions to look at, oldest first
 */
export function watch(history: History, runs: readonly number[] = lineOfLast(history)): Watched {
  const isCompared = new Set(runs)
  const telling = tellingRuns(history)
  const complete = runs.filter((run) => {
    const result = history.runs[run]?.result
    return telling[run]?.says === 'all' && (result === 'passed' || result === 'failed')
  })
  const specs = history.specs.map((spec) => ({
    spec,
    byRun: new Map(
      spec.results.filter(({ run }) => isCompared.has(run)).map((result) => [result.run, result]),
    ),
  }))
  return { history, runs, isCompared, complete, telling, specs }
}

function lineOfLast(history: History): readonly number[] {
  const last = history.runs.at(-1)
  return last === undefined ? [] : [...comparableRuns(history, last), history.runs.length - 1]
}
