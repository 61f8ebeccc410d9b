import { sequenceLikelihood } from './beta.ts'
import { changeForBetter, changeForWorse, hasLikelyRise } from './changes.ts'
import {
  type Attempt,
  attemptsOf,
  countAttempts,
  endOfFailures,
  isFailing,
  type Trial,
} from './trials.ts'

/** A time in which a spec fails at one rate, with the end of a sequence. */
export interface Regime {
  /** Its attempts. Times in which the spec was broken or more flaky, and which are over, are left out. */
  readonly attempts: readonly Attempt[]
  /** The change for the worse with which it began; null if it did not begin with one, or if that is over. */
  readonly change: Change | null
  /** Where the spec recovered last, within this regime; null if it did not. */
  readonly recovered: Recovery | null
}

/** A change for the worse. */
export interface Change {
  /** What was before it; empty if the spec has failed from the start. */
  readonly before: readonly Attempt[]
  /** The first trial after it. */
  readonly start: number
  /** The trial on which it was proven; null if the spec has failed from the start. */
  readonly proven: number | null
}

/** The end of a time in which a spec was broken. */
export interface Recovery {
  /** The first trial that passed again. */
  readonly start: number
  /** The trial with which there were enough of them. */
  readonly proven: number
}

/** So many passes, that the spec as it was would give them with less than this chance, are a recovery. */
const BY_LUCK = 0.01
/** A time in which a spec was broken has at least so many failing attempts, and hardly a passing one. */
const BROKEN = { failures: 3, share: 0.9 }
/** If what was before explains it with more than this chance, it was no such time. */
const EXPLAINED = 0.001
const likelihoodOfFew = sequenceLikelihood({ failures: 0.5, passes: 10 })

/** A sequence without trials. */
const NO_REGIME: Regime = { attempts: [], change: null, recovered: null }

/** The regime at the end of a sequence of trials, oldest first. It depends only on what was known on each night. */
export function presentRegime(trials: readonly Trial[]): Regime {
  let regime = NO_REGIME
  eachRegime(trials, (next) => {
    regime = next
  })
  return regime
}

/** Calls with the regime after each trial, from the first one on that did not pass: until then, nothing happens. */
export function eachRegime(
  trials: readonly Trial[],
  visit: (regime: Regime, position: number) => void,
): void {
  const first = trials.findIndex((trial) => trial !== 'pass')
  const passes = first < 0 ? trials : trials.slice(0, first)
  let regime: Regime = { ...NO_REGIME, attempts: passes.flatMap(attemptsOf) }
  visit(regime, passes.length - 1)
  for (let position = passes.length; position < trials.length; position++) {
    regime = withTrial(regime, trials[position] ?? 'pass', position)
    visit(regime, position)
  }
}

/** The regime after one more trial. */
function withTrial(regime: Regime, trial: Trial, position: number): Regime {
  const known = { ...regime, attempts: [...regime.attempts, ...attemptsOf(trial, position)] }
  if (!isFailing(trial)) return afterPass(known, position)
  if (position > 0) return afterFailure(known, position)
  return { ...known, change: { before: [], start: 0, proven: null } }
}

function afterFailure(regime: Regime, position: number): Regime {
  const at = changeForWorse(regime.attempts)
  const start = at === null ? undefined : regime.attempts[at]?.trial
  if (at === null || start === undefined) return regime
  return {
    attempts: regime.attempts.slice(at),
    change: { before: regime.attempts.slice(0, at), start, proven: position },
    recovered: null,
  }
}

/** After a pass, a time in which the spec failed more often can be over. What was before it counts again. */
function afterPass(regime: Regime, position: number): Regime {
  const { change } = regime
  const since = change === null ? regime : afterPassSince(change, regime, position)
  const { attempts } = since
  const better = attempts.some(({ failed }) => failed) ? changeForBetter(attempts) : null
  if (better === null) return since
  const before = since.change?.before ?? []
  return { ...since, attempts: [...before, ...attempts.slice(better)], change: null }
}

/** Passes after a change for the worse: the spec has recovered, is as it was before, or is flaky since the change. */
function afterPassSince(change: Change, regime: Regime, position: number): Regime {
  const { attempts } = regime
  const firstPass = endOfFailures(attempts)
  const failing = attempts.slice(0, firstPass)
  const passing = attempts.slice(firstPass)
  if (!isEnough(passing.length, failing)) return regime
  const start = passing[0]?.trial ?? position
  const recovered = isTotal(failing) ? { start, proven: position } : null
  if (wasBroken(failing, change.before)) {
    return { attempts: [...change.before, ...passing], change: null, recovered }
  }
  const all = [...change.before, ...attempts]
  return hasLikelyRise(all) ? regime : { attempts: all, change: null, recovered }
}

/** Whether so many passes in a row prove that a spec is no longer as it was in these attempts. */
function isEnough(passes: number, failing: readonly Attempt[]): boolean {
  const { trials, failures } = countAttempts(failing)
  const rate = (failures + 0.5) / (trials + 1)
  return passes * Math.log(1 - rate) <= Math.log(BY_LUCK)
}

/** Whether a spec failed in these attempts with hardly an exception. */
export function isTotal(attempts: readonly Attempt[]): boolean {
  const { trials, failures } = countAttempts(attempts)
  return failures >= BROKEN.share * trials
}

/** Whether a spec was broken in these attempts, and not only flaky as it was before. */
function wasBroken(failing: readonly Attempt[], before: readonly Attempt[]): boolean {
  const { trials, failures } = countAttempts(failing)
  if (failures < BROKEN.failures || !isTotal(failing)) return false
  const known = countAttempts(before)
  const both = { trials: known.trials + trials, failures: known.failures + failures }
  return likelihoodOfFew(both) - likelihoodOfFew(known) < Math.log(EXPLAINED)
}
