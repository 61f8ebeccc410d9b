import { rmSync } from 'node:fs'
import type { Commands } from '../../adapters/exec.ts'
import { messageOf } from '../../domain/errors.ts'
import { fileJournal, signJournal } from '../../host/journal.ts'
import { ownIdentity } from '../../host/run-identity.ts'
import { unitState } from '../../host/units.ts'
import { exitCodeOf, hasEnded } from '../../suite/supervise.ts'
import { signalUnit } from '../../suite/transient-unit.ts'
import { type Workspace, workspaceAt } from '../../suite/workspace.ts'
import type { AppDeps } from '../deps.ts'
import { finish } from './finish.ts'
import { fileRecord, type RunRecord } from './record.ts'
import { ALREADY_REPORTED, canRemoveWorkspace, nothingToDo } from './remaining.ts'
import { restore } from './restore.ts'
import { privilegeOf } from './run.ts'
import { type RunningSuite, runningSuite } from './running-suite.ts'

/** Time from SIGINT to SIGKILL of the suite. Ginkgo needs about ten seconds to clean up and write its reports. */
const SUITE_END_SECONDS = 60
/** Time from SIGKILL until all processes are gone. */
const KILL_SECONDS = 10
const SIGNAL_SECONDS = 10
const POLL_MILLISECONDS = 500

/**
 * The post step: finishes a run that was cancelled or crashed, and restores the host. It never throws, and can be called
 * again: it skips what is already done.
 */
export async function post(deps: AppDeps, workspaceDirectory: string): Promise<void> {
  const idle = nothingToDo(workspaceDirectory)
  if (idle !== null) {
    deps.log.info(idle)
    return
  }
  const workspace = workspaceAt(workspaceDirectory)
  if (hasWork(workspace)) signJournal(workspace.journal, ownIdentity())
  const commands = deps.commandsFor(await privilegeOf(deps, fileRecord(workspace.record)))
  await attempt(deps, 'write the report', () => finishReport(deps, commands, workspace))
  await attempt(deps, 'restore the host', () => restore(deps, commands, workspace))
  await attempt(deps, 'remove the workspace of the run', async () => {
    if (canRemoveWorkspace(workspace)) rmSync(workspace.root, { recursive: true, force: true })
  })
}

/** Whether post has work. Meanwhile no other run may treat this one as abandoned. */
function hasWork({ record, journal }: Workspace): boolean {
  return !fileRecord(record).state().reported || fileJournal(journal).pending().length > 0
}

async function finishReport(
  deps: AppDeps,
  commands: Commands,
  workspace: Workspace,
): Promise<void> {
  const record = fileRecord(workspace.record)
  const state = record.state()
  if (state.reported) {
    deps.log.info(ALREADY_REPORTED)
    return
  }
  if (!state.cancelled && state.bug === null) record.append({ abandonedIn: state.stage })
  const running = runningSuite(state, workspace)
  if (running !== null) {
    await deps.log.group('Wait for the suite to end', () =>
      endSuite(deps, commands, running, record),
    )
  }
  const report = await deps.log.group('Report', () => finish(deps, commands, workspace, record))
  deps.log.info(report.verdict.headline)
}

/** Waits for an interrupted suite to end, and kills it after a time limit. */
async function endSuite(
  deps: AppDeps,
  commands: Commands,
  { unit, ended }: RunningSuite,
  record: RunRecord,
): Promise<void> {
  // After a second SIGINT, Ginkgo exits without writing its reports.
  if (!record.state().suiteSignalled) {
    await signalUnit({ commands }, unit, 'SIGINT', SIGNAL_SECONDS)
  }
  if (!(await endsWithin(deps, commands, unit, SUITE_END_SECONDS))) {
    deps.log.info('The suite did not end after SIGINT; sending SIGKILL')
    await signalUnit({ commands }, unit, 'SIGKILL', SIGNAL_SECONDS)
    await endsWithin(deps, commands, unit, KILL_SECONDS)
  }
  const exitCode = exitCodeOf(await unitState({ commands }, unit))
  record.append(ended(exitCode))
}

async function endsWithin(
  deps: AppDeps,
  commands: Commands,
  unit: string,
  seconds: number,
): Promise<boolean> {
  const startedAt = deps.now().getTime()
  while (!hasEnded(await unitState({ commands }, unit))) {
    if (deps.now().getTime() - startedAt > seconds * 1000) return false
    await deps.sleep(POLL_MILLISECONDS)
  }
  return true
}

async function attempt(deps: AppDeps, what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    deps.step.annotate({
      level: 'warning',
      title: `The post step could not ${what}`,
      message: messageOf(error),
    })
  }
}
