import type { Counts } from '../history/beta.ts'
import {
  ATTEMPTS,
  bitsOf,
  type Costs,
  fromLogs,
  logLikelihood,
  mixedChances,
  worthOf,
} from './chances.ts'
import type { Part } from './problem.ts'
import { brokenRates, flakyRates, type KnownRates, type RatePair, ratePairs } from './rates.ts'

/** What stands for itself in a matrix: a part of the node that changed (problem.ts). */
export type Factor = Pick<Part, 'name' | 'weight' | 'swapSeconds'>

/** Which factors have their new version, by position; the others have the last good one. */
export type Cell = readonly boolean[]

/** Attempts with the same versions. Trials of which the surroundings broke are not among them. */
export interface CellTrials extends Counts {
  readonly cell: Cell
}

/** What can be behind a spec that is newly red. */
export type Explanation =
  /** Red with the new version of one factor. */
  | { readonly kind: 'factor'; readonly factor: number }
  /** Red only if both are new. */
  | { readonly kind: 'together'; readonly factors: readonly [number, number] }
  /** Red if any of both is new: two causes. */
  | { readonly kind: 'each'; readonly factors: readonly [number, number] }
  /** Red with the last good version of one factor, and green with the new one: the ends are the other way round. */
  | { readonly kind: 'reversed'; readonly factor: number }
  /** Red with all versions today. */
  | { readonly kind: 'environment' }
  /** Red at times, with all versions. */
  | { readonly kind: 'flake' }

export interface Explained {
  readonly explanation: Explanation
  readonly chance: number
}

/** What is tried next: one cell, at most so many times. */
export interface NextTrial {
  readonly cell: Cell
  readonly attempts: number
}

/** What a matrix is made of. */
export interface Matrix {
  readonly factors: readonly Factor[]
  readonly known: KnownRates
  readonly trials: readonly CellTrials[]
}

/** Shares of the kinds before any trial. They matter little, because each trial outweighs them. */
const KIND_WEIGHTS: Readonly<Record<Explanation['kind'], number>> = {
  factor: 0.66,
  together: 0.06,
  each: 0.01,
  // Rare, but it looks like other kinds until both ends were tried.
  reversed: 0.01,
  environment: 0.12,
  flake: 0.15,
}
/** A trial that is expected to tell less is not worth its time, however often it is made. */
const LEAST_BITS = 0.001
/** With more factors, only the cells that tell most are considered. */
const MOST_FACTORS_FOR_ALL_CELLS = 5

/** How likely each explanation is after the trials, the likeliest first. */
export function explain(matrix: Matrix): readonly Explained[] {
  const models = modelsOf(matrix)
  return models
    .map(({ explanation, chance }) => ({ explanation, chance }))
    .toSorted((one, other) => other.chance - one.chance)
}

/**
 * The cell and the number of attempts that are expected to tell most in the time that they take. Null if no cell can be tried
 * that tells anything more.
 * @param current what is on the node: null for nothing, or for another version of one factor
 */
export function nextTrial(
  matrix: Matrix,
  costs: Costs,
  current: readonly (boolean | null)[] | null,
  canBeTried: (cell: Cell) => boolean = () => true,
): NextTrial | null {
  const models = modelsOf(matrix)
  const cells = cellsOf(matrix.factors.length).filter(canBeTried)
  const options = ATTEMPTS.flatMap((attempts) => {
    const expected = models.map((model) => {
      const ofRates = (side: 'bad' | 'good') =>
        mixedChances(
          model.pairs.map((pair) => ({ rate: pair[side], weight: pair.weight })),
          attempts,
        )
      return { model, red: ofRates('bad'), green: ofRates('good') }
    })
    return cells.flatMap((cell) => {
      const swaps = matrix.factors
        .filter((_, index) => current === null || current[index] !== cell[index])
        .reduce((sum, { swapSeconds }) => sum + swapSeconds, costs.invocationSeconds)
      const possibilities = expected.map(({ model, red, green }) => ({
        chance: model.chance,
        outcomes: model.isBad(cell) ? red : green,
      }))
      if (bitsOf(possibilities) < LEAST_BITS) return []
      const worth = worthOf(possibilities, { ...costs, invocationSeconds: swaps })
      return [{ cell, attempts, worth }]
    })
  })
  const [best] = options.toSorted((one, other) => other.worth - one.worth)
  return best === undefined ? null : { cell: best.cell, attempts: best.attempts }
}

