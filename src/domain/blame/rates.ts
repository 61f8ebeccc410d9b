import type { Counts } from '../history/beta.ts'

/** What is known of how often a spec fails, before any trial. */
export interface KnownRates {
  /** Its runs with builds that are good. */
  readonly good: Counts
  /** Its runs since it is red. */
  readonly bad: Counts
}

/** How often a spec fails without and with the cause, and how likely this is. */
export interface RatePair {
  readonly good: number
  readonly bad: number
  readonly weight: number
}

/** A rate, and how likely it is. */
export interface WeightedRate {
  readonly rate: number
  readonly weight: number
}

/** As many rates as make no difference to the answers; evaluated with `npm run eval`. */
const GOOD_RATES = [0.002, 0.01, 0.025, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6]
const BAD_RATES = [0.35, 0.5, 0.65, 0.8, 0.9, 0.97, 0.998]
/** What fails less often with all builds is a flake. */
const BROKEN_RATES = [0.8, 0.9, 0.97, 0.998]
const FLAKY_RATES = [...GOOD_RATES, 0.7]
/** A cause that fails a spec hardly more often than before cannot be told from flakiness. */
const LEAST_DIFFERENCE = 0.2
/** Most specs never fail, and most regressions always do. As if these trials had been seen. */
const MOST_ARE_STABLE = { failures: 0.3, passes: 3 }
const MOST_ALWAYS_FAIL = { failures: 1.5, passes: 0.3 }
/** How likely it is that a flaky spec fails now as often as it did before, and not more often. */
const STILL_AS_FLAKY = 0.5

/** The pairs of rates that are possible, with weights that add up to 1. */
export function ratePairs({ good, bad }: KnownRates): readonly RatePair[] {
  const goods = weighted(GOOD_RATES, good, MOST_ARE_STABLE)
  const bads = weighted(BAD_RATES, bad, MOST_ALWAYS_FAIL)
  return scaled(
    goods.flatMap((one) =>
      bads
        .filter(({ rate }) => rate >= one.rate + LEAST_DIFFERENCE)
        .map(({ rate, weight }) => ({ good: one.rate, bad: rate, weight: one.weight * weight })),
    ),
  )
}

/** Rates of a spec that only is flaky: as before, or more than before, because it is red just now. */
export function flakyRates({ good }: KnownRates): readonly WeightedRate[] {
  const before = weighted(FLAKY_RATES, good, MOST_ARE_STABLE)
  return scaled(
    before.map(({ rate, weight }) => ({
      rate,
      weight: STILL_AS_FLAKY * weight + (1 - STILL_AS_FLAKY) / FLAKY_RATES.length,
    })),
  )
}

/** Rates of a spec that fails with everything. */
export function brokenRates({ bad }: KnownRates): readonly WeightedRate[] {
  return weighted(BROKEN_RATES, bad, MOST_ALWAYS_FAIL)
}

/** The Beta distribution of a rate after trials, at some points. Each stands for the rates that are nearest to it. */
function weighted(
  rates: readonly number[],
  { trials, failures }: Counts,
  prior: { readonly failures: number; readonly passes: number },
): readonly WeightedRate[] {
  const logs = rates.map((rate, index) => {
    const below = index === 0 ? 0 : (rate + (rates[index - 1] ?? 0)) / 2
    const above = index === rates.length - 1 ? 1 : (rate + (rates[index + 1] ?? 1)) / 2
    return (
      Math.log(above - below) +
      (prior.failures - 1 + failures) * Math.log(rate) +
      (prior.passes - 1 + trials - failures) * Math.log1p(-rate)
    )
  })
  const highest = Math.max(...logs)
  return scaled(
    rates.map((rate, index) => ({
      rate,
      weight: Math.exp((logs[index] ?? Number.NEGATIVE_INFINITY) - highest),
    })),
  )
}

function scaled<T extends { readonly weight: number }>(items: readonly T[]): readonly T[] {
  const total = items.reduce((sum, { weight }) => sum + weight, 0)
  return items.map((item) => ({ ...item, weight: item.weight / total }))
}
