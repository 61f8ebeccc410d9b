import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { terminalStep } from '../../adapters/terminal.ts'
import { RunError } from '../../domain/errors.ts'
import type { Plan } from '../../domain/plan/plan.ts'
import type { PlanRequest } from '../../domain/plan/plan-request.ts'
import { planOutputs } from '../../domain/views/plan-outputs.ts'
import { planText } from '../../domain/views/terminal/plan.ts'
import { withOptions } from '../../inputs/environment.ts'
import { localFiles } from '../../inputs/machine.ts'
import { PLAN_INPUTS, readPlanRequest } from '../../inputs/plan.ts'
import { makePlan } from '../plan/make-plan.ts'
import { COMMANDS } from './commands.ts'
import type { CliDeps } from './deps.ts'
import { EXIT, stoppedBySignal } from './exit.ts'

type Options = Readonly<Record<string, string>>

/** An option of one job, and the one of several jobs. */
const ONE_AND_SEVERAL = [
  ['lane', 'lanes'],
  ['scenario', 'scenarios'],
] as const

/** Options that are about the jobs of a workflow run. */
const OF_JOBS = COMMANDS.plan.values.filter((name) => name !== 'from')

/** What the plan action takes, and the options of one job that stand for one of several. */
const JOB_OPTIONS: ReadonlySet<string> = new Set([
  ...Object.keys(PLAN_INPUTS),
  ...OF_JOBS,
  ...ONE_AND_SEVERAL.map(([one]) => one),
  'plan',
])

/** Whether options are about the jobs of a workflow run, and not about a single run. */
export function hasJobOptions(options: Options): boolean {
  return OF_JOBS.some((name) => options[name] !== undefined)
}

/**
 * Prints the jobs of a workflow run, as the plan action plans them. Changes nothing. Returns the exit code.
 * @throws RunError if the plan cannot be made, Stopped when a signal came first
 */
export async function planJobs(options: Options, json: boolean, deps: CliDeps): Promise<number> {
  const environment = withOptions(deps.environment, asJobOptions(options))
  const request = readPlanRequest(environment, deps.machine, localFiles, 'option')
  const runDeps = deps.runDeps(terminalStep(deps.terminal))
  const plan = await inOwnDirectory(request, (own) =>
    Promise.race([makePlan(runDeps, own), stoppedBySignal(deps)]),
  )
  // What the action would refuse is refused here as well.
  planOutputs(plan)
  deps.print(json ? asJson(plan) : planText(plan, deps.page))
  return plan.jobs.length === 0 ? EXIT.environment : EXIT.passed
}

/** Makes a plan in a temporary directory that is also removed if a signal comes first. */
async function inOwnDirectory(
  request: PlanRequest,
  make: (request: PlanRequest) => Promise<Plan>,
): Promise<Plan> {
  const { context } = request
  mkdirSync(context.temporaryDirectory, { recursive: true })
  const temporaryDirectory = mkdtempSync(join(context.temporaryDirectory, 'crio-node-e2e-plan-'))
  try {
    return await make({ ...request, context: { ...context, temporaryDirectory } })
  } finally {
    rmSync(temporaryDirectory, { recursive: true, force: true })
  }
}

/** The options of one job as those of several. */
function asJobOptions(options: Options): Options {
  const mistakes = ONE_AND_SEVERAL.filter(
    ([one, several]) => options[one] !== undefined && options[several] !== undefined,
  ).map(([one, several]) => `--${one} and --${several} cannot be used together`)
  const planned = options['plan'] === undefined ? [] : ['--plan is a part of a plan that is made']
  const foreign = Object.keys(options)
    .filter((name) => !JOB_OPTIONS.has(name))
    .map(
      (name) =>
        `--${name} is not part of a plan: give it to the jobs, or put it into a lane of your own`,
    )
  const [message, ...evidence] = [...mistakes, ...planned, ...foreign]
  if (message !== undefined) {
    const remedy = 'See crio-node-e2e plan --help'
    throw new RunError({ kind: 'input', reason: 'invalid-input', message, evidence, remedy })
  }
  const renamed = ONE_AND_SEVERAL.flatMap(([one, several]) =>
    options[one] === undefined ? [] : [[several, options[one]] as const],
  )
  return { ...options, ...Object.fromEntries(renamed) }
}

function asJson(plan: Plan): string {
  return `${JSON.stringify(plan, null, 2)}\n`
}
