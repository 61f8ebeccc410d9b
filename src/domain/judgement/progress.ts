import type { Counts } from '../model/results.ts'
import { plural } from '../text.ts'

/** How far a suite came that has no end, as the end of a title; empty if nothing is known of its specs. */
export function progress({ ran, planned }: Counts): string {
  if (planned === 0) return ''
  return `: ${ran} of ${plural(planned, 'planned spec')} ${planned === 1 ? 'has' : 'have'} a result`
}
