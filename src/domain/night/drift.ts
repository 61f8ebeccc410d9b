import { TIME_BUDGET } from '../comparison/compared-run.ts'
import type { History, RecordedRun } from '../history/model.ts'
import { renamesIn } from '../history/renames.ts'
import { shortHash } from '../text.ts'
import type { LaneRun } from './merge.ts'
import type { Drift } from './night.ts'
import { selectionOf } from './stopped-spec.ts'
import { referenceTo } from './suspects.ts'

/** More names of a kind are only counted. */
const MOST_NAMES = 200
/** The condition of a run that left specs of its lane out, so that its specs do not tell what the lane has. */

/**
 * How the specs of a lane differ from those of the last run that it is compared with, if that tested another build of
 * Kubernetes with the same filters. Null if nothing differs, or if one of the two runs may not have all specs of the lane.
 * @param before the history without this run
 * @param history the history with this run, at this position
 * @param past positions of the runs that it is compared with, oldest first
 */
export function driftOf(
  lane: LaneRun,
  before: History,
  history: History,
  position: number,
  past: readonly number[],
): Drift | null {
  const run = history.runs[position]
  const last = past.findLast((one) => isComplete(history.runs[one]))
  const earlier = last === undefined ? undefined : history.runs[last]
  if (run === undefined || earlier === undefined || !isComplete(run)) return null
  const builds = buildsOf(earlier, run)
  if (builds === null) return null
  if (selectionOf(run) !== selectionOf(earlier)) return null
  const skipped = trackedSkipsIn(lane)
  const specs = history.specs.map(({ id, results }) => ({
    id,
    was: results.some((result) => result.run === last),
    is: results.some((result) => result.run === position),
  }))
  const gained = specs.filter(({ was, is }) => is && !was)
  const lost = specs.filter(({ id, was, is }) => was && !is && !skipped.has(id))
  const renames = renamesIn(before, lane.record.specs)
  const renamed = specs.flatMap(({ id, was, is }) => {
    const former = renames.get(id)
    return was && is && former !== undefined ? [{ from: former, to: id }] : []
  })
  if (gained.length + lost.length + renamed.length === 0) return null
  return {
    since: referenceTo(earlier),
    ...builds,
    before: specs.filter(({ was }) => was).length,
    now: specs.filter(({ is }) => is).length,
    gained: gained.length,
    lost: lost.length,
    renamed: renamed.length,
    lists: {
      gained: namesOf(gained),
      lost: namesOf(lost),
      renamed: renamed.toSorted((one, other) => (one.to < other.to ? -1 : 1)).slice(0, MOST_NAMES),
    },
  }
}

/** Whether a lane lost half of its specs, so that something is wrong with it or with its filter. */
export function isHalved({ before, lost }: Pick<Drift, 'before' | 'lost'>): boolean {
  return lost > 0 && lost * 2 >= before
}

/** Whether a run planned all specs of its lane, and its report names them. */
function isComplete(run: RecordedRun | undefined): boolean {
  if (run === undefined || run.conditions.has(TIME_BUDGET)) return false
  return run.result === 'passed' || run.result === 'failed'
}

/** The builds of Kubernetes of two runs in words; null if they are the same, or not known. */
function buildsOf(earlier: RecordedRun, run: RecordedRun): Pick<Drift, 'from' | 'to'> | null {
  const [one, other] = [earlier, run].map(({ builds }) => builds.get('kubernetes'))
  if (one === undefined || other === undefined) return null
  if (one.version !== null && other.version !== null && one.version !== other.version) {
    return { from: one.version, to: other.version }
  }
  if (one.commit === null || other.commit === null || one.commit === other.commit) return null
  return { from: shortHash(one.commit), to: shortHash(other.commit) }
}

/** Specs that are left out on purpose, and so not lost. */
function trackedSkipsIn({ reports }: LaneRun): ReadonlySet<string> {
  const groups = reports.flatMap(({ report }) => report.skipped)
  return new Set(groups.flatMap(({ link, specs }) => (link === null ? [] : specs)))
}

function namesOf(specs: readonly { readonly id: string }[]): string[] {
  return specs
    .map(({ id }) => id)
    .toSorted()
    .slice(0, MOST_NAMES)
}
