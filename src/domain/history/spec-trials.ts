import type { RecordedResult, SpecHistory } from './model.ts'
import { isTelling, type Telling } from './telling-runs.ts'
import { type Trial, trialOf } from './trials.ts'

/** The trials of a spec, oldest first, and the run of each. */
export interface SpecTrials {
  readonly trials: readonly Trial[]
  /** The positions of the runs among those of the history, one for each trial. */
  readonly runs: readonly number[]
}

/**
 * The results of a spec that say something about it, as `judgeSequence` takes them.
 * @param telling what each run says about specs (`tellingRuns`)
 * @param comparable the runs to look at (`comparableRuns`, with the run itself); all if it is left out
 */
export function trialsOfSpec(
  { results }: Pick<SpecHistory, 'results'>,
  telling: readonly Telling[],
  comparable: ReadonlySet<number> | null = null,
): SpecTrials {
  const known = results.flatMap((result: RecordedResult) => {
    const run = telling[result.run]
    if (run === undefined || !isTelling(run, result.outcome)) return []
    if (comparable !== null && !comparable.has(result.run)) return []
    const trial = trialOf(result)
    return trial === null ? [] : [{ trial, run: result.run }]
  })
  return { trials: known.map(({ trial }) => trial), runs: known.map(({ run }) => run) }
}
