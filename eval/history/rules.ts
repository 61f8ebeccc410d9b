import { eachRegime } from '../../src/domain/history/regimes.ts'
import type { Trial } from '../../src/domain/history/trials.ts'
import {
  anyFailure,
  type HistoryRule,
  luciChangepoint,
  sippyRegression,
  testgridAlert,
} from '../baselines/history.ts'

/** What a rule says on each night. */
export interface Said {
  /** Whether it says that the test is broken, or got worse. */
  readonly on: readonly boolean[]
  /** The nights on which it says so anew. */
  readonly told: readonly number[]
}

/** A rule by its name in the output. The first one is that of this project. */
export const RULES: Readonly<Record<string, (trials: readonly Trial[]) => Said>> = {
  '': ownRule,
  any: ofOthers(anyFailure),
  testgrid: ofOthers(testgridAlert),
  sippy: ofOthers(sippyRegression),
  luci: ofOthers(luciChangepoint(0.0001)),
  luciSensitive: ofOthers(luciChangepoint(0.01)),
}

/** A change for the worse is proven, and lasts. */
export function ownRule(trials: readonly Trial[]): Said {
  const on = trials.map(() => false)
  const told: number[] = []
  eachRegime(trials, ({ change }, night) => {
    if (change === null || change.proven === null) return
    on[night] = true
    if (change.proven === night) told.push(night)
  })
  return { on, told }
}

function ofOthers(rule: HistoryRule): (trials: readonly Trial[]) => Said {
  return (trials) => {
    const on = rule(trials.map((trial) => trial !== 'pass'))
    return { on, told: on.flatMap((one, night) => (one && on[night - 1] !== true ? [night] : [])) }
  }
}
