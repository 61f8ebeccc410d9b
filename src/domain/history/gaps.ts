/** Runs are close to each other if the time between them is this part of a long one. */
const CLOSE = 0.25
const HOUR = 3_600_000

/**
 * The times between nights. Runs that are close to each other, such as jobs of one night and repeated ones, are one.
 * @param times in milliseconds, the earliest first
 * @param share of the times between runs, so many are not longer than a long one
 */
export function gapsBetween(times: readonly number[], share: number): readonly number[] {
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time))
  const long = quantileOf(gaps, share) ?? 0
  return gaps.filter((gap) => gap > 0 && gap >= CLOSE * long)
}

/** The smallest value that this share of the values does not exceed; undefined without values. */
export function quantileOf(values: readonly number[], share: number): number | undefined {
  return values.toSorted((one, other) => one - other)[Math.ceil(share * values.length) - 1]
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
