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
  type SuiteEnd,
  type SummaryEntry,
} from './console-lines.ts'
import { type ConsoleEvent, createResultCollector, type EntryIdentity } from './console-results.ts'
import { readAttempts } from './failure-text.ts'
import { createGinkgo1Reader, type SuiteReader } from './ginkgo1.ts'
import { readOldEnding } from './ginkgo1-lines.ts'
import { keepEnd } from './kept-text.ts'
import { type EntryName, ID_LIMIT, readEntryName, readFailedEntryName } from './spec-identity.ts'

import { createHeadSearch, isShortSuccess, type SuiteHead } from './suite-head.ts'

export type { ConsoleEvent } from './console-results.ts'

/** Reads a console while it is written. */
export interface ConsoleReader {
  /** Takes the next part of the decoded text, split anywhere; returns its events. */
  push(chunk: string): readonly ConsoleEvent[]
  /** Call it once, when the stream has ended. A last line without a line feed is truncated and ignored. */
  end(): readonly ConsoleEvent[]
  /** The results so far. */
  result(): SuiteResult
}

/** The section of Ginkgo's output that the next line is in. */
type Section =
  | { readonly kind: 'head' }
  /** The streamed output of the running spec, or the totals. */
  | { readonly kind: 'stream' }
  /** After a line of dashes: the name of a spec that starts, or an ending. */
  | { readonly kind: 'title'; readonly lines: readonly string[] }
  /** After an ending; `started` is the spec of a serial run that it may end. */
  | { readonly kind: 'block'; readonly block: ResultBlock; readonly started: RunningSpec | null }
  | { readonly kind: 'summary'; readonly entry: SummaryEntry | null }
  | { readonly kind: 'verdict' }
  /** The ends of processes that the ginkgo command lists. The next line is the end of `process`, unless that is null. */
  | { readonly kind: 'process-ends'; readonly process: number | null }

/** Characters of a line that are read: enough for the id of a spec. Streams of `S` and dumps of objects are much longer. */
const LINE_LIMIT = 2 * ID_LIMIT
const TITLE_LINES = 20
const STREAM: Section = { kind: 'stream' }
const SHORT_SUCCESS: SuiteEnd = { succeeded: true, specialFailureReasons: [], stated: null }

/**
 * Reads the output of `ginkgo -v` or of the test binary, serial or parallel (onsi/ginkgo,
 * reporters/default_reporter.go), also of several suites, one after the other. Its memory is limited, even for an endless
 * stream. A suite of Ginkgo 1 has a reader of its own.
 *
 * Ginkgo indents the output of specs, so its own lines are recognised by their start. Only a spec in a serial run that
 * writes to standard output directly can imitate them. It cannot hide a failure, because Ginkgo prints the real ending
 * with the name of the spec, and lists it in the summary.
 * @param zone the node's offset from UTC, such as `+02:00`, because the times in the output have none
 */
