import { comparableRuns } from '../history/comparable-runs.ts'
import type { History } from '../history/model.ts'
import { identifies } from '../history/run-key.ts'

/**
 * The positions of the earlier runs of a history that a run is compared with, oldest first: comparable ones of the same
 * variant, without those of jobs that run beside its own in a matrix.
 * @param position of the run
 */
export function pastOf(history: History, position: number): readonly number[] {
  const run = history.runs[position]
  if (run === undefined) return []
  const beside = jobsBeside(history, run.job)
  return comparableRuns(history, run).filter((candidate) => {
    const other = history.runs[candidate]
    return (
      candidate < position &&
      other !== undefined &&
      other.variant === run.variant &&
      !beside.has(other.job)
    )
  })
}

/** Jobs that ran in one workflow run with a job: they are not the past of each other. */
function jobsBeside({ runs }: History, job: string): ReadonlySet<string> {
  const ids = new Set(
    runs.flatMap((run) => (run.job === job && identifies(run.id) ? [run.id] : [])),
  )
  return new Set(runs.flatMap((run) => (run.job !== job && ids.has(run.id) ? [run.job] : [])))
}
