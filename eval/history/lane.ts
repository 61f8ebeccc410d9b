import { heldInCheck } from '../../src/domain/history/false-discovery.ts'
import { populationOf } from '../../src/domain/history/population.ts'
import { judgeSequence } from '../../src/domain/history/sequence.ts'
import type { Trial } from '../../src/domain/history/trials.ts'
import { createRandom } from '../random.ts'

/** How well the breaks of some specs are told from the flakes of a thousand others, on one night. */
export interface LaneScores {
  /** The share of broken specs among those that stand as new or still failing. */
  readonly standingBroken: number
  /** The share of broken specs that stand. */
  readonly brokenStanding: number
}

/** A lane such as all node e2e specs: most never fail, some are flaky. */
const LANE = { specs: 1200, flakyShare: 0.03, flakyRates: [0.02, 0.35], otherRate: 0.0003 } as const
const NIGHTS = 60
const BROKEN = 3
const LANES = 8

/**
 * Plays lanes of which some specs broke, and judges all of their specs.
 * @param nights on how many nights the broken specs have failed
 * @param rerun whether failed specs are run once more
 */
export function laneScores(nights: number, rerun: boolean): LaneScores {
  const random = createRandom(17)
  let [standing, standingBroken] = [0, 0]
  for (let lane = 0; lane < LANES; lane++) {
    const stands = standingSpecs(random, nights, rerun)
    standing += stands.length
    standingBroken += stands.filter((spec) => spec < BROKEN).length
  }
  return {
    standingBroken: standing === 0 ? 1 : standingBroken / standing,
    brokenStanding: standingBroken / (LANES * BROKEN),
  }
}

/** The positions of specs that stand; the first ones are broken. */
function standingSpecs(random: () => number, nights: number, rerun: boolean): readonly number[] {
  const sequences = Array.from({ length: LANE.specs }, (_, spec) => {
    const rate = rateOf(spec, random)
    const past = Array.from({ length: NIGHTS }, () => trial(rate, rerun, random))
    const isBroken = spec < BROKEN
    const present = Array.from({ length: nights }, () => trial(isBroken ? 1 : rate, rerun, random))
    return [...past, ...present]
  })
  const population = populationOf(sequences.map((trials) => trials.slice(0, NIGHTS)))
  const failing = sequences.flatMap((trials, spec) => {
    const { chance, surprise } = judgeSequence(trials, population)
    return chance === null ? [] : [{ spec, surprise }]
  })
  const stands = heldInCheck(
    failing.map(({ surprise }) => surprise),
    LANE.specs,
  )
  return failing.filter((_, index) => stands[index] === true).map(({ spec }) => spec)
}

/** The last specs are flaky, at different rates. */
function rateOf(spec: number, random: () => number): number {
  const [low, high] = LANE.flakyRates
  const isFlaky = spec >= LANE.specs * (1 - LANE.flakyShare)
  return isFlaky ? low + (high - low) * random() : LANE.otherRate
}

function trial(rate: number, rerun: boolean, random: () => number): Trial {
  if (random() >= rate) return 'pass'
  if (!rerun) return 'fail'
  return random() < rate ? 'confirmed' : 'flake'
}
