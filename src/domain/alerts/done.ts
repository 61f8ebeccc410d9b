import type { AlertMode } from '../night/alert-request.ts'

/** What became of an alert. Its title is untrusted. */
export interface AlertOutcome {
  readonly kind: 'open' | 'update' | 'close' | 'reopen'
  /** Null if it was not opened. */
  readonly number: number | null
  readonly title: string
  /** Labels of a new one. Untrusted. */
  readonly labels: readonly string[]
  /** Whether it has a comment now, so that people are notified. */
  readonly isCommented: boolean
}

/** What was done with alerts, or would be. */
export interface AlertsDone {
  readonly mode: AlertMode
  /** owner/name of the repository with the issues. */
  readonly repository: string
  readonly outcomes: readonly AlertOutcome[]
  /** What could not be done, and what to do; empty if all was. */
  readonly problem: string
  /** Remarks, one sentence each. */
  readonly notes: readonly string[]
}
