import type { ServiceEvent } from '../model/node.ts'
import { hasFailed, type SpecResult } from '../model/results.ts'
import type { RunFacts } from '../model/run-facts.ts'
import type { ServiceName } from '../model/service-traces.ts'
import { plainLine } from '../text.ts'
import { type Death, SAME_END, SURE_CAUSES } from './death.ts'
import { type Interruptions, interruptionsIn, isDeliberate, isPartOf } from './deliberate.ts'
import { deathsOf } from './service-deaths.ts'
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

/** What decides whether the end of a service counts. */
interface Circumstances {
  readonly facts: RunFacts
  readonly specs: readonly SpecResult[]
  readonly interruptions: Interruptions
  /** Milliseconds since 1970, or null if not known. */
  readonly suiteStart: number | null
  readonly suiteEnd: number
  /** When the last spec started and the last failing one ended; negative infinity if no report says. */
  readonly lastStart: number
  readonly lastFailure: number
  /** Whether a failing spec has no time. */
  readonly failedAtUnknownTime: boolean
}

/** Times of syslog have whole seconds. */
const SECOND = 1_000
const INEXACT = 2 * SECOND
/** The kubelet logs its flags before its version. */
const FIRST_LINES = 5_000

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
    .filter((death) => !isFirstStart(death, facts) && happenedInSuite(death, circumstances))
    .filter((death) => !isDeliberate(death, circumstances.interruptions, serviceTraces))
    .toSorted((one, other) => (one.at ?? 0) - (other.at ?? 0))
  const requested = ends.filter(isRestartOnRequest)
  const mattering = ends.filter((end) => !requested.includes(end) && matters(end, circumstances))
  const shutdowns = mattering.filter((end) => isPartOfShutdown(end, facts))
  const deaths = mattering.filter((end) => !shutdowns.includes(end))
  const others = serviceEvents
    .filter(({ kind }) => kind !== 'died' && kind !== 'restarted')
    .filter((event) => !isPartOf(event, serviceEvents, circumstances.interruptions))
  const requests = requested.map(requestOf).filter((event) => !isKnown(event, others))
  return {
    deaths,
    shutdowns,
    events: [...deaths.flatMap(eventsOf), ...requests, ...others].toSorted(
      (one, other) => timeOf(one) - timeOf(other),
    ),
  }
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

function circumstancesOf(facts: RunFacts, specs: readonly SpecResult[]): Circumstances {
  const { suite, serviceTraces, suiteStartedAt } = facts
  const started = timeIn(suite?.startedAt ?? suiteStartedAt)
  const failures = specs.filter(hasFailed).map(endOf)
  return {
    facts,
    specs,
    interruptions: interruptionsIn(specs, suite?.running ?? []),
    // The suite starts the kubelet, and its log begins then.
    suiteStart: started ?? serviceTraces.lives.kubelet?.firstAt ?? null,
    suiteEnd: timeIn(suite?.endedAt ?? null) ?? Number.POSITIVE_INFINITY,
    lastStart: lastOf(specs.map(({ startedAt }) => startedAt ?? '')),
    lastFailure: lastOf(failures),
    failedAtUnknownTime: failures.includes(''),
  }
}

function happenedInSuite(death: Death, circumstances: Circumstances): boolean {
  const { facts, specs, suiteStart, suiteEnd } = circumstances
  const { service, at } = death
  if (death.ends.some(isWatched) || death.starts.some(isWatched)) return true
  if (at === null) return specs.some(hasFailed) || facts.suite?.succeeded !== true
  if (setUpFailed(facts) && !wasUpBefore(service, at, facts)) return false
  // A new start has the exact time of CRI-O, and the first one can be just before the suite.
  const latest = death.ends.length === 0 ? at : at + SECOND
  if (suiteStart !== null) return latest > suiteStart && at < suiteEnd
  // What comes before the first work is the set-up of the machine.
  const workedAt = facts.serviceTraces.lives[service]?.workedAt ?? null
  if (workedAt !== null) return workedAt < at
  return death.ends.length > 0 && specs.some(hasFailed)
}

