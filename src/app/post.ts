import { copyFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Commands } from '../adapters/exec.ts'
import { messageOf } from '../domain/errors.ts'
import { plural } from '../domain/text.ts'
import { asRoot } from '../host/host.ts'
import { fileJournal } from '../host/journal.ts'
import { undoAll } from '../host/undo.ts'
import { unitState } from '../host/units.ts'
import { REPORT_FILES } from '../suite/collect.ts'
import { exitCodeOf, hasEnded } from '../suite/supervise.ts'
import { signalUnit } from '../suite/unit.ts'
import { type Workspace, workspaceAt } from '../suite/workspace.ts'
import type { AppDeps } from './deps.ts'
import { finish } from './finish.ts'
import { privilegeOf } from './main.ts'
import { fileRecord, type RunRecord } from './record.ts'

/** From SIGINT until the suite is killed: Ginkgo needs some ten seconds for its clean-up and reports. */
const SUITE_END_SECONDS = 60
const SIGNAL_SECONDS = 10
const POLL_MILLISECONDS = 500

/**
 * Ends a run: finishes what a cancel or a crash cut short, then gives the machine back. Never throws, and may be called
 * again: what is done stays done.
 */
export async function post(deps: AppDeps, workspaceDirectory: string): Promise<void> {
  if (workspaceDirectory === '' || !existsSync(workspaceDirectory)) {
    deps.log.info('There is nothing to clean up: no run began.')
    return
  }
  const workspace = workspaceAt(workspaceDirectory)
  const commands = deps.commandsFor(await privilegeOf(deps))
  await attempt(deps, 'finish the report', () => finishReport(deps, commands, workspace))
  await attempt(deps, 'give the machine back', () => restore(deps, commands, workspace))
}

async function finishReport(
  deps: AppDeps,
  commands: Commands,
  workspace: Workspace,
): Promise<void> {
  const record = fileRecord(workspace.record)
  const state = record.state()
  if (state.reported) return
  if (!state.cancelled) record.append({ event: 'abandoned' })
  if (state.suiteStartedAt !== null && state.suiteEnd === null) {
    await deps.log.group('Wait for the suite to end', () =>
      endSuite(deps, commands, workspace, record),
    )
  }
  const report = await deps.log.group('Report', () => finish(deps, commands, workspace, record))
  deps.log.info(report.verdict.headline)
}

/** Waits for a suite that was told to stop, and makes it stop where it does not listen. */
async function endSuite(
  deps: AppDeps,
  commands: Commands,
  workspace: Workspace,
  record: RunRecord,
): Promise<void> {
  const startedAt = deps.now().getTime()
  let state = await unitState({ commands }, workspace.suiteUnit)
  // Main may have sent one already, but a second SIGINT makes Ginkgo leave its reports.
  if (!hasEnded(state) && !record.state().cancelled) {
    await signalUnit({ commands }, workspace.suiteUnit, 'SIGINT', SIGNAL_SECONDS)
  }
  while (!hasEnded(state) && deps.now().getTime() - startedAt < SUITE_END_SECONDS * 1000) {
    await deps.sleep(POLL_MILLISECONDS)
    state = await unitState({ commands }, workspace.suiteUnit)
  }
  if (!hasEnded(state)) {
    deps.log.info('The suite does not end by itself: SIGKILL')
    await signalUnit({ commands }, workspace.suiteUnit, 'SIGKILL', SIGNAL_SECONDS)
  }
  record.append({
    event: 'suite-ended',
    at: deps.now().toISOString(),
    exitCode: exitCodeOf(state),
    deadlinePassed: false,
  })
}

async function restore(deps: AppDeps, commands: Commands, workspace: Workspace): Promise<void> {
  const journal = fileJournal(workspace.journal)
  const pending = journal.pending().length
  if (pending === 0) {
    deps.log.info('The machine was not changed.')
    return
  }
  const failures = await deps.log.group(`Take back ${plural(pending, 'change')}`, () =>
    undoAll({ commands, log: deps.log }, journal),
  )
  keepJournal(workspace)
  if (failures.length === 0) {
    await removeWorkFiles(commands, workspace)
    deps.log.info('The machine is as it was before.')
    return
  }
  deps.step.annotate({
    level: 'warning',
    title: 'The machine could not be restored completely',
    message: failures.join('\n'),
  })
}

/**
 * The suite writes into its directories as root; left there, they would keep a self-hosted runner from emptying its
 * temporary directory. Backups are among them, so this comes after everything was restored.
 */
async function removeWorkFiles(commands: Commands, workspace: Workspace): Promise<void> {
  const directories = [workspace.suite, workspace.suiteReport, workspace.scratch]
  await asRoot({ commands }, 'rm', ['-rf', '--one-file-system', '--', ...directories])
}

function keepJournal(workspace: Workspace): void {
  const directory = fileRecord(workspace.record).state().plan?.reportDirectory
  if (directory !== undefined && existsSync(directory)) {
    copyFileSync(workspace.journal, join(directory, REPORT_FILES.journal))
  }
}

async function attempt(deps: AppDeps, what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    deps.step.annotate({
      level: 'warning',
      title: `Post could not ${what}`,
      message: messageOf(error),
    })
  }
}
