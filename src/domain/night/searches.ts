import type { RecordedSearch } from '../blame/blame.ts'
import { isDecided } from '../blame/resume.ts'
import { detailOf, isRedAsAWhole } from './detail.ts'
import type { Night, NightLane, NightSpec, Suspects } from './night.ts'

/** How many specs of a lane have its cause, which differs between lanes and nights. */
const COUNT = / \(\d+ specs?\)$/

/** What a search for a lane that is red as a whole is about, in one line. */
export function titleOfLane({ cause, headline }: NightLane): string {
  return cause.replace(COUNT, '') || headline
}

/**
 * A night with the searches of this and of earlier nights: its lanes, specs and causes refer to those that are about the same
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
    return { ...spec, search: positionOf(mostTelling(own, lane)) }
  })
  const causes = night.causes.map((cause) => {
    const own = specs.find((spec) => spec.cause === cause.id && spec.search !== null)
    return { ...cause, search: own?.search ?? null }
  })
  const lanes = night.lanes.map((lane) => {
    const suspects = night.suspects[lane.suspects ?? -1]
    const own =
      suspects === undefined || !isRedAsAWhole(lane)
        ? []
        : known.filter((one) => isAboutLane(one, suspects, lane))
    return { ...lane, search: positionOf(mostTelling(own, lane)) }
  })
  const judged = { ...night, lanes, specs, causes, searches }
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
  const { spec, cause } = search
  const isSame =
    cause === null || one.cause === null
      ? spec === one.id && isOfLane(search, lane)
      : cause === one.cause
  return one.outcome === 'failed' && isBetween(search, suspects) && isSame
}

/**
 * Whether a search is about what made a lane red as a whole. The runs between which a spec broke tested specs, so searches for
 * specs are never between the same ones.
 */
function isAboutLane(search: RecordedSearch, suspects: Suspects, lane: NightLane): boolean {
  const isSame = search.title === titleOfLane(lane) || isOfLane(search, lane)
  return search.cause === null && isBetween(search, suspects) && isSame
}

function isBetween({ lastGood, firstBad }: RecordedSearch, suspects: Suspects): boolean {
  return lastGood?.id === suspects.lastGood.id && firstBad?.id === suspects.firstBad.id
}

function isOfLane(
  { lane, scenario, architecture }: RecordedSearch,
  one: NightLane | undefined,
): boolean {
  return lane === one?.lane && scenario === one.scenario && architecture === one.architecture
}

function mostTelling(
  searches: readonly RecordedSearch[],
  lane: NightLane | undefined,
): RecordedSearch | undefined {
  return searches.toSorted((one, other) => telling(other, lane) - telling(one, lane))[0]
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
