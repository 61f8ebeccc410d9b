import type { ServiceEvent } from '../model/node.ts'
import type { SpecResult } from '../model/results.ts'
import type { Hang, ServiceTraces } from '../model/service-traces.ts'
import { NO_RETURN } from '../service-incidents.ts'
import type { Death } from './death.ts'
import { silenceEvents } from './silence.ts'

/** So many requests without an answer are a hang, if CRI-O's own log shows that it finished nothing in this time. */
const FEW_REQUESTS = 2
/** The same if there is no log of CRI-O. */
const MANY_REQUESTS = 4
/** The log of the kubelet goes on for so long after the last request without an answer if CRI-O answers again. */
const RECOVERY = 180_000
/** Answers so near to the ends of a hang may be before and after it. */
const EDGE = 30_000
/** The earliest answer that can be the last one before a hang. */
const LONG_BEFORE = 600_000
/** A death so near explains requests without an answer. */
const NEAR_DEATH = 300_000

/** Hangs that the logs of a node show, as the live watch would have told them. */
export function hangEvents(
  traces: ServiceTraces,
  deaths: readonly Death[],
  specs: readonly SpecResult[],
): readonly ServiceEvent[] {
  const crioDeaths = deaths.filter(({ service }) => service === 'crio')
  const hangs = traces.hangs.filter(
    (hang) => isHang(hang, traces) && !crioDeaths.some((death) => explains(death, hang)),
  )
  if (hangs.length > 0) return hangs.flatMap((hang) => eventsOf(hang, traces))
  return deaths.length > 0 ? [] : silenceEvents(traces, specs)
}

/** Whether CRI-O really did nothing, and was not only slow. */
function isHang({ from, to, requests }: Hang, { answers, lives }: ServiceTraces): boolean {
  if (lives.crio === undefined || answers.length === 0) return requests >= MANY_REQUESTS
  const hasAnswered = answers.some((at) => at > from + EDGE && at < to - EDGE)
  return requests >= FEW_REQUESTS && !hasAnswered
}

function explains({ at, restartedAt }: Death, { from, to }: Hang): boolean {
  if (at === null) return true
  return at <= to && (restartedAt ?? Number.POSITIVE_INFINITY) >= from - NEAR_DEATH
}

function eventsOf(hang: Hang, { answers }: ServiceTraces): readonly ServiceEvent[] {
  const { from, to, evidence, logEndsAt } = hang
  const before = answers.findLast((at) => at < from + EDGE)
  const after = answers.find((at) => at >= to - EDGE)
  const since = before !== undefined && from - before < LONG_BEFORE ? before : from
  const isOver = after !== undefined || logEndsAt - to >= RECOVERY
  return [
    event('unresponsive', since, `${NO_RETURN}: ${evidence}`),
    ...(isOver ? [event('recovered', Math.max(to, after ?? to), '')] : []),
  ]
}

function event(kind: ServiceEvent['kind'], at: number, detail: string): ServiceEvent {
  return { service: 'crio', kind, at: new Date(at).toISOString(), detail }
}
