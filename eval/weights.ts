import { isRight, playBlame } from './blame/play.ts'
import { touchedChain } from './blame/touched.ts'
import { type Chain, makeWorld, type World } from './blame/world.ts'
import { createRandom } from './random.ts'

const WORLDS = 300
const SEED = 20261130
/** GitHub is asked for no more. */
const MOST_COMMITS = 60

/** What it brings to weigh commits by what they change, on regressions of CRI-O: the same ones with and without. */
export function evaluateWeights(count = WORLDS): Readonly<Record<string, number>> {
  const random = createRandom(SEED)
  const worlds = Array.from({ length: count }, () => crioWorld(random))
  const plain = worlds.map(({ world, chain }, index) =>
    search({ ...world, chains: [without(chain), ...world.chains.slice(1)] }, index),
  )
  const weighed = worlds.map(({ world }, index) => search(world, index))
  return {
    weightsRight: share(weighed),
    weightsTrials: trials(weighed),
    noWeightsRight: share(plain),
    noWeightsTrials: trials(plain),
  }
}

interface Search {
  /** Null if the part is wrong, so that nothing was searched for. */
  readonly right: boolean | null
  readonly attempts: number
}

function crioWorld(random: () => number) {
  for (;;) {
    const world = makeWorld(random)
    const [first, ...others] = world.chains
    if (first === undefined || first.length > MOST_COMMITS) continue
    if (world.truth.kind !== 'factor' || world.truth.factor !== 0) continue
    const chain = touchedChain(first, random)
    return { world: { ...world, chains: [chain, ...others] }, chain }
  }
}

function without({ length, culprit, builds, starting }: Chain): Chain {
  return { length, culprit, builds, starting }
}

function search(world: World, seed: number): Search {
  const { answer, attempts, matrixAttempts } = playBlame(world, createRandom(SEED + seed))
  const [culprit] = answer.culprits
  const [chain] = world.chains
  const found = culprit?.part === 0 && chain !== undefined ? isRight(culprit, chain) : null
  return { right: found, attempts: attempts - matrixAttempts }
}

function share(searches: readonly Search[]): number {
  const made = searches.filter(({ right }) => right !== null)
  return made.filter(({ right }) => right).length / made.length
}

function trials(searches: readonly Search[]): number {
  const made = searches.filter(({ right }) => right !== null)
  return made.reduce((sum, { attempts }) => sum + attempts, 0) / made.length
}
