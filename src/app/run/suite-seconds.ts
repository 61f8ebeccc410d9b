import type { Selection } from '../../domain/model/results.ts'
import type { RunRequest } from '../../domain/request/request.ts'

/** Of a time budget, for the end of the suite: it stops its services and writes its reports after its own limit. */
const END_SECONDS = 15

/** How long specs may run: up to the time limit of the suite, or to the end of the time budget if that is earlier. */
export function suiteSeconds(
  { timeoutSeconds }: Pick<RunRequest, 'timeoutSeconds'>,
  budget: Selection['budget'],
): number {
  return budget === null ? timeoutSeconds : Math.min(timeoutSeconds, budget.seconds - END_SECONDS)
}
