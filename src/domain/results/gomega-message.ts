import type { SourceLocation } from '../model/results.ts'
import { plainLine, plural } from '../text.ts'
import { differencesIn, OF_STRUCTURE } from './gomega-structure.ts'
import { describeValue, errorTextOf, isError, type ShownValue, valueAt } from './gomega-value.ts'

/** What a message of Gomega or of the framework says. Empty texts are not in it. */
export interface MessageParts {
  /** What the author of the spec wrote about it, and all other text. */
  readonly about: readonly string[]
  /** What was expected, for instance `pod to be running and ready` or `"a"`. */
  readonly expected: string
  readonly actual: string
  /** The text of an error that was not expected. */
  readonly error: string
  /** How long Gomega waited; null if it did not. */
  readonly seconds: number | null
  /** Where an assertion inside of the polled function failed. */
  readonly at: SourceLocation | null
}

/** Characters of a line that are read: what follows is a dump. */
const LINE_LENGTH = 2_000
/** An error can hold a message. */
const MOST_NESTED = 4

/** What says nothing about the failure (onsi/gomega, format/format.go; onsi/ginkgo, internal/suite.go; e2e framework's log). */
const NOISE = new RegExp(
  [
    String.raw`^\s*$`,
    '^Gomega truncated this representation',
    '^Consider having the object provide a custom',
    "^or adjust the parameters in Gomega's",
    String.raw`^Learn more here: https://onsi\.github\.io/gomega`,
    String.raw`^Failure recorded during attempt \d{1,9}:$`,
    '^A (?:suite|spec|node) timeout occurred and then the following failure was recorded',
    '^occurred$',
    String.raw`^(?:STEP: |[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d\.\d{1,9}: INFO: |I\d{4} \d\d:\d\d:\d\d\.\d{1,9} )`,
    String.raw`^\S{1,500}\.go:\d{1,9}$`,
  ].join('|'),
)
/** What older versions of the framework and other suites put in front of a message. */
const PREFIX =
  /^(?:fail \[[^\]]{1,500}\]: |[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d\.\d{1,9}: (?:FAIL: |(?!INFO: ))|\[FAILED\] )/
/** onsi/ginkgo, internal/suite.go: what follows is the state of all goroutines. */
const PROGRESS_REPORT = /^This is the Progress Report generated when/
/** onsi/ginkgo, types/types.go: what follows the text of a panic. */
const PANIC_STACK = /^Full Stack Trace$/
const STEP = /^\s*At \[By Step\] (.{1,500}?) \(Step Runtime: ([\w.]{1,40})\)$/

/** onsi/gomega, internal/async_assertion.go. */
const WAITED =
  /^(?<about>.*?)(?:: )?(?:Timed out|Failed|Told to stop trying|Context was cancelled(?: \([^)]*\))?) after (?<seconds>\d{1,9}(?:\.\d{1,9})?)s\.\s*(?<rest>.*)$/
const FAILED_AT =
  /^The function passed to (?:Eventually|Consistently) failed at (?<file>\S+):(?<line>\d{1,9}) with:$/
const RETURNED_ERROR =
  /^The (?:function|matcher|value)\b.{0,100} returned the following (?:unexpected )?error:$/
/** onsi/gomega, matchers; kubernetes/kubernetes, test/e2e/framework/expect.go. */
const ASSERTION = /^(?:(?<about>.*?):? )?Expected$/
const UNEXPECTED_ERROR =
  /^(?:(?<about>.*?):? )?(?:Unexpected error:|Expected success, but got an error:)\s*(?<text>.*)$/
const NO_ERROR = /^Expected an error to have occurred\.\s+Got:$/
/** kubernetes/kubernetes, test/e2e/framework/pod/wait.go and get.go. */
const GOT =
  /^[Ee]xpected (?<expected>.{1,400}?),? (?:but )?(?:got|found) (?:instead|(?<actual>.{1,400}?)(?: instead)?)?:?$/
