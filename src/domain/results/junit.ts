import { SaxesParser } from 'saxes'
import { UnreadableReport } from '../errors.ts'
import type { SuiteResult } from '../model/results.ts'
import { detached, plural } from '../text.ts'
import {
  type Attributes,
  type CaseEnd,
  decimal,
  hasResult,
  outcomeOf,
  readSpec,
  readSuiteNode,
  type TestCase,
} from './junit-case.ts'
import { type CountProblems, createCaseCounter } from './junit-counts.ts'
import { createJUnitLimits } from './junit-limits.ts'
import { readEntryName } from './spec-identity.ts'

/** The content of a JUnit file, as far as it can be read. */
interface Document extends CountProblems {
  readonly suite: Attributes
  readonly properties: ReadonlyMap<string, string>
  readonly cases: readonly TestCase[]
  readonly cuts: readonly string[]
}

const SUITES: ReadonlySet<string> = new Set(['testsuites', 'testsuite'])
const ENDS: ReadonlySet<string> = new Set(['failure', 'error', 'skipped'])

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
  const limits = createJUnitLimits()
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
  let isStopped = false

  parser.on('doctype', () => {
    throw new UnreadableReport(
      'The JUnit file has a document type declaration, which is not supported',
    )
  })
  parser.on('opentag', ({ name, attributes }: { name: string; attributes: Attributes }) => {
    limits.open()
    if (name === 'testsuite') suite ??= attributes
    if (SUITES.has(name)) counter.open(name, attributes)
    if (name === 'property') properties.set(attributes.name ?? '', attributes.value ?? '')
    if (name === 'testcase') current = { attributes, ends: [], timeline: '', standardOutput: '' }
  })
  parser.on('text', (part) => limits.push(part))
  parser.on('cdata', (part) => limits.push(part))
  parser.on('closetag', ({ name, attributes }) => {
    if (SUITES.has(name)) counter.close()
    if (current === null) return
    if (ENDS.has(name)) current.ends.push({ element: name, attributes, body: limits.read() })
    if (name === 'system-err') current.timeline = limits.read()
    if (name === 'system-out') current.standardOutput = limits.read()
    if (name === 'testcase') {
      const outcome = outcomeOf(current)
      const kept = limits.keep(current, outcome)
      if (kept !== null) cases.push(kept)
      counter.add(detached(current.attributes.name ?? ''), outcome)
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
        ...limits.missing(),
        ...counts.damage,
      ],
      contradictions: counts.contradictions,
      cuts: limits.cuts(),
    }
  }

  return {
    push(chunk) {
      if (isStopped) return
      parser.write(chunk)
      const problem = limits.take(chunk.length)
      if (problem === null) return
      isStopped = true
      errors.push(problem)
    },
    document,
  }
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

function instant(timestamp: string | undefined, zone: string): string | null {
  if (timestamp === undefined || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(timestamp)) return null
  const iso = `${timestamp}${zone}`
  return Number.isNaN(Date.parse(iso)) ? null : iso
}

function later(iso: string, seconds: number): string | null {
  const end = new Date(Date.parse(iso) + seconds * 1000)
  return Number.isNaN(end.getTime()) ? null : end.toISOString()
}
