import type { SourceLocation, SpecFailure } from '../model/results.ts'
import { formatDuration, plainText, truncate } from '../text.ts'
import { type MessageParts, readMessage, stepIn } from './gomega-message.ts'
import { testFrame } from './test-frame.ts'

/** A failure without the noise of its message. All texts are on one line and untrusted. */
export interface FailureSummary {
  /** What says most, for instance `expected pod to be running, after 5m00s was Pending`; empty without a message. */
  readonly text: string
  /** What was expected, and what was there instead; empty if the message does not say. */
  readonly expected: string
  readonly actual: string
  /** The line of the spec that failed, not that of a helper which it called; null if not known. */
  readonly at: SourceLocation | null
}

const TEXT_LENGTH = 400
const VALUE_LENGTH = 300
/** Characters of a message that are read. Dumps of objects are much longer. */
const MESSAGE_LENGTH = 65_536
const STACK_LINES = 500
/** Lines of plain text in front of which nothing is known. */
const PLAIN_LINES = 3
/** Values that say nothing without a word about them. */
const BARE = /^(?:to be (?:true|false|nil|empty)|not to be (?:nil|empty)|true|false|nil|)$/
/** The end of a spec by a time limit or a signal (onsi/ginkgo, internal/suite.go). What it waited for is in what follows. */
const STOPPED = /^(?:A (?:suite|spec|node) timeout occurred|Interrupted by )/

/**
 * Says in one line what a failure was: what was expected and what was there, or the error, without dumps of objects.
 * @param failure untrusted, of any length
 * @param additional failures that Ginkgo recorded after it, which say what a spec waited for when it was stopped
 */
export function summarizeFailure(
  failure: SpecFailure,
  additional: readonly SpecFailure[] = [],
): FailureSummary {
  const parts = partsOf(failure)
  const at = testFrame(failure.stackTrace) ?? parts.at ?? failure.location
  const text = textOf(parts)
  if (!STOPPED.test(text)) return limited(text, parts, at)
  // Ginkgo puts the progress report after the location, where other failures have their stack.
  const step = stepIn(failure.stackTrace.split('\n', STACK_LINES))
  const [next] = additional
  const waited = next === undefined ? parts : partsOf(next)
  const words = next === undefined ? step : textOf(waited) || step
  return limited(
    words === '' || text.includes(words) ? text : `${text}: ${words}`,
    waited,
    testFrame(next?.stackTrace ?? '') ?? at,
  )
}

function partsOf({ message }: SpecFailure): MessageParts {
  return readMessage(plainText(message.slice(0, MESSAGE_LENGTH)).split('\n'))
}

function limited(
  text: string,
  { expected, actual }: MessageParts,
  at: SourceLocation | null,
): FailureSummary {
  return {
    text: truncate(text, TEXT_LENGTH),
    expected: truncate(expected, VALUE_LENGTH),
    actual: truncate(actual, VALUE_LENGTH),
    at,
  }
}

function textOf(parts: MessageParts): string {
  const about = [...new Set(parts.about)].slice(0, PLAIN_LINES).join(', ')
  const { seconds } = parts
  const core = coreOf(parts)
  if (core === '') return seconds === null ? about : waitedFor(about, seconds)
  if (about === '') return core
  return isBare(parts) ? `${about}: ${core}` : `${core} (${about})`
}

function coreOf({ expected, actual, error, seconds }: MessageParts): string {
  const time = seconds === null || seconds < 1 ? '' : `after ${formatDuration(seconds)}`
  if (error !== '') return time === '' ? error : `${error}, ${time}`
  if (expected !== '' && actual !== '') {
    return `expected ${expected}, ${time === '' ? '' : `${time} `}was ${actual}`
  }
  if (expected !== '') return `expected ${expected}`
  return actual === '' ? '' : `was ${actual}`
}

function waitedFor(about: string, seconds: number): string {
  const time = formatDuration(seconds)
  return about === '' ? `timed out after ${time}` : `${about}, after ${time}`
}

/** Whether the author's words say more than the values. */
function isBare({ expected, actual, error }: MessageParts): boolean {
  return error === '' && (BARE.test(expected) || BARE.test(actual) || actual.startsWith('map['))
}
