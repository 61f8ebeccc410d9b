/** A range of time in milliseconds since 1970, with both ends. */
export interface TimeRange {
  readonly from: number
  readonly to: number
}

/**
 * Finds the ranges that cover a time. It is made once for all times between two neighbouring ends of ranges, so that a
 * search does not depend on the number of ranges, and times may come in any order.
 */
export function createTimeIndex<T extends TimeRange>(
  ranges: readonly T[],
): (time: number) => readonly T[] {
  // Times are whole milliseconds, so that a range is over one after its end.
  const ends = new Set(ranges.flatMap(({ from, to }) => [from, to + 1]))
  const borders = [...ends].toSorted((one, other) => one - other)
  const later = ranges.toSorted((one, other) => one.from - other.from)
  let next = 0
  let open: readonly T[] = []
  const covers = borders.map((border) => {
    const begun = next
    while ((later[next]?.from ?? Number.POSITIVE_INFINITY) <= border) next++
    open = [...open, ...later.slice(begun, next)].filter(({ to }) => to >= border)
    return open
  })
  return (time) => covers[lastAtMost(borders, time)] ?? []
}

/** The index of the last number that is not larger; -1 if there is none. */
function lastAtMost(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}
