import { setTimeout as sleep } from 'node:timers/promises'
import packageJson from '../package.json' with { type: 'json' }
import { actionsStep } from './adapters/actions.ts'
import { gitHub } from './adapters/github.ts'
import { gitHubWriter } from './adapters/github-writer.ts'
import { actionsLog } from './adapters/log.ts'
import { undiciHttp } from './adapters/undici-http.ts'
import { reportNight } from './app/night/report-night.ts'
import { readProcessContext } from './inputs/environment.ts'
import { localFiles, thisMachine } from './inputs/machine.ts'
import { readNightRequest } from './inputs/night.ts'

const machine = thisMachine()
const { hasSummary } = readProcessContext(process.env, machine)

const exitCode = await reportNight(
  {
    log: actionsLog,
    step: actionsStep(hasSummary),
    http: undiciHttp({ log: actionsLog }),
    gitHub,
    gitHubWriter,
    now: () => new Date(),
    sleep,
    version: packageJson.version,
  },
  () => readNightRequest(process.env, machine, localFiles),
)
// Setting the exit code is not enough: an aborted download may still keep the process alive.
process.exit(exitCode)
