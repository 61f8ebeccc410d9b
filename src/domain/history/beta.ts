/** A Beta distribution of a rate: as if `failures` failing and `passes` passing trials had been seen. Both are above 0. */
export interface Beta {
  readonly failures: number
  readonly passes: number
}

/** A rate with the range in which it is likely to be. */
export interface Rate {
  readonly mean: number
  readonly low: number
  readonly high: number
}

/** Trials of which some failed. */
export interface Counts {
  readonly trials: number
  readonly failures: number
}

/** Jeffreys' prior for a rate of which nothing is known (H. Jeffreys, 1946). */
const JEFFREYS: Beta = { failures: 0.5, passes: 0.5 }
/** An interval of 90 % leaves this much on each side. */
const TAIL = 0.05
/** Enough steps for some thousand trials: it takes about the square root of their number. */
const FRACTION_STEPS = 100
const HALVINGS = 40

/** The rate of failures with its 90 % interval. Of no trials, the interval says that nothing is known. */
export function rateOf({ trials, failures }: Counts): Rate {
  const beta = {
    failures: JEFFREYS.failures + failures,
    passes: JEFFREYS.passes + trials - failures,
  }
  return {
    mean: beta.failures / (beta.failures + beta.passes),
    // At the edges, the interval has the edge itself.
    low: failures === 0 ? 0 : quantile(beta, TAIL),
    high: failures === trials ? 1 : quantile(beta, 1 - TAIL),
  }
}

/**
 * Gives the function that says how likely one sequence with so many failures is, as a logarithm, if the rate of failures
 * stays the same and comes from `prior`. The order of the sequence makes no difference.
 */
export function sequenceLikelihood(prior: Beta): (counts: Counts) => number {
  const ofFailures = risingLogs(prior.failures)
  const ofPasses = risingLogs(prior.passes)
  const ofTrials = risingLogs(prior.failures + prior.passes)
  return ({ trials, failures }) =>
    ofFailures(failures) + ofPasses(trials - failures) - ofTrials(trials)
}

/** The logarithm of start · (start + 1) · … of so many factors. The sums are kept, because they are asked for again. */
function risingLogs(start: number): (count: number) => number {
  const sums = [0]
  return (count) => {
    for (let size = sums.length; size <= count; size++) {
      sums.push((sums[size - 1] ?? 0) + Math.log(start + size - 1))
    }
    return sums[count] ?? 0
  }
}

/** The rate below which a share of the distribution is, by halving. */
function quantile(beta: Beta, share: number): number {
  let [low, high] = [0, 1]
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (low + high) / 2
    if (shareBelow(beta, middle) < share) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** The regularized incomplete beta function, which is the share of the distribution below a rate. */
export function shareBelow({ failures, passes }: Beta, rate: number): number {
  if (rate <= 0) return 0
  if (rate >= 1) return 1
  // The fraction converges fast only on this side of the mean.
  if (rate > (failures + 1) / (failures + passes + 2)) {
    return 1 - shareBelow({ failures: passes, passes: failures }, 1 - rate)
  }
  const front =
    failures * Math.log(rate) +
    passes * Math.log1p(-rate) -
    (lnGamma(failures) + lnGamma(passes) - lnGamma(failures + passes))
  return (Math.exp(front) / failures) * continuedFraction(failures, passes, rate)
}

/** The continued fraction of the incomplete beta function (NIST DLMF 8.17.22), from its end. */
function continuedFraction(a: number, b: number, x: number): number {
  let value = 1
  for (let step = FRACTION_STEPS; step > 0; step--) {
    const half = Math.floor(step / 2)
    const factor = step % 2 === 0 ? half * (b - half) : -(a + half) * (a + b + half)
    value = 1 + (factor * x) / ((a + step - 1) * (a + step)) / value
  }
  return 1 / value
}

/** The logarithm of the gamma function: Stirling's series (NIST DLMF 5.11.1), from where it is exact enough. */
function lnGamma(x: number): number {
  if (x < 10) return lnGamma(x + 1) - Math.log(x)
  const inverse = 1 / (x * x)
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / x
  return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + series
}
