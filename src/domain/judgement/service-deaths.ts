import type { ServiceEvent } from '../model/node.ts'
import type { ServiceName, ServiceSign, ServiceTraces, SignKind } from '../model/service-traces.ts'
import type { Death, DeathCause } from './death.ts'
import { type End, endsIn, isStart, isStop, withUntimed } from './service-ends.ts'
import { withOutages } from './service-outages.ts'

/** Causes, those first that say most when signs of one end differ. */
const RANKS: readonly DeathCause[] = [
  'out-of-memory',
  'watchdog',
  'crashed',
  'exited',
  'killed',
  'stopped',
  'unreachable',
  'unknown',
]

/** Who tells most about an end. The live watch tells it in sentences. */
const TELLING: readonly ServiceSign['source'][] = ['service', 'systemd', 'kernel']

/** Ends of a service in order of time, also those that were on purpose or before the suite. */
export function deathsOf(
  service: ServiceName,
  traces: ServiceTraces,
  watched: readonly ServiceEvent[],
): readonly Death[] {
  const signs = [...traces.signs, ...watched.flatMap(signOfEvent)].filter(
    (sign) => sign.service === service,
  )
  const timed = signs
    .filter(({ at }) => at !== null)
    .toSorted((one, other) => (one.at ?? 0) - (other.at ?? 0))
  // A stop without a time can be part of the set-up, or of the end of the machine.
  const untimed = signs.filter(
    ({ at, kind }) => at === null && !isStart(kind) && !isStop(kind) && kind !== 'start-failed',
  )
  const deaths = withUntimed(endsIn(timed), untimed).map((end) => deathOf(service, end))
  return service === 'crio' ? withOutages(deaths, traces) : deaths
}

/** Events of the live watch about an end or an automatic restart. */
function signOfEvent({ service, kind, at, detail }: ServiceEvent): readonly ServiceSign[] {
  if (service !== 'crio' && service !== 'kubelet') return []
  if (kind !== 'died' && kind !== 'restarted') return []
  return [
    {
      service,
      kind: kindOfWatched(kind, detail),
      source: 'watch',
      at: at === null ? null : Date.parse(at),
      words: detail,
      frame: null,
      evidence: `${at ?? ''} ${service} ${kind}: ${detail}`.trim(),
    },
  ]
}

/** systemd's result for a service that the kernel's OOM killer ended (systemd, systemd.service.xml, Result). */
const OOM_KILL = /\boom-kill\b/

function kindOfWatched(kind: 'died' | 'restarted', detail: string): SignKind {
  if (kind === 'restarted') return 'started'
  return OOM_KILL.test(detail) ? 'out-of-memory' : 'ended'
}

function deathOf(service: ServiceName, { ends, failedStarts, starts, asked }: End): Death {
  // Before systemd restarts a unit that ended by itself, some versions say that they stopped it.
  const isAutomatic = !asked && ends.some(({ kind }) => kind === 'restart-scheduled')
  const causes = ends.map(({ kind }) =>
    isAutomatic && kind === 'stopped' ? 'unknown' : causeOf(kind, asked),
  )
  const cause = RANKS.find((rank) => causes.includes(rank)) ?? (asked ? 'stopped' : 'unknown')
  const telling = ends.filter((_, index) => causes[index] === cause)
  const seen = ends.find(({ at, source }) => at !== null && source !== 'watch')
  const [start] = starts
  return {
    service,
    at: (seen ?? ends[0] ?? start)?.at ?? null,
    cause,
    asked,
    words:
      TELLING.flatMap((source) => telling.filter((sign) => sign.source === source))[0]?.words ?? '',
    frame: ends.find(({ frame }) => frame !== null)?.frame ?? null,
    noticed: seen === undefined,
    restartedAt: start?.at ?? null,
    ends,
    failedStarts,
    starts,
  }
}

function causeOf(kind: SignKind, asked: boolean): DeathCause {
  switch (kind) {
    case 'killed':
      return asked ? 'stopped' : 'killed'
    case 'started':
    case 'up':
    case 'start-failed':
    case 'asked-to-stop':
    case 'ended':
    case 'restart-scheduled':
      return asked ? 'stopped' : 'unknown'
    case 'stopped':
    case 'crashed':
    case 'exited':
    case 'out-of-memory':
    case 'watchdog':
      return kind
  }
}
