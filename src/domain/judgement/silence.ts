import type { ServiceEvent } from '../model/node.ts'
import { hasFailed, type SpecResult } from '../model/results.ts'
import type { ServiceName, ServiceTraces } from '../model/service-traces.ts'
import { SILENT_LOG } from '../service-incidents.ts'
import { plural } from '../text.ts'
import { timesOf } from './spec-times.ts'

/** A spec that failed after so long waited for something. */
const WAITED_SECONDS = 30
const SILENCE = 120_000
/**
 * The kubelet cleans up every two seconds and says so (kubernetes/kubernetes, pkg/kubelet/kubelet.go, housekeepingPeriod). A
 * log with fewer lines is an excerpt, or has a low level: that it ends says nothing.
 */
const LONGEST_USUAL_GAP = 10_000
/** What is so near to the end of a log can be before it. */
const EDGE = 30_000

/**
 * A service whose log ends although specs go on: all of those that began later waited for something and failed. A log that
 * is only cut off has passed specs after its end.
 */
export function silenceEvents(
  traces: ServiceTraces,
  specs: readonly SpecResult[],
): readonly ServiceEvent[] {
  const service = silentService(traces)
  const lastAt = service === null ? undefined : traces.lives[service]?.lastAt
  if (service === null || lastAt === undefined) return []
  const ran = specs.filter(({ outcome }) => outcome !== 'skipped' && outcome !== 'not-run')
  const later = ran.filter((spec) => timesOf(spec).from > lastAt)
  const hasWaited = later.some(
    (spec) =>
      hasFailed(spec) && spec.seconds >= WAITED_SECONDS && timesOf(spec).to - lastAt >= SILENCE,
  )
  // One that passed at an unknown time may have passed later.
  const passed = ran.some((spec) => !hasFailed(spec) && !(timesOf(spec).to <= lastAt + EDGE))
  if (!hasWaited || passed) return []
  const words = `${service}.log ends, and ${plural(later.length, 'spec')} that began later did not pass`
  return [
    {
      service,
      kind: 'unresponsive',
      at: new Date(lastAt).toISOString(),
      detail: `${SILENT_LOG}: ${words}`,
    },
  ]
}

/**
 * The service whose log says most about its work. The kubelet writes every two seconds and sends CRI-O its work, so that
 * it, and not CRI-O, is the one to look at if both logs end. CRI-O that goes on working shows that only a log was cut off.
 */
function silentService({ lives: { crio, kubelet }, answers }: ServiceTraces): ServiceName | null {
  if (kubelet === undefined) return crio === undefined || crio.workedAt === null ? null : 'crio'
  const { firstAt, lastAt, lines } = kubelet
  if (lastAt - firstAt < EDGE || (lastAt - firstAt) / lines > LONGEST_USUAL_GAP) return null
  return answers.some((at) => at > lastAt + EDGE) ? null : 'kubelet'
}
