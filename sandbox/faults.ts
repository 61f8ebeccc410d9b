/** What goes wrong with a request. */
export type FaultEffect =
  /** Another answer; nothing is done. */
  | {
      readonly status: number
      readonly headers?: Readonly<Record<string, string>>
      readonly body?: unknown
    }
  /** Nothing is done, and no answer ever comes. */
  | 'stall'
  /** Nothing is done, and the connection breaks. */
  | 'reset'
  /** What was asked for is done, and the connection breaks before the answer. */
  | 'lost-answer'

/** A fault of a service. */
export interface Fault {
  /** The operation's name. */
  readonly operation: string
  readonly effect: FaultEffect
  /** How many requests it meets (1). */
  readonly times?: number
  /** How many requests go well before it (0). */
  readonly after?: number
}

/** Faults that are still to come. */
export interface Faults {
  add(fault: Fault): void
  /** What goes wrong with this request of an operation, or null; counts it. */
  take(operation: string): FaultEffect | null
}

/** An empty list of faults; those of one operation come in the order in which they were added. */
export function createFaults(): Faults {
  const waiting: { readonly fault: Fault; before: number; left: number }[] = []
  return {
    add(fault) {
      waiting.push({ fault, before: fault.after ?? 0, left: fault.times ?? 1 })
    },
    take(operation) {
      const next = waiting.find(({ fault, left }) => fault.operation === operation && left > 0)
      if (next === undefined) return null
      if (next.before > 0) {
        next.before -= 1
        return null
      }
      next.left -= 1
      return next.fault.effect
    },
  }
}
