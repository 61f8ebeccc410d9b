import type { PodEvent } from '../logs/pod-events.ts'
import { containerStates } from '../results/container-states.ts'
import { plainLine, shorten } from '../text.ts'
import {
  NO_REASON,
  RANKS,
  type RankedObservation,
  RUNTIME_ERROR,
  TEXT_LENGTH,
} from './observation-ranks.ts'

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
  'UnexpectedAdmissionError',
  'TopologyAffinityError',
  'SMTAlignmentError',
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
/** An error that CRI-O returned, as in an event of a hook whose command did not start. */
const RETURNED = /\brpc error: code = /
const HOOK = /^FailedP(?:ostStart|reStop)Hook$/

/** A warning event of the kubelet; null for other events. */
export function ofEvent({ pod, reason, message }: PodEvent): RankedObservation | null {
  const isTelling = TELLING_EVENTS.has(reason) || (HOOK.test(reason) && RETURNED.test(message))
  if (!isTelling && !WEAK_EVENTS.has(reason)) return null
  return {
    by: 'event',
    text: shorten(`${pod}: ${reason}: ${message}`, TEXT_LENGTH),
    error: message,
    rank: rankOf(message, isTelling, RANKS.event, RANKS.weakEvent),
    isOwn: true,
  }
}

/** How much a message tells: nothing if it only repeats that something failed. */
function rankOf(message: string, isTelling: boolean, telling: number, weak: number): number {
  if (!isTelling || BARE_MESSAGE.test(message)) return weak
  return NO_REASON.test(message) ? RANKS.bare : telling
}

/** States of containers that a spec's dumps of pods show. */
export function ofContainers(said: readonly string[]): readonly RankedObservation[] {
  return containerStates(said).map(({ kind, reason, message, exitCode }) => {
    const code = exitCode === null ? '' : `exit code ${exitCode}`
    const words = [reason, code, message].filter((word) => word !== '').join(': ')
    return {
      by: 'container',
      text: shorten(`${kind}: ${words}`, TEXT_LENGTH),
      error: message || words,
      rank: rankOf(message, message !== '', RANKS.container, RANKS.weakContainer),
      isOwn: true,
    }
  })
}

/** The first error of the runtime that a spec quotes. */
export function ofMessage(said: readonly string[]): readonly RankedObservation[] {
  for (const line of said) {
    const error = RUNTIME_ERROR.exec(line)?.[0]
    if (error === undefined) continue
    const text = shorten(plainLine(error), TEXT_LENGTH)
    return [{ by: 'message', text, error: text, rank: RANKS.message, isOwn: true }]
  }
  return []
}
