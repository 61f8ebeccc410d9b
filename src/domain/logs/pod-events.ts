import { plainLine } from '../text.ts'

/** An event about an object of a spec, as the framework lists it after a failure. */
export interface PodEvent {
  /** The name of the pod, or of another object. */
  readonly pod: string
  /** Milliseconds since 1970. For a repeated event, the time of the first one. */
  readonly at: number
  /** For instance `FailedMount` (kubernetes/kubernetes, pkg/kubelet/events/event.go). */
  readonly reason: string
  /** Cleaned, on one line. */
  readonly message: string
}

/**
 * The form in which the framework lists the kubelet's events (kubernetes/kubernetes, test/e2e/framework/debug/dump.go),
 * after the head of klog or that of older versions. The line has nothing before it, so that a text that quotes an event is
 * none.
 */
const EVENT = new RegExp(
  [
    String.raw`^ {0,16}(?:[IWEF]\d{4} \d\d:\d\d:\d\d\.\d{1,9} {1,9}\d{1,9} dump\.go:\d{1,6}\] |[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d\.\d{1,9}: INFO: )`,
    String.raw`At (?<day>\d{4}-\d\d-\d\d) (?<time>\d\d:\d\d:\d\d) (?<offset>[+-]\d\d)(?<minutes>\d\d) [A-Z+-]\S{0,9} `,
    String.raw`- event for (?<pod>[^\s:]{1,253}): \{kubelet [^{}]{0,253}\} (?<reason>\w{1,100}): (?<message>.*)`,
  ].join(''),
)

/** Reads a line as an event of the kubelet; null for any other line, also for one that contains such a text. */
export function readPodEvent(line: string): PodEvent | null {
  const groups = EVENT.exec(line)?.groups
  if (groups === undefined) return null
  const { day, time, offset, minutes, pod = '', reason = '', message = '' } = groups
  return {
    pod,
    at: Date.parse(`${day}T${time}${offset}:${minutes}`),
    reason,
    message: plainLine(message),
  }
}
