import type { Stage } from '../stage.ts'

/** Calls that stand-ins and systemd must answer alike. */
export interface Row {
  /** A sentence about what is called. */
  readonly name: string
  readonly play: (stage: Stage) => Promise<void>
  /** Lines in which the stand-ins are other on purpose: left out of both answers. */
  readonly deliberate?: readonly Deliberate[]
}

/** Where stand-ins are other than systemd, and why; sandbox/README.md tells it to those who use the sandbox. */
export interface Deliberate {
  /** Text that a line of output has. */
  readonly lines: RegExp
  readonly why: string
}
