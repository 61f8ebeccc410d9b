import type { ReasonCode } from './model/verdict.ts'

/**
 * The kind of an error that stopped a run. A failing spec is a result, not an error.
 * - `input`: the user can fix it, in an input or a file that an input names.
 * - `environment`: the runner, the network or a tool failed; a retry may help.
 * An error that is not a `RunError` is a bug of this action.
 */
export type RunErrorKind = 'input' | 'environment'

export interface RunErrorDetails {
  readonly kind: RunErrorKind
  readonly reason: ReasonCode
  /** What happened and where: one sentence without a full stop. */
  readonly message: string
  /** Why, if that is known. */
  readonly cause?: string
  /** What the user can do. */
  readonly remedy?: string
  /** Lines that show it: the end of a log, the output of a command. Untrusted text. */
  readonly evidence?: readonly string[]
}

/** An expected error. It is reported in an annotation, without a stack trace. */
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

/** A signal ended work that leaves no report; the message is the name of the signal. */
export class Stopped extends Error {
  override readonly name = 'Stopped'
}

/** The message of a thrown value. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** The `code` of an error of Node or a library, for instance `ENOSPC`; empty if there is none. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
}
