import type { Part, Problem, Setup, Trial } from '../../src/domain/blame/problem.ts'
import { type Answer, nextStep } from '../../src/domain/blame/procedure.ts'
import type { KnownRates } from '../../src/domain/blame/rates.ts'
import type { Counts } from '../../src/domain/history/beta.ts'
import { type Chain, FACTOR_NAMES, rateIn, type World } from './world.ts'

/** What a procedure said, and what it took. */
export interface Played<Answered> {
  readonly answer: Answered
  readonly attempts: number
  readonly seconds: number
}

/** A commit, or a range of commits: it broke after `good`, at the latest with `bad`. */
export interface Range {
  readonly good: number | null
  readonly bad: number | null
}

/** A node with real binaries takes about this long: the suite starts its API server and the kubelet anew. */
const INVOCATION_SECONDS = 35
const SWAP_SECONDS = 10
/** A registry, a disk: the trial counts as nothing. */
const BROKEN_TRIALS = 0.03
const NIGHTS = 60
const MOST_SECONDS = 3 * 3600
const WEIGHTS = [0.45, 0.35, 0.1, 0.1]

/** Plays one regression until there is an answer. */
export function playBlame(
  world: World,
  random: () => number,
): Played<Answer> & { readonly matrixAttempts: number } {
  const problem = problemOf(world, random)
  const trials: Trial[] = []
  for (;;) {
    const seconds = trials.reduce((sum, one) => sum + one.seconds, 0)
    const step = nextStep(problem, trials, seconds < MOST_SECONDS)
    if (step.kind === 'done') {
      const isEnd = ({ setup }: Trial) =>
        setup.every((position, part) => [0, world.chains[part]?.length].includes(position))
      return {
        answer: step.answer,
        attempts: attemptsOf(trials),
        matrixAttempts: attemptsOf(trials.filter(isEnd)),
        seconds,
      }
    }
    trials.push(tryOut(world, problem, step, trials.at(-1)?.setup, random))
  }
}

function tryOut(
  world: World,
  { parts, invocationSeconds, specSeconds }: Problem,
  { setup, attempts }: { readonly setup: Setup; readonly attempts: number },
  before: Setup | undefined,
  random: () => number,
): Trial {
  const swaps = setup.reduce(
    (sum, position, part) =>
      sum + (before?.[part] === position ? 0 : (parts[part]?.swapSeconds ?? 0)),
    0,
  )
  const started = swaps + invocationSeconds
  if (random() < BROKEN_TRIALS) {
    return { setup, seconds: started, outcome: { kind: 'broken', why: 'registry' } }
  }
  const part = setup.findIndex(
    (position, index) => world.chains[index]?.starting.includes(position) === false,
  )
  if (part !== -1) {
    return { setup, seconds: swaps, outcome: { kind: 'unusable', part, why: 'does not start' } }
  }
  const cell = setup.map((position, index) => position >= (world.chains[index]?.culprit ?? 0))
  const counts = tryUntilPassed(rateIn(world, cell), attempts, random)
  return {
    setup,
    seconds: started + counts.trials * specSeconds,
    outcome: { kind: 'counted', ...counts },
  }
}

function problemOf(world: World, random: () => number): Problem {
  const parts = FACTOR_NAMES.map((name, index): Part => {
    const { length = 1, builds = [], weights } = world.chains[index] ?? {}
    return {
      name,
      weight: WEIGHTS[index] ?? 0,
      swapSeconds: SWAP_SECONDS,
      commits: weights ?? Array.from({ length }, () => 1),
      builds,
    }
  })
  return {
    parts,
    known: knownRates(world, random),
    invocationSeconds: INVOCATION_SECONDS,
    specSeconds: world.specSeconds,
  }
}

/** Nights with good builds, and the run and the rerun that were red. */
function knownRates(world: World, random: () => number): KnownRates {
  return {
    good: { trials: NIGHTS, failures: failuresOf(world.good, NIGHTS, random) },
    bad: { trials: 2, failures: 2 },
  }
}

/** `git bisect run` with a fixed number of attempts for each step: bad if any of them failed. */
export function playPlain(
  world: World,
  chain: Chain,
  each: number,
  random: () => number,
): Played<Range> {
  const { starting, culprit } = chain
  let [low, high, attempts, seconds] = [0, starting.length - 1, 0, 0]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    const isBad = (starting[middle] ?? 0) >= culprit
    const failures = failuresOf(isBad ? world.bad : world.good, each, random)
    attempts += each
    seconds += SWAP_SECONDS + INVOCATION_SECONDS + each * world.specSeconds
    if (failures > 0) high = middle
    else low = middle
  }
  const answer = { good: starting[low] ?? null, bad: starting[high] ?? null }
  return { answer, attempts, seconds }
}

/** Whether the culprit is in the range, and the range is as small as builds allow that start. */
export function isRight({ good, bad }: Range, { culprit, starting }: Chain): boolean {
  const at = starting.findIndex((position) => position >= culprit)
  return bad === starting[at] && good === starting[at - 1]
}

function attemptsOf(trials: readonly Trial[]): number {
  return trials.reduce(
    (sum, { outcome }) => sum + (outcome.kind === 'counted' ? outcome.trials : 0),
    0,
  )
}

function tryUntilPassed(rate: number, most: number, random: () => number): Counts {
  for (let failures = 0; failures < most; failures++) {
    if (random() >= rate) return { trials: failures + 1, failures }
  }
  return { trials: most, failures: most }
}

function failuresOf(rate: number, trials: number, random: () => number): number {
  return Array.from({ length: trials }, () => random()).filter((one) => one < rate).length
}
