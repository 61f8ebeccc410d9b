import type { SpecExcerpt } from '../model/results.ts'
import { detached, plainLine, shorten } from '../text.ts'
import type { ExcerptWindow } from './excerpt-windows.ts'
import { isHarmless } from './harmless.ts'
import { type Level, levelOf } from './log-line.ts'
import { createNameTracker, type NameTracker, ownership, type Subject } from './name-tracker.ts'
import { createNameIndex } from './object-names.ts'
import { createRequestCollector, isQuestion, noCalls, type Owner, requestsOf } from './requests.ts'
import { createTimeIndex, type TimeRange } from './time-index.ts'
import { timestampOf } from './timestamp.ts'

/** Selects the most relevant lines of a log for each window. */
export interface ExcerptCollector {
  /** Takes the next line of the log. */
  push(line: string): void
  /** At the end of the log: at most `maxLines` lines by spec id, ordered by time, cleaned and shortened. */
  excerpts(): ReadonlyMap<string, Required<Omit<SpecExcerpt, 'log'>>>
}

interface Candidate {
  readonly line: string
  readonly time: number
  readonly distance: number
  readonly rank: number
  readonly own: boolean
  readonly count: number
  /** The order of lines with the same time, which has a resolution of a millisecond. */
  readonly order: number
}

const MAX_LINES = 15
/** Errors that CRI-O returned through the kubelet repeat the names of the pod three times. */
const LINE_LENGTH = 1_000
/** Characters of an entry that are read, including its continuation lines. */
const ENTRY_LIMIT = 4_000
/** What is said of an image that other specs may use too: only pulls are of interest. */
const PULL = /pull/i
/** Most other words of identifiers have a digit. */
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
/** Characters at the end of a line: the fields of logrus, and what a long request is about. */
const TAIL = 2_000
/** Maximum number of candidates of a window; at this number only the better half is kept. */
const MAX_CANDIDATES = 200

/**
 * Collects log lines around failures. It takes the log line by line, so the log can have any size. It selects lines that
 * are about the namespaces, pods, containers or images of the spec, and lines of level warning or worse that are not about
 * other pods. If there are too many, lines that are both come first, then errors, then other lines about the spec, then
 * warnings; of equal ones those nearest to the failure. Lines that differ only in times and ids are combined.
 * @param reference see timestampOf
 * @param tracker knows the pods from the other logs of the node
 */
export function createExcerptCollector(
  windows: readonly ExcerptWindow[],
  reference: string,
  maxLines = MAX_LINES,
  tracker: NameTracker = createNameTracker(windows),
): ExcerptCollector {
  const collectors = windows.map(collectWindow)
  const collectorsAt = createTimeIndex(collectors)
  const imagesIn = createNameIndex(windows.flatMap(({ images }) => images))
  const requests = createRequestCollector()
  let entry = ''
  let tail = ''
  let isCut = false
  let time: number | null = null

  function addEntry(): void {
    const writtenAt = time
    if (writtenAt === null) return
    const open = collectorsAt(writtenAt)
    if (open.length === 0) {
      if (requests.isWaiting()) requests.push(entry, tail, writtenAt, () => [])
      return
    }
    const level = levelOf(entry)
    if (level === null && isQuestion(tail)) return
    const subject = tracker.subjectOf(isCut ? `${entry} ${tail}` : entry, level !== null)
    const images = imagesIn(entry)
    requests.push(entry, tail, writtenAt, () =>
      open.flatMap((collector) => collector.ownerOf(subject, images) ?? []),
    )
    if (level === null && subject.names.size === 0 && images.size === 0) return
    const line = detached(entry)
    const pattern = patternOf(line)
    for (const collector of open) {
      collector.add({ line, time: writtenAt, pattern }, level, subject, images)
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
      tail = line.slice(-TAIL)
      isCut = line.length > ENTRY_LIMIT
      time = written ?? time
    },
    excerpts() {
      addEntry()
      entry = ''
      time = null
      return new Map(
        collectors.map((collector) => [
          collector.specId,
          { ...collector.best(maxLines), requests: collector.requests() },
        ]),
      )
    },
  }
}

interface Entry extends Pick<Candidate, 'line' | 'time'> {
  readonly pattern: string
}

type Names = ReadonlySet<string>

interface WindowCollector extends TimeRange {
  readonly specId: string
  /** The spec as the owner of a request that a line is about; null if the line is not about it. */
  ownerOf(subject: Subject, images: Names): Owner | null
  add(entry: Entry, level: Level | null, subject: Subject, images: Names): void
  best(count: number): Required<Pick<SpecExcerpt, 'lines' | 'own'>>
  requests(): Required<SpecExcerpt>['requests']
}

function collectWindow(window: ExcerptWindow): WindowCollector {
  const failureAt = Date.parse(window.failureAt)
  const calls = noCalls()
  let candidates = new Map<string, Candidate>()
  let added = 0

  return {
    specId: window.specId,
    from: Date.parse(window.from),
    to: Date.parse(window.to),
    ownerOf(subject, images) {
      if (ownership(subject, window) === true) {
        return { calls, subject: window.names.filter((name) => subject.names.has(name)).join('/') }
      }
      const image = window.images.find((name) => images.has(name))
      return image === undefined ? null : { calls, subject: image }
    },
    add({ line, time, pattern }, level, subject, images) {
      const own = ownership(subject, window)
      // The end of a program concerns all specs.
      if (own === false && level !== 'fatal') return
      const pulled = window.images.some((image) => images.has(image)) && PULL.test(line)
      const rank = rankOf(level, own === true || pulled, line)
      if (rank === null) return
      const known = candidates.get(pattern)
      const distance = Math.abs(time - failureAt)
      added += 1
      const nearest =
        known === undefined || distance <= known.distance
          ? { line, time, distance, own: own === true, order: added }
          : known
      candidates.set(pattern, { ...nearest, rank, count: (known?.count ?? 0) + 1 })
      if (candidates.size > MAX_CANDIDATES)
        candidates = new Map(ranked(candidates).slice(0, MAX_CANDIDATES / 2))
    },
    best(count) {
      const shown = ranked(candidates)
        .slice(0, count)
        .map(([, candidate]) => candidate)
        .toSorted((one, other) => one.time - other.time || one.order - other.order)
      return {
        lines: shown.map(show),
        own: new Set(shown.filter(({ own }) => own).map(show)),
      }
    },
    requests: () => requestsOf(calls, failureAt),
  }
}

/** The relevance of an entry: 0 is best, null is not relevant. */
function rankOf(level: Level | null, named: boolean, line: string): number | null {
  if (level !== null && level !== 'fatal' && isHarmless(line)) return 4
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

/** A line without times, numbers and ids. Lines with the same result are combined. */
function patternOf(line: string): string {
  return line
    .replace(UUID, '#')
    .replace(/[0-9a-z]+/gi, (word) => (/\d/.test(word) ? '#' : word))
    .replace(/#(?:[-_.:]#)+/g, '#')
}

function show({ line, count }: Candidate): string {
  const times = count > 1 ? ` (×${count})` : ''
  return `${shorten(plainLine(line), LINE_LENGTH - times.length)}${times}`
}
