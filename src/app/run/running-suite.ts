import type { Workspace } from '../../suite/workspace.ts'
import type { RunState, StateChange } from './record.ts'

/** An invocation of the suite that runs. */
export interface RunningSuite {
  readonly unit: string
  /** What the record gets when it has ended: with this exit code, or null for a signal. */
  readonly ended: (exitCode: number | null) => StateChange
}

/** The invocation of the suite that runs according to the record: the suite, its rerun, or none (null). */
export function runningSuite(state: RunState, workspace: Workspace): RunningSuite | null {
  const { suiteStarted, suiteEnded, firstSuite, rerun, rerunEnded } = state
  if (suiteStarted && !suiteEnded) {
    const isFirst = firstSuite !== null && !firstSuite.ended
    return {
      unit: isFirst ? workspace.first.unit : workspace.suiteUnit,
      ended: (exitCode) => ({ suiteEnded: true, exitCode, endedBySignal: exitCode === null }),
    }
  }
  if (rerun === null || rerun.startedAt === null || rerunEnded) return null
  return {
    unit: workspace.rerun.unit,
    ended: (exitCode) => ({
      rerunEnded: true,
      rerun: { ...rerun, exitCode, reason: 'the run ended before it did' },
    }),
  }
}
