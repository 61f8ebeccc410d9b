import type { Counts } from '../history/beta.ts'

/** How likely an ordered sequence with so many failures is at a rate, as a logarithm. */
export function logLikelihood(rate: number, { trials, failures }: Counts): number {
  return failures * Math.log(rate) + (trials - failures) * Math.log1p(-rate)
}

/** The most repetitions of one trial. */
export const REPETITIONS = [1, 2, 3, 5]

const KNOWN_CHANCES = new Map<number, ReadonlyMap<number, readonly number[]>>()

/**
 * How likely each number of failures is, from none to all, in some trials at a rate. The results are kept, because few rates
 * are asked for very often.
 */
export function failureChances(rate: number, trials: number): readonly number[] {
  const ofRate = KNOWN_CHANCES.get(rate) ?? new Map(REPETITIONS.map((n) => [n, binomial(rate, n)]))
  KNOWN_CHANCES.set(rate, ofRate)
  return ofRate.get(trials) ?? binomial(rate, trials)
}

function binomial(rate: number, trials: number): readonly number[] {
  let chances = [1]
  for (let trial = 0; trial < trials; trial++) {
    const failing = [0, ...chances.map((chance) => chance * rate)]
    chances = [...chances.map((chance) => chance * (1 - rate)), 0].map(
      (chance, failures) => chance + (failing[failures] ?? 0),
    )
  }
  return chances
}

/** The same if the rate is one of several, each as likely as its weight says. */
export function mixedChances(
  rates: readonly { readonly rate: number; readonly weight: number }[],
  trials: number,
): readonly number[] {
  const mixed = Array.from({ length: trials + 1 }, () => 0)
  for (const { rate, weight } of rates) {
    for (const [failures, chance] of failureChances(rate, trials).entries()) {
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

/**
 * How much an outcome is expected to tell, in bits: the mutual information of explanation and outcome.
 * @param explanations how likely each is, and how likely it makes each outcome
 */
export function information(
  explanations: readonly { readonly chance: number; readonly outcomes: readonly number[] }[],
): number {
  const size = explanations[0]?.outcomes.length ?? 0
  let bits = 0
  for (let outcome = 0; outcome < size; outcome++) {
    const total = explanations.reduce(
      (sum, { chance, outcomes }) => sum + chance * (outcomes[outcome] ?? 0),
      0,
    )
    for (const { chance, outcomes } of explanations) {
      const likely = outcomes[outcome] ?? 0
      if (chance > 0 && likely > 0) bits += chance * likely * Math.log2(likely / total)
    }
  }
  return bits
}
