import { realNightDeps } from './app/night/real-night-deps.ts'
import { reportNight } from './app/night/report-night.ts'
import { readProcessContext } from './inputs/environment.ts'
import { localFiles, thisMachine } from './inputs/machine.ts'
import { readNightRequest } from './inputs/night.ts'

const machine = thisMachine()
const { hasSummary } = readProcessContext(process.env, machine)

const exitCode = await reportNight(realNightDeps(hasSummary), () =>
  readNightRequest(process.env, machine, localFiles),
)
// Setting the exit code is not enough: an aborted download may still keep the process alive.
process.exit(exitCode)
