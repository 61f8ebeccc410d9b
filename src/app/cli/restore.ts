import { terminalStep } from '../../adapters/terminal.ts'
import { plural } from '../../domain/text.ts'
import { describeChange } from '../../host/changes.ts'
import { type EarlierRun, earlierRuns } from '../../host/earlier-runs.ts'
import { runsDirectory } from '../../inputs/environment.ts'
import { RUN_LAYOUT } from '../../suite/workspace.ts'
import { restoreEarlier } from '../run/restore.ts'
import { privilegeOf } from '../run/run.ts'
import type { CliDeps } from './deps.ts'
import { EXIT } from './exit.ts'

/** The result of restoring the host after one run. */
interface Restored {
  readonly directory: string
  readonly standing: EarlierRun['standing']
  readonly changes: readonly string[]
  /** What could not be restored, or why nothing was tried. */
  readonly failures: readonly string[]
}

/** The command `restore`: undoes what killed runs of this user have changed. Returns the exit code. */
export async function restoreCommand(json: boolean, deps: CliDeps): Promise<number> {
  const directory = runsDirectory(deps.environment, deps.machine)
  const runs: Restored[] = []
  for (const run of earlierRuns(directory, RUN_LAYOUT, null)) {
    runs.push(await restored(run, deps))
  }
  const ok = runs.every(({ failures }) => failures.length === 0)
  const text = runs.map(asText).join('\n') || 'There is nothing to restore.'
  deps.print(`${json ? JSON.stringify({ ok, runs }, null, 2) : text}\n`)
  return ok ? EXIT.passed : EXIT.environment
}

async function restored(
  { root, standing, changes, pid }: EarlierRun,
  deps: CliDeps,
): Promise<Restored> {
  const result = { directory: root, standing, changes: changes.map(describeChange) }
  if (standing === 'running') {
    return { ...result, failures: [`the run is still active (process ${pid})`] }
  }
  if (standing === 'doubtful') {
    return { ...result, failures: ['its journal may have been written by another user'] }
  }
  const runDeps = deps.runDeps(terminalStep(deps.terminal))
  const commands = runDeps.commandsFor(await privilegeOf(runDeps, null))
  return { ...result, failures: await restoreEarlier(runDeps, commands, root) }
}

function asText({ directory, changes, failures }: Restored): string {
  if (failures.length === 0) return `${directory}: ${plural(changes.length, 'change')} undone`
  return [`${directory}: not restored`, ...failures.map((text) => `  ${text}`)].join('\n')
}
