import type { History, RecordedRun } from '../history/model.ts'
import type { Telling } from '../history/telling-runs.ts'
import type { Finding, ReasonCode } from '../model/verdict.ts'
import { causesOf } from '../report/causes.ts'
import { plural } from '../text.ts'
import type { LaneRun } from './merge.ts'
import type { NightCause, NightLane } from './night.ts'

/** A lane that is red as a whole: something else is wrong than a spec. Runs by position. */
export interface RedLane {
  /** The first of the runs that are red for the same reason. */
  readonly first: number
  /** The last run before it that tested its specs; null if there is none. */
  readonly good: number | null
}

/** Reasons that have nothing to do with what changed in builds, machine and configuration. */
const NO_SUSPECTS: readonly ReasonCode[] = [
  'cancelled',
  'build-unavailable',
  'image-pull',
  'invalid-input',
  'step-killed',
  'internal-error',
]

/**
 * Since when a lane is red as a whole; null if its run tested its specs. Runs that were red for another reason say nothing:
 * an outage on the night before does not make a broken build older.
 * @param position of the run
 * @param past positions of the runs that it is compared with, oldest first
 */
export function redLane(
  { runs }: Pick<History, 'runs'>,
  position: number,
  past: readonly number[],
  telling: readonly Telling[],
): RedLane | null {
  const kinds = runs.map((run, index) => kindOf(run, telling[index]))
  const kind = kinds[position] ?? null
  if (kind === null) return null
  const good = past.findLast((run) => kinds[run] === null) ?? null
  const first = past.find((run) => run > (good ?? -1) && kinds[run] === kind) ?? position
  return { first, good }
}

/** Whether what changed before a run can be behind its reason. */
export function hasSuspects({ reason, builds }: Pick<RecordedRun, 'reason' | 'builds'>): boolean {
  // A run that ended before it had builds cannot have been broken by one.
  return builds.size > 0 && !NO_SUSPECTS.includes(reason)
}

/** In which way a run was red as a whole; null if it was not. */
export function kindOf(
  { result, reason }: RecordedRun,
  telling: Telling | undefined,
): string | null {
  const testedSpecs = result === 'passed' || (result === 'failed' && reason === 'specs-failed')
  return testedSpecs && telling?.says === 'all' ? null : `${result} ${reason}`
}

/** Who should look at a lane that is red as a whole, and what is behind it. */
export type ToldLane = Pick<NightLane, 'class' | 'kind' | 'audience' | 'owner'>

/** Of a lane that is not red as a whole, or of which no report says anything. */
export const NOTHING_TOLD_OF_LANE: ToldLane = {
  class: null,
  kind: '',
  audience: 'unknown',
  owner: null,
}

/** What the reports of a lane that is red as a whole say of its main cause. */
export function toldOfLane(run: LaneRun): ToldLane {
  const main = mainCause(run)
  if (main === null) return NOTHING_TOLD_OF_LANE
  const { class: name, kind, audience, owner } = main
  return { class: name, kind, audience, owner }
}

function mainCause({ result, reports }: Pick<LaneRun, 'result' | 'reports'>): Finding | null {
  const mains = reports
    .filter(({ report }) => report.verdict.result === result)
    .map(({ report }) => causesOf(report).main)
  return mains.find((one) => one !== null) ?? null
}

/** What is behind a red lane in one line: the cause of most of its failures, or that of its run. */
export function causeOfLane(
  { result, reports, headline }: LaneRun,
  causes: readonly Pick<NightCause, 'title' | 'specs'>[],
): string {
  const [most] = causes.toSorted((one, other) => other.specs.length - one.specs.length)
  if (result === 'failed' && most !== undefined && most.title !== '') {
    return `${most.title} (${plural(most.specs.length, 'spec')})`
  }
  const main = mainCause({ result, reports })
  const words = [main?.title ?? '', main?.detail ?? '']
  return words.filter((text) => text !== '' && !headline.includes(text)).join(': ')
}
