import { UnreadableReport } from '../errors.ts'
import { detached, plural } from '../text.ts'
import {
  type Attributes,
  type CaseEnd,
  isAttempt,
  isCaseEnd,
  outcomeOf,
  type TestCase,
} from './junit-case.ts'
import { type CountProblems, createCaseCounter } from './junit-counts.ts'
import { createJUnitLimits } from './junit-limits.ts'
import { createXmlParser } from './xml-parser.ts'
import { type LateText, NO_TEXT } from './xml-text.ts'

/** The content of a JUnit file, as far as it can be read. */
export interface JUnitDocument extends CountProblems {
  /** Suites that are in no other suite. */
  readonly suites: readonly Attributes[]
  readonly properties: ReadonlyMap<string, string>
  readonly cases: readonly TestCase[]
  /** What was left out of texts, in sentences. */
  readonly cuts: readonly string[]
}

/** Parses a JUnit file in parts. */
export interface JUnitParser {
  /**
   * Takes the next part of the text, split anywhere.
   * @throws UnreadableReport for a document type declaration
   */
  push(chunk: string): void
  /**
   * Call it once, at the end of the text.
   * @throws UnreadableReport for text without a test suite
   */
  document(): JUnitDocument
}

/** A case that is being read. */
interface OpenCase extends TestCase<LateText> {
  readonly ends: CaseEnd<LateText>[]
  timeline: LateText
  standardOutput: LateText
}

const SUITES: ReadonlySet<string> = new Set(['testsuites', 'testsuite'])

/** A parser in bounded memory: of long texts it keeps both ends. After an error in the XML it reads on. */
export function createJUnitParser(): JUnitParser {
  const limits = createJUnitLimits()
  const counter = createCaseCounter()
  const errors: string[] = []
  const cases: TestCase[] = []
  const properties = new Map<string, string>()
  const suites: Attributes[] = []
  const outside: string[] = []
  let level = 0
  let current: OpenCase | null = null
  /** The stack of an attempt, which is an element of its own. Its output is left out. */
  let attempt: { stack: LateText } | null = null
  let isStopped = false

  function closeCase(entry: OpenCase): void {
    const kept = limits.keep(entry, outcomeOf(entry))
    if (kept !== null) cases.push(kept)
    const name = kept?.attributes.name ?? detached(entry.attributes.name ?? '')
    counter.add(entry, name)
  }

  function open(name: string, attributes: Attributes): void {
    limits.open()
    if (name === 'testsuite' && level++ === 0) suites.push(attributes)
    if (SUITES.has(name)) counter.open(name, attributes)
    if (name === 'property' && current === null) addProperty(properties, attributes)
    if (isAttempt(name)) attempt = { stack: NO_TEXT }
    if (name === 'testcase') {
      current = { attributes, ends: [], timeline: NO_TEXT, standardOutput: NO_TEXT }
    }
  }

  function close(name: string, attributes: Attributes): void {
    if (name === 'testsuite') level--
    if (SUITES.has(name)) counter.close()
    if (current === null) {
      if (!isCaseEnd(name)) return
      const message = attributes.message || limits.read().read().trim()
      outside.push(`${name} outside of a case: ${message}`)
      return
    }
    if (attempt !== null && !isAttempt(name) && name !== 'testcase') {
      if (name === 'stackTrace') attempt.stack = limits.read()
      return
    }
    if (isCaseEnd(name)) {
      const stack = attempt?.stack ?? NO_TEXT
      const body = stack.isLongerThan(0) ? stack : limits.read()
      current.ends.push({ element: name, attributes, body })
      attempt = null
    }
    if (name === 'system-err') current.timeline = limits.read()
    if (name === 'system-out') current.standardOutput = limits.read()
    if (name === 'testcase') {
      closeCase(current)
      current = null
      attempt = null
    }
  }

  const parser = createXmlParser({
    doctype() {
      throw new UnreadableReport(
        'The JUnit file has a document type declaration, which is not supported',
      )
    },
    open,
    text: (part) => limits.push(part),
    close,
    error(message) {
      // The first one explains the others, of which a large file can have many.
      if (errors.length === 0) errors.push(message)
    },
  })

  return {
    push(chunk) {
      if (isStopped) return
      parser.write(chunk)
      const problem = limits.take(chunk.length)
      if (problem === null) return
      isStopped = true
      errors.push(problem)
    },
    document() {
      if (!isStopped) parser.close()
      if (suites.length === 0 && cases.length === 0) {
        throw new UnreadableReport(
          `This is not a JUnit file: ${errors[0] ?? 'it has no test suite'}`,
        )
      }
      const counts = counter.end()
      const nameless = cases.filter(({ attributes }) => !attributes.name).length
      return {
        suites,
        properties,
        cases,
        damage: [
          ...errors.map((message) => `the XML is damaged: ${withPlace(message)}`),
          ...(nameless === 0 ? [] : [`${plural(nameless, 'case')} without a name`]),
          ...limits.missing(),
          ...counts.damage,
        ],
        contradictions: [...counts.contradictions, ...outside],
        cuts: limits.cuts(),
      }
    },
  }
}

/** The parser's message, `25:387: disallowed character.`, in words. */
function withPlace(message: string): string {
  return message.replace(/^(\d+):(\d+): (.*?)\.?$/, '$3 in line $1, column $2')
}

/** Of several suites, none may have failed, and the reasons of all count. */
function addProperty(properties: Map<string, string>, { name = '', value = '' }: Attributes): void {
  const before = properties.get(name)
  if (name === 'SuiteSucceeded' && before !== undefined && before !== 'true') return
  const isList = name === 'SpecialSuiteFailureReason' && before !== undefined
  properties.set(name, isList ? `${before},${value}` : value)
}
