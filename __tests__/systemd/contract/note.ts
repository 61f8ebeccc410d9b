import { unitState } from '../../../src/host/units.ts'
import type { Stage } from '../stage.ts'

/** Asks for a unit's state as the action does, the row's service unless told, and notes what the action understands. */
export async function noteState(stage: Stage, unit = stage.unit): Promise<void> {
  const state = await unitState(stage, unit)
  stage.note('state', { ...state, mainPid: state.mainPid > 0 })
}
