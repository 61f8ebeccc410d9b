import { realDeps } from './app/real-deps.ts'
import { main } from './app/run/main.ts'
import { readProcessContext } from './inputs/environment.ts'
import { localFiles, thisMachine } from './inputs/local.ts'
import { readRequest } from './inputs/read.ts'

const around = readProcessContext(process.env, thisMachine())

const exitCode = await main(
  realDeps(around),
  () => readRequest(process.env, thisMachine(), localFiles),
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
