import { formatDuration } from '../domain/text.ts'

/** How far the suite is. */
export interface Progress {
  /** Specs that ended, whatever the end; `failed` and `skipped` are among them. */
  readonly done: number
  /** Planned specs; 0 when that is not known. */
  readonly total: number
  readonly failed: number
  readonly skipped: number
  readonly elapsedSeconds: number
}

/** Below these, there is no estimate. */
const LEAST_SPECS = 5
const LEAST_SECONDS = 20

/** Estimated minutes left, rounded up, or null when there is no estimate yet. */
function minutesLeft({ done, total, skipped, elapsedSeconds }: Progress): number | null {
  // Skipped specs take no time, so they do not count.
  const worked = done - skipped
  if (worked < LEAST_SPECS || elapsedSeconds < LEAST_SECONDS || done >= total) return null
  return Math.ceil(((elapsedSeconds / worked) * (total - done)) / 60)
}

function duration(minutes: number): string {
  return minutes < 60 ? `${minutes}m` : formatDuration(minutes * 60)
}

/** One line for the log, such as `[ 57/427] 1 failed · 3m20s elapsed · about 21m left`. */
export function progressLine(progress: Progress): string {
  const { done, total, failed, skipped, elapsedSeconds } = progress
  const all = String(total)
  const place = total > 0 ? `[${String(done).padStart(all.length)}/${all}]` : `[${done}]`
  const left = minutesLeft(progress)
  return [
    `${place} ${failed} failed`,
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    `${formatDuration(elapsedSeconds)} elapsed`,
    ...(left === null ? [] : [`about ${duration(left)} left`]),
  ].join(' · ')
}
