import { actionsStep } from './adapters/actions.ts'
import { systemCommands } from './adapters/exec.ts'
import { actionsLog } from './adapters/log.ts'
import { planScenarios } from './app/plan/scenario-matrix.ts'
import { readProcessContext } from './inputs/environment.ts'
import { thisMachine } from './inputs/machine.ts'
import { readScenarios } from './inputs/scenario.ts'

const { environment, hasSummary, runnerImage } = readProcessContext(process.env, thisMachine())

process.exitCode = await planScenarios(
  {
    log: actionsLog,
    step: actionsStep(hasSummary),
    commandsFor: (privilege) => systemCommands(environment, privilege),
    runnerImage,
  },
  () => readScenarios(process.env),
)
