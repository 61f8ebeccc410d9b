import type { SuiteResult } from '../model/results.ts'
import { readTotals } from './console-lines.ts'
import {
  type LinePrefix,
  readPrefix,
  shownLine,
  TITLE_LINES,
  withoutPrefix,
} from './console-prefix.ts'
import { isSuiteTitle, SUITE_TITLE } from './suite-head.ts'

/** Takes off what a logger put in front of the lines of a console. */
export interface PrefixFilter {
  /** Takes the next part of the text, split anywhere; returns complete lines as the suite wrote them. */
  push(chunk: string): string
  /** Call it once, at the end of the text. */
  end(): string
  times(): LineTimes
}

/** Times of the lines with which the first suite started and the last one ended, if the prefix has times with a zone. */
export type LineTimes = Pick<SuiteResult, 'startedAt' | 'endedAt'>

/** Characters of a line that are read. */
const LINE_LIMIT = 65_536
const LATE_SECONDS = 30
const LATE_PART = 0.1
const TIME = /(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:[.,](\d{1,3})\d*)?(Z|[+-]\d\d:?\d\d)/

/**
 * A filter at the start of a text. The first title of a suite decides whether lines have a prefix, and which. A suite with
 * another prefix can follow, but none in lines that have the prefix or in a console without one: there, a title with
 * something in front of it is what a spec wrote.
 */
export function createPrefixFilter(): PrefixFilter {
  let isPlain = false
  let prefix: LinePrefix | null = null
  /** A title with something in front of it, and the lines after it that can confirm that it is a prefix. */
  let waiting: readonly string[] = []
  let unread = ''
  let startedAt: string | null = null
  let endedAt: string | null = null

  function readLine(line: string): readonly string[] {
    if (waiting.length > 0) return confirm([...waiting, line])
    const text = prefix === null ? null : withoutPrefix(line, prefix)
    if (text !== null) {
      if (readTotals(text) !== null) endedAt = timeIn(line)
      return [text]
    }
    if (isSuiteTitle(line)) isPlain = prefix === null
    else if (line.includes(SUITE_TITLE)) waiting = [line]
    return waiting.length > 0 ? [] : [line]
  }

  function confirm(lines: readonly string[]): readonly string[] {
    const [title = '', ...below] = lines
    const found = readPrefix(title, below)
    if (found === null && below.length < TITLE_LINES) {
      waiting = lines
      return []
    }
    waiting = []
    if (found === null) return [title, ...below.flatMap(readLine)]
    prefix = found
    startedAt ??= timeIn(title)
    return lines.map((line) => withoutPrefix(line, found) ?? line)
  }

  function append(text: string): void {
    if (unread.length < LINE_LIMIT) unread += text.slice(0, LINE_LIMIT - unread.length)
  }

  function takeUnread(): string {
    const text = unread
    unread = ''
    return text
  }

  return {
    push(chunk) {
      if (isPlain) return chunk
      const [first = '', ...others] = chunk.split('\n')
      const lines: string[] = []
      append(first)
      for (const next of others) {
        lines.push(...(isPlain ? [unread] : readLine(shownLine(unread))))
        unread = ''
        append(next)
      }
      return joined(lines) + (isPlain ? takeUnread() : '')
    },
    end() {
      const lines = waiting
      waiting = []
      return joined(lines) + takeUnread()
    },
    times: () => ({ startedAt, endedAt }),
  }
}

function joined(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('')
}

/**
 * The results with the times of their lines, if these are the times at which they were written: as far apart as the suite
 * took. Some loggers write the output of a suite when it has ended.
 */
export function withTimes(result: SuiteResult, times: LineTimes): SuiteResult {
  const { startedAt, endedAt } = times
  const { seconds } = result
  if (startedAt === null || endedAt === null || seconds === null) return result
  const apart = (Date.parse(endedAt) - Date.parse(startedAt)) / 1000
  const differs = Math.abs(apart - seconds) > Math.max(LATE_SECONDS, seconds * LATE_PART)
  return differs ? result : { ...result, startedAt, endedAt }
}

function timeIn(line: string): string | null {
  const [, time, fraction = '0', zone] = TIME.exec(line) ?? []
  if (time === undefined) return null
  const iso = `${time}.${fraction.padEnd(3, '0')}${zone}`
  return Number.isNaN(Date.parse(iso)) ? null : new Date(iso).toISOString()
}