/** The suite starts the kubelet. */
function isFirstStart({ service, at, ends }: Death, { serviceTraces }: RunFacts): boolean {
  const firstAt = serviceTraces.lives.kubelet?.firstAt ?? Number.POSITIVE_INFINITY
  return service === 'kubelet' && ends.length === 0 && at !== null && at - firstAt <= FIRST_LINES
}

function isWatched({ source }: { readonly source: string }): boolean {
  return source === 'watch'
}

function setUpFailed({ suite }: RunFacts): boolean {
  return (
    suite?.suiteNodes.some((node) => node.node.endsWith('BeforeSuite') && hasFailed(node)) ?? false
  )
}

/** Whether something shows that the service ran before: its work, or systemd's word. */
function wasUpBefore(service: ServiceName, at: number, { serviceTraces }: RunFacts): boolean {
  const workedAt = serviceTraces.lives[service]?.workedAt ?? Number.POSITIVE_INFINITY
  const isUp = serviceTraces.signs.some(
    (sign) => sign.service === service && sign.kind === 'up' && (sign.at ?? at) < at,
  )
  return workedAt < at || isUp
}

/**
 * Whether somebody restarted the service. The kubelet's unit never restarts by itself (kubernetes/kubernetes,
 * test/e2e_node/services/kubelet.go), unless it is one that systemd says it restarts.
 */
function isRestartOnRequest({ service, cause, restartedAt, ends, starts }: Death): boolean {
  if (restartedAt === null || [...ends, ...starts].some(isWatched)) return false
  if (cause === 'stopped') return true
  const isAutomatic = ends.some(({ kind }) => kind === 'restart-scheduled')
  const hasReason = SURE_CAUSES.includes(cause) || ends.some(({ source }) => source === 'service')
  return service === 'kubelet' && !isAutomatic && !hasReason
}

/**
 * Whether the death says something about the specs. At its end the suite itself stops the kubelet, and afterwards the
 * machine stops all: only a crash, or specs that go on or fail, show that it was no orderly end.
 */
function matters(
  death: Death,
  { lastStart, lastFailure, failedAtUnknownTime }: Circumstances,
): boolean {
  const { service, cause, at, ends, words } = death
  if (SURE_CAUSES.includes(cause) || ends.some(isWatched) || at === null) return true
  // The suite stops the kubelet with systemctl kill, which sends SIGTERM
  // (kubernetes/kubernetes, test/e2e_node/services/server.go).
  if (cause === 'killed' && words !== 'SIGTERM') return true
  const later = at + INEXACT
  const isOrderly = cause === 'stopped' || cause === 'unreachable'
  if (service === 'crio' && !isOrderly) return true
  if (lastStart > later) return true
  if (service === 'kubelet' && isOrderly) return false
  // Only what a service says itself is enough if nobody knows when specs failed.
  const isSaid = service === 'crio' || ends.some(({ source }) => source === 'service')
  return lastFailure >= later || (isSaid && failedAtUnknownTime)
}

/** Whether a spec ended after a time; a spec without times may have. */
export function endedAfter(spec: SpecResult, time: number): boolean {
  return !(Date.parse(endOf(spec)) < time)
}

function endOf({ endedAt, failure }: SpecResult): string {
  return endedAt ?? failure?.at ?? ''
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

/** The last time that is one; negative infinity without any. */
function lastOf(times: readonly string[]): number {
  return times.reduce(
    (last, time) => Math.max(last, timeIn(time) ?? last),
    Number.NEGATIVE_INFINITY,
  )
}

function timeIn(text: string | null): number | null {
  const time = Date.parse(text ?? '')
  return Number.isNaN(time) ? null : time
}

function timeOf({ at }: ServiceEvent): number {
  return timeIn(at) ?? 0
}
