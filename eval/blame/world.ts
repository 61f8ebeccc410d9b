import type { Cell, Explanation } from '../../src/domain/blame/matrix.ts'

/** A made regression, or what looks like one. */
export interface World {
  readonly truth: Explanation
  /** How often the spec fails without and with its cause. */
  readonly good: number
  readonly bad: number
  /** Commits between the builds of each factor that is bisected; the position of the culprit, from 1. */
  readonly chains: readonly Chain[]
  readonly specSeconds: number
}

export interface Chain {
  readonly length: number
  readonly culprit: number
  /** Positions with a build, the ends included. */
  readonly builds: readonly number[]
  /** Those of them that start. */
  readonly starting: readonly number[]
  /** What the search is told of how likely each commit is; nothing without them. */
  readonly weights?: readonly number[]
}

/** CRI-O, Kubernetes, and two components. */
export const FACTOR_NAMES = ['cri-o', 'kubernetes', 'crun', 'conmon'] as const

/** The suite or CRI-O of a commit does not start. */
const UNUSABLE_BUILDS = 0.03
const NEVER = 0.002
const ALWAYS = 0.998
const LEAST_DIFFERENCE = 0.3

/** Makes one regression after the other: chains of 8 to 400 commits, holes, flake rates up to 40 %, causes of all kinds. */
export function makeWorld(random: () => number): World {
  const truth = pick(random)
  const chains = FACTOR_NAMES.map(() => makeChain(random))
  const flaky = random() < 0.5 ? NEVER : NEVER + random() * 0.4
  const good = truth.kind === 'flake' ? 0.05 + random() * 0.35 : flaky
  const least = truth.kind === 'environment' ? 0.9 : 0.6
  const fails = random() < 0.7 ? ALWAYS : least + random() * (1 - least)
  const bad = Math.min(ALWAYS, Math.max(fails, good + LEAST_DIFFERENCE))
  return { truth, good, bad, chains, specSeconds: 5 + random() ** 3 * 120 }
}

/** How often the spec fails with these versions. */
export function rateIn({ truth, good, bad }: World, cell: Cell): number {
  switch (truth.kind) {
    case 'factor':
      return cell[truth.factor] === true ? bad : good
    case 'together':
      return truth.factors.every((factor) => cell[factor]) ? bad : good
    case 'each':
      return truth.factors.some((factor) => cell[factor]) ? bad : good
    case 'reversed':
      return cell[truth.factor] === true ? good : bad
    case 'environment':
      return bad
    case 'flake':
      return good
  }
}

function pick(random: () => number): Explanation {
  const share = random()
  if (share < 0.3) return { kind: 'factor', factor: 0 }
  if (share < 0.55) return { kind: 'factor', factor: 1 }
  if (share < 0.7) return { kind: 'factor', factor: random() < 0.5 ? 2 : 3 }
  if (share < 0.8) return { kind: 'together', factors: [0, 1] }
  if (share < 0.9) return { kind: 'environment' }
  return { kind: 'flake' }
}

function makeChain(random: () => number): Chain {
  const length = Math.round(8 * 50 ** random())
  const holes = random() < 0.5 ? 0 : random() * 0.6
  const inside = Array.from({ length: length - 1 }, (_, index) => index + 1)
  const builds = [0, ...inside.filter(() => random() >= holes), length]
  return {
    length,
    culprit: 1 + Math.floor(random() * length),
    builds,
    starting: builds.filter(
      (position) => position === 0 || position === length || random() >= UNUSABLE_BUILDS,
    ),
  }
}
