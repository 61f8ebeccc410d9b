import { readFileSync } from 'node:fs'
import { setImmediate as yieldToEvents } from 'node:timers/promises'
import type { Commands } from '../../../src/adapters/exec.ts'
import { describeChange } from '../../../src/host/changes.ts'
import type { Journal } from '../../../src/host/journal.ts'

/** What steps use in a process that can be killed in the middle of them. */
export interface KillPoints {
  readonly commands: Commands
  journal(journal: Journal): Journal
  /** Points where it can be killed, in words, as far as the steps have come. */
  readonly points: readonly string[]
}

/**
 * Has this process killed at one point: before a change is written down, before a command, or while a command runs.
 * @param point number of the point, or null to live on
 */
export function withKillPoint(commands: Commands, point: number | null): KillPoints {
  const points: string[] = []
  const pass = (what: string) => {
    if (points.push(what) - 1 === point) process.kill(process.pid, 'SIGKILL')
  }
  return {
    points,
    journal: (journal) => ({
      ...journal,
      record(...changes) {
        pass(`before writing down ${changes.map(describeChange).join(', ')}`)
        journal.record(...changes)
      },
    }),
    commands: {
      async run(program, args, options) {
        const words = [program, ...args].join(' ')
        pass(`before ${words}`)
        const running = commands.run(program, args, options)
        // A busy loop, so only where this is the point.
        if (points.length === point) await Promise.race([running, aChild()])
        pass(`during ${words}`)
        return running
      },
    },
  }
}

/** Resolves when this process has a child. */
async function aChild(): Promise<void> {
  const children = `/proc/self/task/${process.pid}/children`
  while (readFileSync(children, 'utf8') === '') await yieldToEvents()
}
