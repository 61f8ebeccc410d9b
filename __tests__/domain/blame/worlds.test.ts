import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { CERTAIN } from '../../../src/domain/blame/limits.ts'
import type { Outcome, Problem, Setup, Trial } from '../../../src/domain/blame/problem.ts'
import { type Answer, type Culprit, nextStep } from '../../../src/domain/blame/procedure.ts'

/** Far more than any of these worlds needs. */
const MOST_TRIALS = 80
const LENGTHS = [1, 2, 3, 8, 20]

/** What happens with builds: in a world without luck, always the same. */
type State = 'green' | 'red' | 'down'

interface World {
  /** Commits of each part. */
  readonly lengths: readonly number[]
  readonly stateOf: (setup: Setup) => State
}

/** From which commit of a part on something is the case; a part that is not there never has it. */
interface Change {
  readonly part: number
  readonly share: number
}

const SPECS = ['one', 'both', 'any', 'always', 'never', 'reversed'] as const
const NODES = ['up', 'from', 'until', 'between', 'new-with-old', 'old-with-new', 'down'] as const

const change = fc.record({ part: fc.nat(), share: fc.double({ min: 0, max: 0.999, noNaN: true }) })

const worlds = fc
  .record({
    lengths: fc.array(fc.constantFrom(...LENGTHS), { minLength: 1, maxLength: 3 }),
    spec: fc.constantFrom(...SPECS),
    node: fc.constantFrom(...NODES),
    changes: fc.tuple(change, change, change, change),
  })
  .map(({ lengths, spec, node, changes }): World => {
    const has = ({ part, share }: Change, setup: Setup) => {
      const index = part % lengths.length
      return (setup[index] ?? 0) >= 1 + Math.floor(share * (lengths[index] ?? 1))
    }
    const [first, second, third, fourth] = changes
    const isRed = (setup: Setup) =>
      ({
        one: has(first, setup),
        both: has(first, setup) && has(second, setup),
        any: has(first, setup) || has(second, setup),
        always: true,
        never: false,
        reversed: !has(first, setup),
      })[spec]
    const isEnd = (setup: Setup) => {
      const index = third.part % lengths.length
      return setup[index] === lengths[index]
    }
    const isDown = (setup: Setup) =>
      ({
        up: false,
        from: has(third, setup),
        until: !has(third, setup),
        between: has(third, setup) && !isEnd(setup),
        'new-with-old': has(third, setup) && !has(fourth, setup),
        'old-with-new': !has(third, setup) && has(fourth, setup),
        down: true,
      })[node]
    return {
      lengths,
      stateOf: (setup) => (isDown(setup) ? 'down' : isRed(setup) ? 'red' : 'green'),
    }
  })

function problemOf({ lengths }: World): Problem {
  return {
    parts: lengths.map((length, index) => ({
      name: `part ${index}`,
      weight: 1,
      swapSeconds: 1,
      commits: Array.from({ length }, () => 1),
      builds: Array.from({ length: length + 1 }, (_, position) => position),
    })),
    known: { good: { trials: 60, failures: 0 }, bad: { trials: 2, failures: 2 } },
    invocationSeconds: 40,
    specSeconds: 30,
  }
}

/** As a trial ends; the part of a node that is down is the only one whose build was in no trial that counted. */
function outcomeOf(
  state: State,
  setup: Setup,
  attempts: number,
  before: readonly Trial[],
): Outcome {
  if (state !== 'down') {
    return state === 'red'
      ? { kind: 'counted', trials: attempts, failures: attempts }
      : { kind: 'counted', trials: 1, failures: 0 }
  }
  const unproven = setup.flatMap((position, part) =>
    before.some((one) => one.outcome.kind === 'counted' && one.setup[part] === position)
      ? []
      : [part],
  )
  const [only = null] = unproven
  return { kind: 'down', part: unproven.length === 1 ? only : null, why: 'it does not start' }
}

function play(world: World): { readonly answer: Answer; readonly trials: readonly Trial[] } {
  const trials: Trial[] = []
  for (;;) {
    const step = nextStep(problemOf(world), trials, true)
    if (step.kind === 'done') return { answer: step.answer, trials }
    if (trials.length === MOST_TRIALS) throw new Error('it does not end')
    const { setup, attempts } = step
    const outcome = outcomeOf(world.stateOf(setup), setup, attempts, trials)
    trials.push({ setup, seconds: 60, outcome })
  }
}

/** What is bad, and what is good, for the symptom that was searched. */
const SIDES: Readonly<Record<Answer['symptom'], (state: State) => 'bad' | 'good' | 'unknown'>> = {
  spec: (state) => (state === 'down' ? 'unknown' : state === 'red' ? 'bad' : 'good'),
  start: (state) => (state === 'down' ? 'bad' : 'good'),
}

/** All combinations of good and bad builds. */
function endsOf({ lengths }: World): readonly Setup[] {
  return lengths.reduce<readonly Setup[]>(
    (setups, length) =>
      setups.flatMap((setup) => [
        [...setup, 0],
        [...setup, length],
      ]),
    [[]],
  )
}

/** What an answer calls certain and is wrong. */
function wrongClaims(world: World, answer: Answer): readonly string[] {
  const { explanation, culprits, stopped, symptom } = answer
  if (explanation === null || stopped !== '') return []
  const sideOf = (setup: Setup) => SIDES[symptom](world.stateOf(setup))
  const sides = endsOf(world).map(sideOf)
  const claims: readonly (readonly [name: string, isRight: boolean])[] = [
    ['environment', explanation.kind !== 'environment' || !sides.includes('good')],
    ['flake', explanation.kind !== 'flake' || !sides.includes('bad')],
    [
      'reversed',
      explanation.kind !== 'reversed' || (sides.at(-1) !== 'bad' && sides[0] !== 'good'),
    ],
    ...culprits.map((one) => ['culprit', isRight(world, sideOf, one)] as const),
  ]
  return claims.flatMap(([name, holds]) => (holds ? [] : [name]))
}

function isRight(
  { lengths }: World,
  sideOf: (setup: Setup) => 'bad' | 'good' | 'unknown',
  { part, good, bad, chance, background }: Culprit,
): boolean {
  if (good === null || bad === null || chance < CERTAIN) return true
  const at = (position: number) =>
    sideOf(background.map((other, index) => (index === part ? position : other)))
  // Only an end may be something that cannot be tried beside the other builds.
  const isGood = at(good) === 'good' || (good === 0 && at(good) === 'unknown')
  const isBad = at(bad) === 'bad' || (bad === lengths[part] && at(bad) === 'unknown')
  const between = Array.from({ length: bad - good - 1 }, (_, index) => at(good + index + 1))
  return isGood && isBad && between.every((side) => side === 'unknown')
}

describe('a search in any world without luck', () => {
  it('ends, and never calls a wrong commit, or a wrong kind of cause, certain', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        expect(wrongClaims(world, play(world).answer)).toEqual([])
      }),
      { numRuns: 150, seed: 14 },
    )
  })
})
