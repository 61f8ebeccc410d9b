import { readdirSync, readFileSync } from 'node:fs'
import { codeOf } from '../domain/errors.ts'

/** Whether there is a process with this number, also one of another user. 0 is no process. */
export function processRuns(pid: number): boolean {
  if (pid === 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: the process exists and belongs to another user (kill(2)).
    return codeOf(error) === 'EPERM'
  }
}

/** The identifier of the machine's present boot, another one after each start; empty where the kernel gives none. */
export function currentBoot(): string {
  return readIfPresent('/proc/sys/kernel/random/boot_id').trim()
}

/** When a process started, in clock ticks since boot (proc_pid_stat(5), field 22); empty without a process. */
export function startTimeOf(pid: number): string {
  return statField(pid, 22)
}

/** Whether a process is stopped, by a signal such as SIGSTOP or by a debugger (proc_pid_stat(5), field 3). */
export function isStopped(pid: number): boolean {
  return ['T', 't'].includes(statField(pid, 3))
}

/** The processes of a session that still do something (proc_pid_stat(5), fields 3 and 6): setsid(2) makes a session. */
export function processesOfSession(session: number): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => statField(pid, 6) === String(session) && !hasEnded(pid))
}

/** Whether a process has ended and only its parent has not noticed. */
function hasEnded(pid: number): boolean {
  return ['Z', 'X', ''].includes(statField(pid, 3))
}

function statField(pid: number, number: number): string {
  const stat = readIfPresent(`/proc/${pid}/stat`)
  // The name, in parentheses, may hold anything; fields are counted from behind it, where the third one stands.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[number - 3] ?? ''
}

function readIfPresent(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
