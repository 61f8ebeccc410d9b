import { isFuture } from '../history/run-key.ts'
import type { Night } from './night.ts'

/**
 * When the first lane of a night started; when the night was judged if no lane has a possible time. ISO 8601; the beginning of
 * time if nothing of it is a time.
 */
export function startOfNight({ lanes, generatedAt }: Pick<Night, 'lanes' | 'generatedAt'>): string {
  const judged = new Date(generatedAt)
  const starts = lanes
    .filter((lane) => Date.parse(lane.startedAt) > 0 && !isFuture(lane, judged))
    .map(({ startedAt }) => Date.parse(startedAt))
  const start = starts.length === 0 ? judged.getTime() : Math.min(...starts)
  return new Date(Number.isFinite(start) ? start : 0).toISOString()
}
