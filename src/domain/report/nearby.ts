import { hasFailed } from '../model/results.ts'
import type { Report, ReportedSpec } from './report.ts'

const NEARBY_MILLISECONDS = 10_000

/**
 * How many other specs failed within ten seconds of each failing spec, by its id: many failures at once have one cause.
 * Specs whose time is not known are left out.
 */
export function failedNearby(report: Report): ReadonlyMap<string, number> {
  const failures = report.specs
    .filter(hasFailed)
    .map((spec) => ({ id: spec.id, at: timeOf(spec) }))
    .filter(({ at }) => !Number.isNaN(at))
    .toSorted((one, other) => one.at - other.at)
  const nearby = new Map<string, number>()
  let first = 0
  let end = 0
  for (const { id, at } of failures) {
    while ((failures[first]?.at ?? at) < at - NEARBY_MILLISECONDS) first++
    while ((failures[end]?.at ?? Number.POSITIVE_INFINITY) <= at + NEARBY_MILLISECONDS) end++
    nearby.set(id, end - first - 1)
  }
  return nearby
}

function timeOf({ failure, endedAt }: ReportedSpec): number {
  return Date.parse(failure?.at ?? endedAt ?? '')
}