export function createConsoleReader(zone = 'Z'): ConsoleReader {
  const results = createResultCollector()
  const findHead = createHeadSearch()
  /** The reader of a suite of Ginkgo 1. */
  let old: SuiteReader | null = null
  let isShort = false
  /** True if the head is missing, and what follows is from a parallel run. */
  let looksParallel = false
  let section: Section = { kind: 'head' }
  let stream = keepEnd(OUTPUT_LIMIT)
  let unread = ''

  const isParallel = () => (results.facts().parallelTotal ?? (looksParallel ? 2 : 1)) > 1

  function readLine(line: string): void {
    const head = findHead(line)
    if (head !== null && (!head.isShort || !results.isSuiteOpen())) startSuite(head)
    if (isShort && isShortSuccess(line)) results.endSuite(SHORT_SUCCESS)
    else if (head !== null) return
    else if (old === null) readNewLine(line)
    else old.readLine(line)
  }

  function startSuite({ version, selected, total, isShort: hasShortHead }: SuiteHead): void {
    closeSuite()
    results.announceSuite(selected, total)
    old = version === 1 ? createGinkgo1Reader(results) : null
    isShort = hasShortHead
    section = { kind: 'head' }
    stream = keepEnd(OUTPUT_LIMIT)
  }

  function closeSuite(): void {
    old?.end()
    closeBlock()
    section = STREAM
  }

  function readNewLine(line: string): void {
    if (section.kind === 'process-ends') {
      section = readProcessEnd(section.process, line)
      return
    }
    const ending = readEnding(line)
    if (isFirst() && readOldEnding(line) !== null) {
      old = createGinkgo1Reader(results)
      old.readLine(line)
      return
    }
    looksParallel ||= ending !== null && isParallelEnding(ending)
    if (isParallel() && isProcessReport(line)) {
      closeBlock()
      section = { kind: 'process-ends', process: null }
    } else if (isDelimiter(line)) {
      closeBlock()
      section = { kind: 'title', lines: [] }
    } else if (ending !== null && isCredible(ending)) {
      closeBlock()
      section = readEndingLine(ending)
    } else {
      section = readOther(line)
    }
  }

  /** True until something ends. A short head, or one that is cut off, does not show the version of Ginkgo. */
  function isFirst(): boolean {
    return section.kind === 'head' || (section.kind === 'title' && !results.hasEnded())
  }

  /** Without a head, the first ending shows how the suite ran: in a serial run, its name is before it. */
  function isParallelEnding({ node, outcome }: Ending): boolean {
    const isFresh = section.kind === 'title' && section.lines.length === 0
    return isFresh && node === null && outcome !== 'skipped' && results.runningSpec() === null
  }

  /** In parallel runs an ending follows a line of dashes. In serial runs only the running spec can pass. */
  function isCredible({ node, outcome }: Ending): boolean {
    if (isParallel()) return section.kind === 'title' && section.lines.length === 0
    return node !== null || outcome !== 'passed' || results.runningSpec() !== null
  }

  function readEndingLine(ending: Ending): Section {
    const started = isParallel() ? null : results.runningSpec()
    const passed = ending.outcome === 'passed' ? passedEntry(ending, started) : null
    if (passed === null) return { kind: 'block', block: openResultBlock(ending, zone), started }
    results.endEntry(passed, ending)
    const attempts = Math.max(ending.attempts, readAttempts(stream.read()))
    results.addResult(passed, ending, { failures: [], output: '', attempts })
    return STREAM
  }

  function closeBlock(): void {
    if (section.kind !== 'block') return
    const { block, started } = section
    const entry = endedEntry(block, started)
    if (entry === null) return
    if (!block.isTitleComplete()) results.endEntry(entry, block.ending)
    results.addResult(entry, block.ending, block.details(isParallel() ? '' : stream.read()))
  }

  function readOther(line: string): Section {
    if (section.kind === 'head') return readHeadLine(line)
    if (section.kind === 'stream') return readStream(line)
    if (section.kind === 'title') return readTitle([...section.lines, line])
    if (section.kind === 'summary') return readSummary(section.entry, line)
    if (section.kind === 'block') {
      const entry = section.block.read(line) ? endedEntry(section.block, section.started) : null
      if (entry !== null) results.endEntry(entry, section.block.ending)
      return section
    }
    const end = readVerdict(line)
    if (end !== null) results.endSuite(end)
    return STREAM
  }

  function readHeadLine(line: string): Section {
    const announcement = results.facts().selectedSpecs === null ? readAnnouncement(line) : null
    if (announcement !== null) results.announceSuite(announcement.selected, announcement.total)
    results.addFacts(readHead(line))
    return readFoot(line) ?? { kind: 'head' }
  }

  function readStream(line: string): Section {
    stream.push(line.replace(/^ {2}/, ''))
    // While a spec of a serial run is running, totals can only be its own output.
    return (results.runningSpec() === null ? readFoot(line) : null) ?? STREAM
  }

  function readFoot(line: string): Section | null {
    if (isSummary(line)) return { kind: 'summary', entry: null }
    const totals = readTotals(line)
    if (totals === null) return null
    results.addTotals(totals)
    return { kind: 'verdict' }
  }

  function readTitle(lines: readonly string[]): Section {
    const line = lines.at(-1) ?? ''
    const location = readNameLocation(line)
    if (location !== null && lines.length > 1) {
      startSpec(readEntryName(lines.slice(0, -1).join(' ')), location)
    } else if (/^\S/.test(line) && !isPlaceholder(line) && lines.length < TITLE_LINES) {
      return { kind: 'title', lines }
    }
    stream = keepEnd(OUTPUT_LIMIT)
    return STREAM
  }

  function startSpec(name: EntryName, location: SourceLocation): void {
    if (name.kind === 'spec' && !isParallel()) results.startSpec({ id: name.id, location })
  }

  /** Adds failures of the summary whose details are missing in the output. */
  function readSummary(entry: SummaryEntry | null, line: string): Section {
    if (line.trim() === '') return STREAM
    const location = readNameLocation(line.trim())
    const name = entry && readFailedEntryName(entry.name)
    if (entry !== null && name !== null && location !== null && !results.hasFailed(name)) {
      const ending = { node: null, outcome: entry.outcome, seconds: 0, attempts: 1 }
      results.endEntry({ name, location: null }, ending)
      results.addResult({ name, location: null }, ending, { failures: [], output: '', attempts: 1 })
    }
    return { kind: 'summary', entry: readSummaryEntry(line) }
  }

  /** The section also has the output of the processes, but that is indented. */
  function readProcessEnd(process: number | null, line: string): Section {
    if (process !== null) results.addProcessEnd({ process, end: line.trim() })
    return { kind: 'process-ends', process: readProcess(line) }
  }

  function append(text: string): void {
    if (unread.length < LINE_LIMIT) unread += text.slice(0, LINE_LIMIT - unread.length)
  }

  return {
    push(chunk) {
      const [first = '', ...others] = chunk.split('\n')
      append(first)
      for (const next of others) {
        readLine(plainText(unread).replaceAll('\n', ' ').trimEnd())
        unread = ''
        append(next)
      }
      return results.takeEvents()
    },
    end() {
      closeSuite()
      unread = ''
      return results.takeEvents()
    },
    result: () => results.result(),
  }
}

function passedEntry({ node }: Ending, started: RunningSpec | null): EntryIdentity | null {
  if (node !== null) return { name: { kind: 'suite-node', node }, location: null }
  return started && identityOf(started)
}

/** The spec that ran, unless the block is about a later spec of an ordered container: these are skipped without a start. */
function endedEntry(block: ResultBlock, started: RunningSpec | null): EntryIdentity | null {
  const printed = block.identity()
  if (started === null || block.ending.node !== null) return printed
  const other =
    block.ending.outcome === 'skipped' &&
    printed?.name.kind === 'spec' &&
    printed.name.id !== started.id
  return other ? printed : identityOf(started)
}

function identityOf({ id, location }: RunningSpec): EntryIdentity {
  return { name: { kind: 'spec', id }, location }
}
