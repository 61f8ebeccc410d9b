import { FUTURE_MILLISECONDS } from './limits.ts'
import type { RecordedRun } from './model.ts'

/** Identifiers that runs outside of CI have in common (src/inputs/environment.ts). */
const SHARED_IDS: readonly string[] = ['', 'local']

/** Whether an identifier of a run says which run it is. */
export function identifies(id: string): boolean {
  return !SHARED_IDS.includes(id)
}

type Keyed = Pick<RecordedRun, 'id' | 'repository' | 'startedAt' | 'job'>

/**
 * What tells runs apart: repository, identifier and job, so that all attempts of a job are one, or else when it started.
 */
export function runKey({ id, repository, startedAt, job }: Keyed): string {
  return identifies(id) ? `${repository} ${id} ${job}` : `at ${startedAt}`
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
