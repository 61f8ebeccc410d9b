import { copyFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Commands } from '../adapters/exec.ts'
import { plural } from '../domain/text.ts'
import { asRoot } from '../host/host.ts'
import { fileJournal } from '../host/journal.ts'
import { undoAll } from '../host/undo.ts'
import { REPORT_FILES } from '../suite/collect.ts'
import type { Workspace } from '../suite/workspace.ts'
import type { AppDeps } from './deps.ts'
import { fileRecord } from './record.ts'

/**
 * Gives the machine back: plays the journal back, and says in one warning what could not be restored. Main does it at
 * its end, and post whatever main left; a journal that was played back is not played again.
 */
export async function restore(
  deps: AppDeps,
  commands: Commands,
  workspace: Workspace,
): Promise<void> {
  const journal = fileJournal(workspace.journal)
  const pending = journal.pending().length
  if (pending === 0) return
  const failures = await deps.log.group(`Give the machine back: ${plural(pending, 'change')}`, () =>
    undoAll({ commands, log: deps.log, scratch: workspace.scratch }, journal),
  )
  keepJournal(workspace)
  if (failures.length === 0) {
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

function keepJournal(workspace: Workspace): void {
  const directory = fileRecord(workspace.record).state().reportDirectory
  if (directory !== null && existsSync(directory)) {
    copyFileSync(workspace.journal, join(directory, REPORT_FILES.journal))
  }
}
