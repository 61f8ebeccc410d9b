import { setTimeout as sleep } from 'node:timers/promises'
import type { Commands, Privilege } from '../../adapters/exec.ts'

/** Commands that can be stopped as a whole. */
export interface CommandGate {
  readonly commandsFor: (privilege: Privilege) => Commands
  /**
   * Lets no further command begin, and waits so long for those that run: what is still changing the machine when this
   * process ends could do so after it was changed back. Whoever asks for a command afterwards waits for ever.
   */
  close(milliseconds: number): Promise<void>
}

/** A gate before commands. */
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
