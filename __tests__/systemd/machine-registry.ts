import type { Machine } from './machine.ts'

/** Signals by which people and runners end a command, and the exit codes that shells give for them. */
export const INTERRUPTS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const

/** The machines of a test file. */
interface MachineRegistry {
  /** Adds a machine that boots. */
  add(machine: Promise<Machine>): Promise<Machine>
  /** Ends all of them; those that still boot come up first. */
  end(): Promise<void>
}

/** A registry that ends its machines in an orderly way when this process gets a signal to end; then the process ends. */
export function createMachineRegistry(): MachineRegistry {
  const booted: Promise<Machine | null>[] = []
  const registry: MachineRegistry = {
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
      void registry
        .end()
        .catch(console.error)
        .then(() => process.exit(exitCode))
    })
  }
  return registry
}
