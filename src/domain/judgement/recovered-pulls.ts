/** An event of the kubelet about a pod. */
interface PodEvent {
  readonly line: string
  readonly pod: string
  /** Milliseconds since 1970. For a repeated event, the time of the first one. */
  readonly at: number
  /** The image that was pulled; null for other events. */
  readonly pulled: string | null
  /** The image that could not be pulled, '' if the event does not name it; null for other events. */
  readonly failed: string | null
}

/** The format in which the framework lists events after a failure, in UTC (kubernetes/kubernetes, test/e2e/framework/debug/dump.go). */
const EVENT =
  /\bAt (?<day>\d{4}-\d\d-\d\d) (?<time>\d\d:\d\d:\d\d) \+0000 UTC - event for (?<pod>[^\s:]+): \{[^}]*\} \w+: (?<text>.*)/
/** The kubelet's messages for a pull (kubernetes/kubernetes, pkg/kubelet/images/image_manager.go). */
const PULLED =
  /^(?:Successfully pulled image "(?<fetched>[^"]+)"|Container image "(?<present>[^"]+)" already present on machine)/
const NOT_PULLED =
  /^(?:(?:Failed to pull|Back-off pulling) image "(?<image>[^"]+)"|Error: (?:ErrImagePull|ImagePullBackOff)\b)/

/**
 * The lines of a spec's output without the failed pulls that succeeded before the spec failed: these were not the cause.
 * An event that does not name its image can be about any image of its pod.
 * @param failedAt when the spec failed, ISO 8601, or null if that is not known
 */
export function withoutRecoveredPulls(
  lines: readonly string[],
  failedAt: string | null,
): readonly string[] {
  const events = lines.flatMap((line) => readEvent(line) ?? [])
  const end = failedAt === null ? Number.POSITIVE_INFINITY : Date.parse(failedAt)
  const inTime = events.filter(({ pulled, at }) => pulled !== null && at <= end)
  const hasRecovered = ({ pod, at, failed }: PodEvent) =>
    inTime.some(
      (other) => other.pod === pod && other.at > at && (failed === '' || other.pulled === failed),
    )
  const failures = events.filter(({ failed }) => failed !== null)
  const stuck = new Set(
    failures.filter((event) => event.failed !== '' && !hasRecovered(event)).map(({ pod }) => pod),
  )
  const recovered = new Set(
    failures
      .filter((event) => hasRecovered(event) && !(event.failed === '' && stuck.has(event.pod)))
      .map(({ line }) => line),
  )
  return lines.filter((line) => !recovered.has(line))
}

function readEvent(line: string): PodEvent | null {
  const { day, time, pod, text = '' } = EVENT.exec(line)?.groups ?? {}
  if (pod === undefined) return null
  const success = PULLED.exec(text)?.groups
  const failure = NOT_PULLED.exec(text)
  return {
    line,
    pod,
    at: Date.parse(`${day}T${time}Z`),
    pulled: success?.['fetched'] ?? success?.['present'] ?? null,
    failed: failure === null ? null : (failure.groups?.['image'] ?? ''),
  }
}
