import type { Privilege } from '../../adapters/exec.ts'
import type { RunnerContext, RunRequest } from '../../domain/request/request.ts'
import type { Workspace } from '../../suite/workspace.ts'
import type { AppDeps } from '../deps.ts'
import type { RunRecord } from './record.ts'

/** What every stage of a run gets. */
export interface Run {
  readonly deps: AppDeps
  readonly request: RunRequest
  readonly context: RunnerContext
  readonly workspace: Workspace
  readonly record: RunRecord
}

/** Adds a warning to the log and to the report. */
export function warn({ deps, record }: Pick<Run, 'deps' | 'record'>, text: string): void {
  deps.log.warning(text)
  record.append({ warnings: [text] })
}

/**
 * How commands get root privileges on this machine.
 * @param record the record of the run, which has the answer after the host was checked, or null
 */
export async function privilegeOf(deps: AppDeps, record: RunRecord | null): Promise<Privilege> {
  const known = record?.state().privilege ?? null
  if (known !== null) return known
  const { exitCode } = await deps.commandsFor('sudo').run('true', [], { root: true })
  return exitCode === 0 ? 'sudo' : 'direct'
}
