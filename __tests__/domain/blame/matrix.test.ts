import { describe, expect, it } from '@jest/globals'
import {
  type CellTrials,
  explain,
  type Factor,
  type Matrix,
  nextTrial,
} from '../../../src/domain/blame/matrix.ts'

const COSTS = { invocationSeconds: 35, specSeconds: 20 }
const STABLE = { good: { trials: 60, failures: 0 }, bad: { trials: 2, failures: 2 } }
const FLAKY = { good: { trials: 60, failures: 15 }, bad: { trials: 2, failures: 2 } }

function factor(name: string, weight = 1): Factor {
  return { name, weight, swapSeconds: 10 }
}

const TWO = [factor('cri-o'), factor('kubernetes')]

function trials(cell: readonly boolean[], passes: number, failures: number): CellTrials {
  return { cell, trials: passes + failures, failures }
}

function best(matrix: Matrix) {
  const [first] = explain(matrix)
  return first
}

describe('explain', () => {
  it('gives chances that add up to 1, also without trials', () => {
    const all = explain({ factors: TWO, known: STABLE, trials: [] })
    expect(all.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1)
    expect(all.every(({ chance }) => chance > 0)).toBe(true)
  })

  it.each([
    [
      'the one that is red alone',
      [[true, false]],
      [
        [false, false],
        [false, true],
      ],
      { kind: 'factor', factor: 0 },
    ],
    [
      'the other one',
      [[false, true]],
      [
        [false, false],
        [true, false],
      ],
      { kind: 'factor', factor: 1 },
    ],
    [
      'both together',
      [[true, true]],
      [
        [true, false],
        [false, true],
      ],
      { kind: 'together', factors: [0, 1] },
    ],
    [
      'each of both',
      [
        [true, false],
        [false, true],
      ],
      [[false, false]],
      { kind: 'each', factors: [0, 1] },
    ],
    [
      'the environment',
      [
        [false, false],
        [true, true],
      ],
      [],
      { kind: 'environment' },
    ],
  ] as const)('blames %s', (_, red, green, explanation) => {
    const answer = best({
      factors: TWO,
      known: STABLE,
      trials: [
        ...red.map((cell) => trials(cell, 0, 3)),
        ...green.map((cell) => trials(cell, 3, 0)),
      ],
    })
    expect(answer?.explanation).toEqual(explanation)
    expect(answer?.chance).toBeGreaterThan(0.9)
  })

  it('calls it a flake if it passes with the versions that were red', () => {
    const answer = best({ factors: TWO, known: FLAKY, trials: [trials([true, true], 5, 1)] })
    expect(answer?.explanation).toEqual({ kind: 'flake' })
  })

  it('needs more trials for a spec that was flaky before', () => {
    const few = [trials([true, false], 0, 1), trials([false, false], 1, 0)]
    const sure = (known: typeof STABLE) => best({ factors: TWO, known, trials: few })?.chance ?? 0
    expect(sure(STABLE)).toBeGreaterThan(sure(FLAKY))
  })

  it('finds a component that both new versions hide', () => {
    const answer = best({
      factors: [...TWO, factor('crun', 0.2)],
      known: STABLE,
      trials: [
        trials([false, false, true], 0, 2),
        trials([true, true, false], 2, 0),
        trials([false, false, false], 2, 0),
      ],
    })
    expect(answer?.explanation).toEqual({ kind: 'factor', factor: 2 })
  })
})

describe('nextTrial', () => {
  it('does not begin with what is known to be red', () => {
    const next = nextTrial({ factors: TWO, known: STABLE, trials: [] }, COSTS, null)
    expect(next?.cell).not.toEqual([true, true])
  })

  it('stays with a cell that is swapped in if another one tells as much', () => {
    const matrix = { factors: TWO, known: STABLE, trials: [] }
    const dear = TWO.map((one) => ({ ...one, swapSeconds: 100_000 }))
    const next = nextTrial({ ...matrix, factors: dear }, COSTS, [false, false])
    expect(next?.cell).toEqual([false, false])
  })

  it('repeats more often what fails at times', () => {
    const attempts = (known: typeof STABLE) =>
      nextTrial(
        { factors: TWO, known, trials: [] },
        { invocationSeconds: 60, specSeconds: 5 },
        null,
      )?.attempts ?? 0
    expect(attempts(FLAKY)).toBeGreaterThan(attempts(STABLE))
  })

  it('considers single factors also among many', () => {
    const factors = Array.from({ length: 12 }, (_, index) => factor(`part ${index}`))
    const culprit = 7
    const done: CellTrials[] = []
    for (let step = 0; step < 40; step++) {
      const matrix = { factors, known: STABLE, trials: done }
      if ((best(matrix)?.chance ?? 0) > 0.98) break
      const next = nextTrial(matrix, COSTS, null)
      if (next === null) break
      const { cell, attempts } = next
      done.push(trials(cell, cell[culprit] ? 0 : 1, cell[culprit] ? attempts : 0))
    }
    expect(best({ factors, known: STABLE, trials: done })).toMatchObject({
      explanation: { kind: 'factor', factor: culprit },
    })
  })
})
