import type { PodEvent } from '../logs/pod-events.ts'

/** What must work before a container of a pod starts (kubernetes/kubernetes, pkg/kubelet/events/event.go). */
const BEFORE_START: ReadonlySet<string> = new Set([
  'FailedCreatePodSandBox',
  'FailedMount',
  'FailedMapVolume',
  'FailedAttachVolume',
  'NetworkNotReady',
])
const STARTED = 'Started'
/** Events have whole seconds, and specs look at their pods every two seconds. */
const GRACE_MILLISECONDS = 5_000

/**
 * The events of a spec without failures after which a container of the same pod started, so that they were not the cause. One
 * that delayed the start until shortly before the spec failed remains: it may have waited in vain.
 * @param failedAt when the spec failed, ISO 8601, or null if that is not known
 */
export function withoutRecoveredStarts(
  events: readonly PodEvent[],
  failedAt: string | null,
): readonly PodEvent[] {
  const end = failedAt === null ? Number.POSITIVE_INFINITY : Date.parse(failedAt)
  const starts = events.filter(({ reason, at }) => reason === STARTED && at <= end)
  return events.filter(({ pod, at, reason }) => {
    if (!BEFORE_START.has(reason)) return true
    const start = starts.find((started) => started.pod === pod && started.at >= at)
    return start === undefined || start.at - at > end - start.at + GRACE_MILLISECONDS
  })
}
