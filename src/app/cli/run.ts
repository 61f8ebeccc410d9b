import { terminalStep } from '../../adapters/terminal.ts'
import type { Report } from '../../domain/report/report.ts'
import { runsDirectory } from '../../inputs/environment.ts'
import type { AppDeps } from '../deps.ts'
import { main } from '../run/main.ts'
import { post } from '../run/post.ts'
import { WORKSPACE_STATE } from '../run/remaining.ts'
import type { CliDeps } from './deps.ts'
import { EXIT, EXIT_OF } from './exit.ts'
import { formatted } from './format.ts'
import { requestOf } from './options.ts'
import type { Format } from './parse.ts'

/**
 * The action on a terminal: main, then post, whatever ended main. Returns the exit code.
 * @throws Error when no report could be made
 */
export async function runCommand(
  inputs: Readonly<Record<string, string>>,
  format: Format,
  deps: CliDeps,
): Promise<number> {
  const planned = requestOf(inputs, deps)
  const step = terminalStep(deps.talk)
  const reports: Report[] = []
  const world: AppDeps = { ...deps.world(step), show: (report) => void reports.push(report) }
  const runs = runsDirectory(deps.environment, deps.machine)
  const code = await mainOrCancel(world, () => planned, runs, deps)
  const workspace = step.state.get(WORKSPACE_STATE) ?? ''
  await post(world, workspace)
  const directory = step.outputs.get('report-dir') ?? ''
  const report = reports.at(-1)
  if (report === undefined) throw new Error(`there is no report; what is left is in ${workspace}`)
  // What was done has scrolled by; what came of it stands apart.
  if (format === 'text') deps.log.info('')
  deps.print(formatted(report, format, deps.page))
  deps.log.info(`Report and logs: ${directory}`)
  return code === 0 ? EXIT.passed : EXIT_OF[report.verdict.result] || EXIT.bug
}

/** Main's own end, or that of a cancel, which leaves the rest to post. */
function mainOrCancel(
  world: AppDeps,
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
          if (signals > 1) log.warning('It is being stopped; first the machine is given back')
          handler(signal)
        }),
      exit: resolve,
    }
    main(world, read, runs, process).then(resolve, reject)
  })
}
