import type { Explanation } from '../src/domain/blame/matrix.ts'
import { isRight, type Played, playBlame, playPlain } from './blame/play.ts'
import { type Chain, makeWorld } from './blame/world.ts'
import { createRandom } from './random.ts'

const WORLDS = 1000
const SEED = 20261129
/** Plain bisection with so many runs for each step. */
const PLAIN = [1, 3]

/** Scores of the search for culprits on made regressions, beside plain bisection. */
export function evaluateBlame(count = WORLDS): Readonly<Record<string, number>> {
  const random = createRandom(SEED)
  const blames = Array.from({ length: count }, () => {
    const world = makeWorld(random)
    return { world, played: playBlame(world, random) }
  })
  const isBlameRight = ({ world, played }: (typeof blames)[number]) =>
    isSame(played.answer.explanation, world.truth)
  // Where the part is wrong, there is nothing to search in.
  const searches = blames.filter(isBlameRight).flatMap(({ world, played }) =>
    played.answer.culprits.flatMap((culprit) => {
      const chain = world.chains[culprit.part]
      return chain === undefined ? [] : [{ world, chain, culprit }]
    }),
  )
  const plain = PLAIN.map((each) => ({
    each,
    runs: searches.map(({ world, chain }) => ({
      chain,
      played: playPlain(world, chain, each, random),
    })),
  }))
  return {
    blameRight: share(blames, isBlameRight),
    blameWrong: share(
      blames,
      (blame) => blame.played.answer.explanation !== null && !isBlameRight(blame),
    ),
    blameTrials: mean(blames.map(({ played }) => played.matrixAttempts)),
    bisectRight: share(searches, ({ culprit, chain }) => isRight(culprit, chain)),
    bisectTrials:
      blames.reduce((sum, { played }) => sum + played.attempts - played.matrixAttempts, 0) /
      searches.length,
    ...Object.fromEntries(
      plain.flatMap(({ each, runs }) => [
        [`plainRight${each}`, share(runs, isPlainRight)],
        [`plainTrials${each}`, mean(runs.map(({ played }) => played.attempts))],
      ]),
    ),
    minutesMedian: median(blames.map(({ played }) => played.seconds)) / 60,
  }
}

function isPlainRight({
  played,
  chain,
}: {
  readonly played: Played<Parameters<typeof isRight>[0]>
  readonly chain: Chain
}): boolean {
  return isRight(played.answer, chain)
}

function isSame(one: Explanation | null, other: Explanation): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.filter(holds).length / items.length
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
