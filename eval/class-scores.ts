import type { CauseClass } from './accepted-classes.ts'

/** An input with the classes that a person accepts, the most fitting first, and the class that was found. */
export interface Judged {
  readonly name: string
  readonly accepted: readonly CauseClass[]
  readonly found: CauseClass
}

/** How well classes agree with what people say. */
export interface ClassScores {
  /** The mean of the F1 of each class that a person would give; null if there are no inputs. */
  readonly macroF1: number | null
  /** Of the inputs that were called CRI-O's fault, the share that is. 1 if there are none. */
  readonly crioPrecision: number
  /** Of the inputs with a failure, the share of which the class was not found. */
  readonly unknownRate: number
}

/** Nothing failed. It is no class of a failure, but a failure that is found there is wrong. */
const NONE = 'none'

/** Scores classes. An input counts with the class that was found if that is accepted, else with the first accepted one. */
export function classScores(inputs: readonly Judged[]): ClassScores {
  const pairs = inputs.map(({ accepted, found }) => ({
    found,
    right: accepted.includes(found) ? found : (accepted[0] ?? found),
  }))
  const classes = [...new Set(pairs.map(({ right }) => right))].filter((name) => name !== NONE)
  const failing = pairs.filter(({ right }) => right !== NONE)
  return {
    macroF1: classes.length === 0 ? null : mean(classes.map((name) => f1Of(name, pairs))),
    crioPrecision: share(
      pairs.filter(({ found }) => found === 'cri-o'),
      ({ right }) => right === 'cri-o',
      1,
    ),
    unknownRate: share(failing, ({ found }) => found === 'unknown', 0),
  }
}

interface Pair {
  readonly found: CauseClass
  readonly right: CauseClass
}

function f1Of(name: CauseClass, pairs: readonly Pair[]): number {
  const both = pairs.filter(({ found, right }) => found === name && right === name).length
  const either = pairs.filter(({ found, right }) => found === name || right === name).length
  return (2 * both) / (both + either)
}

function share<Item>(items: readonly Item[], has: (item: Item) => boolean, ofNone: number): number {
  return items.length === 0 ? ofNone : items.filter(has).length / items.length
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}
