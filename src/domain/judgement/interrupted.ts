import type { RunFacts } from '../model/run-facts.ts'

/** Whether a signal interrupted the suite that this action did not send for its own time limit. */
export function wasInterrupted({ suite, deadlinePassed }: RunFacts): boolean {
  const interrupted = suite?.specialFailureReasons.includes('Interrupted by User') ?? false
  return interrupted && !deadlinePassed
}
