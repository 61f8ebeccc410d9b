import type { ServiceSign, SignKind, SignSource } from '../model/service-traces.ts'
import { SAME_END } from './death.ts'

/** A service that ends so soon after a start has not started. */
const FAILED_START = 5_000
/** systemd-coredump reports a core dump when it is compressed, often after the restart. */
const LATE_COREDUMP = 120_000
/** Such signs are about a process that ran until then. */
const OF_PROCESS: readonly SignKind[] = ['crashed', 'exited', 'killed', 'out-of-memory', 'watchdog']
/** Who tells of the end of a process before that of the next one. The kernel's lines and core dumps can come late. */
const TOLD_IN_ORDER: readonly SignSource[] = ['systemd', 'service']
/** A stop that somebody asked systemd for ends with SIGKILL after 90 s (systemd.service(5), TimeoutStopSec). */
const STOP_TAKES = 100_000

/** The signs of one end, and of the start after it. */
export interface End {
  readonly ends: ServiceSign[]
  readonly failedStarts: ServiceSign[]
  readonly starts: ServiceSign[]
  readonly asked: boolean
}

function newEnd(signs: Partial<Pick<End, 'ends' | 'starts'>>, asked = false): End {
  return { ends: [], failedStarts: [], starts: [], asked, ...signs }
}

/** Whether such a sign shows that a service runs. */
export function isStart(kind: SignKind): boolean {
  return kind === 'started' || kind === 'up'
}

/** Whether such a sign shows that somebody stops a service. */
export function isStop(kind: SignKind): boolean {
  return kind === 'asked-to-stop' || kind === 'stopped'
}

/** Groups signs, which are in order of time, into ends. */
export function endsIn(signs: readonly ServiceSign[]): readonly End[] {
  const found: End[] = []
  let askedAt = Number.NEGATIVE_INFINITY
  for (const sign of signs) {
    const asked = (sign.at ?? 0) - askedAt <= STOP_TAKES
    if (sign.kind === 'asked-to-stop') {
      askedAt = sign.at ?? askedAt
    } else if (isStart(sign.kind)) {
      noteStart(found, sign, asked)
      askedAt = Number.NEGATIVE_INFINITY
    } else if (sign.kind === 'start-failed') {
      noteFailedStart(found.at(-1), sign)
    } else {
      noteEnd(found, sign, asked)
    }
  }
  return found
}

function noteEnd(found: End[], sign: ServiceSign, asked: boolean): void {
  const last = found.at(-1)
  if (last !== undefined && isSameEnd(last, sign)) {
    const signs = last.failedStarts.length === 0 ? last.ends : last.failedStarts
    signs.push(sign)
  } else if (last !== undefined && isFailedStart(last, sign)) {
    last.failedStarts.push(...last.starts.splice(0), sign)
  } else {
    found.push(newEnd({ ends: [sign] }, asked))
  }
}

/** A start after an end belongs to it. Another start shows that there was an end before it. */
function noteStart(found: End[], sign: ServiceSign, asked: boolean): void {
  const last = found.at(-1)
  const [first] = last?.starts ?? []
  const isAgain = first !== undefined && sign.source === first.source && sign.kind === first.kind
  const isNew = asked || isAgain || timeBetween(first, sign) > SAME_END
  if (last !== undefined && (first === undefined || !isNew)) {
    last.starts.push(sign)
  } else if (sign.kind === 'started') {
    found.push(newEnd({ starts: [sign] }, asked))
  }
}

/** The first line of a process that did not start can come after the line about its end. */
function noteFailedStart(last: End | undefined, sign: ServiceSign): void {
  if (last === undefined || last.ends.length === 0) return
  if (last.starts.length > 0 && timeBetween(last.starts[0], sign) > FAILED_START) return
  last.failedStarts.push(...last.starts.splice(0), sign)
}

function timeBetween(first: ServiceSign | undefined, second: ServiceSign): number {
  return first?.at == null || second.at === null ? Number.POSITIVE_INFINITY : second.at - first.at
}

/** Whether a sign is about the last end, and not about a new one. */
function isSameEnd(last: End, sign: ServiceSign): boolean {
  const { ends, failedStarts, starts } = last
  const [start] = starts
  if (start === undefined) {
    return !isOfLaterProcess([...ends, ...failedStarts].at(-1), sign) && !isAfterRestart(last, sign)
  }
  if (ends.length === 0) return false
  if (sign.words === 'dumped core') return timeBetween(start, sign) <= LATE_COREDUMP
  const isLate = ['ended', 'restart-scheduled'].includes(sign.kind) || sign.source === 'watch'
  return isLate && timeBetween(start, sign) <= SAME_END
}

/**
 * Whether a sign shows that the service ran again after an end, although no log has the start: the log of the kernel goes
 * back to the boot of the machine, and other logs begin with the suite.
 */
function isOfLaterProcess(last: ServiceSign | undefined, sign: ServiceSign): boolean {
  const isOfProcess = OF_PROCESS.includes(sign.kind) || sign.source === 'watch'
  return isOfProcess && sign.words !== 'dumped core' && timeBetween(last, sign) > LATE_COREDUMP
}

/** Whether a new end shows that the service did not come back after the last one. */
function isFailedStart(last: End, sign: ServiceSign): boolean {
  const [start] = last.starts
  if (start === undefined) return isAfterRestart(last, sign)
  return last.ends.length > 0 && timeBetween(start, sign) <= FAILED_START
}

/**
 * Whether a sign is of the process that systemd started after an end. A process that cannot start may end before its first
 * line, and systemd may know of its end before the journal has read that line.
 */
function isAfterRestart({ ends, failedStarts }: End, sign: ServiceSign): boolean {
  const isOfNewProcess = OF_PROCESS.includes(sign.kind) && TOLD_IN_ORDER.includes(sign.source)
  return (
    isOfNewProcess &&
    failedStarts.length === 0 &&
    !isOfLaterProcess(ends.at(-1), sign) &&
    ends.some(({ kind }) => kind === 'restart-scheduled')
  )
}

/** Signs without a time, such as those of a serial console, are about the first end that they can explain. */
export function withUntimed(
  found: readonly End[],
  untimed: readonly ServiceSign[],
): readonly End[] {
  if (untimed.length === 0) return found
  const explained = found.find(({ ends, asked }) => ends.length > 0 && !asked)
  if (explained === undefined) return [...found, newEnd({ ends: [...untimed] })]
  explained.ends.push(...untimed)
  return found
}
