/**
 * The three kinds of trouble. A failing spec is none of them: it is a result.
 * - `input`: the user can mend it (an input, a file that an input names).
 * - `environment`: the runner, the network or a tool; may be worth another try.
 * - anything that is not a `Trouble` is a bug of ours.
 */
export type TroubleKind = 'input' | 'environment'

/** Words for the causes that this action tells apart; stable, because outputs and `report.json` carry them. */
export const REASON_CODES = [
  'all-passed',
  'specs-failed',
  'suite-node-failed',
  'invalid-input',
  'nothing-selected',
  'not-applicable',
  'all-skipped',
  'build-unavailable',
  'preflight',
  'host-setup',
  'wrong-crio',
  'crio-not-up',
  'crio-died',
  'kubelet-died',
  'node-not-up',
  'image-pull',
  'suite-timeout',
  'suite-killed',
  'no-report',
  'step-killed',
  'specs-missing',
  'cancelled',
  'internal-error',
] as const

export type ReasonCode = (typeof REASON_CODES)[number]

export interface TroubleDetails {
  readonly kind: TroubleKind
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

/** A failure with a known kind, told to the user in one annotation and without a stack trace. */
export class Trouble extends Error {
  override readonly name = 'Trouble'
  readonly details: TroubleDetails

  constructor(details: TroubleDetails, options?: ErrorOptions) {
    super(details.message, options)
    this.details = details
  }
}

/** The text of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** The code that Node and libraries give to errors, for instance `ENOSPC`; empty when there is none. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
}
