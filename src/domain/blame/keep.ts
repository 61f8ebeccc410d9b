import { groupBy } from '../group.ts'
import type { RecordedSearch } from './blame.ts'

/** Searches that a history keeps: more than a year of regressions. */
const MOST_SEARCHES = 200
/** The bytes of the file stay far below what a branch takes. */
const MOST_CHARACTERS = 4_000_000

/** Searches with newer ones of the same regression in place of older ones; the newest first, as many as a history keeps. */
export function keptSearches(
  earlier: readonly RecordedSearch[],
  added: readonly RecordedSearch[],
): readonly RecordedSearch[] {
  const newest = [...added, ...earlier].toSorted((one, other) =>
    one.at < other.at ? 1 : one.at > other.at ? -1 : 0,
  )
  const single = [...groupBy(newest, regressionKey).values()].flatMap(([first]) => first ?? [])
  let characters = 0
  return single.slice(0, MOST_SEARCHES).filter((search) => {
    characters += JSON.stringify(search).length
    return characters <= MOST_CHARACTERS
  })
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
