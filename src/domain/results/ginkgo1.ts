import type { RunningSpec, SpecFailure } from '../model/results.ts'
import { OUTPUT_LIMIT } from './console-block.ts'
import {
  type Ending,
  isDelimiter,
  isSummary,
  readNameLocation,
  readTotals,
  readVerdict,
  type SummaryEntry,
} from './console-lines.ts'
import type { EntryIdentity, ResultCollector } from './console-results.ts'
import { readOldBlock } from './ginkgo1-block.ts'
import {
  hasAttempts,
  isFailureElsewhere,
  isOldPass,
  isOldPending,
  readOldEnding,
  readOldParallel,
  readOldSummaryEntry,
} from './ginkgo1-lines.ts'
import { keepEnd } from './kept-text.ts'
import { readEntryName, readFailedEntryName } from './spec-identity.ts'

/** Reads the lines of a suite. */
export interface SuiteReader {
  readLine(line: string): void
  /** Call it once, when the lines have ended. */
  end(): void
}

/** The section that the next line is in. */
type Section =
  /** Output, or the name of a spec that starts. */
  | { readonly kind: 'stream' }
  | { readonly kind: 'block'; readonly ending: Ending; readonly lines: string[] }
  | { readonly kind: 'pending' }
  | { readonly kind: 'summary'; readonly entry: SummaryEntry | null }
  | { readonly kind: 'verdict' }

const TITLE_LINES = 20
const BLOCK_LINES = 4_000
const STREAM: Section = { kind: 'stream' }

/**
 * Reads a suite of Ginkgo 1, serial or parallel, after its title (onsi/ginkgo v1, reporters/stenographer/stenographer.go).
 * Specs that passed have a name only in verbose output (`-v`). Ginkgo 1 does not indent what specs write, so that a spec can
 * imitate an ending; it cannot hide a failure, which has its name and is listed in the summary.
 */
export function createGinkgo1Reader(results: ResultCollector): SuiteReader {
  let section: Section = STREAM
  /** Lines after a line of dashes, while they can be the name of a spec. Null in its output. */
  let title: readonly string[] | null = []
  let titled: RunningSpec | null = null
  let output = keepEnd(OUTPUT_LIMIT)
  let last = ''

  function readLine(line: string): void {
    if (section.kind === 'block') readBlockLine(section.ending, section.lines, line)
    else if (section.kind === 'summary') section = readSummary(section.entry, line)
    else if (section.kind === 'verdict') readVerdictLine(line)
    else if (section.kind === 'pending') section = isDelimiter(line) ? STREAM : section
    else readStream(line)
  }

  function readBlockLine(ending: Ending, lines: string[], line: string): void {
    if (isDelimiter(line)) {
      closeBlock(ending, lines)
      section = STREAM
    } else if (lines.length < BLOCK_LINES) lines.push(line)
  }

  function closeBlock(ending: Ending, lines: readonly string[]): void {
    const block = readOldBlock(lines)
    if (block === null) return
    const { entry, failure } = block
    endEntry(
      entry,
      ending,
      failure === null || isFailureElsewhere(failure.message) ? [] : [failure],
    )
  }

  function endEntry(entry: EntryIdentity, ending: Ending, failures: readonly SpecFailure[]): void {
    results.endEntry(entry, ending)
    results.addResult(entry, ending, { failures, output: output.read(), attempts: 1 })
    startTitle()
  }

  function startTitle(): void {
    title = []
    titled = null
    output = keepEnd(OUTPUT_LIMIT)
  }

  function readStream(line: string): void {
    const ending = readOldEnding(line)
    if (ending !== null) section = { kind: 'block', ending, lines: [] }
    else if (isOldPending(line)) section = { kind: 'pending' }
    else if (isDelimiter(line)) {
      endPassed()
      title = []
    } else if (isSummary(line)) {
      endPassed()
      section = { kind: 'summary', entry: null }
    } else if (!readTotalsLine(line)) readOutput(line)
    if (line !== '') last = line
  }

  function readTotalsLine(line: string): boolean {
    const totals = readTotals(line)
    if (totals === null) return false
    endPassed()
    results.addTotals(totals)
    section = { kind: 'verdict' }
    return true
  }

  /** Ginkgo 1 writes a bullet for a spec that passed, and starts the next line only if there is something to write. */
  function endPassed(): void {
    if (titled === null || !isOldPass(last)) return
    const { id, location } = titled
    const ending: Ending = { node: null, outcome: 'passed', seconds: 0, attempts: 1 }
    endEntry({ name: { kind: 'spec', id }, location }, ending, [])
  }

  function readOutput(line: string): void {
    const parallelTotal = titled === null ? readOldParallel(line) : null
    if (parallelTotal !== null) {
      results.addFacts({ parallelTotal })
      return
    }
    output.push(line)
    if (title === null || (line === '' && title.length === 0)) return
    const location = readNameLocation(line.trim())
    if (location !== null && title.length > 0) {
      startSpec(title, location)
      title = null
    } else title = title.length < TITLE_LINES && line !== '' ? [...title, line.trim()] : null
  }

  function startSpec(lines: readonly string[], location: RunningSpec['location']): void {
    const name = readEntryName(lines.join(' '))
    if (name.kind !== 'spec') return
    titled = { id: name.id, location }
    output = keepEnd(OUTPUT_LIMIT)
    // In a parallel run, the name comes when the spec has ended.
    if ((results.facts().parallelTotal ?? 1) === 1) results.startSpec(titled)
  }

  function readSummary(entry: SummaryEntry | null, line: string): Section {
    if (readTotalsLine(line)) return section
    const name = entry && readFailedEntryName(entry.name)
    if (entry !== null && name !== null && readNameLocation(line.trim()) !== null) {
      const ending = { node: null, outcome: entry.outcome, seconds: 0, attempts: 1 }
      if (!results.hasFailed(name)) endEntry({ name, location: null }, ending, [])
    }
    return { kind: 'summary', entry: readOldSummaryEntry(line) }
  }

  function readVerdictLine(line: string): void {
    const end = readVerdict(line)
    if (end !== null) results.endSuite(end)
    if (hasAttempts(line)) results.mergeAttempts()
    results.forgetRunning()
    section = STREAM
    startTitle()
  }

  return {
    readLine,
    end() {
      if (section.kind === 'block') closeBlock(section.ending, section.lines)
      else endPassed()
      section = STREAM
    },
  }
}
