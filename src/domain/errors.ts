import type { ReasonCode } from './model/verdict.ts'

/**
 * Who can fix what stopped a run. A failing spec stops nothing: it is a result.
 * - `input`: the user, in an input or a file that an input names.
 * - `environment`: the runner, the network or a tool; another try may help.
 * An error that is not a `RunError` is a bug of this action.
 */
export type RunErrorKind = 'input' | 'environment'

export interface RunErrorDetails {
  readonly kind: RunErrorKind
  readonly reason: ReasonCode
  /** What happened and where, one sentence, no trailing full stop needed. */
  readonly message: string
  /** Why, as far as it is known. */
  readonly cause?: string
  /** What the reader can do about it. */
  readonly remedy?: string
  /** Lines that prove it: the end of a log, a command's output. Untrusted text. */
  readonly evidence?: readonly string[]
}

/** An expected error: reported in one annotation, without a stack trace. */
export class RunError extends Error {
  override readonly name = 'RunError'
  readonly details: RunErrorDetails

  constructor(details: RunErrorDetails, options?: ErrorOptions) {
    super(details.message, options)
    this.details = details
  }
}

/** A report of the suite that cannot be read at all: it has another format, is truncated, or has an unexpected structure. */
export class UnreadableReport extends Error {
  override readonly name = 'UnreadableReport'
}

/** The text of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** The code that Node and libraries give to errors, for instance `ENOSPC`; empty when there is none. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
}
