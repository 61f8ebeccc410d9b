import { formatHistory } from '../../domain/history/file/format.ts'
import { type Pruning, pruneHistory } from '../../domain/history/prune.ts'
import { writeWhole } from './history-files.ts'
import { localHistories, wholeHistory } from './local-histories.ts'

/** How many runs and specs a file lost, and how many it has. */
export interface Pruned {
  readonly file: string
  readonly droppedRuns: number
  readonly droppedSpecs: number
  readonly runs: number
  readonly specs: number
}

/**
 * Drops runs and specs from local histories.
 * @throws RunError (input) if a file cannot be read or is damaged; then none is changed
 */
export function pruneHistories(path: string, pruning: Pruning, now: Date): readonly Pruned[] {
  const files = localHistories(path, now).map((file) => ({ ...file, history: wholeHistory(file) }))
  return files.map(({ path: file, text, history }) => {
    const pruned = pruneHistory(history, pruning, now)
    const written = formatHistory(pruned)
    if (written !== text) writeWhole(file, written)
    return {
      file,
      droppedRuns: history.runs.length - pruned.runs.length,
      droppedSpecs: history.specs.length - pruned.specs.length,
      runs: pruned.runs.length,
      specs: pruned.specs.length,
    }
  })
}
