import type { CommandDeps } from '../adapters/exec.ts'
import { commandError } from './command-error.ts'

/** The state of a unit in systemd (org.freedesktop.systemd1, Unit and Service interfaces). */
export interface UnitState {
  readonly loadState: string
  readonly activeState: string
  readonly subState: string
  /** `success`, or why it failed, for instance `exit-code`, `signal`, `timeout`, `oom-kill`. */
  readonly result: string
  readonly mainPid: number
  /** Automatic restarts since the unit was started. */
  readonly restarts: number
  /** Exit status of the main process, or the number of the signal that ended it. */
  readonly exitStatus: number
  /** Whether a signal ended the main process. */
  readonly killed: boolean
}

const PROPERTIES = [
  'LoadState',
  'ActiveState',
  'SubState',
  'Result',
  'MainPID',
  'NRestarts',
  'ExecMainStatus',
  'ExecMainCode',
]

/** SIGCHLD codes that mean a signal: CLD_KILLED and CLD_DUMPED (sigaction(2)). */
const KILLED_CODES = ['2', '3']

/**
 * Asks systemd for the states of units, in their order; an unknown unit is `not-found` and inactive.
 * @throws RunError (environment, host-setup) when systemd does not respond, which must not count as "has ended"
 */
export async function unitStates(
  deps: CommandDeps,
  units: readonly string[],
): Promise<readonly UnitState[]> {
  const args = ['show', ...units, '-p', PROPERTIES.join(',')]
  const output = await deps.commands.run('systemctl', args)
  const blocks = output.stdout.split(/\n\n+/).filter((block) => block.includes('LoadState='))
  if (blocks.length !== units.length) throw commandError('systemctl', args, output)
  return units.map((_, index) => parseUnitState(blocks[index] ?? ''))
}

/** Asks systemd for the state of one unit. */
export async function unitState(deps: CommandDeps, unit: string): Promise<UnitState> {
  const [state] = await unitStates(deps, [unit])
  return state ?? parseUnitState('')
}

/** One block of `systemctl show`. */
export function parseUnitState(block: string): UnitState {
  const values = new Map(
    block.split('\n').map((line) => {
      const separator = line.indexOf('=')
      return [line.slice(0, separator), line.slice(separator + 1)] as const
    }),
  )
  const word = (name: string) => values.get(name) ?? ''
  return {
    loadState: word('LoadState') || 'not-found',
    activeState: word('ActiveState') || 'inactive',
    subState: word('SubState') || 'dead',
    result: word('Result'),
    mainPid: Number(word('MainPID') || 0),
    restarts: Number(word('NRestarts') || 0),
    exitStatus: Number(word('ExecMainStatus') || 0),
    killed: KILLED_CODES.includes(word('ExecMainCode')),
  }
}
