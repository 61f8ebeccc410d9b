import type { PlanPart } from '../request/plan-part.ts'
import { formatDuration } from '../text.ts'

/** Jobs of a workflow run start soon after its plan; a job that is run again later gets the same plan. */
const OLD_HOURS = 12
const HOUR = 60 * 60 * 1000

/** A warning about a plan that is much older than the run, whose builds may have newer ones; null for a recent one. */
export function oldPlan(part: PlanPart | null, now: Date): string | null {
  if (part === null) return null
  const age = now.getTime() - Date.parse(part.madeAt)
  if (!(age > OLD_HOURS * HOUR)) return null
  const hours = Math.round(age / HOUR)
  return `The plan of this job is ${formatDuration(hours * 60 * 60)} old (${part.madeAt}): the job tests the builds of that time. To test newer ones, run the plan again as well`
}
