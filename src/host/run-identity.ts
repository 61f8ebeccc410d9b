import { currentBoot, startTimeOf } from '../adapters/processes.ts'
import { isObject } from '../domain/fields.ts'

/** Identifies the process of a run. A process ID alone does not, because the kernel reuses it. */
export interface RunIdentity {
  /** /proc/sys/kernel/random/boot_id: a new one after each boot. */
  readonly bootId: string
  readonly uid: number
  readonly pid: number
  /** When the process started, in clock ticks since boot (proc_pid_stat(5), field 22). */
  readonly startTime: string
}

/** The identity of this process. */
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
