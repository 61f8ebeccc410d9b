import type { RunnerContext, RunRequest } from '../../domain/request/request.ts'
import type { Workspace } from '../../suite/workspace.ts'
import type { AppDeps } from '../deps.ts'
import type { RunRecord } from './record.ts'

/** What every stage of a run has at hand. */
export interface Run {
  readonly deps: AppDeps
  readonly request: RunRequest
  readonly context: RunnerContext
  readonly workspace: Workspace
  readonly record: RunRecord
}

/** Warns of what does not stop a run: in the log now, and in every view of the report later. */
export function warn({ deps, record }: Pick<Run, 'deps' | 'record'>, text: string): void {
  deps.log.warning(text)
  record.append({ event: 'warning', text })
}
