import { durationSeconds } from '../domain/request/duration.ts'
import type { InputContext } from './input-context.ts'
import { accept, type Parsed, refuse } from './parsed.ts'

const MOST_PROCS = 32
/** The time limit of the suite if neither the user nor the lane names one. */
export const DEFAULT_TIMEOUT_SECONDS = 3600
const MINUTE = 60
const HOUR = 60 * MINUTE

/** The number of processes where none is named: one per CPU, within limits. */
export function automaticProcs({ cpus }: Pick<InputContext, 'cpus'>): number {
  return Math.min(8, Math.max(2, cpus))
}

/** Parses the `procs` input: a number of processes, or `auto`; empty leaves it to the lane. */
export function parseProcs(text: string, context: InputContext): Parsed<number | null> {
  if (text === '') return accept(null)
  if (text === 'auto') return accept(automaticProcs(context))
  if (!/^\d+$/.test(text)) return refuse(text, 'is not a whole number')
  const procs = Number(text)
  if (procs < 1) return refuse(text, 'is too few', '1')
  if (procs > MOST_PROCS) return refuse(text, 'is too many', String(MOST_PROCS))
  return accept(procs)
}

function nearestDuration(text: string): string {
  if (/^\d+$/.test(text)) return `${text}m`
  return text
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/(\d[hms])[a-z]+/g, '$1')
}

/** Parses a time limit, such as `90s` or `1h30m`; gives seconds. */
export function parseTimeLimit(text: string): Parsed<number> {
  const seconds = durationSeconds(text)
  if (seconds === null) return refuse(text, 'is not a duration', nearestDuration(text))
  if (seconds < MINUTE) return refuse(text, 'is too short', '1m')
  if (seconds > 24 * HOUR) return refuse(text, 'is too long', '24h')
  return accept(seconds)
}

/** Parses the `timeout` input; empty leaves it to the lane. */
export function parseTimeout(text: string): Parsed<number | null> {
  return text === '' ? accept(null) : parseTimeLimit(text)
}
