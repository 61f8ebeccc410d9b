import type { Machine } from './machine.ts'

/** Signals by which people and runners end a command, and the exit codes that shells give for them. */
export const INTERRUPTS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const

/** The machines of a test file. */
interface Fleet {
  /** Takes a machine that boots into the fleet. */
  add(machine: Promise<Machine>): Promise<Machine>
  /** Ends all of them; those that still boot come up first. */
  end(): Promise<void>
}

/** A fleet whose machines are ended in an orderly way when this process is told to end; then the process ends. */
export function createFleet(): Fleet {
  const booted: Promise<Machine | null>[] = []
  const fleet: Fleet = {
    add(machine) {
      // One that does not come up has ended itself.
      booted.push(machine.catch(() => null))
      return machine
    },
    async end() {
      await Promise.all(booted.map(async (machine) => (await machine)?.end()))
    },
  }
  for (const [signal, exitCode] of Object.entries(INTERRUPTS)) {
    process.once(signal, () => {
      void fleet
        .end()
        .catch(console.error)
        .then(() => process.exit(exitCode))
    })
  }
  return fleet
}
