import type { History } from '../model.ts'
import { slowerSpecs } from './durations.ts'
import { risingFlakes } from './flake-rate.ts'
import { grownSkips, silentLane } from './lane.ts'
import { stoppedSpecs } from './stopped-running.ts'
import type { EarlyWarning, WarningKind } from './warning.ts'
import { watch } from './watched.ts'

/** More are not read. */
export const MOST_WARNINGS = 5
const MOST_OF_A_KIND = 2
/** What is more likely noise than this is not told. */
const MOST_NOISE = 0.05

/** The most telling kinds first: without runs, nothing else is known; slower specs still pass. */
const ORDER: readonly WarningKind[] = [
  'lane-silent',
  'stopped-running',
  'flake-rate',
  'skips-grew',
  'slower',
]

/** Early warnings, and how many were left out. */
export interface EarlyWarnings {
  /** The most telling first. */
  readonly warnings: readonly EarlyWarning[]
  readonly more: number
}

/**
 * What a history shows that is no failure yet.
 * @param now milliseconds since 1970
 * @param runs the positions of the runs to look at, oldest first; those that are the past of the last one, if it is left out
 */
export function earlyWarnings(
  history: History,
  now: number,
  runs?: readonly number[],
): EarlyWarnings {
  const watched = watch(history, runs)
  const found = [
    ...silentLane(watched, now),
    ...[stoppedSpecs, risingFlakes, grownSkips, slowerSpecs]
      .flatMap((finder) => finder(watched))
      .filter(({ chance }) => chance <= MOST_NOISE),
  ]
  const ranked = ORDER.flatMap((kind) =>
    found
      .filter((warning) => warning.kind === kind)
      .toSorted((one, other) => one.chance - other.chance || other.size - one.size)
      .slice(0, MOST_OF_A_KIND),
  )
  const warnings = ranked.slice(0, MOST_WARNINGS)
  return { warnings, more: found.length - warnings.length }
}
