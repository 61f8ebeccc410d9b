import type { SpecResult } from '../model/results.ts'
import { plainLine, truncate } from '../text.ts'
import { type Level, levelOf } from './log-line.ts'
import { mentions, objectNamesOf } from './object-names.ts'
import { timestampOf } from './timestamp.ts'

/** The time in which a log may tell why a spec failed. Times are ISO 8601. */
export interface ExcerptWindow {
  readonly specId: string
  readonly from: string
  readonly to: string
  readonly failureAt: string
  /** Names of the spec's namespaces and pods. */
  readonly names: readonly string[]
}

/** Picks the lines of one log that tell most about each window. */
export interface ExcerptCollector {
  /** Takes the next line of the log. */
  push(line: string): void
  /** When the log has ended: by spec id at most `maxLines` lines in the order of time, cleaned and shortened. */
  excerpts(): ReadonlyMap<string, readonly string[]>
}

interface Candidate {
  readonly line: string
  readonly time: number
  readonly distance: number
  readonly rank: number
  readonly count: number
  /** Where it stands among its like in time; log times are no finer than milliseconds here. */
  readonly order: number
}

const MAX_LINES = 15
const LINE_LENGTH = 400
/** Characters of one entry that are looked at; its lines after the first belong to it. */
const ENTRY_LIMIT = 4_000
/** Candidates of a window that are weighed; then only the best go on. */
const CROWD = 400
/** After a failure the spec is cleaned up; what the node says of that late explains nothing. */
const AFTERMATH_SECONDS = 2
const LONGEST_SPEC_SECONDS = 86_400

/** The windows of specs that failed, by their times or, where the report has none, by the failure's time. */
export function excerptWindows(failed: readonly SpecResult[]): readonly ExcerptWindow[] {
  return failed.flatMap((spec) => {
    const failureAt = spec.failure?.at ?? spec.endedAt
    if (failureAt === null) return []
    const moment = Date.parse(failureAt)
    const from =
      spec.startedAt ?? isoOf(moment - Math.min(spec.seconds, LONGEST_SPEC_SECONDS) * 1000)
    const to = isoOf(moment + AFTERMATH_SECONDS * 1000)
    return [{ specId: spec.id, from, to, failureAt, names: objectNamesOf(spec) }]
  })
}

/**
 * Collects lines around failures from a log that is read line by line, so that its size does not matter. Taken are
 * lines that name the spec's namespaces or pods, and lines of level warning or worse. Where there are too many, those
 * that are both come first, then errors, then what else names the spec, then warnings; among equals the nearest to the
 * failure. Lines that differ only in times and ids count as one. For `reference` see timestampOf.
 */
export function createExcerptCollector(
  windows: readonly ExcerptWindow[],
  reference: string,
  maxLines = MAX_LINES,
): ExcerptCollector {
  const piles = windows.map((window) => createPile(window))
  let entry = ''
  let time: number | null = null

  function settle(): void {
    const moment = time
    if (moment === null) return
    const open = piles.filter((pile) => pile.covers(moment))
    if (open.length === 0) return
    const level = levelOf(entry)
    for (const pile of open) pile.offer(entry, moment, level)
  }

  return {
    push(line) {
      const written = timestampOf(line, reference)
      // A line without a time goes on with the entry before it: a message of several lines, a stack trace.
      if (written === null && levelOf(line) === null) {
        if (entry.length < ENTRY_LIMIT) entry += `\n${line.slice(0, ENTRY_LIMIT)}`
        return
      }
      settle()
      entry = line.slice(0, ENTRY_LIMIT)
      time = written ?? time
    },
    excerpts() {
      settle()
      entry = ''
      time = null
      return new Map(piles.map((pile) => [pile.specId, pile.best(maxLines)]))
    },
  }
}

function createPile(window: ExcerptWindow): {
  readonly specId: string
  covers(time: number): boolean
  offer(entry: string, time: number, level: Level | null): void
  best(count: number): readonly string[]
} {
  const from = Date.parse(window.from)
  const to = Date.parse(window.to)
  const failureAt = Date.parse(window.failureAt)
  let candidates = new Map<string, Candidate>()
  let offered = 0

  return {
    specId: window.specId,
    covers: (time) => time >= from && time <= to,
    offer(entry, time, level) {
      const rank = rankOf(
        level,
        window.names.some((name) => mentions(entry, name)),
      )
      if (rank === null) return
      const shape = shapeOf(entry)
      const known = candidates.get(shape)
      const distance = Math.abs(time - failureAt)
      offered += 1
      const nearest =
        known === undefined || distance <= known.distance
          ? { line: entry, time, distance, order: offered }
          : known
      candidates.set(shape, { ...nearest, rank, count: (known?.count ?? 0) + 1 })
      if (candidates.size > CROWD) candidates = new Map(ranked(candidates).slice(0, CROWD / 2))
    },
    best: (count) =>
      ranked(candidates)
        .slice(0, count)
        .map(([, candidate]) => candidate)
        .toSorted((one, other) => one.time - other.time || one.order - other.order)
        .map(show),
  }
}

/** 0 tells most; null tells nothing. */
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

/** A line without what differs between two of its kind: times, numbers, and ids, which all hold digits. */
function shapeOf(line: string): string {
  return line
    .replace(/[0-9a-z]+/gi, (word) => (/\d/.test(word) ? '#' : word))
    .replace(/#(?:[-_.:]#)+/g, '#')
}

function show({ line, count }: Candidate): string {
  const times = count > 1 ? ` (×${count})` : ''
  return `${truncate(plainLine(line), LINE_LENGTH - times.length)}${times}`
}

function isoOf(time: number): string {
  return new Date(time).toISOString()
}
