import { messageOf, UnreadableReport } from '../errors.ts'
import { type Fields, fieldsOf, isObject, listOf } from '../fields.ts'
import type { Entry } from './ginkgo-entry.ts'
import { createGinkgoSplitter } from './ginkgo-splitter.ts'

/** A suite in the report (onsi/ginkgo, types.Report). */
export type Suite = Fields<
  | 'SuiteSucceeded'
  | 'SpecialSuiteFailureReasons'
  | 'PreRunStats'
  | 'StartTime'
  | 'EndTime'
  | 'RunTime'
  | 'SuiteConfig'
  | 'SpecReports'
>

const CHUNK = 65_536

/** A suite with what was made of its entries. */
export interface ReadSuite<T> {
  readonly suite: Suite
  readonly entries: readonly T[]
}

/** Reads a report in parts. */
export interface SuitesReader<T> {
  /**
   * Takes the next part of the text, split anywhere.
   * @throws UnreadableReport for text that cannot be a report
   */
  push(chunk: string): void
  /**
   * The suites at the end of the text, at least one.
   * @throws UnreadableReport for text that is not such a report
   */
  suites(): readonly ReadSuite<T>[]
}

/** A text in chunks: a long string is only shortened if it is in several of them. */
export function* chunksOf(text: string): Generator<string> {
  for (let start = 0; start < text.length; start += CHUNK) yield text.slice(start, start + CHUNK)
}

/**
 * A reader that reads the entries of a report one by one.
 * @param readOne makes what is kept of an entry
 * @param cut is called before that for each string of the entry that was shortened
 */
export function createSuitesReader<T>(
  readOne: (entry: Entry) => T,
  cut = () => {},
): SuitesReader<T> {
  const entries: T[] = []
  const splitter = createGinkgoSplitter({
    entry: (text) => entries.push(readOne(fieldsOf(parseJson(text)))),
    cut,
  })
  return {
    push: (chunk) => splitter.push(chunk),
    suites() {
      const suites = parseSuites(splitter.rest())
      const counts = suites.map((suite) => listOf(suite.SpecReports).filter(isObject).length)
      if (counts.reduce((sum, count) => sum + count) !== entries.length) {
        throw new UnreadableReport('This is not a Ginkgo report: a suite has two SpecReports')
      }
      return suites.map((suite, index) => ({
        suite,
        entries: entries.splice(0, counts[index]),
      }))
    },
  }
}

/** At least one suite. */
function parseSuites(text: string): readonly Suite[] {
  const suites = parseJson(text)
  if (!Array.isArray(suites) || suites.length === 0) {
    throw new UnreadableReport('This is not a Ginkgo report: it is not a list of suites')
  }
  return suites.map((suite: unknown) => {
    if (isObject(suite) && 'SpecReports' in suite && 'SuiteConfig' in suite) return suite
    throw new UnreadableReport(
      'This is not a Ginkgo report: a suite has no SpecReports or no SuiteConfig',
    )
  })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UnreadableReport(`The Ginkgo report is truncated or is not JSON: ${messageOf(error)}`)
  }
}
