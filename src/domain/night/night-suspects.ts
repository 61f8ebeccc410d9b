import type { History } from '../history/model.ts'
import type { NightCause, NightSpec, Suspects } from './night.ts'
import { suspectsBetween } from './suspects.ts'

/** The position of the suspects between two runs, which are added if they are new. */
export function suspectsAt(
  suspects: Suspects[],
  { runs }: History,
  { good, bad }: { readonly good: number; readonly bad: number },
  lane: number,
): number | null {
  const [from, to] = [runs[good], runs[bad]]
  if (from === undefined || to === undefined) return null
  const known = suspects.findIndex(
    (one) =>
      one.lane === lane &&
      one.lastGood.id === from.id &&
      one.lastGood.startedAt === from.startedAt &&
      one.firstBad.id === to.id &&
      one.firstBad.startedAt === to.startedAt,
  )
  return known === -1 ? suspects.push(suspectsBetween(from, to, lane)) - 1 : known
}

/** A cause with the suspects of its first new spec, not searched yet. */
export function withSuspects(
  cause: Omit<NightCause, 'suspects' | 'search'>,
  specs: readonly NightSpec[],
): NightCause {
  const first = specs.find(
    (spec) => spec.cause === cause.id && spec.suspects !== null && spec.state === 'new',
  )
  return { ...cause, suspects: first?.suspects ?? null, search: null }
}
