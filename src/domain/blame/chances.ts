import type { Counts } from '../history/beta.ts'

/** How likely an ordered sequence with so many failures is at a rate, as a logarithm. */
export function logLikelihood(rate: number, { trials, failures }: Counts): number {
  return failures * Math.log(rate) + (trials - failures) * Math.log1p(-rate)
}

/**
 * How often a spec is tried at most in one invocation of the suite. Ginkgo repeats it until it passes (`--flake-attempts`), so
 * one that fails is tried often at little cost.
 */
export const ATTEMPTS = [1, 2, 3, 5]

const KNOWN_CHANCES = new Map<number, ReadonlyMap<number, readonly number[]>>()

/**
 * How likely each number of failures is, from none to `most`, if a spec is tried until it passes, but at most so often. The
 * results are kept, because few rates are asked for very often.
 */
function failureChances(rate: number, most: number): readonly number[] {
  const ofRate = KNOWN_CHANCES.get(rate) ?? new Map(ATTEMPTS.map((n) => [n, chancesOf(rate, n)]))
  KNOWN_CHANCES.set(rate, ofRate)
  return ofRate.get(most) ?? chancesOf(rate, most)
}

function chancesOf(rate: number, most: number): readonly number[] {
  const passing = Array.from({ length: most }, (_, failures) => rate ** failures * (1 - rate))
  return [...passing, rate ** most]
}

/** The same if the rate is one of several, each as likely as its weight says. */
export function mixedChances(
  rates: readonly { readonly rate: number; readonly weight: number }[],
  most: number,
): readonly number[] {
  const mixed = Array.from({ length: most + 1 }, () => 0)
  for (const { rate, weight } of rates) {
    for (const [failures, chance] of failureChances(rate, most).entries()) {
      mixed[failures] = (mixed[failures] ?? 0) + weight * chance
    }
  }
  return mixed
}

/** Weights from their logarithms; they add up to 1. */
export function fromLogs(logs: readonly number[]): readonly number[] {
  const highest = Math.max(...logs)
  const weights = logs.map((log) => Math.exp(log - highest))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => weight / total)
}

/** What can be the case, how likely it is, and how likely it makes each number of failures. */
export interface Possibility {
  readonly chance: number
  readonly outcomes: readonly number[]
}

/** What one invocation of the suite costs. */
export interface Costs {
  /** Swaps of builds, start and end of the suite. */
  readonly invocationSeconds: number
  readonly specSeconds: number
}

/** How much a trial is expected to tell in the time that it is expected to take, in bits for a second. */
export function worthOf(
  possibilities: readonly Possibility[],
  { invocationSeconds, specSeconds }: Costs,
): number {
  const totals = totalsOf(possibilities)
  const attempts = totals.reduce(
    (sum, chance, failures) => sum + chance * Math.min(failures + 1, totals.length - 1),
    0,
  )
  return bitsOf(possibilities, totals) / (invocationSeconds + attempts * specSeconds)
}

/** How likely each number of failures is, whatever is the case. */
function totalsOf(possibilities: readonly Possibility[]): readonly number[] {
  return Array.from({ length: possibilities[0]?.outcomes.length ?? 0 }, (_, failures) =>
    possibilities.reduce(
      (sum, { chance, outcomes }) => sum + chance * (outcomes[failures] ?? 0),
      0,
    ),
  )
}

/** How much a trial is expected to tell: the mutual information of what is the case and what is seen, in bits. */
export function bitsOf(
  possibilities: readonly Possibility[],
  totals: readonly number[] = totalsOf(possibilities),
): number {
  let bits = 0
  for (const { chance, outcomes } of possibilities) {
    for (const [failures, likely] of outcomes.entries()) {
      if (chance > 0 && likely > 0) {
        bits += chance * likely * Math.log2(likely / (totals[failures] ?? 1))
      }
    }
  }
  return bits
}
