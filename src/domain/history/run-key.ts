import { FUTURE_MILLISECONDS } from './limits.ts'
import type { RecordedRun } from './model.ts'

/** Identifiers that runs outside of CI have in common (src/inputs/environment.ts). */
const SHARED_IDS: readonly string[] = ['', 'local']

type Keyed = Pick<RecordedRun, 'id' | 'repository' | 'startedAt'>

/** What tells runs apart: repository and identifier, so that all attempts of a run are one, or else when it started. */
export function runKey({ id, repository, startedAt }: Keyed): string {
  return SHARED_IDS.includes(id) ? `at ${startedAt}` : `${repository} ${id}`
}

/** The order of runs: oldest first. */
export function byStart(one: Keyed, other: Keyed): number {
  return (
    Date.parse(one.startedAt) - Date.parse(other.startedAt) || compare(runKey(one), runKey(other))
  )
}

/** Whether a run says that it started so much later than now that its clock was wrong. */
export function isFuture({ startedAt }: Pick<RecordedRun, 'startedAt'>, now: Date): boolean {
  return Date.parse(startedAt) > now.getTime() + FUTURE_MILLISECONDS
}

/** The order of texts by code units, which does not depend on the language of a machine. */
export function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
