import type { Machine } from './machine.ts'

/** Signals by which people and runners end a command, and the exit codes that shells give for them. */
export const INTERRUPTS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const

/**
 * Has machines ended in an orderly way when this process is told to end; then the process ends.
 * @param machines asked for at that time
 */
export function endWhenInterrupted(machines: () => readonly (Machine | undefined)[]): void {
  for (const [signal, exitCode] of Object.entries(INTERRUPTS)) {
    process.once(signal, () => {
      const running = machines().filter((machine) => machine !== undefined)
      void Promise.allSettled(running.map((machine) => machine.end())).then((ends) => {
        for (const end of ends) if (end.status === 'rejected') console.error(end.reason)
        process.exit(exitCode)
      })
    })
  }
}
