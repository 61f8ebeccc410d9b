import { groupBy } from '../group.ts'
import { spanText } from '../history/gaps.ts'
import type {
  Freshness,
  Night,
  NightLane,
  NightResult,
  NightSpec,
  SpecState,
} from '../night/night.ts'
import type { AreaCounts } from '../report/area-counts.ts'
import { pointInTime } from './wording.ts'

/** A symbol for each result of a night. */
export const NIGHT_SIGNS: Readonly<Record<NightResult, string>> = {
  passed: '✅',
  flaky: '🟡',
  known: '🟡',
  failed: '❌',
  environment: '⚠️',
  incomplete: '⚠️',
  error: '💥',
}

/** Titles of the groups of specs, in the order in which they are shown. */
export const STATE_TITLES: Readonly<Record<SpecState, string>> = {
  new: 'New failures',
  'not-seen-before': 'Failures of specs that were not seen before',
  'still-failing': 'Still failing',
  environment: 'Failed because of the environment',
  flaky: 'Flaky',
  known: 'Known failures',
  stopped: 'Stopped running',
  recovered: 'Recovered',
}

/** The same for a pull request. */
export const PULL_REQUEST_TITLES: Readonly<Record<SpecState, string>> = {
  ...STATE_TITLES,
  new: 'Broken by this pull request',
  'still-failing': 'Broken on main as well',
  flaky: 'Flaky on main as well',
  recovered: 'Pass here, and fail on main',
}

/** Failures that somebody has to look at, those first that nobody has seen yet. */
export const TO_LOOK_AT: readonly SpecState[] = ['new', 'not-seen-before', 'still-failing']

/** How many specs of each area ran and failed in all lanes. */
export function areasOfNight({ lanes }: Night): readonly AreaCounts[] {
  return [
    ...groupBy(
      lanes.flatMap(({ areas }) => areas),
      ({ name }) => name,
    ),
  ].map(([name, same]) => ({
    name,
    ran: sumOf(same.map(({ ran }) => ran)),
    failed: sumOf(same.map(({ failed }) => failed)),
    flaky: sumOf(same.map(({ flaky }) => flaky)),
  }))
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}

const HOUR = 3_600_000

/** When main was tested last, in one sentence; empty if that is not known. Its time is untrusted. */
export function freshnessText(freshness: Freshness | null): string {
  if (freshness === null) return ''
  const { last, hours, usualHours, overdue } = freshness
  const when = `Main was tested last at ${pointInTime(last.startedAt)}, ${spanText(hours * HOUR)} ago`
  if (!overdue) return `${when}.`
  const usual =
    usualHours === null ? '' : `: its runs are usually ${spanText(usualHours * HOUR)} apart`
  return `${when}. The next run is overdue${usual}. Look whether its schedule is still enabled.`
}

/** The numbers of a lane in short. */
export function laneCounts({ counts }: NightLane): string {
  const { ran, failed, flaky, skipped, notRun } = counts
  return [
    `${ran} ran`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(flaky > 0 ? [`${flaky} flaky`] : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ...(notRun > 0 ? [`${notRun} not run`] : []),
  ].join(', ')
}

/** The specs of a state. */
export function specsIn(specs: readonly NightSpec[], state: SpecState): readonly NightSpec[] {
  return specs.filter((spec) => spec.state === state)
}

/** Specs with the same cause follow each other. */
export function byCause<Spec extends Pick<NightSpec, 'cause'>>(
  specs: readonly Spec[],
): readonly Spec[] {
  return [...groupBy(specs, (spec) => spec.cause ?? spec).values()].flat()
}

/** What stands for suspects that the spec before it in a list has as well. */
export const SAME_SUSPECTS = 'the same'

/** Whether the suspects of a spec are those of the spec before it in a list. */
export function hasSameSuspects(spec: NightSpec, before: NightSpec | null): boolean {
  return spec.suspects !== null && spec.suspects === before?.suspects
}
