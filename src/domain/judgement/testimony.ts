import { klogError, levelOf, messageIn } from '../logs/log-line.ts'
import { mentions, objectNamesOf } from '../logs/object-names.ts'
import { type PodEvent, readPodEvent } from '../logs/pod-events.ts'
import type { CriRequest, SpecExcerpt, SpecResult } from '../model/results.ts'
import { plainLine } from '../text.ts'
import { withoutRecoveredPulls } from './recovered-pulls.ts'
import { withoutRecoveredStarts } from './recovered-starts.ts'

/** A line of a log in the time of a failing spec. */
export interface LoggedLine {
  /** Name of the log, for instance `crio.log`. */
  readonly log: string
  readonly line: string
  /** Its message alone, if the log has the format of CRI-O's. */
  readonly message: string
  /** The error alone, if the log has the format of the kubelet's; null if the line has none. */
  readonly error: string | null
  /** Whether it names a pod or namespace of the spec. Other lines may be about specs that ran at the same time. */
  readonly named: boolean
  /** Whether it is an error. */
  readonly isError: boolean
}

/**
 * What is known of a failing spec, by who says it. The spec itself is one witness, whatever it printed; the kubelet's events
 * and the logs are others.
 */
export interface Testimony {
  readonly spec: SpecResult
  /** Names of its namespaces and pods. */
  readonly names: readonly string[]
  /** Lines of its messages and its output that are neither events nor what its containers printed, each once. */
  readonly said: readonly string[]
  /** Events of the kubelet about its pods, in their order. Failures after which the pod started are left out. */
  readonly events: readonly PodEvent[]
  /** Lines of the node's logs in its time. */
  readonly logs: readonly LoggedLine[]
  /** Requests to CRI-O that failed, were slow, or did not return. */
  readonly requests: readonly CriRequest[]
}

/** Read characters of each message, and of the output, which has the events at its end. */
const MESSAGE_LIMIT = 256 * 1024
const OUTPUT_LIMIT = 1024 * 1024
/** Read characters of a line. Dumps of objects are much longer, events are not. */
const LINE_LIMIT = 4_000
/**
 * What a container printed, as the framework logs it (kubernetes/kubernetes, test/e2e/framework/pod/output/output.go), and the
 * strings and bytes that an assertion compares (onsi/gomega, format/format.go): specs print texts of errors on purpose.
 */
const OF_CONTAINER =
  /^\s{0,40}(?:[IWEF]\d{4} \d\d:\d\d:\d\d\.\d{1,9} {1,9}\d{1,9} output\.go:\d{1,6}\] |<\*?(?:\[\])?(?:string|byte|uint8)(?: \|[^>]{0,60})?(?:, len:\d{1,9}[^>]{0,40})?>: )/
/** A message in a dump of a pod. YAML breaks it into lines. */
const QUOTED_MESSAGE = /message: '(?:[^']|''){0,4000}'/g

/**
 * Collects what is known of a failing spec.
 * @param excerpts lines of the logs in its time
 */
export function testimonyOf(spec: SpecResult, excerpts: readonly SpecExcerpt[]): Testimony {
  const lines = linesOf(spec)
  const printed = lines.flatMap((line) => eventIn(line) ?? [])
  const failedAt = spec.failure?.at ?? null
  const events = withoutRecoveredStarts(withoutRecoveredPulls(printed, failedAt), failedAt)
  const said = new Set(
    wordsIn(lines.filter((line) => eventIn(line) === null && !OF_CONTAINER.test(line))),
  )
  const names = objectNamesOf(spec)
  const logs = excerpts.flatMap(({ log, lines: logged, own }) =>
    logged.map((line) => ({
      log,
      line: plainLine(unescaped(line)),
      message: messageOf(line),
      error: klogError(line),
      named: own?.has(line) ?? names.some((name) => mentions(line, name)),
      isError: ['error', 'fatal'].includes(levelOf(line) ?? ''),
    })),
  )
  const requests = excerpts.flatMap(({ requests: found = [] }) => found)
  return { spec, names, said: [...said], events, logs, requests }
}

/** The lines of a spec's failure messages and output. */
function linesOf(spec: SpecResult): readonly string[] {
  const failures = [spec.failure, ...spec.additionalFailures]
  const messages = failures.map((failure) => failure?.message.slice(0, MESSAGE_LIMIT))
  return [...messages, spec.output.slice(-OUTPUT_LIMIT)].join('\n').split('\n')
}

/** An event that fills the line. One inside of a quoted text, such as the output of a container, is none. */
function eventIn(line: string): PodEvent | null {
  return readPodEvent(line.slice(0, LINE_LIMIT).replaceAll('\\n', ' ').replaceAll('\\"', '"'))
}

/** What other lines say. Texts in dumps are unescaped, so that a cause is on one line. */
function wordsIn(lines: readonly string[]): readonly string[] {
  return unescaped(lines.join('\n'))
    .replace(QUOTED_MESSAGE, (message) => message.replace(/\s+/g, ' '))
    .split('\n')
    .map((line) => line.slice(0, LINE_LIMIT))
}

/** Texts in a message can have quotes, so that it is taken out of the line before they are unescaped. */
function messageOf(line: string): string {
  const message = messageIn(line)
  return message === plainLine(line) ? plainLine(unescaped(line)) : message
}

/** A text that programs quoted, each the quote of another one. */
function unescaped(text: string): string {
  return text.replace(/\\{1,15}n/g, '\n').replace(/\\{1,15}"/g, '"')
}
