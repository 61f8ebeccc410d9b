import type { OperationId } from './served.ts'

/** What happens before requests are answered. */
interface Interruptions {
  add(operation: OperationId, work: () => Promise<unknown>): void
  /** Does what waits for a request of this operation: one thing for each request, in order. */
  take(operation: OperationId): Promise<void>
}

/** Nothing happens in between until it is added. */
export function createInterruptions(): Interruptions {
  const waiting: { readonly operation: OperationId; readonly work: () => Promise<unknown> }[] = []
  return {
    add(operation, work) {
      waiting.push({ operation, work })
    },
    async take(operation) {
      const next = waiting.findIndex((entry) => entry.operation === operation)
      if (next < 0) return
      // Taken away first: what it does may ask for the same.
      const [entry] = waiting.splice(next, 1)
      await entry?.work()
    },
  }
}
