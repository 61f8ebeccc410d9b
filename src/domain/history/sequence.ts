import { type Counts, type Rate, rateOf, sequenceLikelihood } from './beta.ts'
import { type Range, rangeOfChange, stretchLikelihood } from './changes.ts'
import { type Population, USUAL } from './population.ts'
import { isTotal, presentRegime, type Regime } from './regimes.ts'
import {
  type Attempt,
  countAttempts,
  countNights,
  endOfFailures,
  failingAtEnd,
  isFailing,
  type Trial,
} from './trials.ts'

/**
 * What a spec does at the end of a sequence.
 * - `first-seen`: there is no earlier result.
 * - `new`: it fails and did not before, or not so.
 * - `still-failing`: as on the night before, it is new or broken.
 * - `flaky`: it fails now and then, tonight or not.
 * - `recovering`: it was broken and passes, but too seldom yet to be sure.
 * - `recovered`: since tonight, there are enough passes to be sure.
 * - `passing`: nothing of that.
 */
export type SequenceState =
  | 'first-seen'
  | 'new'
  | 'still-failing'
  | 'flaky'
  | 'recovering'
  | 'recovered'
  | 'passing'

/** What a sequence of trials of a spec means. Positions are those of trials. */
export interface SequenceJudgement {
  readonly state: SequenceState
  /** Where the present state of the spec began; null if it was so all the time, or if that is not known. */
  readonly since: Since | null
  /** How often it failed at first, on the nights before the present streak or change. */
  readonly rate: Rate
  /** How many nights these were, and on how many of them it failed at first. */
  readonly nights: number
  readonly failedNights: number
  /** How often it failed at first on the nights that tell how it is now, tonight included: since the change, if it lasts. */
  readonly present: Counts
  /** Whether the nights are too few to say much about the rate. */
  readonly few: boolean
  /** How often it has failed at first since the change; null if there was none. */
  readonly rateSince: Rate | null
  /** On how many trials in a row it has failed. */
  readonly streak: number
  /** The trial on which the change for the worse that still lasts was proven; null if there is none. */
  readonly proven: number | null
  /** How likely it is that nothing changed and the failure tonight is noise; null if it passes, or has no past. */
  readonly chance: number | null
  /** How likely failures as those since the change are for a spec of this past, if nothing changed; 1 if it passes. */
  readonly surprise: number
}

/** The beginning of a state. */
export interface Since extends Range {
  /** The most likely first trial. `first` and `last` are the range in which it is with a chance of 99 %. */
  readonly trial: number
}

/** With fewer nights, a rate is hardly known: of 30, the upper end of a rate of zero is 6 %. */
const ENOUGH_NIGHTS = 30
/** Of flakes, this share is one that lasts: it fails again on each of the next nights with the second chance. */
const LASTING = { share: 0.05, again: 0.7 }
/** With less than this chance, the failures at the end are no longer those of a flaky spec. */
const UNUSUAL = 0.1
/**
 * A spec that fails on a larger share of nights since a change is broken, with passes now and then. One that fails every
 * other night is flaky, and has a share of that or less on most nights.
 */
const MOSTLY = 0.6
/** How often a spec must have failed, if it passes tonight, so that it is flaky. */
const FLAKY_FAILURES = 2

/**
 * Says what a sequence of trials of one spec means.
 * @param trials oldest first, not empty; nights that say nothing about the spec are left out
 * @param population what is usual among the specs of its lane
 */
export function judgeSequence(
  trials: readonly Trial[],
  population: Population = USUAL,
): SequenceJudgement {
  const regime = presentRegime(trials)
  const { before, after } = parts(regime)
  const nights = countNights(before)
  const streak = trials.length - 1 - trials.findLastIndex((trial) => !isFailing(trial))
  const surprise = streak === 0 ? 1 : likelihoodOf(after, before, population)
  const state = stateOf(trials, regime, streak)
  return {
    state,
    since: sinceOf(state, regime),
    rate: rateOf(nights),
    nights: nights.trials,
    failedNights: nights.failures,
    present: countNights(regime.attempts),
    few: nights.trials < ENOUGH_NIGHTS,
    rateSince: regime.change === null ? null : rateOf(countNights(after)),
    streak,
    proven: regime.change?.proven ?? null,
    chance: streak === 0 || before.length === 0 ? null : chanceOf(surprise, after, population),
    surprise,
  }
}

/** What was before the present change or streak of failures, and what has been since. */
function parts({ attempts, change }: Regime): {
  readonly before: readonly Attempt[]
  readonly after: readonly Attempt[]
} {
  if (change !== null) return { before: change.before, after: attempts }
  const start = attempts.length - failingAtEnd(attempts)
  return { before: attempts.slice(0, start), after: attempts.slice(start) }
}

