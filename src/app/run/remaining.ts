import { existsSync } from 'node:fs'
import type { Change } from '../../host/changes.ts'
import { fileJournal, type Journal } from '../../host/journal.ts'
import { type Workspace, workspaceAt } from '../../suite/workspace.ts'
import { fileRecord, type RunState } from './record.ts'

/** The name of the state that main saves for post: the path of the workspace. */
export const WORKSPACE_STATE = 'workspace'

/** Changes that keep running. On an ephemeral machine only these are undone. */
const RUNNING_KINDS: readonly Change['kind'][] = ['suite', 'service']

/** Whether the machine is discarded after the job, so that the run only stops services. */
export function isEphemeral({ context, request }: RunState): boolean {
  return context?.kind === 'hosted' && request?.restore === 'auto'
}

/** The journal of a run, reduced to the changes that have to be undone on this machine. */
export function remainingChanges(workspace: Workspace, state: RunState): Journal {
  const journal = fileJournal(workspace.journal)
  if (!isEphemeral(state)) return journal
  return {
    ...journal,
    pending: () => journal.pending().filter(({ change }) => RUNNING_KINDS.includes(change.kind)),
  }
}

/**
 * Whether the workspace of a finished run can be removed. A machine that is discarded needs no removal. It is kept if changes could
 * not be undone, because it has the journal, and if it contains the report.
 */
export function canRemoveWorkspace({ root, record, journal }: Workspace): boolean {
  const { context, request, reportDirectory, reported } = fileRecord(record).state()
  if (context === null || !reported) return false
  if (context.kind === 'hosted' && request?.restore !== 'always') return false
  if (reportDirectory === null || reportDirectory.startsWith(root)) return false
  return fileJournal(journal).pending().length === 0
}

/**
 * The reason why post has nothing to do, or null if it has work. It imports few modules, so that post starts fast in the
 * usual case that main has done everything.
 */
export function nothingToDo(workspaceDirectory: string): string | null {
  if (workspaceDirectory === '' || !existsSync(workspaceDirectory)) {
    return 'There is nothing to clean up: no run was started.'
  }
  const workspace = workspaceAt(workspaceDirectory)
  const state = fileRecord(workspace.record).state()
  const isOver = state.reported && remainingChanges(workspace, state).pending().length === 0
  return isOver && !canRemoveWorkspace(workspace) ? ALREADY_REPORTED : null
}

/** The message of post if main or an earlier post has written the report. */
export const ALREADY_REPORTED = 'The report is already written.'
