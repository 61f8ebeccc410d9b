import type { Trial } from '../../src/domain/history/trials.ts'
import { createRandom, hashOf } from '../random.ts'
import type { Sequence } from './sequences.ts'

/** Some nights of a test, as a rule gets them. */
export interface Window {
  readonly test: string
  readonly trials: readonly Trial[]
  /** The first night after something was changed; null if nothing was. */
  readonly changed: number | null
  /** Whether what fails is run once more. */
  readonly rerun: boolean
}

/** Nights of a window. Of shorter sequences all nights are used, if there are so many. */
export const NIGHTS = 60
export const FEWEST_NIGHTS = 20
/** The change is within these parts of a window: nights 20 to 45 of 60. */
const CHANGE = { from: 1 / 3, to: 3 / 4 }
/** A test that fails more seldom or more often is not flaky, but stable or broken. */
const FLAKY = { from: 0.01, to: 0.5 }
/** All windows together, so that the time is bounded. */
const MOST_WINDOWS = 1500
const NEW_FLAKE_RATE = 0.5

/** Whether a test is flaky, by all of its results. */
export function isFlaky({ failed }: Sequence): boolean {
  const rate = failed.filter(Boolean).length / failed.length
  return rate >= FLAKY.from && rate <= FLAKY.to
}

/**
 * Windows of a test's nights: one after the other, at most so many.
 * @param rerun a failed night has the next result of the sequence as its rerun
 */
export function windowsOf(
  { test, failed }: Sequence,
  most: number,
  rerun = false,
): readonly Window[] {
  const trials = rerun ? withReruns(failed) : failed.map((one): Trial => (one ? 'fail' : 'pass'))
  const size = Math.min(NIGHTS, trials.length)
  if (size < FEWEST_NIGHTS) return []
  const count = Math.floor(trials.length / size)
  const used = Math.min(count, most)
  return Array.from({ length: used }, (_, index) => {
    const start = Math.floor((index * count) / used) * size
    return { test, trials: trials.slice(start, start + size), changed: null, rerun }
  })
}

/** How many windows of each test are used. */
export function windowsPerTest(tests: number): number {
  return Math.max(1, Math.floor(MOST_WINDOWS / Math.max(1, tests)))
}

/** The same nights, of a test that is broken from a random one on. */
export function broken(window: Window, index: number): Window {
  return after(window, nightOfChange(window, index), () => (window.rerun ? 'confirmed' : 'fail'))
}

/** As many nights of a test that always passes. */
export function stable(window: Window): Window {
  return { ...window, trials: window.trials.map(() => 'pass') }
}

/** The same nights, of a test that fails every other time from a random night on. */
export function newlyFlaky(window: Window, index: number): Window {
  const random = createRandom(hashOf(`${window.test} ${index}`))
  return after(window, nightOfChange(window, index), () =>
    random() < NEW_FLAKE_RATE ? 'fail' : 'pass',
  )
}

function after(window: Window, changed: number, trialAfter: () => Trial): Window {
  const trials = window.trials.map((one, night) => (night < changed ? one : trialAfter()))
  return { ...window, trials, changed }
}

/** It depends on the test and the window alone, and not on what else is measured. */
function nightOfChange({ test, trials }: Window, index: number): number {
  const random = createRandom(hashOf(`${index} ${test}`))
  random()
  const [first, last] = [CHANGE.from * trials.length, CHANGE.to * trials.length]
  return Math.floor(first + random() * (last - first + 1))
}

function withReruns(failed: readonly boolean[]): readonly Trial[] {
  const trials: Trial[] = []
  for (let position = 0; position < failed.length; position++) {
    if (failed[position] !== true) trials.push('pass')
    else {
      position++
      if (position < failed.length) trials.push(failed[position] === true ? 'confirmed' : 'flake')
    }
  }
  return trials
}
