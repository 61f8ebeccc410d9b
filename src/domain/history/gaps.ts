/** Runs are close to each other if the time between them is this part of a long one. Of the times, so many are not long. */
const CLOSE = 0.25
const LONG = 0.9
const HOUR = 3_600_000

/**
 * The times between nights. Runs that are close to each other, such as jobs of one night and repeated ones, are one.
 * @param times in milliseconds, the earliest first
 */
export function gapsBetween(times: readonly number[]): readonly number[] {
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time))
  const long = gaps.toSorted((one, other) => one - other)[Math.floor(LONG * gaps.length)] ?? 0
  return gaps.filter((gap) => gap > 0 && gap >= CLOSE * long)
}

/** A span of time in words: minutes, hours or days. */
export function spanText(milliseconds: number): string {
  const hours = Math.round(milliseconds / HOUR)
  if (hours < 1) return inWords(Math.max(1, Math.round((60 * milliseconds) / HOUR)), 'minute')
  return hours < 48 ? inWords(hours, 'hour') : inWords(Math.round(hours / 24), 'day')
}

function inWords(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
