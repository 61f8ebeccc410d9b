import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** A running process. */
export interface RunningProcess {
  readonly pid: number
  /** Program and arguments. */
  readonly command: readonly string[]
}

/** Processes that have a variable in the environment that they were started with. */
export function processesWith(variable: string): readonly RunningProcess[] {
  return readdirSync('/proc').flatMap((name) => {
    const pid = Number(name)
    if (!Number.isInteger(pid) || pid === process.pid) return []
    try {
      const environment = readFileSync(`/proc/${name}/environ`, 'utf8').split('\0')
      if (!environment.includes(variable)) return []
      const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').split('\0').slice(0, -1)
      return [{ pid, command }]
    } catch {
      // It ended meanwhile, or belongs to somebody else.
      return []
    }
  })
}

/** Whether a process runs; one that ended and that its parent has not waited for does not. */
export function isProcessRunning(pid: number): boolean {
  try {
    // proc(5): the command line of a zombie is empty.
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8') !== ''
  } catch {
    return false
  }
}

const ROUNDS = 200
const PAUSE_MILLISECONDS = 10

/**
 * Kills processes, each by its id, until none is left.
 * @throws Error when some do not end
 */
export async function endProcesses(find: () => readonly RunningProcess[]): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    const left = find()
    if (left.length === 0) return
    for (const { pid } of left) killProcess(pid)
    await sleep(PAUSE_MILLISECONDS)
  }
  throw new Error(
    `processes do not end: ${find()
      .map(({ pid }) => pid)
      .join(', ')}`,
  )
}

/** Kills one process; one that has ended is no error. */
export function killProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It ended by itself.
  }
}
