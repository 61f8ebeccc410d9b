import { readTotals } from './console-lines.ts'
import { readPrefix, shownLine, TITLE_LINES } from './console-prefix.ts'
import { isShortHead, isSuiteTitle, SUITE_TITLE } from './suite-head.ts'

/** Looks for a suite in a text that comes in parts: for its start, its totals, or the end of one that failed. */
export interface SuiteSearch {
  /** Takes the next part. True as soon as a suite was in it or before. */
  push(chunk: string): boolean
}

/** Characters that are looked at again with the next part: a title and the lines below it. */
const OVERLAP = 4_096
/** How the ginkgo command ends after a failure (onsi/ginkgo, ginkgo/run/run_command.go). */
const FAILED = 'Test Suite Failed'
/** In one part. Texts that name so many suites are not the output of one. */
const MOST_PLACES = 100
/** A search at the start of a text. It is fast where there is nothing to find. */
export function createSuiteSearch(): SuiteSearch {
  let found = false
  let rest = ''
  return {
    push(chunk) {
      if (found) return true
      const text = rest + chunk
      found =
        hasTitle(text) ||
        hasLine(' specs ', isShortHead, text) ||
        hasLine(' Specs in ', isTotals, text) ||
        hasLine(FAILED, isFailedEnd, text)
      rest = lastLines(text)
      return found
    },
  }
}

function hasTitle(text: string): boolean {
  return placesOf(SUITE_TITLE, text).some((at) => {
    const [line = '', ...below] = linesAt(text, at)
    return isSuiteTitle(line) || readPrefix(line, below) !== null
  })
}

function hasLine(mark: string, isIt: (line: string) => boolean, text: string): boolean {
  return placesOf(mark, text).some((at) => isIt(linesAt(text, at)[0] ?? ''))
}

/** The start of a suite is missing where somebody kept the end of a log. */
function isTotals(line: string): boolean {
  return readTotals(line) !== null
}

/** The end of a suite whose start and totals are missing. It speaks against a success. */
function isFailedEnd(line: string): boolean {
  const before = line.slice(0, -FAILED.length)
  return line.endsWith(FAILED) && /^(?:\S{1,60} ?)?$/.test(before)
}

function placesOf(mark: string, text: string): readonly number[] {
  const places: number[] = []
  for (let at = text.indexOf(mark); at >= 0 && places.length < MOST_PLACES; ) {
    places.push(at)
    at = text.indexOf(mark, at + mark.length)
  }
  return places
}

/** The line around a place, or the part of it that can be one of a suite, and those that can belong to its title. */
function linesAt(text: string, at: number): readonly string[] {
  const before = text.slice(Math.max(0, at - OVERLAP), at)
  const end = before.lastIndexOf('\n')
  if (end < 0 && before.length === OVERLAP) return []
  const start = at - before.length + end + 1
  return text
    .slice(start, start + OVERLAP)
    .split('\n')
    .slice(0, TITLE_LINES + 1)
    .map(shownLine)
}

/** The end of a text, from the start of a line. */
function lastLines(text: string): string {
  if (text.length <= OVERLAP) return text
  const start = text.indexOf('\n', text.length - OVERLAP)
  // The end of a long line starts no suite.
  return start < 0 ? '' : text.slice(start)
}
