import { readFileSync } from 'node:fs'

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

/** The machine's present boot. */
export function currentBoot(): string {
  return read('/proc/sys/kernel/random/boot_id').trim()
}

/** Start of a process, or an empty text when there is none of that number. */
function startTimeOf(pid: number): string {
  const stat = read(`/proc/${pid}/stat`)
  // The name, in parentheses, may hold anything; fields are counted from behind it, where the third one stands.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[22 - 3] ?? ''
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** Whether something that was read is an identity. */
export function isRunIdentity(value: unknown): value is RunIdentity {
  return (
    typeof value === 'object' &&
    value !== null &&
    'bootId' in value &&
    typeof value.bootId === 'string' &&
    'uid' in value &&
    typeof value.uid === 'number' &&
    'pid' in value &&
    typeof value.pid === 'number' &&
    'startTime' in value &&
    typeof value.startTime === 'string'
  )
}
