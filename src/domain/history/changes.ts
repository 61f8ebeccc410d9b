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
const FEW = 20
const ODDS_IF_FEW = 3 * ODDS
/** If it is known that something changed, the most likely position will do. */
const EVEN_ODDS = 1
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
  if (attempts.length - start > 1 && before.trials >= FEW && rate < RARELY) {
    return likelyChange(attempts, 'worse', EVEN_ODDS) ?? start
  }
  return likelyChange(attempts, 'worse', before.trials < FEW ? ODDS_IF_FEW : ODDS)
}

/** Whether the rate of failures likely rose within these attempts, as far as the present tells. */
export function hasLikelyRise(attempts: readonly Attempt[]): boolean {
  return likelyChange(attempts, 'worse', ODDS) !== null
}

/** Where a spec began to fail less often than before; null if nothing says so. */
export function changeForBetter(attempts: readonly Attempt[]): number | null {
  return likelyChange(attempts, 'better', ODDS)
}

/**
 * Between which positions a change for the worse happened, with a chance of 99 %, if there was one.
 * @param isBroken whether the spec fails always since then
 * @returns null if there is no position between two trials
 */
export function rangeOfChange(attempts: readonly Attempt[], isBroken: boolean): Range | null {
  const changes: { readonly position: number; readonly likelihood: number }[] = []
  eachChange(
    attempts,
    'all',
    (position, likelihood) => changes.push({ position, likelihood }),
    isBroken ? brokenLikelihood : undefined,
  )
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

function likelyChange(
  attempts: readonly Attempt[],
  direction: 'better' | 'worse',
  odds: number,
): number | null {
  let most = stretchLikelihood(countAttempts(attempts)) + Math.log(odds)
  let best: number | null = null
  eachChange(attempts, 'turns', (position, likelihood, rise) => {
    if (likelihood <= most || (direction === 'worse' ? rise <= 0 : rise >= 0)) return
    best = position
    most = likelihood
  })
  return best
}

/**
 * Calls for each position between two trials, with the likelihood of the attempts if the rate of failures changed there, as
 * a logarithm, and by how much it rises.
 * @param where `turns`: only positions at which passing turns to failing or back; others are never the most likely ones
 */
function eachChange(
  attempts: readonly Attempt[],
  where: 'all' | 'turns',
  visit: (position: number, likelihood: number, rise: number) => void,
  likelihoodAfter = stretchLikelihood,
): void {
  const before = { trials: 0, failures: 0 }
  const after = { ...countAttempts(attempts) }
  // The first attempt of the trial before: it says whether that failed at first.
  let [last] = attempts
  for (const attempt of attempts) {
    if (attempt.trial !== last?.trial) {
      if (where === 'all' || attempt.failed !== last?.failed) {
        visit(
          before.trials,
          stretchLikelihood(before) + likelihoodAfter(after),
          after.failures / after.trials - before.failures / before.trials,
        )
      }
      last = attempt
    }
    before.trials++
    after.trials--
    if (!attempt.failed) continue
    before.failures++
    after.failures--
  }
}
