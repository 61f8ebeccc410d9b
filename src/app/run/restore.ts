import { existsSync } from 'node:fs'
import type { Commands } from '../../adapters/exec.ts'
import { REPORT_FILES } from '../../domain/model/report-files.ts'
import { plural } from '../../domain/text.ts'
import { asRoot } from '../../host/host.ts'
import { fileJournal } from '../../host/journal.ts'
import { undoAll } from '../../host/undo.ts'
import { putFiles } from '../../publish/report-directory.ts'
import { type Workspace, workspaceAt } from '../../suite/workspace.ts'
import type { AppDeps } from '../deps.ts'
import { fileRecord, type RunState } from './record.ts'
import { isEphemeral, remainingChanges } from './remaining.ts'

/**
 * Restores the host: undoes the changes in the journal, and lists those that could not be undone in one warning. Main calls
 * it at its end, and post for the changes that remain.
 */
export async function restore(
  deps: AppDeps,
  commands: Commands,
  workspace: Workspace,
): Promise<void> {
  const state = fileRecord(workspace.record).state()
  const onlyServices = isEphemeral(state)
  const journal = remainingChanges(workspace, state)
  const pending = journal.pending().length
  if (pending === 0) return
  const title = onlyServices
    ? 'Stop services; GitHub discards the machine after the job'
    : `Restore the host: ${plural(pending, 'change')}`
  const failures = await deps.log.group(title, () =>
    undoAll({ commands, log: deps.log, scratch: workspace.scratch }, journal),
  )
  keepJournal(deps, workspace, state)
  if (failures.length === 0) {
    // The next run in this job may have to restore the host, and needs the backups.
    if (onlyServices) return
    await removeWorkFiles(commands, workspace)
    deps.log.info('The host is restored.')
    return
  }
  await handOverWorkFiles(commands, workspace)
  deps.step.annotate({
    level: 'warning',
    title: 'The host could not be restored completely',
    message: failures.join('\n'),
  })
}

/**
 * Restores the host after a run that ended without doing so, and removes its workspace if all changes are undone. Returns
 * one sentence for each change that could not be undone.
 */
export async function restoreEarlier(
  deps: Pick<AppDeps, 'log'>,
  commands: Commands,
  root: string,
): Promise<readonly string[]> {
  const workspace = workspaceAt(root)
  const failures = await undoAll(
    { commands, log: deps.log, scratch: workspace.scratch },
    fileJournal(workspace.journal),
  )
  if (failures.length === 0) {
    await asRoot({ commands }, 'rm', ['-rf', '--one-file-system', '--', root])
  }
  return failures
}

/** Directories in which the suite writes files as root, which the runner could not remove. */
function workFiles({ suite, suiteReport, suiteTemporary, scratch, rerun }: Workspace): string[] {
  return [suite, suiteReport, suiteTemporary, scratch, rerun.report]
}

/** Call it after everything is restored, because it also removes the backups. */
async function removeWorkFiles(commands: Commands, workspace: Workspace): Promise<void> {
  await asRoot({ commands }, 'rm', ['-rf', '--one-file-system', '--', ...workFiles(workspace)])
}

async function handOverWorkFiles(commands: Commands, workspace: Workspace): Promise<void> {
  const owner = `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`
  await commands.run('chown', ['-R', '-h', owner, '--', ...workFiles(workspace)], { root: true })
}

/** Copies the journal into the report directory. A failure is a warning: the host is restored. */
function keepJournal(deps: AppDeps, workspace: Workspace, { reportDirectory }: RunState): void {
  if (reportDirectory === null || !existsSync(reportDirectory)) return
  const file = { name: REPORT_FILES.journal, from: workspace.journal }
  for (const text of putFiles(reportDirectory, [file])) deps.log.warning(text)
}
