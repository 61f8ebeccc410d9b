import type { SequenceJudgement } from '../history/sequence.ts'
import { plural } from '../text.ts'
import type { Rate, RunReference } from './night.ts'

const LOW_SHARE = 0.1

/** A share as percent, for instance `0.4 %`, `12 %`. */
export function percent(share: number): string {
  const value = share * 100
  return `${share < LOW_SHARE ? Number(value.toPrecision(2)) : Math.round(value)} %`
}

/** How often a spec failed, for instance `failed in 7 of 58 runs (12 %, 7 to 21 %)`. */
export function rateText({ mean, low, high, failed, results }: Rate): string {
  if (failed === 0) return results === 1 ? 'passed in the one run' : `passed in all ${results} runs`
  return `failed in ${failed} of ${plural(results, 'run')} (${percent(mean)}; 90 % interval ${percent(low)} to ${percent(high)})`
}

/** The day of a run. */
export function dayOf({ startedAt }: RunReference): string {
  return startedAt.slice(0, 10)
}

/** A failure that is new, in one sentence. */
export function newText(
  { streak, chance }: SequenceJudgement,
  rate: Rate | null,
  since: RunReference | null,
): string {
  const times = since === null ? 'fails' : `fails since ${dayOf(since)}, ${streak} runs in a row`
  return [
    times,
    ...(rate === null ? [] : [`${rateText(rate)} before`]),
    ...(chance === null ? [] : [`chance that it is noise: ${percent(chance)}`]),
  ].join('; ')
}

/** A failure that is not new, in one sentence. */
export function stillText(
  { streak }: SequenceJudgement,
  rate: Rate | null,
  since: RunReference | null,
): string {
  const times =
    since === null
      ? 'fails since its first recorded run'
      : `fails since ${dayOf(since)}, ${streak} runs in a row`
  return rate === null ? times : `${times}; before, it ${rateText(rate)}`
}
