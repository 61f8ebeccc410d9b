import type { Counts } from '../history/beta.ts'
import {
  ATTEMPTS,
  type Costs,
  logLikelihood,
  mixedChances,
  type Possibility,
  worthOf,
} from './chances.ts'
import type { KnownRates, RatePair } from './rates.ts'
import { ratePairs } from './rates.ts'

/** The commits between a good and a bad build, and what is known of them. */
export interface Search {
  /**
   * How likely each commit is to be the one that broke the spec, before any trial; the oldest first, the last one is the bad
   * end. The good end is position 0, so the commit at `weights[i]` has position i + 1.
   */
  readonly weights: readonly number[]
  /** Positions that can be tried: those with a build that starts. */
  readonly builds: readonly number[]
  readonly known: KnownRates
  readonly trials: readonly PositionTrials[]
}

/** Attempts with the build of one position. */
export interface PositionTrials extends Counts {
  readonly position: number
}

/** What a search found so far. */
export interface Found {
  /** The last position that is good and can be tried, or else the good end; null if that is red as well. */
  readonly good: number | null
  /** The first bad position that can be tried, or else the bad end; null if that is green as well. */
  readonly bad: number | null
  /** How likely it is that the spec broke between the two. */
  readonly chance: number
  /** It broke almost certainly after the position `after`, and at the latest with `upTo`. */
  readonly after: number
  readonly upTo: number
}

export interface NextPosition {
  readonly position: number
  readonly attempts: number
}

/** The trials before the search say that the ends differ. This is left for the case that they do not. */
const ENDS_ARE_WRONG = 0.01
/** Only builds near these parts of what is likely are considered: the best one is always between them. */
const QUANTILES = [0.02, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.98]

/** What is less likely than this, all in all, is left out of the commits that are still possible. */
const UNLIKELY = 0.05

/** The likeliest place of the change. */
export function locate(search: Search): Found {
  const { builds, chances } = stateOf(search)
  const end = search.weights.length
  const best = chances.reduce(
    (most, chance, index) => (chance > (chances[most] ?? 0) ? index : most),
    0,
  )
  return {
    // What cannot be tried is as it is said to be.
    good: builds[best - 1] ?? (builds[0] === 0 ? null : 0),
    bad: builds[best] ?? (builds.at(-1) === end ? null : end),
    chance: chances[best] ?? 0,
    ...rangeOf([...builds, end], chances),
  }
}

/** From the first to the last of the likeliest builds that are almost certain together; the last one stands for "none is bad". */
function rangeOf(
  builds: readonly number[],
  chances: readonly number[],
): Pick<Found, 'after' | 'upTo'> {
  const likely = [...chances.entries()].toSorted(([, one], [, other]) => other - one)
  let [sum, first, last] = [0, builds.length - 1, 0]
  for (const [index, chance] of likely) {
    if (sum >= 1 - UNLIKELY) break
    sum += chance
    first = Math.min(first, index)
    last = Math.max(last, index)
  }
  return { after: builds[first - 1] ?? 0, upTo: builds[last] ?? 0 }
}

/** The build and the number of attempts that are expected to tell most in the time that they take. */
export function nextPosition(
  search: Search,
  costs: Costs & { readonly swapSeconds: number },
  current: number | null,
): NextPosition {
  const { builds, chances, masses } = stateOf(search)
  const options = candidates(chances).flatMap((index) =>
    ATTEMPTS.map((attempts) => {
      const position = builds[index] ?? 0
      const swap = position === current ? 0 : costs.swapSeconds
      const invocationSeconds = costs.invocationSeconds + swap
      const worth = worthOf(sidesOf(masses, index, attempts), { ...costs, invocationSeconds })
      return { position, attempts, worth }
    }),
  )
  const [best] = options.toSorted((one, other) => other.worth - one.worth)
  if (best === undefined) throw new Error('a search has no build')
  return { position: best.position, attempts: best.attempts }
}

interface PairMasses extends RatePair {
  /** How likely it is that builds[i] or one before is the first bad one, at these rates; the last one is for "none is bad". */
  readonly upTo: readonly number[]
}

interface State {
  readonly builds: readonly number[]
  /** By the index of the first bad build: 0 for the good end, one more than there are builds if none is bad. */
  readonly chances: readonly number[]
  readonly masses: readonly PairMasses[]
}

function stateOf({ weights, builds: given, known, trials }: Search): State {
  const builds = [...new Set(given)].toSorted((one, other) => one - other)
  const prior = priorOf(weights, builds)
  const counts = builds.map((position) => {
    const own = trials.filter((one) => one.position === position)
    return {
      trials: own.reduce((sum, one) => sum + one.trials, 0),
      failures: own.reduce((sum, one) => sum + one.failures, 0),
    }
  })
  const logs = ratePairs(known).map((pair) => {
    // All builds are bad, then one after the other is good.
    let log = counts.reduce((sum, one) => sum + logLikelihood(pair.bad, one), Math.log(pair.weight))
    const first = prior.map((weight, index) => {
      const own = log + Math.log(weight)
      const here = counts[index]
      if (here !== undefined) log += logLikelihood(pair.good, here) - logLikelihood(pair.bad, here)
      return own
    })
    return { pair, first }
  })
  const highest = Math.max(...logs.map(({ first }) => Math.max(...first)))
  const raw = logs.map(({ pair, first }) => ({
    pair,
    first: first.map((log) => Math.exp(log - highest)),
  }))
  const total = raw.reduce((sum, { first }) => sum + first.reduce((all, one) => all + one, 0), 0)
  const chances = prior.map(
    (_, index) => raw.reduce((sum, { first }) => sum + (first[index] ?? 0), 0) / total,
  )
  const masses = raw.map(({ pair, first }) => {
    let sum = 0
    return { ...pair, upTo: first.map((mass) => (sum += mass / total)) }
  })
  return { builds, chances, masses }
}

/** Commits without a build count for the next build after them. */
function priorOf(weights: readonly number[], builds: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const ends = [...builds, weights.length]
  return ends.map((position, index) => {
    const before = ends[index - 1] ?? 0
    const own = weights.slice(before, position).reduce((sum, weight) => sum + weight, 0)
    const isEnd = position === before
    return isEnd ? ENDS_ARE_WRONG : ((1 - 2 * ENDS_ARE_WRONG) * own) / total
  })
}

function candidates(chances: readonly number[]): readonly number[] {
  const found = new Set([0, chances.length - 2])
  let sum = 0
  let quantile = 0
  for (const [index, chance] of chances.entries()) {
    sum += chance
    while (quantile < QUANTILES.length && sum >= (QUANTILES[quantile] ?? 1)) {
      // The build before says whether it broke earlier, the build itself whether it broke at all.
      found.add(index).add(index - 1)
      quantile++
    }
  }
  return [...found].filter((index) => index >= 0 && index <= chances.length - 2)
}

/** That one build is bad, and that it is not. */
function sidesOf(
  masses: readonly PairMasses[],
  index: number,
  attempts: number,
): readonly Possibility[] {
  return (['bad', 'good'] as const).map((side) => {
    const rates = masses.map(({ upTo, [side]: rate }) => {
      const isBad = upTo[index] ?? 0
      return { rate, weight: side === 'bad' ? isBad : (upTo.at(-1) ?? 0) - isBad }
    })
    const chance = rates.reduce((sum, { weight }) => sum + weight, 0)
    const outcomes = mixedChances(rates, attempts)
    return { chance, outcomes: outcomes.map((one) => (chance === 0 ? 0 : one / chance)) }
  })
}
