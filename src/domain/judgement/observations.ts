import { isTelling, type RankedObservation } from './observation-ranks.ts'
import { ofLog, ofRequests } from './seen-in-logs.ts'
import { ofContainers, ofEvent, ofMessage } from './seen-in-spec.ts'
import type { Testimony } from './testimony.ts'

const MOST_OBSERVATIONS = 8

/**
 * What was seen of a failing spec: warning events, states of containers, errors of the runtime, errors in logs, and
 * requests without an answer, the most telling first. Of equally telling ones the first in time comes first, because it is closest to the cause.
 */
export function observationsOf(testimony: Testimony): readonly RankedObservation[] {
  const { events, said, logs, requests } = testimony
  const all = [
    ...events.flatMap((event) => ofEvent(event) ?? []),
    ...ofContainers(said),
    ...ofMessage(said),
    ...logs.flatMap((line) => ofLog(line) ?? []),
    ...ofRequests(requests, logs),
  ]
  const distinct = new Map(all.toReversed().map((one) => [`${one.by} ${one.error}`, one]))
  return [...distinct.values()]
    .toReversed()
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, MOST_OBSERVATIONS)
}

/**
 * The first error that is certainly about the spec and says why its pods did not run; null if there is none. A probe that
 * fails, or a container that is started again, is no such error: many specs want it.
 */
export function tellingError(observations: readonly RankedObservation[]): RankedObservation | null {
  return observations.find((seen) => seen.isOwn && isTelling(seen)) ?? null
}
