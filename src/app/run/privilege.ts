import type { Privilege } from '../../adapters/exec.ts'
import type { AppDeps } from '../deps.ts'
import type { RunRecord } from './record.ts'

/**
 * How commands run as root on this machine, for what follows a pipeline that may have ended anywhere.
 * @param record of the run, which knows it once the machine has been looked at
 */
export async function privilegeOf(deps: AppDeps, record: RunRecord | null): Promise<Privilege> {
  const known = record?.state().privilege ?? null
  if (known !== null) return known
  const { exitCode } = await deps.commandsFor('sudo').run('true', [], { root: true })
  return exitCode === 0 ? 'sudo' : 'direct'
}
