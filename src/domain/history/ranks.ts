import { sequenceLikelihood } from './beta.ts'

/** A rise of numbers towards the end of a list. */
export interface Rise {
  /** The position of the first number after it. */
  readonly start: number
  /** The medians before and after it. */
  readonly before: number
  readonly after: number
  /** How likely such a rise is if the order of the numbers means nothing. */
  readonly surprise: number
}

/** So many of the last numbers are compared with all before them. More than one is tried, which is accounted for. */
const LAST = [3, 5, 7, 10, 14, 20, 28, 40]
const FEWEST_BEFORE = 10
/** A rise that is more likely than this is none. */
const WORTH_A_LOOK = 0.05

/**
 * A rise towards the end of a list, by the ranks of its numbers, so that single outliers do not matter
 * (H. Mann, D. Whitney, On a test of whether one of two random variables is stochastically larger, 1947). Null if the
 * list is too short, or if nothing rises clearly.
 * @param fewest how many numbers after the rise there must be
 */
export function riseIn(numbers: readonly number[], fewest: number): Rise | null {
  const lasts = LAST.filter((last) => last >= fewest && numbers.length - last >= FEWEST_BEFORE)
  if (lasts.length === 0) return null
  const ranks = ranksOf(numbers)
  const surprises = lasts.map((last) => rankSurprise(ranks, last))
  const surprise = Math.min(1, lasts.length * Math.min(...surprises))
  if (surprise > WORTH_A_LOOK) return null
  const start = clearestSplit(numbers, fewest)
  const [before, after] = split(numbers, start).map(medianOf)
  if (before === undefined || after === undefined || after <= before) return null
  return { start, before, after, surprise }
}

/** The position at which the numbers before and after are the closest to their medians. */
function clearestSplit(numbers: readonly number[], fewest: number): number {
  let clearest = numbers.length - fewest
  let least = Number.POSITIVE_INFINITY
  for (let start = FEWEST_BEFORE; start <= numbers.length - fewest; start++) {
    const distance = split(numbers, start)
      .map(distanceFromMedian)
      .reduce((one, other) => one + other)
    if (distance >= least) continue
    clearest = start
    least = distance
  }
  return clearest
}

function distanceFromMedian(numbers: readonly number[]): number {
  const median = medianOf(numbers)
  return numbers.reduce((sum, number) => sum + Math.abs(number - median), 0)
}

function split(
  numbers: readonly number[],
  start: number,
): readonly [before: readonly number[], after: readonly number[]] {
  return [numbers.slice(0, start), numbers.slice(start)]
}

/** The middle of some numbers; of two middle ones their mean. Not a number for none. */
export function medianOf(numbers: readonly number[]): number {
  // Without a function that compares, which takes most of the time of early warnings.
  const sorted = Float64Array.from(numbers).toSorted()
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2
}

/** The rank of each number, from 1. Equal numbers share the mean of their ranks. */
function ranksOf(numbers: readonly number[]): readonly number[] {
  const sorted = [...numbers.entries()].toSorted(([, one], [, other]) => one - other)
  const ranks = numbers.map(() => 0)
  for (let first = 0; first < sorted.length; ) {
    let end = first + 1
    while (end < sorted.length && sorted[end]?.[1] === sorted[first]?.[1]) end++
    for (const [position] of sorted.slice(first, end)) ranks[position] = (first + 1 + end) / 2
    first = end
  }
  return ranks
}

/** How likely it is that the last numbers are as large as they are beside the earlier ones. */
function rankSurprise(ranks: readonly number[], last: number): number {
  const before = ranks.length - last
  const won = wins(ranks, last)
  // Of all ways to order them, this is one, which a normal distribution does not show.
  if (won === before * last) return Math.exp(-logChoose(ranks.length, last))
  const spread = Math.sqrt((before * last * (ranks.length + 1)) / 12)
  return shareAbove((won - (before * last) / 2) / spread)
}

/** In how many pairs of an earlier and a late number the late one is larger. Equal ones count half. */
function wins(ranks: readonly number[], last: number): number {
  const sum = ranks.slice(-last).reduce((total, rank) => total + rank, 0)
  return sum - (last * (last + 1)) / 2
}

const uniform = sequenceLikelihood({ failures: 1, passes: 1 })

/** The logarithm of the number of ways to choose some of many. */
function logChoose(many: number, some: number): number {
  return -Math.log(many + 1) - uniform({ trials: many, failures: some })
}

/** The share of the normal distribution above a value (M. Abramowitz, I. Stegun, 26.2.17). */
function shareAbove(value: number): number {
  if (value < 0) return 1 - shareAbove(-value)
  const t = 1 / (1 + 0.2316419 * value)
  const factors = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429]
  const sum = factors.reduceRight((total, factor) => (total + factor) * t, 0)
  return (Math.exp((-value * value) / 2) / Math.sqrt(2 * Math.PI)) * sum
}
