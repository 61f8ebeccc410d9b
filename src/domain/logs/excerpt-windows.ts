import type { SpecResult } from '../model/results.ts'
import type { SpecNames } from './name-tracker.ts'
import { imagesOf, namespacesOf, objectNamesOf } from './object-names.ts'

/** The time range in which a log may show why a spec failed. Times are ISO 8601. */
export interface ExcerptWindow extends SpecNames {
  readonly specId: string
  readonly from: string
  readonly to: string
  readonly failureAt: string
  /** Images of its containers. Other specs may use the same ones. */
  readonly images: readonly string[]
}

/** Lines that are later than this after the failure are about the clean-up of the spec. */
const CLEANUP_SECONDS = 2
const LONGEST_SPEC_SECONDS = 86_400
/** Windows of a run. Each line of a log is compared with all windows that are open at its time. */
const MOST_WINDOWS = 500
/** Windows that are open at the same time. A suite has fewer processes. */
const MOST_OPEN = 64

/**
 * The windows of failed specs, from their times or, if the report has none, from the time of the failure. They are limited
 * in number, the first ones count.
 */
export function excerptWindows(failed: readonly SpecResult[]): {
  readonly windows: readonly ExcerptWindow[]
  /** Number of failed specs whose windows are beyond the limits. */
  readonly left: number
} {
  const timed = failed.flatMap((spec) => timesOf(spec) ?? [])
  const taken = withinLimits(timed)
  return {
    windows: taken.map(({ spec, ...times }) => ({
      specId: spec.id,
      ...times,
      names: objectNamesOf(spec),
      namespaces: namespacesOf(spec),
      images: imagesOf(spec),
    })),
    left: timed.length - taken.length,
  }
}

interface TimedSpec extends Pick<ExcerptWindow, 'from' | 'to' | 'failureAt'> {
  readonly spec: SpecResult
}

function timesOf(spec: SpecResult): TimedSpec | null {
  const failureAt = spec.failure?.at ?? spec.endedAt
  if (failureAt === null) return null
  const failedAt = Date.parse(failureAt)
  const from =
    spec.startedAt ?? isoOf(failedAt - Math.min(spec.seconds, LONGEST_SPEC_SECONDS) * 1000)
  return { spec, from, to: isoOf(failedAt + CLEANUP_SECONDS * 1000), failureAt }
}

/** The windows that may be open, in the given order. */
function withinLimits(timed: readonly TimedSpec[]): readonly TimedSpec[] {
  const taken = new Set<TimedSpec>()
  let open: TimedSpec[] = []
  for (const one of timed.toSorted((a, b) => Date.parse(a.from) - Date.parse(b.from))) {
    if (taken.size === MOST_WINDOWS) break
    open = open.filter(({ to }) => Date.parse(to) >= Date.parse(one.from))
    if (open.length === MOST_OPEN) continue
    open.push(one)
    taken.add(one)
  }
  return timed.filter((one) => taken.has(one))
}

function isoOf(time: number): string {
  return new Date(time).toISOString()
}
