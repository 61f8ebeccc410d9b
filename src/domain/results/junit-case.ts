import {
  NO_DETAILS,
  type SpecFailure,
  type SpecOutcome,
  type SpecResult,
  type SuiteNodeResult,
} from '../model/results.ts'
import { readAttempts, readFailureText } from './failure-text.ts'
import { OUTCOMES } from './outcomes.ts'

/** Attributes of the elements that are read. */
export type Attributes = Readonly<
  Partial<
    Record<
      | 'name'
      | 'classname'
      | 'value'
      | 'status'
      | 'time'
      | 'timestamp'
      | 'type'
      | 'message'
      | 'tests'
      | 'failures'
      | 'errors'
      | 'skipped'
      | 'disabled',
      string
    >
  >
>

/** An element of a case that says how it ended, or how an attempt did. */
export interface CaseEnd<Text = string> {
  readonly element: string
  readonly attributes: Attributes
  readonly body: Text
}

/** A `testcase` element. */
export interface TestCase<Text = string> {
  readonly attributes: Attributes
  readonly ends: readonly CaseEnd<Text>[]
  readonly timeline: Text
  readonly standardOutput: Text
}

const FAILED_ENDS: ReadonlySet<string> = new Set(['failure', 'error'])
const ENDS: ReadonlySet<string> = new Set([...FAILED_ENDS, 'skipped'])
/** Failed attempts of a case that passed later (Maven Surefire, rerunFailingTestsCount). */
const FLAKES: ReadonlySet<string> = new Set(['flakyFailure', 'flakyError'])
/** Further failed attempts of a case that failed. */
const RERUNS: ReadonlySet<string> = new Set(['rerunFailure', 'rerunError'])

/** States of other reporters. GoogleTest writes `run` also for cases that failed or skipped themselves. */
const STATES: ReadonlyMap<string, SpecOutcome> = new Map([
  ...OUTCOMES,
  ...['run', 'completed', 'success', 'pass', 'ok'].map((word) => [word, 'passed'] as const),
  ...['notrun', 'disabled', 'suppressed', 'ignored'].map((word) => [word, 'skipped'] as const),
])

/** Ginkgo's message for a spec that never started. A skip at run time has `skipped - reason`. */
const NEVER_STARTED: ReadonlySet<string> = new Set(['', 'skipped', 'pending'])
const REASON_PREFIX = 'skipped - '

/** True for an element that says how a case ended. */
export function isCaseEnd(element: string): boolean {
  return ENDS.has(element) || isAttempt(element)
}

/** True for a failure or an error. */
export function isFailedEnd({ element }: CaseEnd<unknown>): boolean {
  return FAILED_ENDS.has(element)
}

/** True for an element with a failed attempt, which has output and stack of its own. */
export function isAttempt(element: string): boolean {
  return FLAKES.has(element) || RERUNS.has(element)
}

/** The case, which had failed attempts before it passed. */
export function withFlakes(entry: TestCase, failed: readonly TestCase[]): TestCase {
  return withAttempts(entry, failed, 'flakyFailure')
}

/** The case, which failed again in later attempts. */
export function withReruns(entry: TestCase, failed: readonly TestCase[]): TestCase {
  return withAttempts(entry, failed, 'rerunFailure')
}

function withAttempts(entry: TestCase, others: readonly TestCase[], element: string): TestCase {
  const attempts = others.map(({ ends }) => ({ attributes: {}, body: '', ...ends[0], element }))
  return { ...entry, ends: [...entry.ends, ...attempts] }
}

/**
 * The outcome of a case. Files of old Ginkgo versions have no status, only the element. An unknown state is a failure, and
 * so is a failure in a case that passed or was skipped by its status.
 */
export function outcomeOf(entry: TestCase<unknown>): SpecOutcome {
  const end = endOf(entry)
  const status = entry.attributes.status ?? end?.attributes.type
  const outcome = status === undefined ? undefined : STATES.get(status.toLowerCase())
  if (entry.ends.some((item) => isFailedEnd(item) || RERUNS.has(item.element))) {
    return outcome === undefined || outcome === 'passed' || outcome === 'skipped'
      ? 'failed'
      : outcome
  }
  if (end?.element === 'skipped' && (outcome === undefined || outcome === 'passed')) {
    return 'skipped'
  }
  if (outcome !== undefined) return outcome
  return end === undefined && status === undefined ? 'passed' : 'failed'
}

/** False for a case that did not start. */
export function hasResult(entry: TestCase): boolean {
  if (outcomeOf(entry) !== 'skipped') return true
  const end = endOf(entry)
  return end !== undefined && !NEVER_STARTED.has(messageOf(end))
}

/** The result of a spec. */
export function readSpec(id: string, entry: TestCase, zone: string): SpecResult {
  const outcome = outcomeOf(entry)
  const [failure = null, ...additionalFailures] = readFailures(entry, outcome, zone)
  const attempts = entry.ends.filter(({ element }) => isAttempt(element)).length
  return {
    ...NO_DETAILS,
    id,
    outcome,
    seconds: decimal(entry.attributes.time) ?? 0,
    attempts: Math.max(1 + attempts, readAttempts(entry.timeline)),
    failure,
    additionalFailures,
    skipReason: outcome === 'skipped' ? readSkipReason(entry) : null,
    output: outputOf(entry),
  }
}

/** The result of a suite node. */
export function readSuiteNode(node: string, entry: TestCase, zone: string): SuiteNodeResult {
  const outcome = outcomeOf(entry)
  return {
    node,
    outcome,
    process: null,
    failure: readFailures(entry, outcome, zone)[0] ?? null,
    output: outputOf(entry),
  }
}

/** A number as reporters write it; null for anything else. */
export function decimal(text: string | undefined): number | null {
  return text !== undefined && /^\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : null
}

function endOf<Text>({ ends }: TestCase<Text>): CaseEnd<Text> | undefined {
  return ends.find(({ element }) => ENDS.has(element))
}

/** Failures, then those of further attempts. */
function readFailures(entry: TestCase, outcome: SpecOutcome, zone: string): readonly SpecFailure[] {
  if (outcome === 'passed' || outcome === 'skipped') return []
  return entry.ends
    .filter(({ element }) => element !== 'skipped')
    .flatMap((end) => {
      const read = readFailureText(end.body, zone)
      return read === null ? [readOtherFailure(end)] : [read.failure, ...read.additional]
    })
}

/** A failure of another framework: its text is a stack that repeats the message, or the rest of the message. */
function readOtherFailure({ attributes, body }: CaseEnd): SpecFailure {
  const { message = '' } = attributes
  const text = body.trim()
  const isStack = message !== '' && text.includes(message)
  return {
    message: isStack ? message : [message, text].filter((part) => part !== '').join('\n'),
    location: null,
    stackTrace: isStack ? text : '',
    at: null,
  }
}

function messageOf({ attributes, body }: CaseEnd): string {
  return attributes.message || body.trim()
}

function readSkipReason(entry: TestCase): string {
  const end = endOf(entry)
  const message = end === undefined ? '' : messageOf(end)
  return message.startsWith(REASON_PREFIX) ? message.slice(REASON_PREFIX.length) : message
}

function outputOf(entry: TestCase): string {
  return [entry.timeline, entry.standardOutput].filter((text) => text !== '').join('\n')
}
