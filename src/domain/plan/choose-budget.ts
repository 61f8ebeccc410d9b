import { planBudget } from './budget.ts'
import type { ChooseBudget } from './plan-jobs.ts'
import type { PlanRequest } from './plan-request.ts'

/** What chooses the specs of each job by the time budget of a plan; without a budget it chooses nothing. */
export function budgetChooser({ budgetSeconds }: Pick<PlanRequest, 'budgetSeconds'>): ChooseBudget {
  return (specs, { history, request: { procs } }, durations) =>
    budgetSeconds === null
      ? null
      : planBudget({ specs, durations, history, seconds: budgetSeconds, procs })
}
