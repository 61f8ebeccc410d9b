import { copyFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Commands } from '../../adapters/exec.ts'
import { REPORT_FILES } from '../../domain/model/report-files.ts'
import { plural } from '../../domain/text.ts'
import { asRoot } from '../../host/host.ts'
import { fileJournal } from '../../host/journal.ts'
import { undoAll } from '../../host/undo.ts'
import { type Workspace, workspaceAt } from '../../suite/workspace.ts'
import type { AppDeps } from '../deps.ts'
import { fileRecord, type RunState } from './record.ts'
import { isEphemeral, remainingChanges } from './remaining.ts'

/**
 * Gives the machine back: plays the journal back, and says in one warning what could not be restored. Main does it at
 * its end, and post whatever main left; a journal that was played back is not played again.
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
    ? 'Stop services; the rest is thrown away with the machine'
    : `Give the machine back: ${plural(pending, 'change')}`
  const failures = await deps.log.group(title, () =>
    undoAll({ commands, log: deps.log, scratch: workspace.scratch }, journal),
  )
  keepJournal(workspace, state)
  if (failures.length === 0) {
    // Backups are still needed where the next run in this job has to give the machine back.
    if (onlyServices) return
    await removeWorkFiles(commands, workspace)
    deps.log.info('The machine is as it was before.')
    return
  }
  await handOverWorkFiles(commands, workspace)
  deps.step.annotate({
    level: 'warning',
    title: 'The machine could not be restored completely',
    message: failures.join('\n'),
  })
}

/**
 * Gives the machine back that a run has left which is gone, and removes its directory, wherever all could be restored.
 * Returns one sentence for each change that could not be taken back.
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

/** The suite writes into these as root; left there, they would keep a runner from emptying its temporary directory. */
function workFiles({ suite, suiteReport, suiteTemporary, scratch }: Workspace): string[] {
  return [suite, suiteReport, suiteTemporary, scratch]
}

/** Backups are among them, so this comes after everything was restored. */
async function removeWorkFiles(commands: Commands, workspace: Workspace): Promise<void> {
  await asRoot({ commands }, 'rm', ['-rf', '--one-file-system', '--', ...workFiles(workspace)])
}

async function handOverWorkFiles(commands: Commands, workspace: Workspace): Promise<void> {
  const owner = `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`
  await commands.run('chown', ['-R', '-h', owner, '--', ...workFiles(workspace)], { root: true })
}

function keepJournal(workspace: Workspace, { reportDirectory }: RunState): void {
  if (reportDirectory !== null && existsSync(reportDirectory)) {
    copyFileSync(workspace.journal, join(reportDirectory, REPORT_FILES.journal))
  }
}
