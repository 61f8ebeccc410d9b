import { messageOf, RunError } from '../../domain/errors.ts'
import type { Plan } from '../../domain/plan/plan.ts'
import type { PlanRequest } from '../../domain/plan/plan-request.ts'
import { planMarkdown } from '../../domain/views/markdown/plan.ts'
import { planOutputs } from '../../domain/views/plan-outputs.ts'
import { leftOutLines, planHeadline } from '../../domain/views/plan-wording.ts'
import type { AppDeps } from '../deps.ts'
import type { PlanDeps } from './deps.ts'
import { makePlan } from './make-plan.ts'

/** What the plan action needs from its environment. */
export type PlanActionDeps = PlanDeps & Pick<AppDeps, 'step'>

/**
 * The plan action: makes a plan and hands it on as outputs, for the matrix of the jobs that follow. Changes nothing on the
 * machine. Returns the exit code of the step, which fails without any job: a matrix without jobs would succeed.
 * @param read parses the inputs; its errors are reported like others
 */
export async function planAction(deps: PlanActionDeps, read: () => PlanRequest): Promise<number> {
  const { step, log } = deps
  try {
    const request = read()
    const { token } = request.context
    if (token !== null) step.mask(token)
    const plan = await makePlan(deps, request)
    const outputs = planOutputs(plan)
    for (const [name, value] of Object.entries(outputs)) step.setOutput(name, value)
    log.info(planHeadline(plan))
    log.relay(leftOutLines(plan.leftOut))
    await step.writeSummary(`${planMarkdown(plan)}\n`)
    return annotate(plan, step)
  } catch (error) {
    const {
      cause = '',
      evidence = [],
      remedy = '',
    } = error instanceof RunError ? error.details : {}
    const lines = [cause, ...evidence, remedy].filter((line) => line !== '')
    step.annotate({
      level: 'error',
      title: messageOf(error),
      message: lines.join('\n') || 'This is a bug in crio-node-e2e: please report it',
    })
    return 1
  }
}

function annotate(
  { jobs, leftOut }: Plan,
  { annotate: show }: Pick<PlanActionDeps['step'], 'annotate'>,
): number {
  if (jobs.length === 0) {
    const lines = [
      ...leftOutLines(leftOut),
      'Use another runner or other builds, or name other lanes',
    ]
    show({ level: 'error', title: 'The plan has no job', message: lines.join('\n') })
    return 1
  }
  const gaps = leftOut.filter(({ isGap }) => isGap)
  const others = leftOut.filter(({ isGap }) => !isGap)
  if (gaps.length > 0) {
    const title = 'Lanes are left out that should run'
    show({ level: 'warning', title, message: leftOutLines(gaps).join('\n') })
  }
  if (others.length > 0) {
    const title = 'Lanes are left out'
    show({ level: 'notice', title, message: leftOutLines(others).join('\n') })
  }
  return 0
}
