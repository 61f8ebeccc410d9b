import { comparableRuns } from '../history/comparable.ts'
import { informativeRuns } from '../history/informative.ts'
import type { History, RecordedRun } from '../history/model.ts'

/**
 * The positions of the earlier runs of a history that a run is compared with, oldest first: comparable ones that say
 * something about single specs, and that jobs beside its own did not run.
 */
export function pastOf(history: History, run: RecordedRun, position: number): readonly number[] {
  const beside = jobsBeside(history, run)
  const informative = informativeRuns(history)
  return comparableRuns(history, run).filter((candidate) => {
    const other = history.runs[candidate]
    return (
      candidate < position &&
      other !== undefined &&
      other.variant === run.variant &&
      !beside.has(other.job) &&
      informative.get(candidate) === undefined
    )
  })
}

/** Jobs that ran in one workflow run with the job of a run: they are of one matrix, and not the past of each other. */
function jobsBeside({ runs }: History, { job }: RecordedRun): ReadonlySet<string> {
  const ids = new Set(runs.flatMap((run) => (run.job === job ? [run.id] : [])))
  return new Set(runs.flatMap((run) => (run.job !== job && ids.has(run.id) ? [run.job] : [])))
}
