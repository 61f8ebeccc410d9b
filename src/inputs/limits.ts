import type { InputContext } from './input-context.ts'
import { accept, andThen, type Parsed, refuse } from './parsed.ts'

const MOST_PROCS = 32
const MINUTE = 60
const HOUR = 60 * MINUTE
const DURATION = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/

/** Parses the `procs` input: a number of processes, or `auto`. */
export function parseProcs(text: string, { cpus }: InputContext): Parsed<number> {
  if (text === 'auto') return accept(Math.min(8, Math.max(2, cpus)))
  if (!/^\d+$/.test(text)) return refuse(text, 'is not a whole number')
  const procs = Number(text)
  if (procs < 1) return refuse(text, 'is too few', '1')
  if (procs > MOST_PROCS) return refuse(text, 'is too many', String(MOST_PROCS))
  return accept(procs)
}

/** Seconds of a duration in Go's notation with whole hours, minutes and seconds, or null. */
function durationSeconds(text: string): number | null {
  const match = DURATION.exec(text)
  if (match === null || text === '') return null
  const [hours, minutes, seconds] = match.slice(1).map((digits) => Number(digits ?? 0))
  return (hours ?? 0) * HOUR + (minutes ?? 0) * MINUTE + (seconds ?? 0)
}

function nearestDuration(text: string): string {
  if (/^\d+$/.test(text)) return `${text}m`
  return text
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/(\d[hms])[a-z]+/g, '$1')
}

/** Parses the `timeout` input, such as `90s` or `1h30m`; gives seconds. */
export function parseTimeout(text: string): Parsed<number> {
  const seconds = durationSeconds(text)
  if (seconds === null) return refuse(text, 'is not a duration', nearestDuration(text))
  if (seconds < MINUTE) return refuse(text, 'is too short', '1m')
  if (seconds > 24 * HOUR) return refuse(text, 'is too long', '24h')
  return accept(seconds)
}

/** Less is over when the node is ready (domain/plan/suite-time.ts). */
const LEAST_BUDGET = 2 * MINUTE

/** Parses the `time-budget` input; gives seconds, or null for none. */
export function parseTimeBudget(text: string): Parsed<number | null> {
  if (text === '') return accept(null)
  return andThen(parseTimeout(text), (seconds) =>
    seconds < LEAST_BUDGET ? refuse(text, 'is too short', '2m') : accept(seconds),
  )
}
