import { existsSync } from 'node:fs'
import type { Change } from '../../host/changes.ts'
import { fileJournal, type Journal } from '../../host/journal.ts'
import { type Workspace, workspaceAt } from '../../suite/workspace.ts'
import { fileRecord, type RunState } from './record.ts'

/** The one thing that post needs: the path of the run's workspace. */
export const WORKSPACE_STATE = 'workspace'

/** What runs on: all that has to be taken back on a machine that is thrown away. */
const RUNNING: readonly Change['kind'][] = ['suite', 'service']

/** Whether nobody uses the machine after the job, so that only what runs on it is stopped. */
export function isEphemeral({ context, request }: RunState): boolean {
  return context?.kind === 'hosted' && request?.restore === 'auto'
}

/** The journal of a run with those changes that are to be taken back on this machine. */
export function remainingChanges(workspace: Workspace, state: RunState): Journal {
  const journal = fileJournal(workspace.journal)
  if (!isEphemeral(state)) return journal
  return {
    ...journal,
    pending: () => journal.pending().filter(({ change }) => RUNNING.includes(change.kind)),
  }
}

/**
 * Whether the directory of a run may go when all is done. A hosted runner throws it away; elsewhere nobody else would
 * remove it. A machine that could not be given back keeps its journal, and a report that could not go elsewhere its place.
 */
export function canRemoveWorkspace({ root, record, journal }: Workspace): boolean {
  const { context, reportDirectory, reported } = fileRecord(record).state()
  if (context === null || context.kind === 'hosted' || !reported) return false
  if (reportDirectory === null || reportDirectory.startsWith(root)) return false
  return fileJournal(journal).pending().length === 0
}

/**
 * Why post has nothing to do, or null where it has. Mostly main has done it all: so this takes few modules, and post loads
 * the others only where they are needed.
 */
export function nothingToDo(workspaceDirectory: string): string | null {
  if (workspaceDirectory === '' || !existsSync(workspaceDirectory)) {
    return 'There is nothing to clean up: no run began.'
  }
  const workspace = workspaceAt(workspaceDirectory)
  const state = fileRecord(workspace.record).state()
  const isOver = state.reported && remainingChanges(workspace, state).pending().length === 0
  return isOver && !canRemoveWorkspace(workspace) ? ALREADY_REPORTED : null
}

/** What post says where main, or an earlier post, has reported. */
export const ALREADY_REPORTED = 'The run has been reported.'
