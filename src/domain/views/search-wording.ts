import type { RecordedSearch, RecordedTrial } from '../blame/blame.ts'
import { SHORT_COMMIT } from '../blame/phrases.ts'
import { FULL_COMMIT } from '../model/build-names.ts'
import type { Night } from '../night/night.ts'
import { plural } from '../text.ts'

const RESULT_WORDS: Readonly<Record<string, readonly [one: string, several: string]>> = {
  culprit: ['has a culprit', 'have a culprit'],
  environment: ['is of the environment', 'are of the environment'],
  flake: ['is a flake', 'are flakes'],
  undecided: ['is undecided', 'are undecided'],
  'not-searched': ['could not be searched', 'could not be searched'],
}

/** All searches in one line: the answer of a single one, else how many ended how. Untrusted. */
export function searchesHeadline(searches: readonly RecordedSearch[]): string {
  const [first, second] = searches
  if (first === undefined) return 'Nothing is to be searched: no failure is new and confirmed'
  if (second === undefined) return first.text
  const counts = Object.entries(RESULT_WORDS).flatMap(([result, [one, several]]) => {
    const count = searches.filter((search) => search.result === result).length
    return count === 0 ? [] : [`${count} ${count === 1 ? one : several}`]
  })
  return `${plural(searches.length, 'regression')}: ${counts.join(', ')}`
}

/** What became of a trial. Untrusted. */
export function trialResult({ outcome, attempts, failures, why }: RecordedTrial): string {
  if (outcome === 'down') return `did not come up: ${why}`
  if (outcome === 'broken') return `does not count: ${why}`
  if (outcome !== 'counted') return `cannot be tried: ${why}`
  if (failures === attempts) return `red ${failures} of ${attempts}`
  return failures === 0 ? 'green' : `green after ${failures} red`
}

/** A build in a table: short commits, and names without the directories before them. Untrusted. */
export function buildName(build: string): string {
  return FULL_COMMIT.test(build) ? build.slice(0, SHORT_COMMIT) : (build.split('/').at(-1) ?? build)
}

/** The search that a spec refers to, or null. */
export function searchAt(
  { searches }: Pick<Night, 'searches'>,
  position: number | null,
): RecordedSearch | null {
  return position === null ? null : (searches[position] ?? null)
}
