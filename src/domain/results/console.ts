import type { RunningSpec, SourceLocation, SuiteResult } from '../model/results.ts'
import { plainText } from '../text.ts'
import { OUTPUT_LIMIT, openResultBlock, type ResultBlock } from './console-block.ts'
import {
  type Ending,
  isDelimiter,
  isPlaceholder,
  isProcessReport,
  isSummary,
  readAnnouncement,
  readEnding,
  readHead,
  readNameLocation,
  readProcess,
  readSummaryEntry,
  readTotals,
  readVerdict,
  type SummaryEntry,
} from './console-lines.ts'
import { type ConsoleEvent, createResultCollector, type EntryIdentity } from './console-results.ts'
import { readAttempts } from './failure-text.ts'
import { keepEnd } from './kept-text.ts'
import { type EntryName, ID_LIMIT, readEntryName, readFailedEntryName } from './spec-identity.ts'

export type { ConsoleEvent } from './console-results.ts'

/** Reads a console while it is written. */
export interface ConsoleReader {
  /** Takes the next piece of decoded text, cut anywhere; gives what it tells. */
  push(chunk: string): readonly ConsoleEvent[]
  /** Call once, when the stream has ended. A last line without its line feed is cut short and proves nothing. */
  end(): readonly ConsoleEvent[]
  /** All that is known so far. */
  result(): SuiteResult
}

/** Where in Ginkgo's print the next line stands. */
type Place =
  | { readonly at: 'head' }
  /** Among what is printed as it comes: the output of the spec that runs, the totals. */
  | { readonly at: 'stream' }
  /** After a line of dashes: the name of what starts, or the ending of something. */
  | { readonly at: 'title'; readonly lines: readonly string[] }
  /** After the line of an ending; `started` is the spec of a serial run that it may end. */
  | { readonly at: 'block'; readonly block: ResultBlock; readonly started: RunningSpec | null }
  | { readonly at: 'summary'; readonly entry: SummaryEntry | null }
  | { readonly at: 'verdict' }
  /** Where the ginkgo command tells how processes ended; the next line is the end of `process`, unless null. */
  | { readonly at: 'process-ends'; readonly process: number | null }

/**
 * Characters of a line that are looked at: a spec's id with what is printed around it. Streams of `S` and dumps of
 * objects are much longer.
 */
const LINE_LIMIT = 2 * ID_LIMIT
const TITLE_LINES = 20
const STREAM: Place = { at: 'stream' }

/**
 * Reads what `ginkgo -v` or the test binary itself prints, serial or parallel (onsi/ginkgo,
 * reporters/default_reporter.go). `zone` is the node's offset from UTC, such as `+02:00`, because the print names none.
 * Its memory is bounded, however long the stream.
 *
 * A line is Ginkgo's by its form at the start of the line; what specs write is indented. Only what a spec of a serial
 * run prints past Ginkgo, straight to standard output, can pass for Ginkgo's own. It cannot hide a failure: the true
 * ending is printed with the spec's name and is listed as well.
 */
