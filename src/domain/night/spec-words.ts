import type { SequenceJudgement } from '../history/sequence.ts'
import { isFailing, type Trial } from '../history/trials.ts'
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

/**
 * A failure that is new, in one sentence.
 * @param trials since it began to fail
 * @param rate how often it failed before, in words; empty if there is no earlier result
 */
export function newText(
  { chance }: Pick<SequenceJudgement, 'chance'>,
  trials: readonly Trial[],
  rate: string,
  since: RunReference | null,
): string {
  return [
    since === null ? 'fails' : `fails since ${dayOf(since)}${howOften(trials)}`,
    ...(rate === '' ? [] : [`before, it ${rate}`]),
    ...(chance === null ? [] : [`chance that it is noise: ${percent(chance)}`]),
  ].join('; ')
}

/** A failure that is not new, in one sentence. Parameters are those of a new one. */
export function stillText(
  trials: readonly Trial[],
  rate: string,
  since: RunReference | null,
): string {
  const day = since === null ? '' : ` ${dayOf(since)}`
  return rate === ''
    ? `fails since its first recorded run${day === '' ? '' : ` on${day}`}${howOften(trials)}`
    : `fails since${day}${howOften(trials)}; before, it ${rate}`
}

function howOften(trials: readonly Trial[]): string {
  const failed = trials.filter(isFailing).length
  if (failed < trials.length) return `, in ${failed} of ${trials.length} runs`
  return failed > 1 ? `, ${failed} runs in a row` : ''
}
