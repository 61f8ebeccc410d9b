import type { Explanation } from '../src/domain/blame/matrix.ts'
import {
  isRight,
  knownRates,
  type Played,
  playMatrix,
  playPlain,
  playSearch,
} from './blame/play.ts'
import { makeWorld, type World } from './blame/world.ts'
import { createRandom } from './random.ts'

const WORLDS = 1000
const SEED = 20261129
/** Plain bisection with so many runs for each step. */
const PLAIN = [1, 3]

/** Scores of the matrix and the search on made regressions, beside plain bisection. */
export function evaluateBlame(count = WORLDS): Readonly<Record<string, number>> {
  const random = createRandom(SEED)
  const worlds = Array.from({ length: count }, () => makeWorld(random))
  const blames = worlds.map((world) => {
    const known = knownRates(world, random)
    return { world, known, blame: playMatrix(world, known, random) }
  })
  const guilty = blames.flatMap(({ world, known }) => {
    const factor = guiltyFactor(world.truth)
    const chain = factor === null ? undefined : world.chains[factor]
    return chain === undefined ? [] : [{ world, known, chain }]
  })
  const searches = guilty.map(({ world, known, chain }) => ({
    chain,
    played: playSearch(world, chain, known, random),
  }))
  const plain = PLAIN.map((each) => ({
    each,
    runs: guilty.map(({ world, chain }) => ({
      chain,
      played: playPlain(world, chain, each, random),
    })),
  }))
  const rightOf = (runs: typeof searches) =>
    share(runs, ({ played, chain }) => isRight(played.answer, chain))
  return {
    blameRight: share(blames, ({ world, blame }) => isSame(blame.answer, world.truth)),
    blameWrong: share(
      blames,
      ({ world, blame }) => blame.answer !== null && !isSame(blame.answer, world.truth),
    ),
    blameTrials: mean(blames.map(({ blame }) => blame)),
    bisectRight: rightOf(searches),
    bisectTrials: mean(searches.map(({ played }) => played)),
    ...Object.fromEntries(
      plain.flatMap(({ each, runs }) => [
        [`plainRight${each}`, rightOf(runs)],
        [`plainTrials${each}`, mean(runs.map(({ played }) => played))],
      ]),
    ),
    minutesMedian:
      median(blames.map(({ blame, world }, index) => blame.seconds + searchSeconds(world, index))) /
      60,
  }

  function searchSeconds({ truth }: World, index: number): number {
    if (guiltyFactor(truth) === null) return 0
    const before = blames.slice(0, index).filter(({ world }) => guiltyFactor(world.truth) !== null)
    return searches[before.length]?.played.seconds ?? 0
  }
}

/** The factor in which the search goes on; null if there is none. */
function guiltyFactor(truth: Explanation): number | null {
  switch (truth.kind) {
    case 'factor':
      return truth.factor
    case 'together':
    case 'each':
      return truth.factors[0]
    case 'environment':
    case 'flake':
      return null
  }
}

function isSame(one: Explanation | null, other: Explanation): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.filter(holds).length / items.length
}

function mean(runs: readonly Played<unknown>[]): number {
  return runs.reduce((sum, { repetitions }) => sum + repetitions, 0) / runs.length
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
