import { hasFailed, type SpecResult } from '../model/results.ts'
import type { RunFacts } from '../model/run-facts.ts'
import type { ServiceName } from '../model/service-traces.ts'
import { type Death, SURE_CAUSES } from './death.ts'
import type { Circumstances } from './service-circumstances.ts'
import { ranAt, timesOf } from './spec-times.ts'

/** Times of syslog have whole seconds. */
const SECOND = 1_000
const INEXACT = 2 * SECOND
/** From the new start that systemd reports to that of which the service tells. */
const SAME_START = 15 * SECOND
/** From the start of an invocation of the suite to that of its kubelet. */
const SET_UP = 120 * SECOND
/** The kubelet logs its flags before its version. */
const FIRST_LINES = 5_000

/** Whether a service ended while the suite ran, and had started before. */
export function happenedInSuite(death: Death, circumstances: Circumstances): boolean {
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

/**
 * Whether a start was no restart: the suite starts the kubelet, and CRI-O's log begins with its start before the kubelet's
 * log and the first spec.
 */
export function isFirstStart(
  { service, at, ends, starts }: Death,
  { facts: { serviceTraces }, firstStart }: Circumstances,
): boolean {
  if (ends.length > 0 || starts.some(isWatched) || at === null) return false
  const { crio, kubelet } = serviceTraces.lives
  const startOfKubelet = kubelet?.firstAt ?? Number.POSITIVE_INFINITY
  if (service === 'kubelet') return at - startOfKubelet <= FIRST_LINES
  const isFirstLine = at - (crio?.firstAt ?? Number.NEGATIVE_INFINITY) <= FIRST_LINES
  return isFirstLine && at < Math.min(startOfKubelet, firstStart)
}

/** Whether a start of the kubelet is that of the rerun: each invocation of the suite starts its own. */
export function isStartOfRerun(
  { service, restartedAt }: Death,
  { facts: { rerun } }: Circumstances,
): boolean {
  const startedAt = Date.parse(rerun?.startedAt ?? '')
  if (service !== 'kubelet' || restartedAt === null) return false
  return restartedAt >= startedAt - SECOND && restartedAt <= startedAt + SET_UP
}

/**
 * Whether the live watch saw that somebody restarted the service: then systemd did not, so that its end was asked for. A
 * service that stops slowly is gone for its client long before.
 */
export function isWatchedRequest(
  { service, cause, at, restartedAt }: Death,
  { facts: { serviceEvents } }: Circumstances,
): boolean {
  if (SURE_CAUSES.includes(cause)) return false
  return serviceEvents
    .filter((event) => event.service === service && event.kind === 'restarted-on-request')
    .map((event) => Date.parse(event.at ?? ''))
    .some((time) =>
      restartedAt === null
        ? cause === 'unreachable' && at !== null && time >= at
        : Math.abs(time - restartedAt) <= SAME_START,
    )
}

/** Whether the live watch says it. */
export function isWatched({ source }: { readonly source: string }): boolean {
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
 * test/e2e_node/services/kubelet.go), unless it is one that systemd says it restarts. Conformance specs do not restart it.
 */
export function isRestartOnRequest(
  { service, cause, restartedAt, ends, starts }: Death,
  { specs }: Circumstances,
): boolean {
  if (restartedAt === null || [...ends, ...starts].some(isWatched)) return false
  if (cause === 'stopped') return true
  const isAutomatic = ends.some(({ kind }) => kind === 'restart-scheduled')
  const hasReason = SURE_CAUSES.includes(cause) || ends.some(({ source }) => source === 'service')
  if (service !== 'kubelet' || isAutomatic || hasReason) return false
  const running = specs.filter((spec) => mayHaveRunAt(spec, restartedAt))
  return running.length === 0 || !running.every(isConformance)
}

/** Whether a spec ran at a time, or nobody knows when it ran. */
function mayHaveRunAt(spec: SpecResult, at: number): boolean {
  const hasRun = spec.outcome !== 'skipped' && spec.outcome !== 'not-run'
  return hasRun && (ranAt(spec, at) || Number.isNaN(timesOf(spec).to))
}

function isConformance({ id, labels }: SpecResult): boolean {
  const isConform = ['Conformance', 'NodeConformance'].some(
    (label) => labels.includes(label) || id.includes(`[${label}]`),
  )
  return isConform && !/\[(?:Serial|Disruptive)\]/.test(id) && !labels.includes('Serial')
}

/**
 * Whether the death says something about the specs. At its end the suite itself stops the kubelet, and afterwards the
 * machine stops all: only a crash, or specs that go on or fail, show that it was no orderly end.
 */
export function matters(
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
