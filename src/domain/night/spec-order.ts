import type { NightSpec, SpecState } from './night.ts'

/** The order in which specs are listed. */
const STATES: readonly SpecState[] = [
  'new',
  'not-seen-before',
  'still-failing',
  'environment',
  'known',
  'flaky',
  'stopped',
  'recovered',
]

/** Specs in the order in which somebody should read them: by state, the surest first, and the likeliest noise last. */
export function inReadingOrder(specs: readonly NightSpec[]): readonly NightSpec[] {
  return specs.toSorted(
    (one, other) =>
      STATES.indexOf(one.state) - STATES.indexOf(other.state) ||
      Number(one.doubt !== '') - Number(other.doubt !== '') ||
      (one.chance ?? 0) - (other.chance ?? 0),
  )
}
