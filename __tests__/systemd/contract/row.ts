import { unitState } from '../../../src/host/units.ts'
import type { Recorder } from './recorder.ts'

/** Calls that stand-ins and systemd must answer alike. */
export interface Row {
  /** A sentence about what is called. */
  readonly name: string
  readonly run: (recorder: Recorder) => Promise<void>
  /** Lines in which the stand-ins are other on purpose: left out of both answers. */
  readonly deliberate?: readonly Deliberate[]
}

/** Where stand-ins are other than systemd, and why; sandbox/README.md lists them. */
export interface Deliberate {
  /** Text that a line of output has. */
  readonly lines: RegExp
  readonly why: string
}

/** Asks for a unit's state as the action does, by default that of the row's service, and notes what the action understands. */
export async function noteState(recorder: Recorder, unit = recorder.unit): Promise<void> {
  const state = await unitState(recorder, unit)
  recorder.note('state', { ...state, mainPid: state.mainPid > 0 })
}
