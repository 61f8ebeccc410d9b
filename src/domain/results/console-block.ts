import type { SourceLocation } from '../model/results.ts'
import { type Ending, readNameLocation } from './console-lines.ts'
import type { Details, EntryIdentity } from './console-results.ts'
import { readAttempts, readFailureText } from './failure-text.ts'
import { keepEnd, keepStart } from './kept-text.ts'
import { type EntryName, readEntryName, readFailedEntryName } from './spec-identity.ts'

/** Characters that are kept from the start of a failure. */
const FAILURE_LIMIT = 131_072
/** Characters that are kept from the end of a spec's output. */
export const OUTPUT_LIMIT = 65_536
const TITLE_LINES = 20

/** The lines that Ginkgo prints after an ending: name, location, captured output, failure. */
export interface ResultBlock {
  readonly ending: Ending
  /** Takes a line. True if it completes the title, so that the identity is known. */
  read(line: string): boolean
  isTitleComplete(): boolean
  /** Null until the title is complete, or if it has no name. */
  identity(): EntryIdentity | null
  /**
   * Failures and output.
   * @param streamed the output of a spec in a serial run, which Ginkgo does not repeat in the block
   */
  details(streamed: string): Details
}

/** A block for this ending. Its times are in the zone, such as `+02:00`. */
export function openResultBlock(ending: Ending, zone: string): ResultBlock {
  const title: string[] = []
  const failure = keepStart(FAILURE_LIMIT)
  const output = keepEnd(OUTPUT_LIMIT)
  let complete = false
  let location: SourceLocation | null = null
  let section: string | null = null

  function readTitle(line: string): boolean {
    location = readNameLocation(line)
    // The location of a failed BeforeEach or similar is between name and location.
    if (location === null && /^ {2}\[[^\]]+\] \S/.test(line)) return false
    complete = location !== null || line.trim() === '' || title.push(line) >= TITLE_LINES
    return complete
  }

  function readBody(line: string): void {
    const text = line.replace(/^ {2}/, '')
    if (section !== null && text === `<< ${section}`) section = null
    else if (section !== null) output.push(text)
    else if (/^\S.* >>$/.test(text)) section = text.slice(0, -' >>'.length)
    else failure.push(text)
  }

  function name(): EntryName | null {
    if (ending.node !== null) return { kind: 'suite-node', node: ending.node }
    const text = title.join(' ')
    if (text.trim() === '') return null
    return ending.outcome === 'passed' ? readEntryName(text) : readFailedEntryName(text)
  }

  return {
    ending,
    read(line) {
      if (!complete) return readTitle(line)
      readBody(line)
      return false
    },
    isTitleComplete: () => complete,
    identity() {
      const found = complete ? name() : null
      return found && { name: found, location }
    },
    details(streamed) {
      const read = readFailureText(failure.read(), zone)
      const all = streamed + output.read()
      return {
        failures: read === null ? [] : [read.failure, ...read.additional],
        output: all,
        attempts: Math.max(ending.attempts, readAttempts(all)),
      }
    },
  }
}
