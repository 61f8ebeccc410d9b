import type { ServiceEvent } from './model/node.ts'
import { formatDuration } from './text.ts'

/** An event of a service; an end and a new start of its answers are one incident. */
export interface ServiceIncident extends ServiceEvent {
  /** When it was over; null if it has no duration, or lasted until the end of the suite. */
  readonly until: string | null
}

/** Display names of the services, as the subject of a sentence. */
export const SERVICE_NAMES: Readonly<Record<ServiceEvent['service'], string>> = {
  crio: 'CRI-O',
  kubelet: 'The kubelet',
}

/** What happened, as the predicate of a sentence. */
export const EVENT_WORDS: Readonly<Record<ServiceEvent['kind'], string>> = {
  died: 'died',
  restarted: 'restarted',
  'restarted-on-request': 'was restarted on request',
  unresponsive: 'stopped answering',
  recovered: 'answered again',
}

/** How the detail of an event begins if the process of a service that does not answer was stopped. */
export const STOPPED_PROCESS = 'its process was stopped, as by SIGSTOP or a debugger'

/** How the detail of an event begins if only logs show that a service does not answer. */
export const NO_RETURN = 'requests did not return'

/** How the detail of an event begins if only the end of its log shows that a service does not answer. */
export const SILENT_LOG = 'it wrote nothing more'

/** The incidents of a run, in the order of its events. The next event of a service ends its silence. */
export function incidentsOf(events: readonly ServiceEvent[]): readonly ServiceIncident[] {
  const incidents: ServiceIncident[] = []
  const silent = new Map<ServiceEvent['service'], number>()
  for (const event of events) {
    const index = silent.get(event.service) ?? -1
    const silence = incidents[index]
    silent.delete(event.service)
    if (silence !== undefined) incidents[index] = { ...silence, until: event.at }
    if (silence !== undefined && event.kind === 'recovered') continue
    if (event.kind === 'unresponsive') silent.set(event.service, incidents.length)
    incidents.push({ ...event, until: null })
  }
  return incidents
}

/**
 * An incident in words, without its detail.
 * @param timeOf how a point in time is written
 */
export function incidentText(
  { service, kind, at, until }: ServiceIncident,
  timeOf: (iso: string) => string,
): string {
  const name = SERVICE_NAMES[service]
  if (kind !== 'unresponsive' || at === null) {
    return `${name} ${EVENT_WORDS[kind]}${at === null ? '' : ` at ${timeOf(at)}`}`
  }
  const seconds = (Date.parse(until ?? '') - Date.parse(at)) / 1000
  const how = seconds >= 0 ? `for ${formatDuration(seconds)}` : 'until the suite ended'
  return `${name} did not answer from ${timeOf(at)} ${how}`
}
