import type { PodEvent } from '../logs/pod-events.ts'

/** The kubelet's messages for a pull (kubernetes/kubernetes, pkg/kubelet/images/image_manager.go). */
const PULLED =
  /^(?:Successfully pulled image "(?<fetched>[^"]+)"|Container image "(?<present>[^"]+)" already present on machine)/
const NOT_PULLED =
  /^(?:(?:Failed to pull|Back-off pulling) image "(?<image>[^"]+)"|Error: (?:ErrImagePull|ImagePullBackOff)\b)/

/** A failed pull; `image` is empty if the event does not name it. */
interface FailedPull {
  readonly event: PodEvent
  readonly image: string
}

/**
 * The events of a spec without the failed pulls that succeeded before the spec failed: these were not the cause. An event that
 * does not name its image can be about any image of its pod.
 * @param failedAt when the spec failed, ISO 8601, or null if that is not known
 */
export function withoutRecoveredPulls(
  events: readonly PodEvent[],
  failedAt: string | null,
): readonly PodEvent[] {
  const lastPulls = lastPullsOf(events, failedAt)
  const failures = events.flatMap(readFailedPull)
  const hasRecovered = ({ event, image }: FailedPull) =>
    (lastPulls.get(keyOf(event.pod, image)) ?? Number.NEGATIVE_INFINITY) > event.at
  const stuck = new Set(
    failures
      .filter((pull) => pull.image !== '' && !hasRecovered(pull))
      .map(({ event }) => event.pod),
  )
  const recovered = new Set(
    failures
      .filter((pull) => hasRecovered(pull) && !(pull.image === '' && stuck.has(pull.event.pod)))
      .map(({ event }) => event),
  )
  return events.filter((event) => !recovered.has(event))
}

/** When each pod last got an image before the spec failed, by pod and image, and by pod alone. */
function lastPullsOf(
  events: readonly PodEvent[],
  failedAt: string | null,
): ReadonlyMap<string, number> {
  const end = failedAt === null ? Number.POSITIVE_INFINITY : Date.parse(failedAt)
  const last = new Map<string, number>()
  for (const { pod, at, message } of events) {
    const { fetched, present } = PULLED.exec(message)?.groups ?? {}
    const image = fetched ?? present
    if (image === undefined || at > end) continue
    for (const key of [keyOf(pod, image), keyOf(pod, '')]) {
      last.set(key, Math.max(at, last.get(key) ?? at))
    }
  }
  return last
}

function readFailedPull(event: PodEvent): readonly FailedPull[] {
  const match = NOT_PULLED.exec(event.message)
  return match === null ? [] : [{ event, image: match.groups?.['image'] ?? '' }]
}

function keyOf(pod: string, image: string): string {
  return `${pod} ${image}`
}
