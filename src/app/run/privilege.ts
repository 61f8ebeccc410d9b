import type { Privilege } from '../../adapters/exec.ts'
import type { AppDeps } from '../deps.ts'
import type { RunRecord } from './record.ts'

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
