import type { Said } from './rules.ts'
import { broken, newlyFlaky, stable, type Window } from './windows.ts'

/** How well a rule tells a break from flakes. Null without windows, and for a delay if most are not found. */
export interface Detection {
  /** How often it says that a flaky test is broken, while nothing changes, on 100 nights. */
  readonly falseAlarmsPer100: number | null
  /** Median of the nights until it is said that a stable test is broken; 1 is the same night. */
  readonly nightsStableToBroken: number | null
  /** The same for a flaky test. */
  readonly nightsFlakyToBroken: number | null
  /** The share of tests that fail every other time from some night on and were found before the window ends. */
  readonly newFlakeFound: number | null
  readonly nightsToNewFlake: number | null
}

type Rule = (trials: Window['trials']) => Said

/** Stable tests differ only in the night of the change. So many of them are played, however few windows there are. */
const STABLE_WINDOWS = 1000

/** Scores a rule on windows of flaky tests. */
export function detection(rule: Rule, windows: readonly Window[]): Detection {
  const nights = sum(windows.map(({ trials }) => trials.length))
  const alarms = sum(windows.map(({ trials }) => rule(trials).told.length))
  const quiet = stableWindows(windows)
  const breaks = quiet.map((window, index) => delay(rule, broken(window, index)))
  const flakes = quiet.map((window, index) => delay(rule, newlyFlaky(window, index)))
  const flakyBreaks = windows.map((window, index) => delay(rule, broken(window, index)))
  return {
    falseAlarmsPer100: nights === 0 ? null : (100 * alarms) / nights,
    nightsStableToBroken: median(breaks),
    nightsFlakyToBroken: median(flakyBreaks),
    newFlakeFound:
      flakes.length === 0 ? null : flakes.filter(Number.isFinite).length / flakes.length,
    nightsToNewFlake: median(flakes),
  }
}

function stableWindows(windows: readonly Window[]): readonly Window[] {
  return Array.from({ length: STABLE_WINDOWS }, (_, index) => windows[index % windows.length])
    .filter((window) => window !== undefined)
    .map(stable)
}

/** The nights until a rule says that something is broken: 1 is the same night, infinity is never. */
function delay(rule: Rule, { trials, changed }: Window): number {
  const start = changed ?? 0
  const found = rule(trials).on.findIndex((one, night) => one && night >= start)
  return found < 0 ? Number.POSITIVE_INFINITY : found - start + 1
}

/** The middle one; of two middle ones the larger. Null if there is none, or if it is infinite. */
function median(numbers: readonly number[]): number | null {
  const middle = numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)]
  return middle === undefined || !Number.isFinite(middle) ? null : middle
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
