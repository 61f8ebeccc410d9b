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
import { detached, plural } from '../text.ts'
import { readAttempts, readFailureText } from './failure-text.ts'
import { type CountProblems, createCaseCounter } from './junit-counts.ts'
import { gapLine, keepEnds } from './kept-text.ts'
import { OUTCOMES } from './outcomes.ts'
import { readEntryName } from './spec-identity.ts'
import { createTextRoom, TEXT_LIMIT, type TextRoom } from './text-room.ts'

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
  readonly cuts: readonly string[]
}

const SUITES: ReadonlySet<string> = new Set(['testsuites', 'testsuite'])
const ENDS: ReadonlySet<string> = new Set(['failure', 'error', 'skipped'])
const FAILED_ENDS: ReadonlySet<string> = new Set(['failure', 'error'])
/** Ginkgo's message for a spec that never started. A skip at run time has `skipped - reason`. */
const NEVER_STARTED: ReadonlySet<string> = new Set(['', 'skipped', 'pending'])
/** Characters between two tags. Nothing of them can be left out before the parser has read them all. */
const ELEMENT_LIMIT = 33_554_432
const REASON_PREFIX = 'skipped - '

/** Reads a JUnit file in parts. */
export interface JUnitReader {
  /**
   * Takes the next part of the text, split anywhere.
   * @throws UnreadableReport for a document type declaration
   */
  push(chunk: string): void
  /**
   * The results, at the end of the text.
   * @throws UnreadableReport for text without a test suite
   */
  result(): SuiteResult
}

/**
 * A reader of a JUnit file of the suite: the framework's `junit_<process>.xml` (kubernetes/kubernetes,
 * test/e2e/framework/internal/junit/junit.go) or Ginkgo's own. If the file is damaged, the complete cases count, `damage`
 * says what is wrong, and `succeeded` is null. Its memory is limited: of long texts it keeps both ends.
 * @param zone the node's offset from UTC, such as `+02:00`, because the times in the file have none
 */
export function createJUnitReader(zone = 'Z'): JUnitReader {
  const parser = createDocumentParser()
  return { push: (chunk) => parser.push(chunk), result: () => resultOf(parser.document(), zone) }
}

/**
 * Reads a JUnit file at once.
 * @param zone see createJUnitReader
 * @throws UnreadableReport for text without a test suite, and for a document type declaration
 */
export function readJUnit(text: string, zone = 'Z'): SuiteResult {
  const reader = createJUnitReader(zone)
  reader.push(text)
  return reader.result()
}

function resultOf(document: Document, zone: string): SuiteResult {
  const { suite, properties, cases, damage, contradictions, cuts } = document
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
    cuts,
  }
}

function createDocumentParser(): { push(chunk: string): void; document(): Document } {
  const room = createTextRoom()
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
  let body = keepEnds(TEXT_LIMIT)
  let cuts = 0
  /** Characters since the parser last gave something. It keeps them. */
  let unread = 0
  let isStopped = false

  function readBody(): string {
    const { head, left, tail } = body.read()
    if (left === 0) return head
    cuts++
    return `${head}\n${gapLine(left)}\n${tail}`
  }

  parser.on('doctype', () => {
    throw new UnreadableReport(
      'The JUnit file has a document type declaration, which is not supported',
    )
  })
  parser.on('opentag', ({ name, attributes }: { name: string; attributes: Attributes }) => {
    unread = 0
    body = keepEnds(TEXT_LIMIT)
    if (name === 'testsuite') suite ??= attributes
    if (SUITES.has(name)) counter.open(name, attributes)
    if (name === 'property') properties.set(attributes.name ?? '', attributes.value ?? '')
    if (name === 'testcase') current = { attributes, ends: [], timeline: '', standardOutput: '' }
  })
  for (const event of ['text', 'cdata'] as const) {
    parser.on(event, (part) => {
      unread = 0
      body.push(part)
    })
  }
  parser.on('closetag', ({ name, attributes }) => {
    if (SUITES.has(name)) counter.close()
    if (current === null) return
    if (ENDS.has(name)) current.ends.push({ element: name, attributes, body: readBody() })
    if (name === 'system-err') current.timeline = readBody()
    if (name === 'system-out') current.standardOutput = readBody()
    if (name === 'testcase') {
      const outcome = outcomeOf(current)
      const passed = outcome === 'passed' || outcome === 'skipped'
      const limited = limitCase(current, room, passed)
      room.addCuts(cuts, passed)
      cuts = 0
      if (room.addResult()) cases.push(limited)
      counter.add(limited.attributes.name ?? '', outcome)
      current = null
    }
  })
  // Without a handler the parser throws, and the cases after an error are lost.
  parser.on('error', ({ message }) => {
    // The first one explains the others, of which a large file can have many.
    if (errors.length === 0) errors.push(message)
  })

  function document(): Document {
    if (!isStopped) parser.close()
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
        ...errors.map((message) => `the XML is damaged: ${message}`),
        ...(nameless === 0 ? [] : [`${plural(nameless, 'case')} without a name`]),
        ...room.missing(),
        ...counts.damage,
      ],
      contradictions: counts.contradictions,
      cuts: room.cuts(),
    }
  }

  return {
    push(chunk) {
      if (isStopped) return
      parser.write(chunk)
      unread += chunk.length
      if (unread <= ELEMENT_LIMIT) return
      isStopped = true
      errors.push(
        `an element has more than ${ELEMENT_LIMIT} characters, and nothing after that is read`,
      )
    },
    document,
  }
}

/** The case with the texts for which there is room. */
function limitCase(
  { attributes, ends, timeline, standardOutput }: TestCase,
  room: TextRoom,
  passed: boolean,
): TestCase {
  return {
    attributes: limitAttributes(attributes, room, passed),
    ends: ends.map((end) => ({
      ...end,
      attributes: limitAttributes(end.attributes, room, passed),
      body: room.message(end.body, passed),
    })),
    timeline: room.output(timeline, passed),
    standardOutput: room.output(standardOutput, passed),
  }
}

/** All are copied, because those of the parser keep the memory of the chunk that they are from. */
function limitAttributes(attributes: Attributes, room: TextRoom, passed: boolean): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      name === 'message' ? room.message(value, passed) : detached(value),
    ]),
  )
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
