/**
 * The middle of the numbers, or the mean of the two in the middle.
 * @throws Error when there are none
 */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.slice(
    Math.floor((sorted.length - 1) / 2),
    Math.floor(sorted.length / 2) + 1,
  )
  if (middle.length === 0) throw new Error('there is no median of no numbers')
  return middle.reduce((sum, number) => sum + number, 0) / middle.length
}
