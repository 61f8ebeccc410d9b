import type { PodEvent } from '../logs/pod-events.ts'
import { containerStates } from '../results/container-states.ts'
import { plainLine, truncate } from '../text.ts'
import { RANKS, type RankedObservation, RUNTIME_ERROR, TEXT_LENGTH } from './observation-ranks.ts'

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
/** A warning event of the kubelet; null for other events. */
export function ofEvent({ pod, reason, message }: PodEvent): RankedObservation | null {
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

/** States of containers that a spec's dumps of pods show. */
export function ofContainers(said: readonly string[]): readonly RankedObservation[] {
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

/** The first error of the runtime that a spec quotes. */
export function ofMessage(said: readonly string[]): readonly RankedObservation[] {
  for (const line of said) {
    const error = RUNTIME_ERROR.exec(line)?.[0]
    if (error === undefined) continue
    const text = truncate(plainLine(error), TEXT_LENGTH)
    return [{ by: 'message', text, error: text, rank: RANKS.message, isOwn: true }]
  }
  return []
}
