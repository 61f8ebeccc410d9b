import { actionsStep } from './adapters/actions.ts'
import { childPrograms } from './adapters/children.ts'
import { gitHub } from './adapters/github.ts'
import { actionsLog } from './adapters/log.ts'
import { searchSignals } from './app/bisect/signals.ts'
import { blameNight } from './app/blame/blame-night.ts'
import type { AppDeps } from './app/deps.ts'
import { realDeps } from './app/real-deps.ts'
import { readBlameRequest } from './inputs/blame.ts'
import { readProcessContext, withOptions } from './inputs/environment.ts'
import { localFiles, thisMachine } from './inputs/machine.ts'
import { readRequest } from './inputs/read.ts'

/** Architectures as Go names them. */
const ARCHITECTURES: Readonly<Record<string, string>> = { x64: 'amd64' }

const machine = thisMachine()
const context = readProcessContext(process.env, machine)
const step = actionsStep(context.hasSummary)

const exitCode = await blameNight(
  {
    app: realDeps(context, { step }),
    gitHub,
    trial: (own, log = actionsLog) => realDeps(context, { log, step: withState(own) }),
    children: childPrograms(process.env),
    signals: searchSignals((handler) => {
      for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => handler(signal))
    }),
    runsDirectory: context.runsDirectory,
    architecture: ARCHITECTURES[machine.nodeArchitecture] ?? machine.nodeArchitecture,
    readRun: (inputs) => readRequest(withOptions(process.env, inputs), machine, localFiles),
  },
  () => readBlameRequest(process.env, machine, localFiles),
)
// Setting the exit code is not enough: an aborted download may still keep the process alive.
process.exit(exitCode)

/** The step of a trial, whose state is that of the action as well, so that post can finish a trial that was killed. */
function withState(own: AppDeps['step']): AppDeps['step'] {
  return {
    ...own,
    saveState(name, value) {
      own.saveState(name, value)
      step.saveState(name, value)
    },
  }
}