export function createConsoleReader(zone = 'Z'): ConsoleReader {
  const results = createResultCollector()
  let place: Place = { at: 'head' }
  let stream = keepEnd(OUTPUT_LIMIT)
  let unread = ''

  const isParallel = () => (results.facts().parallelTotal ?? 1) > 1

  function readLine(line: string): void {
    if (place.at === 'process-ends') {
      place = readProcessEnd(place.process, line)
      return
    }
    const ending = readEnding(line)
    if (isParallel() && isProcessReport(line)) {
      closeBlock()
      place = { at: 'process-ends', process: null }
    } else if (isDelimiter(line)) {
      closeBlock()
      place = { at: 'title', lines: [] }
    } else if (ending !== null && isCredible(ending)) {
      closeBlock()
      place = readEndingLine(ending)
    } else {
      place = readOther(line)
    }
  }

  /** In parallel runs an ending follows dashes; in serial ones a pass is that of the spec that runs. */
  function isCredible({ node, outcome }: Ending): boolean {
    if (isParallel()) return place.at === 'title' && place.lines.length === 0
    return node !== null || outcome !== 'passed' || results.running() !== null
  }

  function readEndingLine(ending: Ending): Place {
    const started = isParallel() ? null : results.running()
    const passed = ending.outcome === 'passed' ? passedSubject(ending, started) : null
    if (passed === null) return { at: 'block', block: openResultBlock(ending, zone), started }
    results.finish(passed, ending)
    const attempts = Math.max(ending.attempts, readAttempts(stream.read()))
    results.keep(passed, ending, { failures: [], output: '', attempts })
    return STREAM
  }

  function closeBlock(): void {
    if (place.at !== 'block') return
    const { block, started } = place
    const subject = endedSubject(block, started)
    if (subject === null) return
    if (!block.isTitleComplete()) results.finish(subject, block.ending)
    results.keep(subject, block.ending, block.details(isParallel() ? '' : stream.read()))
  }

  function readOther(line: string): Place {
    if (place.at === 'head') return readHeadLine(line)
    if (place.at === 'stream') return readStream(line)
    if (place.at === 'title') return readTitle([...place.lines, line])
    if (place.at === 'summary') return readSummary(place.entry, line)
    if (place.at === 'block') {
      const subject = place.block.read(line) ? endedSubject(place.block, place.started) : null
      if (subject !== null) results.finish(subject, place.block.ending)
      return place
    }
    results.note(readVerdict(line) ?? {})
    return STREAM
  }

  function readHeadLine(line: string): Place {
    const announcement = results.facts().selectedSpecs === null ? readAnnouncement(line) : null
    if (announcement !== null) results.announce(announcement.selected, announcement.total)
    results.note(readHead(line))
    return readFoot(line) ?? { at: 'head' }
  }

  function readStream(line: string): Place {
    stream.push(line.replace(/^ {2}/, ''))
    // While a spec of a serial run is under way, only the spec can have printed totals.
    return (results.running() === null ? readFoot(line) : null) ?? STREAM
  }

  function readFoot(line: string): Place | null {
    if (isSummary(line)) return { at: 'summary', entry: null }
    const totals = readTotals(line)
    if (totals === null) return null
    results.note(totals)
    return { at: 'verdict' }
  }

  function readTitle(lines: readonly string[]): Place {
    const line = lines.at(-1) ?? ''
    const location = readNameLocation(line)
    if (location !== null && lines.length > 1) {
      startSpec(readEntryName(lines.slice(0, -1).join(' ')), location)
    } else if (/^\S/.test(line) && !isPlaceholder(line) && lines.length < TITLE_LINES) {
      return { at: 'title', lines }
    }
    stream = keepEnd(OUTPUT_LIMIT)
    return STREAM
  }

  function startSpec(name: EntryName, location: SourceLocation): void {
    if (name.kind === 'spec' && !isParallel()) results.start({ id: name.id, location })
  }

  /** Failures that are listed at the end although their own print was lost. */
  function readSummary(entry: SummaryEntry | null, line: string): Place {
    if (line.trim() === '') return STREAM
    const location = readNameLocation(line.trim())
    const name = entry && readFailedEntryName(entry.name)
    if (entry !== null && name !== null && location !== null && !results.hasFailed(name)) {
      const ending = { node: null, outcome: entry.outcome, seconds: 0, attempts: 1 }
      results.finish({ name, location: null }, ending)
      results.keep({ name, location: null }, ending, { failures: [], output: '', attempts: 1 })
    }
    return { at: 'summary', entry: readSummaryEntry(line) }
  }

  /** What processes wrote stands there as well, but indented. */
  function readProcessEnd(process: number | null, line: string): Place {
    if (process !== null) results.endProcess({ process, end: line.trim() })
    return { at: 'process-ends', process: readProcess(line) }
  }

  function append(text: string): void {
    if (unread.length < LINE_LIMIT) unread += text.slice(0, LINE_LIMIT - unread.length)
  }

  return {
    push(chunk) {
      const [first = '', ...others] = chunk.split('\n')
      append(first)
      for (const next of others) {
        readLine(plainText(unread).replace(/\n/g, ' ').trimEnd())
        unread = ''
        append(next)
      }
      return results.takeEvents()
    },
    end() {
      closeBlock()
      place = STREAM
      unread = ''
      return results.takeEvents()
    },
    result: () => results.result(),
  }
}

function passedSubject({ node }: Ending, started: RunningSpec | null): EntryIdentity | null {
  if (node !== null) return { name: { kind: 'suite-node', node }, location: null }
  return started && subjectOf(started)
}

/** The spec that ran, unless the block is about another: an ordered container's later specs are skipped unseen. */
function endedSubject(block: ResultBlock, started: RunningSpec | null): EntryIdentity | null {
  const printed = block.subject()
  if (started === null || block.ending.node !== null) return printed
  const other =
    block.ending.outcome === 'skipped' &&
    printed?.name.kind === 'spec' &&
    printed.name.id !== started.id
  return other ? printed : subjectOf(started)
}

function subjectOf({ id, location }: RunningSpec): EntryIdentity {
  return { name: { kind: 'spec', id }, location }
}
