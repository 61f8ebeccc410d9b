import { hasFailed } from '../model/results.ts'
import { AREAS, areaOfSpec } from '../request/areas.ts'
import type { ReportedSpec } from './report.ts'

/** How many specs of an area ran, and how many of them failed or passed only after a retry. */
export interface AreaCounts {
  readonly name: string
  readonly ran: number
  readonly failed: number
  readonly flaky: number
}

/** The numbers of specs of each area in which any ran, in the order of the areas (lanes/areas.json). */
export function areaCounts(specs: readonly ReportedSpec[]): readonly AreaCounts[] {
  const counts = new Map(AREAS.map(({ name }) => [name, { ran: 0, failed: 0, flaky: 0 }]))
  for (const spec of specs) {
    const count = counts.get(areaOfSpec(spec.location))
    if (count === undefined || spec.outcome === 'skipped' || spec.outcome === 'not-run') continue
    count.ran++
    if (hasFailed(spec)) count.failed++
    else if (spec.outcome === 'passed' && spec.attempts > 1) count.flaky++
  }
  return [...counts].flatMap(([name, count]) => (count.ran > 0 ? [{ name, ...count }] : []))
}
