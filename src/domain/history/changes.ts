import { sequenceLikelihood } from './beta.ts'
import { type Attempt, countAttempts, failingAtEnd } from './trials.ts'

/**
 * The rate of failures in a stretch of time, before anything is known of it: most specs pass always or fail always
 * (luci/luci-go, analysis/internal/changepoints/analyzer).
 */
const STRETCH = { failures: 0.3, passes: 0.5 }
/** So much more likely than no change must a change be. LUCI's own tests have 100, its service has 10,000. */
const ODDS = 300
/** With fewer attempts before it, the rate before a change is hardly known. */
export const FEW = 20
const ODDS_IF_FEW = 3 * ODDS
/** A spec that fails in less than one of twenty attempts, and then twice in a row, is not the same any more. */
const RARELY = 0.05
/** Rates of few attempts are drawn to 5 %, as if these had been seen as well. */
const DRAWN = { trials: 10.5, failures: 0.5 }
/** The true position is outside of the interval with this chance on each side. */
const TAIL = 0.005

/** The same for a spec that is broken: it fails, with few exceptions. */
const BROKEN = { failures: 5, passes: 0.5 }

/** How likely a stretch with so many failures is, as a logarithm. */
export const stretchLikelihood = sequenceLikelihood(STRETCH)
const brokenLikelihood = sequenceLikelihood(BROKEN)

/** The first and the last position of a range. */
export interface Range {
  readonly first: number
  readonly last: number
}

/**
 * Where a spec began to fail more often than before; null if nothing says so. The last attempt has failed.
 * @returns the position of the first attempt after the change
 */
export function changeForWorse(attempts: readonly Attempt[]): number | null {
  const start = attempts.length - failingAtEnd(attempts)
  const before = countAttempts(attempts.slice(0, start))
  const rate = (before.failures + DRAWN.failures) / (before.trials + DRAWN.trials)
  if (attempts.length - start > 1 && before.trials >= FEW && rate < RARELY) return start
  return likelyChange(attempts, ({ rise }) => rise > 0, before.trials < FEW ? ODDS_IF_FEW : ODDS)
}

/** Whether the rate of failures likely rose within these attempts, as far as the present tells. */
export function hasLikelyRise(attempts: readonly Attempt[]): boolean {
  return likelyChange(attempts, ({ rise }) => rise > 0, ODDS) !== null
}

/** Where a spec began to fail less often than before; null if nothing says so. */
export function changeForBetter(attempts: readonly Attempt[]): number | null {
  return likelyChange(attempts, ({ rise }) => rise < 0, ODDS)
}

/**
 * Between which positions a change for the worse happened, with a chance of 99 %, if there was one.
 * @param isBroken whether the spec fails always since then
 * @returns null if there is no position between two trials
 */
export function rangeOfChange(attempts: readonly Attempt[], isBroken: boolean): Range | null {
  const changes: Change[] = []
  eachChange(attempts, (change) => changes.push(change), isBroken ? brokenLikelihood : undefined)
  const best = changes.reduce((most, { likelihood }) => Math.max(most, likelihood), -Infinity)
  const weights = changes.map(({ likelihood }) => Math.exp(likelihood - best))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  let below = 0
  const inside = changes.filter((_, index) => {
    const from = below
    below += (weights[index] ?? 0) / all
    return below > TAIL && from < 1 - TAIL
  })
  const [first, last] = [inside[0], inside.at(-1)]
  if (first === undefined || last === undefined) return null
  return { first: first.position, last: last.position }
}

/** A position between two trials at which the rate of failures may have changed. */
interface Change {
  readonly position: number
  /** How likely the attempts are with this change, as a logarithm. */
  readonly likelihood: number
  /** By how much the share of failures rises. */
  readonly rise: number
}

function likelyChange(
  attempts: readonly Attempt[],
  isWanted: (change: Change) => boolean,
  odds: number,
): number | null {
  const unchanged = stretchLikelihood(countAttempts(attempts))
  let best: number | null = null
  let most = unchanged + Math.log(odds)
  eachChange(attempts, (change) => {
    if (change.likelihood <= most || !isWanted(change)) return
    best = change.position
    most = change.likelihood
  })
  return best
}

/** Calls for each position between two trials. */
function eachChange(
  attempts: readonly Attempt[],
  visit: (change: Change) => void,
  likelihoodAfter = stretchLikelihood,
): void {
  const all = countAttempts(attempts)
  let failures = 0
  for (const [position, { failed, trial }] of attempts.entries()) {
    if (position > 0 && attempts[position - 1]?.trial !== trial) {
      const before = { trials: position, failures }
      const after = { trials: all.trials - position, failures: all.failures - failures }
      visit({
        position,
        likelihood: stretchLikelihood(before) + likelihoodAfter(after),
        rise: after.failures / after.trials - failures / position,
      })
    }
    if (failed) failures++
  }
}
