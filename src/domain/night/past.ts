import { comparableRuns } from '../history/comparable-runs.ts'
import type { History, RecordedRun } from '../history/model.ts'
import { identifies } from '../history/run-key.ts'

/**
 * The positions of the earlier runs of a history that a run is compared with, oldest first: comparable ones of the same
 * variant, without those of jobs that run beside its own in a matrix. A job whose variant is new, because the workflow or a
 * build moved on to another release of a component, goes on from its runs before that.
 * @param position of the run
 */
export function pastOf(history: History, position: number): readonly number[] {
  const run = history.runs[position]
  if (run === undefined) return []
  const beside = jobsBeside(history, run.job)
  const past = comparableRuns(history, run)
    .flatMap((index) => {
      const other = history.runs[index]
      return other === undefined ? [] : [{ index, other }]
    })
    .filter(({ index, other }) => index < position && !beside.has(other.job))
  const first = past.find(({ other }) => other.variant === run.variant)?.index ?? position
  return past
    .filter(
      ({ index, other }) => other.variant === run.variant || (index < first && isOfJob(other, run)),
    )
    .map(({ index }) => index)
}

function isOfJob(one: RecordedRun, other: RecordedRun): boolean {
  return one.job !== '' && one.job === other.job
}

/** Jobs that ran in one workflow run with a job: they are not the past of each other. */
function jobsBeside({ runs }: History, job: string): ReadonlySet<string> {
  const ids = new Set(
    runs.flatMap((run) => (run.job === job && identifies(run.id) ? [run.id] : [])),
  )
  return new Set(runs.flatMap((run) => (run.job !== job && ids.has(run.id) ? [run.job] : [])))
}
