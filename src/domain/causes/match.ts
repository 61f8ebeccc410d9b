import { createCauseIndex } from './cause-index.ts'
import { kindsOf, type SeenError } from './kinds.ts'

/** A cause as it is kept from one run to the next: its identifier, and the error that stands for it. */
export interface KnownCause extends SeenError {
  readonly id: string
}

/**
 * Gives causes the identifiers that they had in earlier runs. A cause is the same if its identifier is, or if the errors
 * that stand for it are the same by the current rules; so identifiers survive new versions of the rules, and lines of
 * source files that moved. No two causes get one identifier.
 * @param known causes of earlier runs, by any version of the rules; the first of several wins
 * @returns the causes in their order
 */
export function matchCauses<Found extends KnownCause>(
  known: readonly KnownCause[],
  found: readonly Found[],
): readonly Found[] {
  const foundIds = new Set(found.map(({ id }) => id))
  const knownIds = new Set(known.map(({ id }) => id))
  const earlier = known.filter(({ id }) => !foundIds.has(id))
  const fresh = found.filter(({ id }) => !knownIds.has(id))
  const names = earlierNames(earlier, fresh)
  return found.map((cause) => ({ ...cause, id: names.get(cause) ?? cause.id }))
}

function earlierNames<Found extends KnownCause>(
  earlier: readonly KnownCause[],
  fresh: readonly Found[],
): ReadonlyMap<Found, string> {
  const all = [...earlier, ...fresh].map(({ text, place }) => ({ text, place: fileOf(place) }))
  const kinds = kindsOf(all)
  const names = new Map<Found, string>()
  const taken = new Set<string>()
  const name = (cause: Found | undefined, id: string | undefined) => {
    if (cause === undefined || id === undefined || names.has(cause) || taken.has(id)) return
    names.set(cause, id)
    taken.add(id)
  }
  for (const { at } of kinds) {
    const before = at.filter((position) => position < earlier.length)
    const now = at.filter((position) => position >= earlier.length)
    // Of several places of one file nobody can say which one moved where.
    if (before.length === 1 && now.length === 1) {
      name(fresh[(now[0] ?? 0) - earlier.length], earlier[before[0] ?? 0]?.id)
    }
  }
  const index = createCauseIndex<string>()
  for (const kind of kinds) {
    const [first = 0] = kind.at
    const id = earlier[first]?.id
    if (id !== undefined) index.add(kind, id)
  }
  for (const kind of kinds) {
    const [first = 0] = kind.at
    if (first >= earlier.length) name(fresh[first - earlier.length], index.find(kind) ?? undefined)
  }
  return names
}

function fileOf(place: string): string {
  return place.replace(/:\d{1,9}$/, '')
}
