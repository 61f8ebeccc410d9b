import type { ServiceEvent } from '../model/node.ts'
import type { Pause, RunningSpec, SpecResult } from '../model/results.ts'
import type { ServiceName, ServiceTraces } from '../model/service-traces.ts'
import type { Death } from './death.ts'
import { deedTo } from './interruptions.ts'

/** A time in which a spec ends a service on purpose. */
interface Interruption {
  readonly service: ServiceName
  readonly deed: 'stop' | 'kill'
  /** Milliseconds since 1970; infinite if the report has no times of the spec. */
  readonly from: number
  readonly to: number
}

/** All such times of a run. */
export type Interruptions = readonly Interruption[]

/** Times of syslog have whole seconds. */
const EARLY = 2_000
/** CRI-O's unit restarts after ten seconds (cri-o/packaging, crio.service, RestartSec), which can be after the spec. */
const LATE = 15_000

/** When specs of a run end services on purpose. Without times of a spec it can be at any time of the run. */
export function interruptionsIn(
  specs: readonly SpecResult[],
  running: readonly RunningSpec[],
): Interruptions {
  const ran = specs.filter(({ outcome }) => outcome !== 'skipped' && outcome !== 'not-run')
  return (['crio', 'kubelet'] as const).flatMap((service) => [
    ...ran.flatMap((spec) => {
      const deed = deedTo(service, spec)
      if (deed === null) return []
      // A spec that was run once more did it twice.
      const times = spec.invocations.length > 0 ? spec.invocations : [spec]
      return times.map(({ startedAt, endedAt }) => ({
        service,
        deed,
        from: timeOr(startedAt, Number.NEGATIVE_INFINITY) - EARLY,
        to: timeOr(endedAt, Number.POSITIVE_INFINITY) + LATE,
      }))
    }),
    ...running.flatMap((spec) => {
      const deed = deedTo(service, spec)
      return deed === null
        ? []
        : [{ service, deed, from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }]
    }),
  ])
}

/** Each suite of a run stops its kubelet at its end, and the next one starts its own. */
export function interruptionBetweenSuites({ from, to }: Pause): Interruption {
  return { service: 'kubelet', deed: 'stop', from: from - EARLY, to: to + EARLY }
}

/**
 * Whether a spec ended the service on purpose. Nothing crashes on purpose, and a service that stays down longer than the
 * spec is no part of it.
 */
export function isDeliberate(
  death: Death,
  interruptions: Interruptions,
  traces: ServiceTraces,
): boolean {
  const { at } = death
  if (at === null) return false
  return interruptions.some(
    ({ service, deed, from, to }) =>
      service === death.service &&
      from <= at &&
      at <= to &&
      canBe(deed, death) &&
      cameBack(death, to, traces),
  )
}

/** Kinds of events that only together are part of an interruption: a service that answers again, and before did not. */
const PAIRS: Readonly<Record<string, string>> = {
  unresponsive: 'recovered',
  recovered: 'unresponsive',
}

/** Whether an event of the live watch other than a death is part of what a spec does on purpose. */
export function isPartOf(
  { service, kind, at }: ServiceEvent,
  events: readonly ServiceEvent[],
  interruptions: Interruptions,
): boolean {
  return interruptions.some((interruption) => {
    const isIn = (time: string | null) =>
      Date.parse(time ?? '') >= interruption.from && Date.parse(time ?? '') <= interruption.to
    if (interruption.service !== service || !isIn(at)) return false
    const other = PAIRS[kind]
    return (
      other === undefined ||
      events.some((event) => event.service === service && event.kind === other && isIn(event.at))
    )
  })
}

/** Whether this can be the work of such a spec. */
function canBe(deed: Interruption['deed'], { cause, words, service, ends }: Death): boolean {
  switch (cause) {
    case 'stopped':
    case 'unreachable':
    case 'unknown':
      return true
    case 'killed':
      // `systemctl kill` sends SIGTERM.
      return deed === 'kill' || words === 'SIGTERM'
    case 'exited':
      // A CRI-O that says itself why it ends was not stopped.
      return service === 'kubelet' || !ends.some(({ source }) => source === 'service')
    case 'crashed':
    case 'out-of-memory':
    case 'watchdog':
      return false
  }
}

/** Whether the service ran again before the end of the interruption. No log of the service cannot show it. */
function cameBack(death: Death, to: number, traces: ServiceTraces): boolean {
  const { service, cause, at, restartedAt } = death
  if (restartedAt !== null) return restartedAt <= to
  if (cause === 'unreachable') return false
  const life = traces.lives[service]
  return life === undefined || life.lastAt > (at ?? 0) + LATE
}

function timeOr(text: string | null, otherwise: number): number {
  const time = Date.parse(text ?? '')
  return Number.isNaN(time) ? otherwise : time
}
