import { UnreadableReport } from '../errors.ts'
import { parseJson } from '../json.ts'
import { gapLine, keepEnds } from './kept-text.ts'
import { TEXT_LIMIT } from './text-room.ts'

/**
 * Cuts the entries out of a Ginkgo report while its text is read, so that a report of any size needs the memory of one
 * entry. It knows strings and brackets only; JSON.parse reads the entries and the rest, and finds every mistake.
 */
export interface GinkgoSplitter {
  /**
   * Takes the next part of the text.
   * @throws UnreadableReport for an entry, or a rest, of a size that no report has
   */
  push(chunk: string): void
  /** At the end: the text with `{}` in place of each entry. */
  rest(): string
}

/** What a splitter calls. */
export interface SplitterEvents {
  /** Gets the text of the next object in `SpecReports` of a suite. */
  readonly entry: (text: string) => void
  /** A string was longer than TEXT_LIMIT; both of its ends remain. */
  readonly cut: () => void
}

const ENTRIES = 'SpecReports'
/** Nesting of a suite and of its list of entries in a report: `[{"SpecReports":[`. */
const SUITE_DEPTH = 2
const LIST_DEPTH = 3
/** Characters of one entry, and of everything besides the entries. Those of real reports have less than a tenth. */
const PART_LIMIT = 33_554_432
/** Characters of `u00e9`, the longest escape without its backslash. */
const UNIT_LENGTH = 5

const QUOTE = 0x22
const BACKSLASH = 0x5c
const OPEN_LIST = 0x5b
const CLOSE_LIST = 0x5d
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d

/** A splitter for one report. */
export function createGinkgoSplitter(events: SplitterEvents): GinkgoSplitter {
  const rest = createPart()
  let entry: Part | null = null
  let depth = 0
  let inString = false
  let escaped = false
  /** A string of which earlier chunks have the beginning. */
  let long: ReturnType<typeof keepEnds> | null = null
  /** The last string directly in a suite. */
  let name = ''
  let inEntries = false

  const write = (text: string) => (entry ?? rest).push(text)

  /** Writes a string that began in an earlier chunk. */
  function endLong(string: ReturnType<typeof keepEnds>): string {
    const { head, left, tail } = string.read()
    if (left > 0) events.cut()
    const text = left === 0 ? head : joined(head, left, tail)
    write(text)
    return text
  }

  function endEntry(): void {
    const text = entry?.read() ?? ''
    entry = null
    rest.push('{}')
    events.entry(text)
  }

  return {
    push(chunk) {
      /** What is before it is written. */
      let start = 0
      let stringStart = 0
      for (let at = 0; at < chunk.length; at++) {
        const code = chunk.charCodeAt(at)
        if (inString) {
          if (escaped) escaped = false
          else if (code === BACKSLASH) escaped = true
          else if (code === QUOTE) {
            inString = false
            if (long !== null) {
              long.push(chunk.slice(0, at))
              start = at
              name = endLong(long)
              long = null
            } else if (depth === SUITE_DEPTH) name = chunk.slice(stringStart, at)
          }
        } else if (code === QUOTE) {
          inString = true
          stringStart = at + 1
        } else if (code === OPEN_OBJECT || code === OPEN_LIST) {
          if (depth === SUITE_DEPTH) inEntries = code === OPEN_LIST && isEntries(name)
          if (depth === LIST_DEPTH && inEntries && code === OPEN_OBJECT) {
            write(chunk.slice(start, at))
            start = at
            entry = createPart()
          }
          depth++
        } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
          depth--
          if (depth === LIST_DEPTH && entry !== null) {
            write(chunk.slice(start, at + 1))
            start = at + 1
            endEntry()
          }
        }
      }
      if (!inString) {
        write(chunk.slice(start))
        return
      }
      if (long === null) write(chunk.slice(start, stringStart))
      long ??= keepEnds(TEXT_LIMIT)
      long.push(chunk.slice(stringStart))
    },
    rest() {
      return rest.read() + (entry?.read() ?? '')
    },
  }
}

function isEntries(name: string): boolean {
  return parseJson(`"${name}"`) === ENTRIES
}

interface Part {
  push(text: string): void
  read(): string
}

function createPart(): Part {
  let parts: string[] = []
  let length = 0
  return {
    push(text) {
      length += text.length
      if (length > PART_LIMIT) {
        throw new UnreadableReport(
          `The Ginkgo report has a part of more than ${PART_LIMIT} characters, and so was not read`,
        )
      }
      parts.push(text)
    },
    read() {
      const text = parts.join('')
      parts = []
      return text
    },
  }
}

/** The ends of a string in JSON, without an escape that was cut in two. */
function joined(head: string, left: number, tail: string): string {
  return `${withoutCutEscape(head)}\\n${gapLine(left)}\\n${tail.slice(afterEscape(tail))}`
}

/** The text without an incomplete escape at its end: an odd number of backslashes, perhaps with a part of `u00e9`. */
function withoutCutEscape(text: string): string {
  const end = /(?:u[0-9a-f]{0,3})?$/i.exec(text.slice(-UNIT_LENGTH))?.[0].length ?? 0
  const after = text.length - end
  let first = after
  while (text.charCodeAt(first - 1) === BACKSLASH) first--
  return (after - first) % 2 === 1 ? text.slice(0, after - 1) : text
}

/** The first position at which no escape continues that began before the text, or with the backslashes at its start. */
function afterEscape(text: string): number {
  let at = 0
  while (text.charCodeAt(at) === BACKSLASH) at++
  const unit = /^u[0-9a-f]{4}/i.exec(text.slice(at, at + UNIT_LENGTH))?.[0].length
  return at + (unit ?? 1)
}
