import type { RunFacts } from '../model/run-facts.ts'

/** Whether a signal interrupted the suite that this action did not send itself, at a time limit or after a crash. */
export function wasInterrupted({ suite, deadlinePassed, stoppedAtCrash }: RunFacts): boolean {
  const interrupted = suite?.specialFailureReasons.includes('Interrupted by User') ?? false
  return interrupted && !deadlinePassed && !stoppedAtCrash
}