/** kubernetes/kubernetes, test/e2e/framework/network/utils.go. */
const NAMED_VALUE = /^(?<name>retrieved|expected) (?<value>map\[.{0,400})$/
/** Comparisons of an error with nothing: only the error says something. */
const NO_ERROR_EXPECTED = /^(?:to be nil|not to have occurred|to succeed|to be empty)$/

/** An object as Go prints it on one line (kubernetes/kubernetes, staging/src/k8s.io/api/core/v1/generated.pb.go, String). */
const DUMP =
  /&?(?:v1\.)?([A-Z][A-Za-z]{1,40}|)\{(?:ObjectMeta|TypeMeta|ListMeta|ObservedGeneration|Phase|Conditions):.*$/

interface Draft {
  about: string[]
  expected: string
  actual: string
  error: string
  seconds: number | null
  at: SourceLocation | null
}

/**
 * Takes a message apart.
 * @param lines untrusted, of any length
 */
export function readMessage(lines: readonly string[], depth = 0): MessageParts {
  const draft: Draft = { about: [], expected: '', actual: '', error: '', seconds: null, at: null }
  let index = 0
  while (index < lines.length) {
    const line = (lines[index] ?? '').slice(0, LINE_LENGTH).trimEnd().replace(PREFIX, '')
    if (PANIC_STACK.test(line)) break
    if (PROGRESS_REPORT.test(line)) {
      addAbout(draft, stepIn(lines.slice(index)))
      break
    }
    index = NOISE.test(line) ? index + 1 : readLine(draft, line, lines, index, depth)
  }
  return draft
}

/** Whether a line of a message says nothing about the failure. */
export function isNoise(line: string): boolean {
  return NOISE.test(line.slice(0, LINE_LENGTH).trimEnd())
}

/** Reads what begins in a line; the index of the line after it. */
function readLine(
  draft: Draft,
  line: string,
  lines: readonly string[],
  index: number,
  depth: number,
): number {
  const waited = WAITED.exec(line)?.groups
  if (waited !== undefined) {
    draft.seconds = Number(waited['seconds'])
    addAbout(draft, waited['about'])
    const rest = waited['rest'] ?? ''
    return rest === '' ? index + 1 : readLine(draft, rest, lines, index, depth)
  }
  const failed = FAILED_AT.exec(line)?.groups
  if (failed !== undefined) {
    draft.at = { file: failed['file'] ?? '', line: Number(failed['line']) }
    return index + 1
  }
  const assertion = ASSERTION.exec(line)
  if (assertion !== null) {
    addAbout(draft, assertion.groups?.['about'])
    return readAssertion(draft, lines, index + 1, depth)
  }
  const unexpected = UNEXPECTED_ERROR.exec(line)?.groups
  if (unexpected !== undefined || RETURNED_ERROR.test(line)) {
    addAbout(draft, unexpected?.['about'])
    return readError(draft, unexpected?.['text'] ?? '', lines, index + 1, depth)
  }
  if (NO_ERROR.test(line)) {
    draft.expected = 'an error'
    draft.actual = 'none'
    return valueAt(lines, index + 1)?.end ?? index + 1
  }
  return readWords(draft, line, lines, index)
}

/** A text of the framework that has both, or any other text. */
function readWords(draft: Draft, line: string, lines: readonly string[], index: number): number {
  const got = GOT.exec(line)?.groups
  const given = NAMED_VALUE.exec(line)?.groups
  const shown = valueAt(lines, index + 1)
  if (got !== undefined && (got['actual'] !== undefined || shown !== null)) {
    const named = plainLine(got['actual'] ?? '')
    const described = shown === null ? '' : describeValue(shown)
    draft.expected = plainLine(got['expected'] ?? '')
    draft.actual = [named, ...(named.includes(described) ? [] : [described])]
      .filter((word) => word !== '')
      .join(', ')
    return shown?.end ?? index + 1
  }
  if (given !== undefined) {
    if (given['name'] === 'expected') draft.expected = plainLine(given['value'] ?? '')
    else draft.actual = plainLine(given['value'] ?? '')
    return index + 1
  }
  const alone = valueAt(lines, index)
  if (alone === null) {
    addAbout(draft, line)
    return index + 1
  }
  if (draft.actual === '') draft.actual = describeValue(alone)
  return alone.end
}

/** `Expected <value> to equal <value>`. */
function readAssertion(
  draft: Draft,
  lines: readonly string[],
  start: number,
  depth: number,
): number {
  const actual = valueAt(lines, start)
  const matcherAt = nextText(lines, actual?.end ?? start)
  // A bar points to the first difference of two long texts.
  const matcher = plainLine((lines[matcherAt] ?? '').slice(0, LINE_LENGTH)).replace(/ \|$/, '')
  if (OF_STRUCTURE.test(matcher)) return readStructure(draft, lines, matcherAt + 1, depth)
  const expected = valueAt(lines, matcherAt + 1)
  const words = expected === null ? '' : describeValue(expected)
  if (actual !== null && isError(actual) && NO_ERROR_EXPECTED.test(matcher)) {
    takeError(draft, actual, depth)
  } else {
    draft.actual = actual === null ? '' : describeValue(actual)
    draft.expected =
      matcher === 'to equal' || matcher === 'to be identical to'
        ? words
        : `${matcher} ${words}`.trim()
  }
  return expected?.end ?? matcherAt + 1
}

/** Of a structure, the first part that differs. */
function readStructure(
  draft: Draft,
  lines: readonly string[],
  start: number,
  depth: number,
): number {
  const [first, ...others] = differencesIn(lines, start)
  if (first === undefined) return lines.length
  readAssertion(draft, lines, first.at, depth)
  addAbout(draft, first.path)
  if (others.length > 0) addAbout(draft, plural(others.length, 'more difference'))
  return lines.length
}

function readError(
  draft: Draft,
  text: string,
  lines: readonly string[],
  start: number,
  depth: number,
): number {
  const value = valueAt(lines, nextText(lines, start))
  if (value === null || text !== '') {
    draft.error = text === '' ? draft.error : plainLine(text)
    return start
  }
  takeError(draft, value, depth)
  return value.end
}

/** The text of an error can be a message itself. */
function takeError(draft: Draft, value: ShownValue, depth: number): void {
  const text = errorTextOf(value)
  const inner = depth < MOST_NESTED ? readMessage(text, depth + 1) : null
  if (inner === null || (inner.expected === '' && inner.error === '')) {
    draft.error = plainLine(text.join(' '))
    draft.seconds ??= inner?.seconds ?? null
    return
  }
  draft.about.push(...inner.about)
  draft.expected = inner.expected
  draft.actual = inner.actual
  draft.error = inner.error
  draft.seconds ??= inner.seconds
  draft.at ??= inner.at
}

/** The step of the spec that a progress report of Ginkgo shows, or an empty text. */
export function stepIn(lines: readonly string[]): string {
  for (const line of lines) {
    const [, step, time] = STEP.exec(line.slice(0, LINE_LENGTH)) ?? []
    if (step !== undefined) return `in the step "${plainLine(step)}" for ${time}`
  }
  return ''
}

function addAbout(draft: Draft, text: string | undefined): void {
  const words = plainLine(text ?? '')
    .replace(DUMP, dumpWords)
    .replace(/[.:,]$/, '')
  if (words !== '') draft.about.push(words)
}

function dumpWords(dump: string, type: string): string {
  const phase = /\bPhase:(\w{1,20})/.exec(dump)?.[1]
  return phase === undefined ? `${type}{…}` : `${type}{Phase: ${phase}, …}`
}

function nextText(lines: readonly string[], start: number): number {
  const found = lines.findIndex((line, index) => index >= start && line.trim() !== '')
  return found < 0 ? lines.length : found
}
