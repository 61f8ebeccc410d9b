import { readFileSync } from 'node:fs'

/** Whether a process still does something: one that has ended can wait for a parent that does not ask. */
export function doesRun(pid: number): boolean {
  try {
    return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}
