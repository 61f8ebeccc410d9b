import { detached, plainLine, truncate } from '../text.ts'
import type { ExcerptWindow } from './excerpt-windows.ts'
import { type Level, levelOf } from './log-line.ts'
import { createNameIndex } from './object-names.ts'
import { createTimeIndex, type TimeRange } from './time-index.ts'
import { timestampOf } from './timestamp.ts'

/** Selects the most relevant lines of a log for each window. */
export interface ExcerptCollector {
  /** Takes the next line of the log. */
  push(line: string): void
  /** At the end of the log: at most `maxLines` lines by spec id, ordered by time, cleaned and shortened. */
  excerpts(): ReadonlyMap<string, readonly string[]>
}

interface Candidate {
  readonly line: string
  readonly time: number
  readonly distance: number
  readonly rank: number
  readonly count: number
  /** The order of lines with the same time, which has a resolution of a millisecond. */
  readonly order: number
}

const MAX_LINES = 15
const LINE_LENGTH = 400
/** Characters of an entry that are read, including its continuation lines. */
const ENTRY_LIMIT = 4_000
/** Maximum number of candidates of a window; at this number only the better half is kept. */
const MAX_CANDIDATES = 200

/**
 * Collects log lines around failures. It takes the log line by line, so the log can have any size. It selects lines that
 * name the namespaces or pods of the spec, and lines of level warning or worse. If there are too many, lines that are both
 * come first, then errors, then other lines that name the spec, then warnings; of equal ones those nearest to the failure.
 * Lines that differ only in times and ids are combined. For `reference` see timestampOf.
 */
export function createExcerptCollector(
  windows: readonly ExcerptWindow[],
  reference: string,
  maxLines = MAX_LINES,
): ExcerptCollector {
  const collectors = windows.map(collectWindow)
  const collectorsAt = createTimeIndex(collectors)
  const namedIn = createNameIndex(windows.flatMap(({ names }) => names))
  let entry = ''
  let time: number | null = null

  function addEntry(): void {
    const writtenAt = time
    if (writtenAt === null) return
    const open = collectorsAt(writtenAt)
    if (open.length === 0) return
    const level = levelOf(entry)
    const named = namedIn(entry)
    if (level === null && named.size === 0) return
    const line = detached(entry)
    const pattern = patternOf(line)
    for (const collector of open) {
      const rank = rankOf(level, named.size > 0 && collector.names.some((name) => named.has(name)))
      if (rank !== null) collector.add({ line, time: writtenAt, rank, pattern })
    }
  }

  return {
    push(line) {
      const written = timestampOf(line, reference)
      // A line without a time continues the previous entry: a message of several lines, a stack trace.
      if (written === null && levelOf(line) === null) {
        if (entry.length < ENTRY_LIMIT) entry += `\n${line.slice(0, ENTRY_LIMIT)}`
        return
      }
      addEntry()
      entry = line.slice(0, ENTRY_LIMIT)
      time = written ?? time
    },
    excerpts() {
      addEntry()
      entry = ''
      time = null
      return new Map(collectors.map((collector) => [collector.specId, collector.best(maxLines)]))
    },
  }
}

/** An entry of a log that is relevant for a window. */
interface RankedEntry extends Pick<Candidate, 'line' | 'time' | 'rank'> {
  readonly pattern: string
}

interface WindowCollector extends TimeRange {
  readonly specId: string
  readonly names: readonly string[]
  add(entry: RankedEntry): void
  best(count: number): readonly string[]
}

function collectWindow(window: ExcerptWindow): WindowCollector {
  const failureAt = Date.parse(window.failureAt)
  let candidates = new Map<string, Candidate>()
  let added = 0

  return {
    specId: window.specId,
    names: window.names,
    from: Date.parse(window.from),
    to: Date.parse(window.to),
    add({ line, time, rank, pattern }) {
      const known = candidates.get(pattern)
      const distance = Math.abs(time - failureAt)
      added += 1
      const nearest =
        known === undefined || distance <= known.distance
          ? { line, time, distance, order: added }
          : known
      candidates.set(pattern, { ...nearest, rank, count: (known?.count ?? 0) + 1 })
      if (candidates.size > MAX_CANDIDATES)
        candidates = new Map(ranked(candidates).slice(0, MAX_CANDIDATES / 2))
    },
    best: (count) =>
      ranked(candidates)
        .slice(0, count)
        .map(([, candidate]) => candidate)
        .toSorted((one, other) => one.time - other.time || one.order - other.order)
        .map(show),
  }
}

/** The relevance of an entry: 0 is best, null is not relevant. */
function rankOf(level: Level | null, named: boolean): number | null {
  if (level === 'fatal' || (level !== null && named)) return 0
  if (level === 'error') return 1
  if (named) return 2
  return level === null ? null : 3
}

function ranked(candidates: ReadonlyMap<string, Candidate>): readonly [string, Candidate][] {
  return [...candidates].toSorted(
    ([, one], [, other]) => one.rank - other.rank || one.distance - other.distance,
  )
}

/** A line without times, numbers and ids, which all have digits. Lines with the same result are combined. */
function patternOf(line: string): string {
  return line
    .replace(/[0-9a-z]+/gi, (word) => (/\d/.test(word) ? '#' : word))
    .replace(/#(?:[-_.:]#)+/g, '#')
}

function show({ line, count }: Candidate): string {
  const times = count > 1 ? ` (×${count})` : ''
  return `${truncate(plainLine(line), LINE_LENGTH - times.length)}${times}`
}
