import { isHarmless } from '../logs/harmless.ts'
import { messageIn } from '../logs/log-line.ts'
import type { PodEvent } from '../logs/pod-events.ts'
import type { Observation } from '../model/results.ts'
import { containerStates } from '../results/container-states.ts'
import { plainLine, truncate } from '../text.ts'
import type { LoggedLine, Testimony } from './testimony.ts'

/** Something that was seen in the time of a failing spec, and how much it tells. */
export interface RankedObservation extends Observation {
  /** 0 tells the most. */
  readonly rank: number
  /** Whether it is certainly about this spec and an error of its pods, so that specs can be grouped by it. */
  readonly isOwn: boolean
  /** The error alone, without the name of the pod. */
  readonly error: string
}

const RANKS = {
  event: 0,
  container: 1,
  message: 2,
  log: 3,
  weakEvent: 4,
  weakContainer: 5,
  atTheSameTime: 6,
} as const

/** Programs by their logs, and by their lines in a log of the whole machine. */
const WRITERS: readonly {
  readonly by: 'crio' | 'kubelet' | 'kernel'
  readonly log: string
  readonly line: RegExp
}[] = [
  { by: 'crio', log: 'crio.log', line: /^.{0,300}? crio\[\d{1,9}\]: / },
  { by: 'kubelet', log: 'kubelet.log', line: /^.{0,300}? kubelet\[\d{1,9}\]: / },
  { by: 'kernel', log: 'kern.log', line: /^.{0,300}? (?:kernel|audit\[\d{1,9}\]): / },
]
const MACHINE_LOG = 'system.log'

const MOST_OBSERVATIONS = 8
const TEXT_LENGTH = 400

/**
 * Events that the kubelet writes as warnings (kubernetes/kubernetes, pkg/kubelet/events/event.go; the dump does not show the
 * type). The first ones say why a pod did not start.
 */
const TELLING_EVENTS: ReadonlySet<string> = new Set([
  'Failed',
  'FailedCreatePodSandBox',
  'FailedCreatePodContainer',
  'FailedPodSandBoxStatus',
  'FailedAttachVolume',
  'FailedMount',
  'FailedMapVolume',
  'FailedPrepareDynamicResources',
  'NetworkNotReady',
  'InspectFailed',
  'ErrImageNeverPull',
  'OOMKilling',
  'SystemOOM',
  'Evicted',
])
const WEAK_EVENTS: ReadonlySet<string> = new Set([
  'BackOff',
  'Unhealthy',
  'ProbeWarning',
  'Preempting',
  'ExceededGracePeriod',
  'FailedKillPod',
  'FailedSync',
  'FailedValidation',
  'FailedPostStartHook',
  'FailedPreStopHook',
  'FailedScheduling',
  'ResizeError',
  'NodeNotReady',
])
/** Messages of events that say only that something failed. */
const BARE_MESSAGE =
  /^(?:Error: )?(?:context deadline exceeded|ErrImagePull|ImagePullBackOff|CrashLoopBackOff|CreateContainerError|CreateContainerConfigError|RunContainerError|Back-off .*)$/
/** The head of a line in syslog or the journal. White space is already single. */
const SYSLOG_HEAD =
  /^(?:[A-Z][a-z]{2} \d{1,2} \d\d:\d\d:\d\d(?:\.\d{1,9})?|\d{4}-\d\d-\d\dT[\d:.,]{8,18}(?:Z|[+-]\d\d:?\d\d)?) \S{1,253} [\w.-]{1,100}(?:\[\d{1,9}\])?: /
/** What an excerpt adds to a line that it combines with others. */
const REPETITIONS = / \(×\d+\)$/
/** An error of the runtime that a spec quotes in its message or output. */
const RUNTIME_ERROR =
  /(?:container create failed: |[Ff]ailed to create pod sandbox: |failed to create pod network sandbox |rpc error: code = (?!NotFound)\w{1,40} desc = ).{1,1000}/

/**
 * What was seen of a failing spec: warning events, states of containers, errors of the runtime, and errors in logs, the most
 * telling first. Of equally telling ones the first in time comes first, because it is closest to the cause.
 */
export function observationsOf(testimony: Testimony): readonly RankedObservation[] {
  const { events, said, logs } = testimony
  const all = [
    ...events.flatMap((event) => ofEvent(event) ?? []),
    ...ofContainers(said),
    ...ofMessage(said),
    ...logs.flatMap((line) => ofLog(line) ?? []),
  ]
  const distinct = new Map(all.toReversed().map((one) => [`${one.by} ${one.error}`, one]))
  return [...distinct.values()]
    .toReversed()
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, MOST_OBSERVATIONS)
}

/**
 * The first error that is certainly about the spec and says why its pods did not run; null if there is none. A probe that
 * fails, or a container that is started again, is no such error: many specs want it.
 */
export function tellingError(observations: readonly RankedObservation[]): RankedObservation | null {
  return observations.find(({ isOwn, rank }) => isOwn && rank <= RANKS.log) ?? null
}

function ofEvent({ pod, reason, message }: PodEvent): RankedObservation | null {
  const isTelling = TELLING_EVENTS.has(reason)
  if (!isTelling && !WEAK_EVENTS.has(reason)) return null
  return {
    by: 'event',
    text: truncate(`${pod}: ${reason}: ${message}`, TEXT_LENGTH),
    error: message,
    rank: isTelling && !BARE_MESSAGE.test(message) ? RANKS.event : RANKS.weakEvent,
    isOwn: true,
  }
}

function ofContainers(said: readonly string[]): readonly RankedObservation[] {
  return containerStates(said).map(({ kind, reason, message, exitCode }) => {
    const code = exitCode === null ? '' : `exit code ${exitCode}`
    const words = [reason, code, message].filter((word) => word !== '').join(': ')
    return {
      by: 'container',
      text: truncate(`${kind}: ${words}`, TEXT_LENGTH),
      error: message || words,
      rank: message === '' || BARE_MESSAGE.test(message) ? RANKS.weakContainer : RANKS.container,
      isOwn: true,
    }
  })
}

function ofMessage(said: readonly string[]): readonly RankedObservation[] {
  for (const line of said) {
    const error = RUNTIME_ERROR.exec(line)?.[0]
    if (error === undefined) continue
    const text = truncate(plainLine(error), TEXT_LENGTH)
    return [{ by: 'message', text, error: text, rank: RANKS.message, isOwn: true }]
  }
  return []
}

function ofLog({ log, line, named, isError }: LoggedLine): RankedObservation | null {
  if (!isError || isHarmless(line)) return null
  const writer = WRITERS.find(
    (one) => one.log === log || (log === MACHINE_LOG && one.line.test(line)),
  )
  if (writer === undefined) return null
  const { by } = writer
  const text = truncate(textOf(line), TEXT_LENGTH)
  return {
    by,
    text,
    error: text.replace(REPETITIONS, ''),
    rank: named ? RANKS.log : RANKS.atTheSameTime,
    // The kubelet logs an error for much that is no cause, such as each pod that is not ready.
    isOwn: named && (by !== 'kubelet' || RUNTIME_ERROR.test(line)),
  }
}

/** The message of a line: of logrus, or without the head of klog or syslog. */
function textOf(line: string): string {
  return messageIn(line)
    .replace(/^[IWEF]\d{4} \d\d:\d\d:\d\d\.\d{1,9} +\d{1,9} [\w.-]{1,80}:\d{1,6}\] /, '')
    .replace(SYSLOG_HEAD, '')
}
