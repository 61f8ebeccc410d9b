import type { RecordedSearch } from '../blame/blame.ts'
import { isDecided } from '../blame/resume.ts'
import { groupBy } from '../group.ts'
import { detailOf } from './detail.ts'
import type { Night, NightLane, NightSpec, Suspects } from './night.ts'

/** More than a night has specs. */
const LATER = 1_000_000

/** A regression of a night that nobody has searched to its end. */
export interface WantedSearch {
  /** Newly red for one cause, the most telling first. */
  readonly specs: readonly [NightSpec, ...NightSpec[]]
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

/**
 * The regressions of a night to search on a machine of an architecture, one for each cause. A spec that is new in a night has
 * failed again in the rerun of its run, else it would be flaky; so it is confirmed. Those that stand out most come first.
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
      ? [{ spec, lane, suspects, earlier }]
      : []
  })
  const byCause = groupBy(open, ({ spec }) => spec.cause ?? spec.id)
  const notes: string[] = []
  const wanted = [...byCause.values()].flatMap((all): readonly WantedSearch[] => {
    const here = all.filter(({ lane }) => lane.architecture === architecture)
    const possible = here.filter(({ suspects }) =>
      suspects.ranges.some(({ good, bad }) => good !== bad),
    )
    const [main] = possible
    if (main === undefined) {
      const [first] = all
      if (first !== undefined) notes.push(whyNot(night, first, here.length > 0))
      return []
    }
    const { lane, suspects, earlier } = main
    const same = possible.filter((one) => one.lane === lane && one.suspects === suspects)
    const [first, ...others] = same
      .map(({ spec }) => spec)
      .toSorted(
        (one, other) =>
          failuresBefore(one) - failuresBefore(other) ||
          (one.seconds ?? Number.MAX_VALUE) - (other.seconds ?? Number.MAX_VALUE),
      )
    if (first === undefined) return []
    return [{ specs: [first, ...others], lane, suspects, earlier, title: titleOf(night, first) }]
  })
  return { wanted: wanted.toSorted((one, other) => rank(other) - rank(one)), notes }
}

/** The architectures on which something is to be searched. */
export function architecturesToSearch(night: Night): readonly string[] {
  return [...new Set(night.lanes.map(({ architecture }) => architecture))]
    .filter((one) => one !== '' && wantedSearches(night, one).wanted.length > 0)
    .toSorted()
}

function whyNot(
  night: Night,
  { spec, lane }: { readonly spec: NightSpec; readonly lane: NightLane },
  isHere: boolean,
): string {
  const why = isHere
    ? 'no published build changed since its last good run'
    : `it fails on ${lane.architecture || 'an architecture that is not known'}`
  return `${titleOf(night, spec)} is not searched: ${why}.`
}

/** How often it failed before it broke: a flaky spec tells less. */
function failuresBefore({ rate }: NightSpec): number {
  return rate === null || rate.results === 0 ? 0 : rate.failed / rate.results
}

/** What was never searched comes first, then what is no doubt, then what many specs have. */
function rank({ specs, earlier }: WantedSearch): number {
  const isDoubtful = specs.every(({ doubt }) => doubt !== '')
  return specs.length - (isDoubtful ? LATER : 0) - (earlier === null ? 0 : 2 * LATER)
}

function titleOf({ causes }: Night, { cause, message, id }: NightSpec): string {
  return causes.find((one) => one.id === cause)?.title || message || id
}

/**
 * A night with the searches of this and of earlier nights: its specs and causes refer to those that are about the same
 * change. Those about something else are left out.
 */
export function withSearches(night: Night, known: readonly RecordedSearch[]): Night {
  const searches: RecordedSearch[] = []
  const positionOf = (found: RecordedSearch | undefined): number | null => {
    if (found === undefined) return null
    const position = searches.indexOf(found)
    return position === -1 ? searches.push(found) - 1 : position
  }
  const specs = night.specs.map((spec) => {
    const suspects = night.suspects[spec.suspects ?? -1]
    const lane = night.lanes[spec.lane]
    const own =
      suspects === undefined || lane === undefined
        ? []
        : known.filter((one) => isAbout(one, spec, suspects, lane))
    const [search] = own.toSorted((one, other) => telling(other, lane) - telling(one, lane))
    return { ...spec, search: positionOf(search) }
  })
  const causes = night.causes.map((cause) => {
    const own = specs.find((spec) => spec.cause === cause.id && spec.search !== null)
    return { ...cause, search: own?.search ?? null }
  })
  const judged = { ...night, specs, causes, searches }
  return { ...judged, verdict: { ...night.verdict, detail: detailOf(judged) } }
}

/**
 * Whether a search is about what broke a spec: between the same two nights, and for the same cause. Without a cause, it is the
 * same spec of the same lane.
 */
function isAbout(
  search: RecordedSearch,
  one: NightSpec,
  suspects: Suspects,
  lane: NightLane,
): boolean {
  const { spec, cause, lastGood, firstBad } = search
  const isSame =
    cause === null || one.cause === null
      ? spec === one.id && isOfLane(search, lane)
      : cause === one.cause
  return (
    one.outcome === 'failed' &&
    lastGood?.id === suspects.lastGood.id &&
    firstBad?.id === suspects.firstBad.id &&
    isSame
  )
}

function isOfLane(
  { lane, scenario, architecture }: RecordedSearch,
  one: NightLane | undefined,
): boolean {
  return lane === one?.lane && scenario === one.scenario && architecture === one.architecture
}

/** An answer says more than none, then one on the same machine; the given order decides what is left. */
function telling(search: RecordedSearch, lane: NightLane | undefined): number {
  return (
    (isDecided(search) ? 8 : 0) +
    (search.result === 'not-searched' ? 0 : 4) +
    (isOfLane(search, lane) ? 2 : 0) +
    (search.architecture === lane?.architecture ? 1 : 0)
  )
}
