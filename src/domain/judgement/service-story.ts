import type { ServiceEvent } from '../model/node.ts'
import type { SpecResult } from '../model/results.ts'
import type { RunFacts } from '../model/run-facts.ts'
import { plainLine } from '../text.ts'
import {
  happenedInSuite,
  isFirstStart,
  isRestartOnRequest,
  isStartOfRerun,
  isWatched,
  isWatchedRequest,
  matters,
} from './counting-deaths.ts'
import { type Death, SAME_END } from './death.ts'
import { isDeliberate, isPartOf } from './deliberate.ts'
import { type Circumstances, circumstancesOf, timeIn } from './service-circumstances.ts'
import { deathsOf } from './service-deaths.ts'
import { hangEvents } from './service-hangs.ts'
import { isPartOfShutdown } from './shutdown.ts'

/** What happened to CRI-O and the kubelet during a suite, without what specs do on purpose. */
export interface ServiceStory {
  /** In order of time. */
  readonly deaths: readonly Death[]
  /** Ends because the machine was shut down. They are no deaths. */
  readonly shutdowns: readonly Death[]
  /** Deaths and new starts, and the other events of the live watch. */
  readonly events: readonly ServiceEvent[]
}

/**
 * Tells what happened to the services, from the logs, from the events of the live watch, or from both: a live run and
 * a report of its artifacts come to the same judgement.
 * @param specs planned and reported specs together
 */
export function tellServices(facts: RunFacts, specs: readonly SpecResult[]): ServiceStory {
  const { serviceEvents, serviceTraces } = facts
  const circumstances = circumstancesOf(facts, specs)
  const ends = (['crio', 'kubelet'] as const)
    .flatMap((service) => deathsOf(service, serviceTraces, serviceEvents))
    .filter((death) => !isFirstStart(death, circumstances) && happenedInSuite(death, circumstances))
    .filter((death) => !isStartOfRerun(death, circumstances))
    .filter((death) => !isDeliberate(death, circumstances.interruptions, serviceTraces))
    .toSorted((one, other) => (one.at ?? 0) - (other.at ?? 0))
  const unwatched = ends.filter((end) => !isWatchedRequest(end, circumstances))
  const requested = unwatched.filter((end) => isRestartOnRequest(end, circumstances))
  const mattering = unwatched.filter(
    (end) => !requested.includes(end) && matters(end, circumstances),
  )
  const shutdowns = mattering.filter((end) => isPartOfShutdown(end, facts))
  const deaths = mattering.filter((end) => !shutdowns.includes(end))
  const others = serviceEvents
    .filter(({ kind }) => kind !== 'died' && kind !== 'restarted')
    .filter((event) => !isPartOf(event, serviceEvents, circumstances.interruptions))
  const hangs = others.some(({ kind }) => kind === 'unresponsive')
    ? []
    : loggedHangs(ends, circumstances)
  const requests = requested.map(requestOf).filter((event) => !isKnown(event, others))
  return {
    deaths,
    shutdowns,
    events: [...deaths.flatMap(eventsOf), ...requests, ...hangs, ...others].toSorted(
      (one, other) => timeOf(one) - timeOf(other),
    ),
  }
}

/** Hangs during the suite that only logs show. Where there is a live watch, it knows them better. */
function loggedHangs(
  deaths: readonly Death[],
  { facts, specs, interruptions, suiteStart, suiteEnd }: Circumstances,
): readonly ServiceEvent[] {
  const events = hangEvents(facts.serviceTraces, deaths, specs)
  return events
    .filter((event) => !isPartOf(event, events, interruptions))
    .filter((event) => timeOf(event) < suiteEnd && timeOf(event) > (suiteStart ?? 0))
}

/** Whether the live watch has told the same. */
function isKnown(event: ServiceEvent, watched: readonly ServiceEvent[]): boolean {
  return watched.some(
    (other) =>
      other.service === event.service &&
      other.kind === event.kind &&
      Math.abs(timeOf(other) - timeOf(event)) <= SAME_END,
  )
}

function eventsOf(death: Death): readonly ServiceEvent[] {
  const { service, at, restartedAt, ends, starts } = death
  const died: readonly ServiceEvent[] =
    ends.length === 0 ? [] : [{ service, kind: 'died', at: isoOf(at), detail: wordsOf(ends) }]
  if (restartedAt === null) return died
  return [...died, { service, kind: 'restarted', at: isoOf(restartedAt), detail: wordsOf(starts) }]
}

function requestOf({ service, restartedAt, starts }: Death): ServiceEvent {
  return {
    service,
    kind: 'restarted-on-request',
    at: isoOf(restartedAt),
    detail: wordsOf(starts),
  }
}

/** The words of the live watch, which say most, else the first line. */
function wordsOf(signs: Death['ends']): string {
  const watched = signs.find(isWatched)
  return plainLine(watched?.words ?? signs[0]?.evidence ?? '')
}

function isoOf(time: number | null): string | null {
  return time === null ? null : new Date(time).toISOString()
}

function timeOf({ at }: ServiceEvent): number {
  return timeIn(at) ?? 0
}