/** How likely attempts are if nothing has changed since the attempts before: flakes, or one that lasts. */
export function likelihoodOf(
  after: readonly Attempt[],
  before: readonly Attempt[],
  { rates }: Population,
): number {
  const likelihood = sequenceLikelihood(rates)
  const [known, added] = [countAttempts(before), countAttempts(after)]
  const likelihoodWith = (trials: number, failures: number) =>
    Math.exp(
      likelihood({ trials: known.trials + trials, failures: known.failures + failures }) -
        likelihood(known),
    )
  const single = likelihoodWith(added.trials, added.failures)
  if (added.failures < added.trials) return single
  const lasting = likelihoodWith(1, 1) * LASTING.again ** (added.failures - 1)
  return (1 - LASTING.share) * single + LASTING.share * lasting
}

/** Bayes' rule: either nothing has changed, or something did right before these attempts. */
function chanceOf(
  ifUnchanged: number,
  after: readonly Attempt[],
  { nightsBetweenChanges }: Population,
): number {
  const ifChanged = Math.exp(stretchLikelihood(countAttempts(after))) / nightsBetweenChanges
  return ifUnchanged / (ifUnchanged + ifChanged)
}

function stateOf(trials: readonly Trial[], regime: Regime, streak: number): SequenceState {
  if (trials.length === 1) return 'first-seen'
  return streak > 0
    ? stateOfFailing(trials.length - 1, regime, streak)
    : stateOfPassing(trials, regime)
}

function stateOfFailing(tonight: number, regime: Regime, streak: number): SequenceState {
  const { change } = regime
  const { before, after } = parts(regime)
  const neverBefore = countAttempts(before).failures === 0
  if (change === null) {
    if (!neverBefore) return 'flaky'
    return streak === 1 ? 'new' : 'still-failing'
  }
  const always = after.every(({ failed }) => failed)
  if (change.proven !== tonight)
    return always || failsMostly(after) || failsByNow(after) ? 'still-failing' : 'flaky'
  // If it had never failed, the first night of the streak has said so.
  return always && neverBefore && streak > 1 ? 'still-failing' : 'new'
}

/** Whether a spec has failed since a change on so many nights that it is broken rather than flaky. */
function failsMostly(after: readonly Attempt[]): boolean {
  const nights = new Set(after.map(({ trial }) => trial)).size
  const passed = new Set(after.filter(({ failed }) => !failed).map(({ trial }) => trial)).size
  return nights - passed > MOSTLY * nights
}

/** Whether a spec that passed now and then since a change has failed too often in a row since. */
function failsByNow(after: readonly Attempt[]): boolean {
  const failing = failingAtEnd(after)
  const { trials, failures } = countAttempts(after.slice(0, after.length - failing))
  return ((failures + 0.5) / (trials + 1)) ** failing < UNUSUAL
}

function stateOfPassing(trials: readonly Trial[], regime: Regime): SequenceState {
  const { attempts, change, recovered } = regime
  if (change !== null) {
    const failing = attempts.slice(0, endOfFailures(attempts))
    return isTotal(failing) ? 'recovering' : 'flaky'
  }
  if (recovered?.proven === trials.length - 1) return 'recovered'
  const isFlaky = countAttempts(attempts).failures >= FLAKY_FAILURES
  return isFlaky || trials.at(-1) === 'flake' ? 'flaky' : 'passing'
}

function sinceOf(state: SequenceState, regime: Regime): Since | null {
  const { attempts, change, recovered } = regime
  const firstPass = attempts[endOfFailures(attempts)]?.trial
  if (state === 'recovering' && firstPass !== undefined) return exactly(firstPass)
  const { before, after } = parts(regime)
  if (change !== null || state === 'new' || state === 'still-failing')
    return beginning(before, after)
  return recovered === null ? null : exactly(recovered.start)
}

function exactly(trial: number): Since {
  return { trial, first: trial, last: trial }
}

/** When the attempts after a change began. */
function beginning(before: readonly Attempt[], after: readonly Attempt[]): Since | null {
  const trial = after[0]?.trial
  if (trial === undefined || before.length === 0) return null
  const attempts = [...before, ...after]
  const range = rangeOfChange(
    attempts,
    after.every(({ failed }) => failed),
  )
  const trialAt = (position = -1) => attempts[position]?.trial ?? trial
  return {
    trial,
    first: Math.min(trial, trialAt(range?.first)),
    last: Math.max(trial, trialAt(range?.last)),
  }
}
