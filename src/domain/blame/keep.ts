import { groupBy } from '../group.ts'
import type { RecordedSearch } from './blame.ts'
import { isDecided } from './resume.ts'

/** Searches that a history keeps: more than a year of regressions. */
const MOST_SEARCHES = 200
/** The bytes of the file stay far below what a branch takes. */
const MOST_CHARACTERS = 4_000_000
/** A search of a hundred trials has a quarter of it. */
const MOST_OF_ONE = 200_000

/**
 * Searches with one of each regression, the newest first, as many as a history keeps. A newer one replaces an older one, but
 * not one that is decided, and one that could not begin replaces none.
 */
export function keptSearches(
  earlier: readonly RecordedSearch[],
  added: readonly RecordedSearch[],
): readonly RecordedSearch[] {
  const newest = [...added, ...earlier].toSorted(byTime)
  const single = [...groupBy(newest, regressionKey).values()].flatMap((same) => bestOf(same) ?? [])
  let characters = 0
  return single
    .toSorted(byTime)
    .filter((search) => {
      const own = JSON.stringify(search, null, 2).length
      if (own > MOST_OF_ONE || characters + own > MOST_CHARACTERS) return false
      characters += own
      return true
    })
    .slice(0, MOST_SEARCHES)
}

/** The one that says most of searches, the newest of which comes first. */
function bestOf(searches: readonly RecordedSearch[]): RecordedSearch | undefined {
  return (
    searches.find(isDecided) ??
    searches.find(({ result }) => result !== 'not-searched') ??
    searches[0]
  )
}

function byTime(one: RecordedSearch, other: RecordedSearch): number {
  return one.at < other.at ? 1 : one.at > other.at ? -1 : 0
}

/** The regression that a search is about. */
function regressionKey({
  spec,
  lane,
  scenario,
  architecture,
  lastGood,
  firstBad,
  parts,
}: RecordedSearch): string {
  const between =
    lastGood === null && firstBad === null
      ? parts.map(({ input, good, bad }) => [input, good, bad])
      : [lastGood?.id, firstBad?.id]
  return JSON.stringify([spec, lane, scenario, architecture, between])
}
