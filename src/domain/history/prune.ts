import type { History } from './model.ts'
import { dropRuns, tidy } from './tidy.ts'

const DAY_MILLISECONDS = 24 * 60 * 60 * 1_000

/** What goes beyond the limits of every history; nothing where a field is missing. */
export interface Pruning {
  /** Runs that are older than so many days. */
  readonly days?: number
  /** Specs that the last so many runs did not have. */
  readonly runs?: number
  /** The run with this identifier, all attempts. */
  readonly run?: string
}

/** A history without what is too old, and within its limits. */
export function pruneHistory(history: History, { days, runs, run }: Pruning, now: Date): History {
  const oldest =
    days === undefined ? Number.NEGATIVE_INFINITY : now.getTime() - days * DAY_MILLISECONDS
  const left = dropRuns(
    history,
    (one) => Date.parse(one.startedAt) < oldest || (run !== undefined && one.id === run),
  )
  const first = runs === undefined ? 0 : left.runs.length - runs
  const specs = left.specs.filter(({ results }) => (results.at(-1)?.run ?? -1) >= first)
  return tidy({ ...left, specs })
}
