import { dirname } from 'node:path'
import { alignColumns, plainLine, plural } from '../../domain/text.ts'
import { type EarlierRun, earlierRuns } from '../../host/earlier-runs.ts'
import { type HostProbe, probeHost } from '../../host/facts.ts'
import { requireLane, requireScenario } from '../../host/needs.ts'
import { type Check, checksOf, preflight, preflightWarnings } from '../../host/preflight.ts'
import { RUN_LAYOUT } from '../../suite/workspace.ts'
import { restoreEarlier } from './restore.ts'
import type { Run } from './run.ts'

/**
 * The stage that checks whether the machine can run the suite. If earlier runs ended without restoring the host, it
 * restores it first and checks again.
 * @throws RunError (environment, preflight or not-applicable) before anything is changed
 */
export async function checkMachine(run: Run, warn: (text: string) => void): Promise<HostProbe> {
  const { deps, record, workspace } = run
  const earlier = earlierRuns(dirname(workspace.root), RUN_LAYOUT, workspace.root)
  const probe = await probeHost(deps.commandsFor, deps.runnerImage, earlier)
  record.append({ host: probe.facts, privilege: probe.privilege })
  describeMachine(run, probe)
  preflight(probe)
  if (run.request.scenario !== null) requireScenario(run.request.scenario, probe)
  requireLane(run.request.lane, probe)
  const unrestored = earlier.filter(({ standing }) => standing === 'ended')
  if (unrestored.length === 0) {
    for (const text of preflightWarnings(probe)) warn(text)
    return probe
  }
  for (const earlierRun of unrestored) await restoreAfter(run, probe, earlierRun, warn)
  const again = await probeHost(deps.commandsFor, deps.runnerImage)
  preflight(again)
  for (const text of preflightWarnings(again)) warn(text)
  return again
}

/** The checks as a table, one line for each. */
export function checkTable(checks: readonly Check[]): readonly string[] {
  const rows = checks.map(({ name, found, needed, action }) =>
    [name, found, needed, action].map(plainLine),
  )
  return alignColumns([['', 'found', 'needed', 'action'], ...rows])
}

function describeMachine({ deps }: Run, probe: HostProbe): void {
  const { facts } = probe
  deps.log.info(
    `${facts.os}, kernel ${facts.kernel}, systemd ${facts.systemd}, cgroup ${facts.cgroup}, ${plural(facts.cpus, 'CPU')}`,
  )
  deps.log.relay(checkTable(checksOf(probe)))
}

async function restoreAfter(
  { deps }: Run,
  { privilege }: HostProbe,
  { root, changes }: EarlierRun,
  warn: (text: string) => void,
): Promise<void> {
  deps.log.info(
    `An earlier run did not restore the host (${root}): ${plural(changes.length, 'change')}`,
  )
  const failures = await restoreEarlier(deps, deps.commandsFor(privilege ?? 'direct'), root)
  for (const failure of failures) warn(`A change of an earlier run could not be undone: ${failure}`)
}
