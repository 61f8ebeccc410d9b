import { currentBoot, startTimeOf } from '../adapters/processes.ts'
import { isObject } from '../domain/fields.ts'

/** Which process a run is, so that no other one is taken for it: numbers of processes and names come again. */
export interface RunIdentity {
  /** /proc/sys/kernel/random/boot_id: another one after each start of the machine. */
  readonly bootId: string
  readonly uid: number
  readonly pid: number
  /** When the process started, in clock ticks since boot (proc_pid_stat(5), field 22). */
  readonly startTime: string
}

/** Who this process is. */
export function ownIdentity(): RunIdentity {
  return {
    bootId: currentBoot(),
    uid: process.getuid?.() ?? 0,
    pid: process.pid,
    startTime: startTimeOf(process.pid),
  }
}

/** Whether this very process still runs. */
export function isAlive({ bootId, pid, startTime }: RunIdentity): boolean {
  return startTime !== '' && bootId === currentBoot() && startTimeOf(pid) === startTime
}

/** Whether a value, read from a file, is an identity. */
export function isRunIdentity(value: unknown): value is RunIdentity {
  return (
    isObject<keyof RunIdentity>(value) &&
    typeof value.bootId === 'string' &&
    typeof value.uid === 'number' &&
    typeof value.pid === 'number' &&
    typeof value.startTime === 'string'
  )
}
