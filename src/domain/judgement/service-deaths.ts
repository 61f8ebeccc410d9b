import type { ServiceEvent } from '../model/node.ts'
import type {
  Outage,
  ServiceName,
  ServiceSign,
  ServiceTraces,
  SignKind,
} from '../model/service-traces.ts'

/**
 * How a service ended. `stopped`: somebody stopped it with systemctl. `unreachable`: only its client shows that it was
 * gone. `unknown`: only a new start, or somebody who noticed, shows that it ended.
 */
export type DeathCause =
  | 'crashed'
  | 'exited'
  | 'killed'
  | 'out-of-memory'
  | 'watchdog'
  | 'stopped'
  | 'unreachable'
  | 'unknown'

/** One end of a service, from all signs of it. */
export interface Death {
  readonly service: ServiceName
  /** When; milliseconds since 1970, or null if no sign has a time. */
  readonly at: number | null
  readonly cause: DeathCause
  /** How it ended, in a few words; empty if no sign says it. */
  readonly words: string
  /** The function in which it crashed, or null. */
  readonly frame: string | null
  /** Whether the time is only when somebody noticed the end, which can be late. */
  readonly noticed: boolean
  readonly restartedAt: number | null
  /** Signs of the end, of starts that failed after it, and of the start that did not. */
  readonly ends: readonly ServiceSign[]
  readonly failedStarts: readonly ServiceSign[]
  readonly starts: readonly ServiceSign[]
}

/** Signs of one end can be so far from each other: CRI-O's unit restarts after ten seconds (cri-o/packaging, crio.service). */
const SAME_END = 15_000
/** A service that ends so soon after a start has not started. */
const FAILED_START = 5_000
/** systemd-coredump reports a core dump when it is compressed, often after the restart. */
const LATE_COREDUMP = 120_000
/** A stop that somebody asked systemd for ends with SIGKILL after 90 s (systemd.service(5), TimeoutStopSec). */
const STOP_TAKES = 100_000

