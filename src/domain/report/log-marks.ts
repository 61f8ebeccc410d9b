import { levelOf } from '../logs/log-line.ts'
import { timestampOf } from '../logs/timestamp.ts'

/** The time of a spec: from its start to its failure, or else its end. ISO 8601; null if it is not known. */
export interface SpecWindow {
  readonly from: string | null
  readonly until: string | null
}

/** A line within the time of the spec: ` `; before it: `<`; behind it: `>`; without a time: that of the line before. */
export type Mark = ' ' | '<' | '>'

/** Seconds around the time of a spec that still belong to it: logs and suites round differently. */
const TOLERANCE = 1_000

/**
 * Two characters for each line of an excerpt: where it is in relation to the time of the spec, and `!` if it is an error,
 * `?` if it is a warning, else a space.
 */
export function logMarks(lines: readonly string[], { from, until }: SpecWindow): string {
  const reference = from ?? until
  const [start, end] = [Date.parse(from ?? ''), Date.parse(until ?? '')]
  let place: Mark = ' '
  return lines
    .map((line) => {
      const time = reference === null ? null : timestampOf(line, reference)
      if (time !== null) place = placeOf(time, start, end)
      const level = levelOf(line)
      return `${place}${level === null ? ' ' : level === 'warning' ? '?' : '!'}`
    })
    .join('')
}

function placeOf(time: number, start: number, end: number): Mark {
  if (time < start - TOLERANCE) return '<'
  return time > end + TOLERANCE ? '>' : ' '
}
