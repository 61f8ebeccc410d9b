import { main } from './app/main.ts'
import { actionsWorld } from './app/world.ts'
import { readAround } from './inputs/context.ts'
import { readPlan } from './inputs/inputs.ts'
import { localFiles, thisMachine } from './inputs/local.ts'

const around = readAround(process.env, thisMachine())

const exitCode = await main(
  actionsWorld(around),
  () => readPlan(process.env, thisMachine(), localFiles),
  around.runsDirectory,
  {
    onSignal: (handler) => {
      for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => handler(signal))
    },
    exit: (code) => process.exit(code),
  },
)
// Not merely the exit code: a download that was given up may still hold the process.
process.exit(exitCode)