/** An explanation with the rates that are possible under it, after the trials. */
interface Model extends Explained {
  readonly isBad: (cell: Cell) => boolean
  readonly pairs: readonly RatePair[]
}

function modelsOf({ factors, known, trials }: Matrix): readonly Model[] {
  const pairs = ratePairs(known)
  const flaky = flakyRates(known).map(({ rate, weight }) => ({ good: rate, bad: rate, weight }))
  const broken = brokenRates(known).map(({ rate, weight }) => ({ good: rate, bad: rate, weight }))
  const models = explanationsOf(factors).map(({ explanation, weight }) => {
    const ofKind =
      explanation.kind === 'flake' ? flaky : explanation.kind === 'environment' ? broken : pairs
    const isBad = (cell: Cell) => isRed(explanation, cell)
    const logs = ofKind.map((pair) =>
      trials.reduce(
        (sum, one) => sum + logLikelihood(isBad(one.cell) ? pair.bad : pair.good, one),
        Math.log(pair.weight),
      ),
    )
    const highest = Math.max(...logs)
    const weights = fromLogs(logs)
    const total = logs.reduce((sum, log) => sum + Math.exp(log - highest), 0)
    return {
      explanation,
      isBad,
      log: Math.log(weight) + highest + Math.log(total),
      pairs: ofKind.map((pair, index) => ({ ...pair, weight: weights[index] ?? 0 })),
    }
  })
  const chances = fromLogs(models.map(({ log }) => log))
  return models.map(({ explanation, isBad, pairs: after }, index) => ({
    explanation,
    isBad,
    pairs: after,
    chance: chances[index] ?? 0,
  }))
}

function isRed(explanation: Explanation, cell: Cell): boolean {
  switch (explanation.kind) {
    case 'factor':
      return cell[explanation.factor] === true
    case 'together':
      return explanation.factors.every((factor) => cell[factor])
    case 'each':
      return explanation.factors.some((factor) => cell[factor])
    case 'reversed':
      return cell[explanation.factor] !== true
    case 'environment':
    case 'flake':
      return true
  }
}

function explanationsOf(
  factors: readonly Factor[],
): readonly { readonly explanation: Explanation; readonly weight: number }[] {
  const total = factors.reduce((sum, { weight }) => sum + weight, 0)
  const share = (factor: number) => (factors[factor]?.weight ?? 0) / total
  const twos = factors.flatMap((_, one) =>
    factors.slice(one + 1).map((__, offset) => [one, one + 1 + offset] as const),
  )
  const ofTwos = twos.reduce((sum, [one, other]) => sum + share(one) * share(other), 0)
  return [
    ...(['factor', 'reversed'] as const).flatMap((kind) =>
      factors.map((_, factor) => ({
        explanation: { kind, factor },
        weight: KIND_WEIGHTS[kind] * share(factor),
      })),
    ),
    ...(['together', 'each'] as const).flatMap((kind) =>
      twos.map((both) => ({
        explanation: { kind, factors: both },
        weight: (KIND_WEIGHTS[kind] * share(both[0]) * share(both[1])) / ofTwos,
      })),
    ),
    ...(['environment', 'flake'] as const).map((kind) => ({
      explanation: { kind },
      weight: KIND_WEIGHTS[kind],
    })),
  ]
}

/** The cells that are worth a trial: all of few factors, else those in which one factor or the first two stand apart. */
function cellsOf(factors: number): readonly Cell[] {
  const numbers = Array.from({ length: factors }, (_, index) => index)
  if (factors <= MOST_FACTORS_FOR_ALL_CELLS) {
    return Array.from({ length: 2 ** factors }, (_, bits) =>
      numbers.map((index) => (bits & (1 << index)) !== 0),
    )
  }
  const cells = [
    numbers.map(() => false),
    numbers.map(() => true),
    numbers.map((index) => index < 2),
    numbers.map((index) => index >= 2),
    ...numbers.flatMap((one) => [
      numbers.map((index) => index === one),
      numbers.map((index) => index !== one),
    ]),
  ]
  // With many factors, half of the others at once halves the candidates.
  const halves = [0, 1, 2, 3, 4].map((bit) => numbers.map((index) => (index & (1 << bit)) !== 0))
  return [...cells, ...halves]
}