/** Causes, those first that say most when signs of one end differ. */
const RANKS: readonly DeathCause[] = [
  'out-of-memory',
  'watchdog',
  'crashed',
  'exited',
  'stopped',
  'killed',
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
  const untimed = signs.filter(({ at, kind }) => at === null && !isStart(kind))
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

/** The signs of one end, and of the start after it. */
interface End {
  readonly ends: ServiceSign[]
  readonly failedStarts: ServiceSign[]
  readonly starts: ServiceSign[]
  readonly asked: boolean
}

function newEnd(signs: Partial<Pick<End, 'ends' | 'starts'>>, asked = false): End {
  return { ends: [], failedStarts: [], starts: [], asked, ...signs }
}

function isStart(kind: SignKind): boolean {
  return kind === 'started' || kind === 'up'
}

/** Groups signs, which are in order of time, into ends. */
function endsIn(signs: readonly ServiceSign[]): readonly End[] {
  const found: End[] = []
  let askedAt = Number.NEGATIVE_INFINITY
  for (const sign of signs) {
    const last = found.at(-1)
    if (sign.kind === 'asked-to-stop') {
      askedAt = sign.at ?? askedAt
    } else if (isStart(sign.kind)) {
      noteStart(found, sign)
    } else if (last !== undefined && isSameEnd(last, sign)) {
      ;(last.failedStarts.length === 0 ? last.ends : last.failedStarts).push(sign)
    } else if (last !== undefined && isFailedStart(last, sign)) {
      last.failedStarts.push(...last.starts.splice(0), sign)
    } else {
      found.push(newEnd({ ends: [sign] }, (sign.at ?? 0) - askedAt <= STOP_TAKES))
    }
  }
  return found
}

/** A start after an end belongs to it. Another start shows that there was an end before it. */
function noteStart(found: End[], sign: ServiceSign): void {
  const last = found.at(-1)
  const [first] = last?.starts ?? []
  const isAgain = first !== undefined && sign.source === first.source && sign.kind === first.kind
  const isNew = isAgain || timeBetween(first, sign) > SAME_END
  if (last !== undefined && (first === undefined || !isNew)) {
    last.starts.push(sign)
  } else if (sign.kind === 'started') {
    found.push(newEnd({ starts: [sign] }))
  }
}

function timeBetween(first: ServiceSign | undefined, second: ServiceSign): number {
  return first?.at == null || second.at === null ? Number.POSITIVE_INFINITY : second.at - first.at
}

/** Whether a sign is about the last end, and not about a new one. */
function isSameEnd({ ends, starts: [start] }: End, sign: ServiceSign): boolean {
  if (start === undefined) return true
  if (ends.length === 0) return false
  if (sign.words === 'dumped core') return timeBetween(start, sign) <= LATE_COREDUMP
  const isLate = ['ended', 'restart-scheduled'].includes(sign.kind) || sign.source === 'watch'
  return isLate && timeBetween(start, sign) <= SAME_END
}

/** Whether a new end shows that the service did not come back after the last one. */
function isFailedStart({ ends, starts: [start] }: End, sign: ServiceSign): boolean {
  return ends.length > 0 && timeBetween(start, sign) <= FAILED_START
}

/** Signs without a time, such as those of a serial console, are about the first end that they can explain. */
function withUntimed(found: readonly End[], untimed: readonly ServiceSign[]): readonly End[] {
  if (untimed.length === 0) return found
  const explained = found.find(({ ends, asked }) => ends.length > 0 && !asked)
  if (explained === undefined) return [...found, newEnd({ ends: [...untimed] })]
  explained.ends.push(...untimed)
  return found
}

function deathOf(service: ServiceName, { ends, failedStarts, starts, asked }: End): Death {
  const causes = ends.map(({ kind }) => causeOf(kind, asked))
  const cause = RANKS.find((rank) => causes.includes(rank)) ?? 'unknown'
  const telling = ends.filter((_, index) => causes[index] === cause)
  const seen = ends.find(({ at, source }) => at !== null && source !== 'watch')
  const [start] = starts
  return {
    service,
    at: (seen ?? ends[0] ?? start)?.at ?? null,
    cause,
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

/** Shorter outages are those of a restart. */
const LONG_OUTAGE = 30_000
const FEW_ATTEMPTS = 3

/** A log that ends so much earlier than that of the kubelet has stopped. */
const SILENCE = 120_000

/** Adds outages that no known end explains, and to known ends the outage that followed. */
function withOutages(deaths: readonly Death[], traces: ServiceTraces): readonly Death[] {
  const { outages } = traces
  if (outages.length === 0) return deaths
  const alone = outages.filter(
    (outage) =>
      (isLong(outage) || stayedSilent(outage, traces)) &&
      !deaths.some((death) => isFollowedBy(death, outage)),
  )
  return [
    ...deaths.map((death) =>
      withOutage(
        death,
        outages.find((candidate) => isFollowedBy(death, candidate)),
      ),
    ),
    ...alone.map((outage) => deathOfOutage(outage, traces)),
  ].toSorted((one, other) => (one.at ?? 0) - (other.at ?? 0))
}

function isLong({ from, to, attempts }: Outage): boolean {
  return to - from >= LONG_OUTAGE && attempts >= FEW_ATTEMPTS
}

/** Whether CRI-O's log stops at an outage, and the kubelet's goes on. */
function stayedSilent({ from }: Outage, { lives: { crio, kubelet } }: ServiceTraces): boolean {
  if (crio === undefined || kubelet === undefined) return false
  return crio.lastAt <= from + SAME_END && kubelet.lastAt - crio.lastAt >= SILENCE
}

/** The outage shows when an end was that nothing but a new start shows. */
function withOutage(death: Death, outage: Outage | undefined): Death {
  if (outage === undefined) return death
  const at = death.ends.length === 0 ? outage.from : death.at
  return { ...death, at, ends: [...death.ends, signOf(outage)] }
}

function isFollowedBy({ at, restartedAt }: Death, { from, to }: Outage): boolean {
  return at !== null && from >= at - SAME_END && from <= (restartedAt ?? to) + SAME_END
}

function deathOfOutage(outage: Outage, traces: ServiceTraces): Death {
  const isBack = outage.recovered && !stayedSilent(outage, traces)
  return {
    service: 'crio',
    at: outage.from,
    cause: 'unreachable',
    words: '',
    frame: null,
    noticed: true,
    restartedAt: isBack ? outage.to : null,
    ends: [signOf(outage)],
    failedStarts: [],
    starts: [],
  }
}

function signOf({ from, evidence }: Outage): ServiceSign {
  return {
    service: 'crio',
    kind: 'ended',
    source: 'service',
    at: from,
    words: '',
    frame: null,
    evidence,
  }
}
