import type { ServiceEvent } from '../model/node.ts'
import type { SpecResult } from '../model/results.ts'
import type { RunFacts } from '../model/run-facts.ts'
import type { Audience, Finding, ReasonCode } from '../model/verdict.ts'
import {
  incidentsOf,
  incidentText,
  NO_RETURN,
  SERVICE_NAMES,
  type ServiceIncident,
  SILENT_LOG,
  STOPPED_PROCESS,
} from '../service-incidents.ts'
import { formatDuration, plainLine, plural } from '../text.ts'
import { wholeSeconds } from '../time.ts'
import { blockedTasks } from './blocked-tasks.ts'
import { type FinderInput, finding } from './finder.ts'
import { deedTo } from './interruptions.ts'
import { ranAt, timesOf } from './spec-times.ts'
import { timedOut } from './suite-end.ts'

/** Before the first question without an answer, the service was asked this long ago (src/suite/answer-watch.ts). */
const UNNOTICED_MILLISECONDS = 5000
/** From the stop of CRI-O to its new start, whose time is that of the event. */
const RESTART_MILLISECONDS = 15_000
const LISTED_INCIDENTS = 5
/** How the detail of a hang begins that only logs show. */
const LOGGED = [NO_RETURN, SILENT_LOG]

interface Kind {
  readonly service: ServiceEvent['service']
  readonly kind: ServiceEvent['kind']
  readonly reason: ReasonCode
  readonly audience: Audience
  /** The time before an event in which failures can be its consequence. */
  readonly before: number
}

const CRIO_HANG: Kind = {
  service: 'crio',
  kind: 'unresponsive',
  reason: 'crio-hung',
  audience: 'cri-o',
  before: UNNOTICED_MILLISECONDS,
}
const KUBELET_HANG: Kind = {
  service: 'kubelet',
  kind: 'unresponsive',
  reason: 'kubelet-hung',
  audience: 'kubernetes',
  before: UNNOTICED_MILLISECONDS,
}
const CRIO_RESTART: Kind = {
  service: 'crio',
  kind: 'restarted-on-request',
  reason: 'crio-restarted',
  audience: 'environment',
  before: RESTART_MILLISECONDS,
}

/** CRI-O did not answer while specs failed, while the node was set up, or until something ended the suite. */
export function crioHangFinding(input: FinderInput): Finding | null {
  return hangFinding(CRIO_HANG, input)
}

/** The same for the kubelet. */
export function kubeletHangFinding(input: FinderInput): Finding | null {
  return hangFinding(KUBELET_HANG, input)
}

function hangFinding(kind: Kind, input: FinderInput): Finding | null {
  const { facts } = input
  const hangs = incidentsOfKind(kind, facts)
  const specs = explained(kind, hangs, input.failed)
  const lasts = hangs.some(({ until }) => until === null)
  const wasEnded = timedOut(facts) || facts.cancelled || facts.abandonedIn !== null
  const stuck = lasts && wasEnded
  // A known cause of a failed set-up says more than a hang.
  const noSetUp = input.setUp?.reason === 'node-not-up'
  const [first] = hangs
  if (first === undefined || !(specs.length > 0 || stuck || noSetUp)) return null
  const since = first.at === null ? null : wholeSeconds(first.at)
  const stopped = hangs.some(({ detail }) => detail.startsWith(STOPPED_PROCESS))
  const shownBy = LOGGED.find((words) => hangs.every(({ detail }) => detail.startsWith(words)))
  const consequences = [
    ...(specs.length === 0 ? [] : [`${plural(specs.length, 'spec')} failed in this time`]),
    ...(stuck ? ['the suite waited for it until it was ended'] : []),
  ]
  return finding({
    reason: kind.reason,
    title: `${SERVICE_NAMES[kind.service]} did not answer ${lasts ? 'until the end of the suite' : `for ${total(hangs)}`}`,
    detail: [
      ...(since === null ? [] : [`from ${since}`]),
      stopped ? STOPPED_PROCESS : (shownBy ?? 'its process runs'),
      ...consequences,
    ].join('; '),
    audience: stopped ? 'environment' : kind.audience,
    ...(shownBy === SILENT_LOG ? { confidence: 'likely: only the end of its log shows it' } : {}),
    remedy: stopped
      ? 'find out what stopped the process: something else than this run sent the signal'
      : `read logs/${kind.service}.log before ${since ?? 'that time'}: a deadlock, or a disk or network that does not respond, are the usual causes`,
    evidence: [...lines(hangs), ...blockedTasks(kind.service, first.at, facts)],
    specs,
  })
}

/** Somebody restarted CRI-O while specs failed. */
export function crioRestartFinding({ facts, failed }: FinderInput): Finding | null {
  const restarts = incidentsOfKind(CRIO_RESTART, facts)
  const specs = explained(CRIO_RESTART, restarts, failed)
  if (specs.length === 0) return null
  return finding({
    reason: CRIO_RESTART.reason,
    title: 'CRI-O was restarted on request during the run',
    detail: `${plural(specs.length, 'spec')} failed in this time; it did not crash, and no spec is known to restart it`,
    audience: CRIO_RESTART.audience,
    remedy:
      'find out what restarts crio.service on the machine, such as updates of packages or another job',
    evidence: lines(restarts),
    specs,
  })
}

/** Warnings about hangs and restarts that explain no failure. */
export function incidentWarnings(facts: RunFacts, findings: readonly Finding[]): readonly string[] {
  return [CRIO_HANG, KUBELET_HANG, CRIO_RESTART]
    .filter(({ reason }) => !findings.some((known) => known.reason === reason))
    .flatMap((kind) => incidentsOfKind(kind, facts))
    .map(sentence)
}

function incidentsOfKind({ service, kind }: Kind, facts: RunFacts): readonly ServiceIncident[] {
  const deliberate = (facts.suite?.specs ?? []).filter((spec) => deedTo(service, spec) !== null)
  return incidentsOf(facts.serviceEvents).filter((incident) => {
    const at = Date.parse(incident.at ?? '')
    const matches = incident.service === service && incident.kind === kind
    return matches && !deliberate.some((spec) => ranAt(spec, at))
  })
}

/** Failing specs that ran during an incident. Nothing is known about one without times. */
function explained(
  { before }: Kind,
  incidents: readonly ServiceIncident[],
  failed: readonly SpecResult[],
): readonly string[] {
  const times = incidents.map(({ kind, at, until }) => {
    const start = Date.parse(at ?? '')
    const lasts = kind === 'unresponsive' ? Number.POSITIVE_INFINITY : start
    return { from: start - before, to: until === null ? lasts : Date.parse(until) }
  })
  if (times.length === 0) return []
  return failed
    .filter((spec) => {
      const { from: start, to: end } = timesOf(spec)
      return times.some(({ from, to }) => start <= to && end >= from)
    })
    .map(({ id }) => id)
}

function total(hangs: readonly ServiceIncident[]): string {
  const milliseconds = hangs.reduce(
    (sum, { at, until }) => sum + (Date.parse(until ?? '') - Date.parse(at ?? '')),
    0,
  )
  return formatDuration(milliseconds / 1000)
}

function lines(incidents: readonly ServiceIncident[]): readonly string[] {
  return incidents.slice(0, LISTED_INCIDENTS).map(sentence)
}

function sentence(incident: ServiceIncident): string {
  const detail = plainLine(incident.detail)
  const text = incidentText(incident, wholeSeconds)
  return detail === '' ? text : `${text}: ${detail}`
}
