import { terminalStep } from '../../adapters/terminal.ts'
import { runsDirectory, withOptions } from '../../inputs/environment.ts'
import { localFiles } from '../../inputs/machine.ts'
import { readRequest } from '../../inputs/read.ts'
import { WORKSPACE_STATE } from '../run/remaining.ts'
import { wholeRun } from '../run/whole-run.ts'
import type { CliDeps } from './deps.ts'
import { EXIT, EXIT_OF } from './exit.ts'
import { withReport } from './from.ts'
import type { Format } from './parse.ts'
import { REPORT_VIEWS } from './report.ts'

/**
 * The command `run`: main of the action, then post, however main ended. Returns the exit code.
 * @throws Error when no report could be made
 */
export async function runCommand(
  options: Readonly<Record<string, string>>,
  format: Format,
  deps: CliDeps,
): Promise<number> {
  const { inputs, tellBuilds } = withReport(options, deps)
  const environment = withOptions(deps.environment, inputs)
  const request = readRequest(environment, deps.machine, localFiles, 'option')
  const step = terminalStep(deps.terminal)
  const workspace = () => step.state.get(WORKSPACE_STATE) ?? ''
  const { exitCode, report } = await wholeRun(
    {
      app: deps.runDeps(step),
      onSignal: deps.onSignal,
      runsDirectory: runsDirectory(deps.environment, deps.machine),
      workspace,
    },
    () => request,
  )
  const directory = step.outputs.get('report-dir') ?? ''
  if (report === null) {
    throw new Error(`there is no report; files of the run are in ${workspace()}`)
  }
  if (report.builds.length > 0) tellBuilds(report.builds)
  // An empty line separates the log from the result.
  if (format === 'text') deps.log.info('')
  deps.print(REPORT_VIEWS[format](report, deps.page))
  deps.log.info(`Report and logs: ${directory}`)
  return exitCode === 0 ? EXIT.passed : EXIT_OF[report.verdict.result] || EXIT.bug
}
