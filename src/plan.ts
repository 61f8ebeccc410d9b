import { planAction } from './app/plan/plan-action.ts'
import { realDeps } from './app/real-deps.ts'
import { readProcessContext } from './inputs/environment.ts'
import { localFiles, thisMachine } from './inputs/machine.ts'
import { readPlanRequest } from './inputs/plan.ts'

const machine = thisMachine()

process.exitCode = await planAction(realDeps(readProcessContext(process.env, machine)), () =>
  readPlanRequest(process.env, machine, localFiles),
)
