import { SaxesParser } from 'saxes'
import { UnreadableReport } from '../errors.ts'
import type { SuiteResult } from '../model/results.ts'
import { plural } from '../text.ts'
import {
  type Attributes,
  type CaseEnd,
  decimal,
  hasResult,
  isAttempt,
  isCaseEnd,
  readSpec,
  readSuiteNode,
  type TestCase,
} from './junit-case.ts'
import { type CountProblems, createCaseCounter } from './junit-counts.ts'
import { readDialect } from './junit-dialects.ts'
import { timesOf } from './junit-times.ts'
import { readEntryName } from './spec-identity.ts'

/** The content of a JUnit file, as far as it can be read. */
interface Document extends CountProblems {
  /** Those that are in no other suite. */
  readonly suites: readonly Attributes[]
  readonly properties: ReadonlyMap<string, string>
  readonly cases: readonly TestCase[]
}

const SUITES: ReadonlySet<string> = new Set(['testsuites', 'testsuite'])

/**
 * Reads a JUnit file of the suite: the framework's `junit_<process>.xml` (kubernetes/kubernetes,
 * test/e2e/framework/internal/junit/junit.go) or Ginkgo's own. If the file is damaged, the complete cases count, `damage`
 * says what is wrong, and `succeeded` is null.
 * @param zone the node's offset from UTC, such as `+02:00`, because the times in the file have none
 * @throws UnreadableReport for text without a test suite, and for a document type declaration
 */
export function readJUnit(text: string, zone = 'Z'): SuiteResult {
  const { suites, properties, damage, contradictions, ...read } = parse(text)
  const { cases, forgiven } = readDialect(suites, properties, read.cases)
  const complete = damage.length === 0
  const named = cases.map((entry) => ({
    entry,
    name: readEntryName(entry.attributes.name ?? ''),
  }))
  const specs = named.filter(({ name }) => name.kind === 'spec').length
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
    succeeded: complete ? readSuccess(suites, properties, forgiven) : null,
    specialFailureReasons: split(properties.get('SpecialSuiteFailureReason')),
    ...timesOf(suites, zone),
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
  const suites: Attributes[] = []
  const outside: string[] = []
  let level = 0
  let current: {
    attributes: Attributes
    ends: CaseEnd[]
    timeline: string
    standardOutput: string
  } | null = null
  let body: string[] = []
  /** The stack of an attempt, which is an element of its own. Its output is left out. */
  let attempt: { stack: string } | null = null

  parser.on('doctype', () => {
    throw new UnreadableReport(
      'The JUnit file has a document type declaration, which is not supported',
    )
  })
  parser.on('opentag', ({ name, attributes }: { name: string; attributes: Attributes }) => {
    body = []
    if (name === 'testsuite' && level++ === 0) suites.push(attributes)
    if (SUITES.has(name)) counter.open(name, attributes)
    if (name === 'property' && current === null) addProperty(properties, attributes)
    if (isAttempt(name)) attempt = { stack: '' }
    if (name === 'testcase') current = { attributes, ends: [], timeline: '', standardOutput: '' }
  })
  parser.on('text', (part) => body.push(part))
  parser.on('cdata', (part) => body.push(part))
  parser.on('closetag', ({ name, attributes }: { name: string; attributes: Attributes }) => {
    if (name === 'testsuite') level--
    if (SUITES.has(name)) counter.close()
    if (current === null) {
      const message = attributes.message || body.join('').trim()
      if (isCaseEnd(name)) outside.push(`${name} outside of a case: ${message}`)
      return
    }
    if (attempt !== null && !isAttempt(name) && name !== 'testcase') {
      if (name === 'stackTrace') attempt.stack = body.join('')
      return
    }
    if (isCaseEnd(name)) {
      current.ends.push({ element: name, attributes, body: attempt?.stack || body.join('') })
      attempt = null
    }
    if (name === 'system-err') current.timeline = body.join('')
    if (name === 'system-out') current.standardOutput = body.join('')
    if (name === 'testcase') {
      cases.push(current)
      counter.add(current)
      current = null
      attempt = null
    }
  })
  // Without a handler the parser throws, and the cases after an error are lost.
  parser.on('error', ({ message }) => {
    // The first one explains the others, of which a large file can have many.
    if (errors.length === 0) errors.push(message)
  })

  parser.write(text).close()
  if (suites.length === 0 && cases.length === 0) {
    throw new UnreadableReport(`This is not a JUnit file: ${errors[0] ?? 'it has no test suite'}`)
  }
  const counts = counter.end()
  const nameless = cases.filter(({ attributes }) => !attributes.name).length
  return {
    suites,
    properties,
    cases,
    damage: [
      ...errors.map((message) => `the XML is damaged: ${message}`),
      ...(nameless === 0 ? [] : [`${plural(nameless, 'case')} without a name`]),
      ...counts.damage,
    ],
    contradictions: [...counts.contradictions, ...outside],
  }
}

/** Of several suites, none may have failed, and the reasons of all count. */
function addProperty(properties: Map<string, string>, { name = '', value = '' }: Attributes): void {
  const before = properties.get(name)
  if (name === 'SuiteSucceeded' && before !== undefined && before !== 'true') return
  const isList = name === 'SpecialSuiteFailureReason' && before !== undefined
  properties.set(name, isList ? `${before},${value}` : value)
}

/**
 * Whether the suites succeeded by their own account.
 * @param forgiven failures that the heads count, and that are none for the reporter
 */
function readSuccess(
  suites: readonly Attributes[],
  properties: ReadonlyMap<string, string>,
  forgiven: number,
): boolean | null {
  const succeeded = properties.get('SuiteSucceeded')
  if (succeeded !== undefined) return succeeded === 'true'
  const counts = suites.flatMap(({ failures, errors }) => [decimal(failures), decimal(errors)])
  const sum = counts.reduce(
    (total, count) => (total === null || count === null ? null : total + count),
    0,
  )
  return sum === null || suites.length === 0 ? null : sum - forgiven === 0
}

function split(list: string | undefined): readonly string[] {
  return (list ?? '').split(',').filter((item) => item !== '')
}
