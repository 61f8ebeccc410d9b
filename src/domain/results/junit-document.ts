import { SaxesParser } from 'saxes'
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
import { gapLine, keepEnds } from './kept-text.ts'
import { createTextRoom, TEXT_LIMIT, type TextRoom } from './text-room.ts'

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

const SUITES: ReadonlySet<string> = new Set(['testsuites', 'testsuite'])
/** Characters between two tags. Nothing of them can be left out before the parser has read them all. */
const ELEMENT_LIMIT = 33_554_432

/** A parser in bounded memory: of long texts it keeps both ends. After an error in the XML it reads on. */
export function createJUnitParser(): JUnitParser {
  const room = createTextRoom()
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
  let body = keepEnds(TEXT_LIMIT)
  /** The stack of an attempt, which is an element of its own. Its output is left out. */
  let attempt: { stack: string } | null = null
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

  function closeCase(entry: TestCase): void {
    const outcome = outcomeOf(entry)
    const passed = outcome === 'passed' || outcome === 'skipped'
    const limited = limitCase(entry, room, passed)
    room.addCuts(cuts, passed)
    cuts = 0
    if (room.addResult()) cases.push(limited)
    counter.add(limited)
  }

  parser.on('doctype', () => {
    throw new UnreadableReport(
      'The JUnit file has a document type declaration, which is not supported',
    )
  })
  parser.on('opentag', ({ name, attributes }: { name: string; attributes: Attributes }) => {
    unread = 0
    body = keepEnds(TEXT_LIMIT)
    if (name === 'testsuite' && level++ === 0) suites.push(attributes)
    if (SUITES.has(name)) counter.open(name, attributes)
    if (name === 'property' && current === null) addProperty(properties, attributes)
    if (isAttempt(name)) attempt = { stack: '' }
    if (name === 'testcase') current = { attributes, ends: [], timeline: '', standardOutput: '' }
  })
  for (const event of ['text', 'cdata'] as const) {
    parser.on(event, (part) => {
      unread = 0
      body.push(part)
    })
  }
  parser.on('closetag', ({ name, attributes }: { name: string; attributes: Attributes }) => {
    if (name === 'testsuite') level--
    if (SUITES.has(name)) counter.close()
    if (current === null) {
      const message = attributes.message || readBody().trim()
      if (isCaseEnd(name)) outside.push(`${name} outside of a case: ${message}`)
      return
    }
    if (attempt !== null && !isAttempt(name) && name !== 'testcase') {
      if (name === 'stackTrace') attempt.stack = readBody()
      return
    }
    if (isCaseEnd(name)) {
      current.ends.push({ element: name, attributes, body: attempt?.stack || readBody() })
      attempt = null
    }
    if (name === 'system-err') current.timeline = readBody()
    if (name === 'system-out') current.standardOutput = readBody()
    if (name === 'testcase') {
      closeCase(current)
      current = null
      attempt = null
    }
  })
  // Without a handler the parser throws, and the cases after an error are lost.
  parser.on('error', ({ message }) => {
    // The first one explains the others, of which a large file can have many.
    if (errors.length === 0) errors.push(message)
  })

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
          ...errors.map((message) => `the XML is damaged: ${message}`),
          ...(nameless === 0 ? [] : [`${plural(nameless, 'case')} without a name`]),
          ...room.missing(),
          ...counts.damage,
        ],
        contradictions: [...counts.contradictions, ...outside],
        cuts: room.cuts(),
      }
    },
  }
}

/** Of several suites, none may have failed, and the reasons of all count. */
function addProperty(properties: Map<string, string>, { name = '', value = '' }: Attributes): void {
  const before = properties.get(name)
  if (name === 'SuiteSucceeded' && before !== undefined && before !== 'true') return
  const isList = name === 'SpecialSuiteFailureReason' && before !== undefined
  properties.set(name, isList ? `${before},${value}` : value)
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
