import { terminalStep } from '../../adapters/terminal.ts'
import { plural } from '../../domain/text.ts'
import { describeChange } from '../../host/changes.ts'
import { type EarlierRun, earlierRuns } from '../../host/earlier-runs.ts'
import { runsDirectory } from '../../inputs/environment.ts'
import { RUN_LAYOUT } from '../../suite/workspace.ts'
import { privilegeOf } from '../run/privilege.ts'
import { restoreEarlier } from '../run/restore.ts'
import type { CliDeps } from './deps.ts'
import { EXIT } from './exit.ts'

/** What became of a run that had not given the machine back. */
interface Restored {
  readonly directory: string
  readonly standing: EarlierRun['standing']
  readonly changes: readonly string[]
  /** What could not be taken back; all of it where nothing was tried. */
  readonly failures: readonly string[]
}

/** Gives the machine back that killed runs of this user have left. Returns the exit code. */
export async function restoreCommand(json: boolean, deps: CliDeps): Promise<number> {
  const directory = runsDirectory(deps.environment, deps.machine)
  const runs: Restored[] = []
  for (const run of earlierRuns(directory, RUN_LAYOUT, null)) {
    runs.push(await restored(run, deps))
  }
  const ok = runs.every(({ failures }) => failures.length === 0)
  if (json) deps.print(`${JSON.stringify({ ok, runs }, null, 2)}\n`)
  else
    deps.print(
      `${runs.length === 0 ? 'There is nothing to give back.' : runs.map(asText).join('\n')}\n`,
    )
  return ok ? EXIT.passed : EXIT.environment
}

async function restored(
  { root, standing, changes, pid }: EarlierRun,
  deps: CliDeps,
): Promise<Restored> {
  const result = { directory: root, standing, changes: changes.map(describeChange) }
  if (standing === 'running') {
    return { ...result, failures: [`the run is still going on (process ${pid})`] }
  }
  if (standing === 'doubtful') {
    return { ...result, failures: ['nothing proves that its journal is one of this user'] }
  }
  const world = deps.world(terminalStep(deps.talk))
  const commands = world.commandsFor(await privilegeOf(world, null))
  return { ...result, failures: await restoreEarlier(world, commands, root) }
}

function asText({ directory, changes, failures }: Restored): string {
  if (failures.length === 0) return `${directory}: ${plural(changes.length, 'change')} taken back`
  return [`${directory}: not given back`, ...failures.map((text) => `  ${text}`)].join('\n')
}
