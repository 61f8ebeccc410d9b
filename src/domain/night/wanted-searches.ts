import type { RecordedSearch } from '../blame/blame.ts'
import { isDecided } from '../blame/resume.ts'
import { groupBy } from '../group.ts'
import { isRedAsAWhole } from './detail.ts'
import type { Night, NightLane, NightSpec, Suspects } from './night.ts'
import { titleOfLane } from './searches.ts'

/** More than a night has specs. */
const LATER = 1_000_000

/** A regression of a night that nobody has searched to its end. */
export interface WantedSearch {
  /** Newly red for one cause, the most telling first; none if the lane is red as a whole. */
  readonly specs: readonly NightSpec[]
  readonly lane: NightLane
  readonly suspects: Suspects
  readonly title: string
  /** A search that did not come to its end, or null. */
  readonly earlier: RecordedSearch | null
}

/** What is to be searched, and why the rest is not, one sentence each. */
export interface Wanted {
  readonly wanted: readonly WantedSearch[]
  readonly notes: readonly string[]
}

interface OpenRegression extends Pick<WantedSearch, 'lane' | 'suspects' | 'earlier'> {
  readonly title: string
}

/**
 * The regressions of a night to search on a machine of an architecture, one for each cause. A spec that is new in a night has
 * failed again in the rerun of its run, else it would be flaky; so it is confirmed. Lanes that are red as a whole come first, then
 * what stands out most.
 */
export function wantedSearches(night: Night, architecture: string): Wanted {
  if (night.pullRequest !== null) {
    return { wanted: [], notes: ['A pull request is compared with main, and not searched.'] }
  }
  const open = night.specs.flatMap((spec) => {
    const lane = night.lanes[spec.lane]
    const suspects = night.suspects[spec.suspects ?? -1]
    const earlier = night.searches[spec.search ?? -1] ?? null
    const isOpen =
      spec.outcome === 'failed' &&
      (spec.state === 'new' || spec.state === 'still-failing') &&
      (earlier === null || !isDecided(earlier))
    return isOpen && lane !== undefined && suspects !== undefined
      ? [{ spec, lane, suspects, earlier, title: titleOf(night, spec) }]
      : []
  })
  const ofSpecs = wantedSpecs(open, architecture)
  const ofLanes = wantedLanes(night, architecture)
  return {
    wanted: [...ofLanes.wanted, ...ofSpecs.wanted].toSorted(
      (one, other) => rank(other) - rank(one),
    ),
    notes: [...ofLanes.notes, ...ofSpecs.notes],
  }
}

/** Specs, those that fail for the same cause together. */
function wantedSpecs(
  open: readonly (OpenRegression & { readonly spec: NightSpec })[],
  architecture: string,
): Wanted {
  const notes: string[] = []
  const byCause = groupBy(open, ({ spec }) => spec.cause ?? spec.id)
  const wanted = [...byCause.values()].flatMap((all): readonly WantedSearch[] => {
    const { possible, note } = possibleOn(architecture, all)
    notes.push(...note)
    const [main] = possible
    if (main === undefined) return []
    const { lane, suspects, earlier } = main
    const telling = possible
      .filter((one) => one.lane === lane && one.suspects === suspects)
      .toSorted(
        ({ spec: one }, { spec: other }) =>
          failuresBefore(one) - failuresBefore(other) ||
          (one.seconds ?? Number.MAX_VALUE) - (other.seconds ?? Number.MAX_VALUE),
      )
    const title = telling[0]?.title ?? main.title
    return [{ specs: telling.map(({ spec }) => spec), lane, suspects, earlier, title }]
  })
  return { wanted, notes }
}

/** Lanes that are red as a whole, those for the same reason together. */
function wantedLanes(night: Night, architecture: string): Wanted {
  const notes: string[] = []
  const open = night.lanes.flatMap((lane): readonly OpenRegression[] => {
    const suspects = night.suspects[lane.suspects ?? -1]
    const earlier = night.searches[lane.search ?? -1] ?? null
    const isOpen =
      isRedAsAWhole(lane) &&
      lane.result !== 'cancelled' &&
      (earlier === null || !isDecided(earlier))
    return isOpen && suspects !== undefined
      ? [{ lane, suspects, earlier, title: titleOfLane(lane) }]
      : []
  })
  const wanted = [...groupBy(open, ({ title }) => title).values()].flatMap((all) => {
    const { possible, note } = possibleOn(architecture, all)
    notes.push(...note)
    return possible.slice(0, 1).map((one): WantedSearch => ({ ...one, specs: [] }))
  })
  return { wanted, notes }
}

/** What of the same regression can be searched on a machine of an architecture, and why none can. */
function possibleOn<T extends OpenRegression>(
  architecture: string,
  all: readonly T[],
): { readonly possible: readonly T[]; readonly note: readonly string[] } {
  const here = all.filter(({ lane }) => lane.architecture === architecture)
  const possible = here.filter(({ suspects }) =>
    suspects.ranges.some(({ good, bad }) => good !== bad),
  )
  const [first] = all
  if (possible.length > 0 || first === undefined) return { possible, note: [] }
  const why =
    here.length > 0
      ? 'no published build changed since its last good run'
      : `it fails on ${first.lane.architecture || 'an architecture that is not known'}`
  return { possible, note: [`${first.title} is not searched: ${why}.`] }
}

/** The architectures on which something is to be searched. */
export function architecturesToSearch(night: Night): readonly string[] {
  return [...new Set(night.lanes.map(({ architecture }) => architecture))]
    .filter((one) => one !== '' && wantedSearches(night, one).wanted.length > 0)
    .toSorted()
}

/** How often it failed before it broke: a flaky spec tells less. */
function failuresBefore({ rate }: NightSpec): number {
  return rate === null || rate.results === 0 ? 0 : rate.failed / rate.results
}

/** What was never searched comes first, then lanes, then what is no doubt, then what many specs have. */
function rank({ specs, earlier }: WantedSearch): number {
  const isDoubtful = specs.length > 0 && specs.every(({ doubt }) => doubt !== '')
  const weight = specs.length === 0 ? LATER : specs.length - (isDoubtful ? LATER : 0)
  return weight - (earlier === null ? 0 : 4 * LATER)
}

function titleOf({ causes }: Night, { cause, message, id }: NightSpec): string {
  return causes.find((one) => one.id === cause)?.title || message || id
}
