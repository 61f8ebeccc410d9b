import { SaxesParser } from 'saxes'
import { UnreadableReport } from '../errors.ts'
import {
  NO_DETAILS,
  type SpecFailure,
  type SpecOutcome,
  type SpecResult,
  type SuiteNodeResult,
  type SuiteResult,
} from '../model/results.ts'
import { plural } from '../text.ts'
import { readAttempts, readFailureText } from './failure-text.ts'
import { type CountProblems, createCaseCounter } from './junit-counts.ts'
import { OUTCOMES } from './outcomes.ts'
import { readEntryName } from './spec-identity.ts'

type Attributes = Readonly<
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
interface CaseEnd {
  readonly element: string
  readonly attributes: Attributes
  readonly body: string
}

interface TestCase {
  readonly attributes: Attributes
  readonly ends: readonly CaseEnd[]
  readonly timeline: string
  readonly standardOutput: string
}

/** The content of a JUnit file, as far as it can be read. */
interface Document extends CountProblems {
  readonly suite: Attributes
  readonly properties: ReadonlyMap<string, string>
  readonly cases: readonly TestCase[]
}

const SUITES: ReadonlySet<string> = new Set(['testsuites', 'testsuite'])
const ENDS: ReadonlySet<string> = new Set(['failure', 'error', 'skipped'])
const FAILED_ENDS: ReadonlySet<string> = new Set(['failure', 'error'])
const LISTED_ERRORS = 3
/** Ginkgo's message for a spec that never started. A skip at run time has `skipped - reason`. */
const NEVER_STARTED: ReadonlySet<string> = new Set(['', 'skipped', 'pending'])
const REASON_PREFIX = 'skipped - '

/**
 * Reads a JUnit file of the suite: the framework's `junit_<process>.xml` (kubernetes/kubernetes,
 * test/e2e/framework/internal/junit/junit.go) or Ginkgo's own. If the file is damaged, the complete cases count, `damage`
 * says what is wrong, and `succeeded` is null.
 * @param zone the node's offset from UTC, such as `+02:00`, because the times in the file have none
 * @throws UnreadableReport for text without a test suite, and for a document type declaration
 */
export function readJUnit(text: string, zone = 'Z'): SuiteResult {
  const { suite, properties, cases, damage, contradictions } = parse(text)
  const complete = damage.length === 0
  const named = cases.map((entry) => ({
    entry,
    name: readEntryName(entry.attributes.name ?? ''),
  }))
  const specs = named.filter(({ name }) => name.kind === 'spec').length
  const startedAt = instant(suite.timestamp, zone)
  const seconds = decimal(suite.time)
  return {
    source: 'junit',
    totalSpecs: complete && specs > 0 ? specs : null,
    selectedSpecs: null,
    specs: named.flatMap(({ entry, name }) =>
      name.kind === 'spec' && hasResult(entry) ? [readSpec(name.id, entry, zone)] : [],
    ),
    suiteNodes: named.flatMap(({ entry, name }) =>
      name.kind === 'suite-node' ? [readSuiteNode(name.node, entry, zone)] : [],
    ),
    running: [],
    processEnds: [],
    succeeded: complete ? readSuccess(suite, properties) : null,
    specialFailureReasons: split(properties.get('SpecialSuiteFailureReason')),
    startedAt,
    endedAt: startedAt === null || seconds === null ? null : later(startedAt, seconds),
    seconds,
    randomSeed: decimal(properties.get('RandomSeed')),
    parallelTotal: decimal(properties.get('ParallelTotal')),
    timeoutSeconds: null,
    dryRun: properties.get('DryRun') === 'true',
    stated: null,
    damage,
    contradictions,
  }
}

function parse(text: string): Document {
  const parser = new SaxesParser()
  const counter = createCaseCounter()
  const errors: string[] = []
  const cases: TestCase[] = []
  const properties = new Map<string, string>()
  let suite: Attributes | null = null
  let current: {
    attributes: Attributes
    ends: CaseEnd[]
    timeline: string
    standardOutput: string
  } | null = null
  let body: string[] = []

  parser.on('doctype', () => {
    throw new UnreadableReport(
      'The JUnit file has a document type declaration, which is not supported',
    )
  })
  parser.on('opentag', ({ name, attributes }: { name: string; attributes: Attributes }) => {
    body = []
    if (name === 'testsuite') suite ??= attributes
    if (SUITES.has(name)) counter.open(name, attributes)
    if (name === 'property') properties.set(attributes.name ?? '', attributes.value ?? '')
    if (name === 'testcase') current = { attributes, ends: [], timeline: '', standardOutput: '' }
  })
  parser.on('text', (part) => body.push(part))
  parser.on('cdata', (part) => body.push(part))
  parser.on('closetag', ({ name, attributes }) => {
    if (SUITES.has(name)) counter.close()
    if (current === null) return
    if (ENDS.has(name)) current.ends.push({ element: name, attributes, body: body.join('') })
    if (name === 'system-err') current.timeline = body.join('')
    if (name === 'system-out') current.standardOutput = body.join('')
    if (name === 'testcase') {
      cases.push(current)
      counter.add(current.attributes.name ?? '', outcomeOf(current))
      current = null
    }
  })
  // Without a handler the parser throws, and the cases after an error are lost.
  parser.on('error', ({ message }) => {
    if (errors.length <= LISTED_ERRORS) errors.push(message)
  })

  parser.write(text).close()
  if (suite === null) {
    throw new UnreadableReport(`This is not a JUnit file: ${errors[0] ?? 'it has no test suite'}`)
  }
  const counts = counter.end()
  const nameless = cases.filter(({ attributes }) => !attributes.name).length
  return {
    suite,
    properties,
    cases,
    damage: [
      ...errors.slice(0, LISTED_ERRORS).map((message) => `the XML is damaged: ${message}`),
      ...(errors.length > LISTED_ERRORS ? ['the XML has more errors'] : []),
      ...(nameless === 0 ? [] : [`${plural(nameless, 'case')} without a name`]),
      ...counts.damage,
    ],
    contradictions: counts.contradictions,
  }
}

function hasResult(entry: TestCase): boolean {
  const end = entry.ends[0]
  if (end?.element !== 'skipped') return true
  return !NEVER_STARTED.has(end.attributes.message ?? '')
}

function readSpec(id: string, entry: TestCase, zone: string): SpecResult {
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

function readSuiteNode(node: string, entry: TestCase, zone: string): SuiteNodeResult {
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
function outcomeOf(entry: TestCase): SpecOutcome {
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

function readSuccess(suite: Attributes, properties: ReadonlyMap<string, string>): boolean | null {
  const succeeded = properties.get('SuiteSucceeded')
  if (succeeded !== undefined) return succeeded === 'true'
  const failures = decimal(suite.failures)
  const errors = decimal(suite.errors)
  return failures === null || errors === null ? null : failures + errors === 0
}

function split(list: string | undefined): readonly string[] {
  return (list ?? '').split(',').filter((item) => item !== '')
}

function decimal(text: string | undefined): number | null {
  return text !== undefined && /^\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : null
}

function instant(timestamp: string | undefined, zone: string): string | null {
  if (timestamp === undefined || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(timestamp)) return null
  const iso = `${timestamp}${zone}`
  return Number.isNaN(Date.parse(iso)) ? null : iso
}

function later(iso: string, seconds: number): string | null {
  const end = new Date(Date.parse(iso) + seconds * 1000)
  return Number.isNaN(end.getTime()) ? null : end.toISOString()
}
