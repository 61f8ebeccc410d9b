import { terminalStep } from '../../adapters/terminal.ts'
import type { Report } from '../../domain/report/report.ts'
import { runsDirectory, withOptions } from '../../inputs/environment.ts'
import { localFiles } from '../../inputs/machine.ts'
import { readRequest } from '../../inputs/read.ts'
import type { AppDeps } from '../deps.ts'
import { main } from '../run/main.ts'
import { post } from '../run/post.ts'
import { WORKSPACE_STATE } from '../run/remaining.ts'
import type { CliDeps } from './deps.ts'
import { EXIT, EXIT_OF } from './exit.ts'
import type { Format } from './parse.ts'
import { REPORT_VIEWS } from './report.ts'

/**
 * The command `run`: main of the action, then post, however main ended. Returns the exit code.
 * @throws Error when no report could be made
 */
export async function runCommand(
  inputs: Readonly<Record<string, string>>,
  format: Format,
  deps: CliDeps,
): Promise<number> {
  const environment = withOptions(deps.environment, inputs)
  const request = readRequest(environment, deps.machine, localFiles, 'option')
  const step = terminalStep(deps.terminal)
  const reports: Report[] = []
  const runDeps: AppDeps = { ...deps.runDeps(step), show: (report) => void reports.push(report) }
  const runs = runsDirectory(deps.environment, deps.machine)
  const code = await mainOrCancel(runDeps, () => request, runs, deps)
  const workspace = step.state.get(WORKSPACE_STATE) ?? ''
  await post(runDeps, workspace)
  const directory = step.outputs.get('report-dir') ?? ''
  const report = reports.at(-1)
  if (report === undefined)
    throw new Error(`there is no report; files of the run are in ${workspace}`)
  // An empty line separates the log from the result.
  if (format === 'text') deps.log.info('')
  deps.print(REPORT_VIEWS[format](report, deps.page))
  deps.log.info(`Report and logs: ${directory}`)
  return code === 0 ? EXIT.passed : EXIT_OF[report.verdict.result] || EXIT.bug
}

/** The exit code of main, or of a cancelled main, which leaves the rest to post. */
function mainOrCancel(
  runDeps: AppDeps,
  read: Parameters<typeof main>[1],
  runs: string,
  { log, onSignal }: CliDeps,
): Promise<number> {
  return new Promise((resolve, reject) => {
    let signals = 0
    const process: Parameters<typeof main>[3] = {
      onSignal: (handler) =>
        onSignal((signal) => {
          signals += 1
          if (signals > 1) log.warning('The run is stopping; the host is restored first')
          handler(signal)
        }),
      exit: resolve,
    }
    main(runDeps, read, runs, process).then(resolve, reject)
  })
}
