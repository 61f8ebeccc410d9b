import type { Costs } from '../../src/domain/blame/chances.ts'
import { CERTAIN } from '../../src/domain/blame/limits.ts'
import {
  type Cell,
  type CellTrials,
  type Explanation,
  explain,
  type Factor,
  nextTrial,
} from '../../src/domain/blame/matrix.ts'
import type { KnownRates } from '../../src/domain/blame/rates.ts'
import { locate, nextPosition, type PositionTrials } from '../../src/domain/blame/search.ts'
import type { Counts } from '../../src/domain/history/beta.ts'
import { type Chain, FACTOR_NAMES, rateIn, type World } from './world.ts'

/** What a procedure said, and what it took. */
export interface Played<Answer> {
  readonly answer: Answer
  readonly repetitions: number
  readonly seconds: number
}

/** A commit, or the smallest range that the builds allow: it broke after `good`, at the latest with `bad`. */
export interface Range {
  readonly good: number | null
  readonly bad: number | null
}

/** What was measured on a real node: CRI-O restarts in seconds; the suite starts its API server and kubelet anew. */
const SUITE_SECONDS = 35
const SWAP_SECONDS = 10
/** A registry, a disk: the trial counts as nothing and is repeated. */
const BROKEN_TRIALS = 0.03
const NIGHTS = 60
const MOST_SECONDS = 3 * 3600
const FACTORS: readonly Factor[] = FACTOR_NAMES.map((name, index) => ({
  name,
  weight: [0.45, 0.35, 0.1, 0.1][index] ?? 0,
  swapSeconds: SWAP_SECONDS,
}))

function costsOf({ specSeconds }: World): Costs & { readonly swapSeconds: number } {
  return { invocationSeconds: SUITE_SECONDS, swapSeconds: SWAP_SECONDS, specSeconds }
}

/** Nights with good builds, and the run and the rerun that were red. */
export function knownRates(world: World, random: () => number): KnownRates {
  return {
    good: { trials: NIGHTS, failures: failuresOf(world.good, NIGHTS, random) },
    bad: { trials: 2, failures: 2 },
  }
}

/** Plays the matrix until an explanation is certain. */
export function playMatrix(
  world: World,
  known: KnownRates,
  random: () => number,
): Played<Explanation | null> & { readonly trials: readonly CellTrials[] } {
  const costs = costsOf(world)
  const trials: CellTrials[] = []
  let [repetitions, seconds] = [0, 0]
  let current: Cell | null = null
  while (seconds < MOST_SECONDS) {
    const matrix = { factors: FACTORS, known, trials }
    const [best] = explain(matrix)
    if (best !== undefined && best.chance >= CERTAIN && trials.length > 0) {
      return { answer: best.explanation, repetitions, seconds, trials }
    }
    const next = nextTrial(matrix, costs, current)
    const swaps = next.cell.filter((one, index) => current?.[index] !== one).length
    const counts = tryUntilPassed(rateIn(world, next.cell), next.attempts, random)
    seconds += swaps * SWAP_SECONDS + SUITE_SECONDS + counts.trials * world.specSeconds
    current = next.cell
    if (random() < BROKEN_TRIALS) continue
    repetitions += counts.trials
    trials.push({ cell: next.cell, ...counts })
  }
  return { answer: null, repetitions, seconds, trials }
}

/** Plays the search until a range is certain. */
export function playSearch(
  world: World,
  chain: Chain,
  known: KnownRates,
  random: () => number,
): Played<Range> {
  const costs = costsOf(world)
  const trials: PositionTrials[] = []
  let [repetitions, seconds] = [0, 0]
  let current: number | null = null
  const weights = Array.from({ length: chain.length }, () => 1)
  for (;;) {
    const search = { weights, builds: chain.builds, known, trials }
    const found = locate(search)
    if (found.chance >= CERTAIN || seconds >= MOST_SECONDS) {
      return { answer: found, repetitions, seconds }
    }
    const next = nextPosition(search, costs, current)
    const counts = tryUntilPassed(rateAt(world, chain, next.position), next.attempts, random)
    seconds +=
      (next.position === current ? 0 : SWAP_SECONDS) +
      SUITE_SECONDS +
      counts.trials * world.specSeconds
    current = next.position
    if (random() < BROKEN_TRIALS) continue
    repetitions += counts.trials
    trials.push({ position: next.position, ...counts })
  }
}

/** `git bisect run` with a fixed number of repetitions for each step: bad if any of them failed. */
export function playPlain(
  world: World,
  chain: Chain,
  each: number,
  random: () => number,
): Played<Range> {
  let [low, high, repetitions, seconds] = [0, chain.builds.length - 1, 0, 0]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    const failures = failuresOf(rateAt(world, chain, chain.builds[middle] ?? 0), each, random)
    repetitions += each
    seconds += SWAP_SECONDS + SUITE_SECONDS + each * world.specSeconds
    if (failures > 0) high = middle
    else low = middle
  }
  const answer = { good: chain.builds[low] ?? null, bad: chain.builds[high] ?? null }
  return { answer, repetitions, seconds }
}

/** Whether it is the smallest range with the culprit that builds allow. */
export function isRight({ good, bad }: Range, { culprit, builds }: Chain): boolean {
  const at = builds.findIndex((position) => position >= culprit)
  return bad === builds[at] && good === builds[at - 1]
}

function tryUntilPassed(rate: number, most: number, random: () => number): Counts {
  for (let failures = 0; failures < most; failures++) {
    if (random() >= rate) return { trials: failures + 1, failures }
  }
  return { trials: most, failures: most }
}

function rateAt({ good, bad }: World, { culprit }: Chain, position: number): number {
  return position >= culprit ? bad : good
}

function failuresOf(rate: number, trials: number, random: () => number): number {
  return Array.from({ length: trials }, () => random()).filter((one) => one < rate).length
}
