import { setTimeout as sleep } from 'node:timers/promises'
import type { Commands, Privilege } from '../../adapters/exec.ts'

/** Commands that can be stopped all together. */
export interface CommandGate {
  readonly commandsFor: (privilege: Privilege) => Commands
  /**
   * Stops new commands and waits up to this time for running ones. A command that outlives this process could change the
   * machine after it was restored. A command that is requested later never starts and never returns.
   */
  close(milliseconds: number): Promise<void>
}

/** Wraps commands in a gate. */
export function createCommandGate(commandsFor: (privilege: Privilege) => Commands): CommandGate {
  const running = new Set<Promise<unknown>>()
  let closed = false
  return {
    commandsFor: (privilege) => {
      const commands = commandsFor(privilege)
      return {
        run(program, args, options) {
          if (closed) return new Promise(() => {})
          const output = commands.run(program, args, options)
          const ended = output.finally(() => running.delete(ended))
          running.add(ended)
          return output
        },
      }
    },
    async close(milliseconds) {
      closed = true
      await Promise.race([Promise.allSettled(running), sleep(milliseconds, null, { ref: false })])
    },
  }
}
