import { type Population, populationOf } from '../../src/domain/history/population.ts'
import { judgeSequence } from '../../src/domain/history/sequence.ts'
import { hashOf } from '../random.ts'
import { broken, newlyFlaky, stable, type Window } from './windows.ts'

/** How well told chances are those that things have. Null if there is none. */
export interface Calibration {
  /** The mean of the squared differences between the told chance and what was (G. Brier, 1950). */
  readonly brier: number | null
  /** The same if always the share of noise is told. */
  readonly brierOfShare: number | null
  /** Chances in groups. */
  readonly table: readonly CalibrationRow[]
}

/** Told chances from the limit before to this one. */
export interface CalibrationRow {
  readonly upTo: number
  readonly count: number
  /** The mean of the told chances, and the share of those that were noise. */
  readonly told: number
  readonly was: number
}

interface Told {
  readonly chance: number
  readonly noise: boolean
}

const LIMITS = [0.01, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 0.9, 0.95, 1]
/** Later nights are left out: that a spec is broken that fails for a month is easy to tell. */
const NIGHTS_AFTER = 5
/** What can happen in a window: nothing, a break, a new flake, or the break of a stable test. */
const EVENTS: readonly ((window: Window, index: number) => Window)[] = [
  (window) => window,
  broken,
  (window, index) => newlyFlaky(stable(window), index),
  (window, index) => broken(stable(window), index),
]

/**
 * Checks the chances that are told for failures in windows with and without a change. What is usual is taken from other
 * tests than those that are judged.
 */
export function calibration(windows: readonly Window[]): Calibration {
  const played = windows.map((window, index) => {
    const event = EVENTS[index % EVENTS.length]
    return event === undefined ? window : event(window, index)
  })
  const halves = [0, 1].map((half) => played.filter(({ test }) => hashOf(test) % 2 === half))
  const told = halves.flatMap((half, index) => {
    const population = populationOf((halves[1 - index] ?? []).map(({ trials }) => trials))
    return half.flatMap((window) => toldIn(window, population))
  })
  const share = told.filter(({ noise }) => noise).length / told.length
  return {
    brier: brierOf(told),
    brierOfShare: brierOf(told.map(({ noise }) => ({ noise, chance: share }))),
    table: LIMITS.flatMap((upTo, index) => {
      const from = LIMITS[index - 1] ?? -1
      const some = told.filter(({ chance }) => chance > from && chance <= upTo)
      return some.length === 0 ? [] : rowOf(upTo, some)
    }),
  }
}

function toldIn({ trials, changed }: Window, population: Population): readonly Told[] {
  const start = changed ?? Number.POSITIVE_INFINITY
  return trials.flatMap((trial, night) => {
    if (trial === 'pass' || night >= start + NIGHTS_AFTER) return []
    const { chance } = judgeSequence(trials.slice(0, night + 1), population)
    return chance === null ? [] : { chance, noise: night < start }
  })
}

function brierOf(told: readonly Told[]): number | null {
  if (told.length === 0) return null
  return mean(told.map(({ chance, noise }) => (chance - (noise ? 1 : 0)) ** 2))
}

function rowOf(upTo: number, told: readonly Told[]): CalibrationRow {
  return {
    upTo,
    count: told.length,
    told: mean(told.map(({ chance }) => chance)),
    was: told.filter(({ noise }) => noise).length / told.length,
  }
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}
