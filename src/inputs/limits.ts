import type { InputContext } from './input-context.ts'
import { accept, type Parsed, refuse } from './parsed.ts'

const PROCS = { fewest: 1, most: 32, autoFewest: 2, autoMost: 8 }
const MINUTE = 60
const HOUR = 60 * MINUTE
const TIMEOUT = {
  shortest: { text: '1m', seconds: MINUTE },
  longest: { text: '24h', seconds: 24 * HOUR },
}
const DURATION = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/

/** Parses the `procs` input: a number of processes, or `auto`. */
export function parseProcs(text: string, { cpus }: InputContext): Parsed<number> {
  if (text === 'auto') return accept(Math.min(PROCS.autoMost, Math.max(PROCS.autoFewest, cpus)))
  if (!/^\d+$/.test(text)) return refuse(text, 'is not a whole number')
  const procs = Number(text)
  if (procs < PROCS.fewest) return refuse(text, 'is too few', String(PROCS.fewest))
  if (procs > PROCS.most) return refuse(text, 'is too many', String(PROCS.most))
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
  const { shortest, longest } = TIMEOUT
  if (seconds < shortest.seconds) return refuse(text, 'is too short', shortest.text)
  if (seconds > longest.seconds) return refuse(text, 'is too long', longest.text)
  return accept(seconds)
}
