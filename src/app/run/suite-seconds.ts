import type { Selection } from '../../domain/model/results.ts'
import type { RunRequest } from '../../domain/request/request.ts'

/** Of a time budget, for the end of the suite: it stops its services and writes its reports after its own limit. */
const END_SECONDS = 15

/** However short a budget is: the suite must start to say what did not run in time. */
export const LEAST_SECONDS = 30

/** How long specs may run: up to the time limit of the suite, or to the end of the time budget if that is earlier. */
export function suiteSeconds(
  { timeoutSeconds }: Pick<RunRequest, 'timeoutSeconds'>,
  budget: Selection['budget'],
): number {
  if (budget === null) return timeoutSeconds
  return Math.min(timeoutSeconds, Math.max(LEAST_SECONDS, budget.seconds - END_SECONDS))
}
