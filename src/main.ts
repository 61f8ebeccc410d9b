import { realDeps } from './app/real-deps.ts'
import { main } from './app/run/main.ts'
import { readProcessContext } from './inputs/environment.ts'
import { localFiles, thisMachine } from './inputs/machine.ts'
import { readRequest } from './inputs/read.ts'

const machine = thisMachine()
const context = readProcessContext(process.env, machine)

const exitCode = await main(
  realDeps(context),
  () => readRequest(process.env, machine, localFiles),
  context.runsDirectory,
  {
    onSignal: (handler) => {
      for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => handler(signal))
    },
    exit: (code) => process.exit(code),
  },
)
// Setting the exit code is not enough: an aborted download may still keep the process alive.
process.exit(exitCode)
