import { isFuture } from '../history/run-key.ts'
import type { Night } from './night.ts'

/** When the first lane of a night started; when the night was judged if no lane has a possible time. ISO 8601. */
export function startOfNight({ lanes, generatedAt }: Pick<Night, 'lanes' | 'generatedAt'>): string {
  const judged = new Date(generatedAt)
  const starts = lanes
    .filter((lane) => Date.parse(lane.startedAt) > 0 && !isFuture(lane, judged))
    .map(({ startedAt }) => Date.parse(startedAt))
  return new Date(starts.length === 0 ? judged : Math.min(...starts)).toISOString()
}
