const MINUTE = 60
const HOUR = 60 * MINUTE
const DURATION = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/

/** Seconds of a duration in Go's notation with whole hours, minutes and seconds, such as `1h30m`; null for anything else. */
export function durationSeconds(text: string): number | null {
  const match = DURATION.exec(text)
  if (match === null || text === '') return null
  const [hours, minutes, seconds] = match.slice(1).map((digits) => Number(digits ?? 0))
  return (hours ?? 0) * HOUR + (minutes ?? 0) * MINUTE + (seconds ?? 0)
}
