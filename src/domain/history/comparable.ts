import type { History, RecordedRun } from './model.ts'

export function comparableRuns(history: History, _run: RecordedRun): readonly number[] {
  return history.runs.map((_, position) => position)
}
