import type { SpecTrials } from '../history/spec-trials.ts'
import type { Trial } from '../history/trials.ts'

/** So many nights in a row, each with a rerun that failed as well, are no coincidence. */
const BROKEN_NIGHTS = 2
/** After so many passes in a row, it was repaired. */
const REPAIRED_NIGHTS = 3

/** Trials of a spec without the times in which it was broken, and the runs of those. */
export interface WithoutRepaired extends SpecTrials {
  readonly repaired: readonly number[]
}

/**
 * Leaves out the times in which a spec was broken and then repaired, if it failed at no other time and is confirmed to fail
 * now: it never failed without failing in the rerun, so it does not fail at times, and breaks again. Else nothing is left
 * out: a single failure, or a pass in a rerun, says that it is flaky.
 */
export function withoutRepaired({ trials, runs }: SpecTrials): WithoutRepaired {
  const all = { trials, runs, repaired: [] }
  if (trials.at(-1) !== 'confirmed') return all
  const streaks = streaksOf(trials)
  const ofRepaired = new Set<number>()
  for (const [index, { trial, start, length }] of streaks.entries()) {
    if (trial === 'pass' || index === streaks.length - 1) continue
    const next = streaks[index + 1]
    const isRepaired = next?.trial === 'pass' && next.length >= REPAIRED_NIGHTS
    if (trial !== 'confirmed' || length < BROKEN_NIGHTS || !isRepaired) return all
    for (let position = start; position < start + length; position++) ofRepaired.add(position)
  }
  return {
    trials: trials.filter((_, position) => !ofRepaired.has(position)),
    runs: runs.filter((_, position) => !ofRepaired.has(position)),
    repaired: runs.filter((_, position) => ofRepaired.has(position)),
  }
}

/** Equal trials in a row. */
interface Streak {
  readonly trial: Trial
  readonly start: number
  readonly length: number
}

function streaksOf(trials: readonly Trial[]): readonly Streak[] {
  const starts = [...trials.keys()].filter((position) => trials[position] !== trials[position - 1])
  return starts.flatMap((start, index) => {
    const trial = trials[start]
    const end = starts[index + 1] ?? trials.length
    return trial === undefined ? [] : [{ trial, start, length: end - start }]
  })
}
