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

/** `<failure>`, `<error>` or `<skipped>`. */
export interface CaseEnd {
  readonly element: string
  readonly attributes: Attributes
  readonly body: string
}

/** A `testcase` element. */
export interface TestCase {
  readonly attributes: Attributes
  readonly ends: readonly CaseEnd[]
  readonly timeline: string
  readonly standardOutput: string
}

const FAILED_ENDS: ReadonlySet<string> = new Set(['failure', 'error'])
/** Ginkgo's message for a spec that never started. A skip at run time has `skipped - reason`. */
const NEVER_STARTED: ReadonlySet<string> = new Set(['', 'skipped', 'pending'])
const REASON_PREFIX = 'skipped - '

/** Whether the spec of a case started. */
export function hasResult(entry: TestCase): boolean {
  const end = entry.ends[0]
  if (end?.element !== 'skipped') return true
  return !NEVER_STARTED.has(end.attributes.message ?? '')
}

/** The result of a spec. */
export function readSpec(id: string, entry: TestCase, zone: string): SpecResult {
  const outcome = outcomeOf(entry)
  const [failure = null, ...additionalFailures] = readFailures(entry, outcome, zone)
  return {
    ...NO_DETAILS,
    id,
    outcome,
    seconds: decimal(entry.attributes.time) ?? 0,
    attempts: readAttempts(entry.timeline),
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

/**
 * Files of old Ginkgo versions have no status, only the element. An unknown state is a failure, and so is a failure in a
 * case that passed or was skipped by its status.
 */
export function outcomeOf(entry: TestCase): SpecOutcome {
  const end = entry.ends[0]
  const status = entry.attributes.status ?? end?.attributes.type
  const outcome = status === undefined ? undefined : OUTCOMES.get(status)
  const fails = entry.ends.some(({ element }) => FAILED_ENDS.has(element))
  if (fails && (outcome === 'passed' || outcome === 'skipped')) return 'failed'
  if (outcome !== undefined) return outcome
  if (end?.element === 'skipped') return 'skipped'
  return end === undefined && status === undefined ? 'passed' : 'failed'
}

function readFailures(entry: TestCase, outcome: SpecOutcome, zone: string): readonly SpecFailure[] {
  if (outcome === 'passed' || outcome === 'skipped') return []
  return entry.ends.flatMap(({ attributes, body }) => {
    const read = readFailureText(body, zone)
    if (read !== null) return [read.failure, ...read.additional]
    const message = attributes.message || body.trim()
    return [{ message, location: null, stackTrace: '', at: null }]
  })
}

function readSkipReason(entry: TestCase): string {
  const message = entry.ends[0]?.attributes.message ?? ''
  return message.startsWith(REASON_PREFIX) ? message.slice(REASON_PREFIX.length) : message
}

function outputOf(entry: TestCase): string {
  return [entry.timeline, entry.standardOutput].filter((text) => text !== '').join('\n')
}

/** The number in an attribute, or null. */
export function decimal(text: string | undefined): number | null {
  return text !== undefined && /^\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : null
}
