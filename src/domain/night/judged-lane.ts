import { addRun, emptyHistory } from '../history/add-run.ts'
import type { History, RecordedRun } from '../history/model.ts'
import { runKey } from '../history/run-key.ts'
import { seriesName as historyName } from '../history/series-name.ts'
import { tellingRuns } from '../history/telling-runs.ts'
import { driftOf } from './drift.ts'
import { judgeCauses } from './judge-causes.ts'
import { judgeLane } from './judge-lane.ts'
import { baseOf, judgePullRequest } from './judge-pull-request.ts'
import { laneOf } from './lane-of.ts'
import type { LaneSpec } from './lane-spec.ts'
import type { LaneRun } from './merge.ts'
import type { NightCause, NightLane } from './night.ts'
import { pastOf } from './past.ts'
import { recentResults } from './recent.ts'
import {
  causeOfLane,
  hasSuspects,
  NOTHING_TOLD_OF_LANE,
  type RedLane,
  redLane,
  toldOfLane,
} from './red-lane.ts'
import { specFactsIn } from './spec-facts.ts'
import { referenceTo } from './suspects.ts'
import { type ToldSpec, toldSpecsIn } from './told-specs.ts'

/** What a lane is judged by. */
export interface LaneContext {
  /** All lanes of the night. */
  readonly all: readonly LaneRun[]
  /** By the name of the series. */
  readonly histories: ReadonlyMap<string, History>
  readonly isPullRequest: boolean
  /** Whether nothing of the night is missing, so that specs that are not there stopped running. */
  readonly isWholeNight: boolean
}

/** A lane in the light of earlier runs. */
export interface JudgedLane {
  readonly lane: Omit<NightLane, 'suspects' | 'search'>
  /** The runs between which the lane became red as a whole; null if it did not, or that is not known. */
  readonly change: LaneSpec['change']
  readonly specs: readonly LaneSpec[]
  readonly causes: readonly Omit<NightCause, 'suspects' | 'search'>[]
  /** With the run of this night, at this position. */
  readonly history: History
  readonly position: number
  /** The results of a spec in the last runs, by its identifier. */
  readonly recent: ReadonlyMap<string, string>
  /** What reports say of each failing spec, by its identifier. */
  readonly told: ReadonlyMap<string, ToldSpec>
  /** What a pull request was compared with, in words; empty for a night. */
  readonly base: string
}

/** Judges a lane and its specs by earlier runs, or those of a pull request by runs of main. */
export function judgedLane(
  run: LaneRun,
  { all, histories, isPullRequest, isWholeNight }: LaneContext,
): JudgedLane {
  const name = historyName(run.record.series)
  const before = name === null ? undefined : histories.get(name)
  const history = addRun(before ?? emptyHistory(run.record.series), run.record)
  const position = history.runs.findIndex((one) => runKey(one) === runKey(run.record.run))
  const own = history.runs[position] ?? run.record.run
  const past = pastOf(history, position)
  const telling = tellingRuns(history)
  const saysNothing = telling[position]?.why ?? ''
  const reports = run.reports.map(({ report }) => report)
  const facts = specFactsIn(reports)
  const record = recordIn(history, position, run)
  const base = isPullRequest ? baseOf(history, past, own) : null
  const compared = base?.runs ?? past
  const red = redLane(history, position, compared, telling)
  const specs =
    base === null
      ? judgeLane(history, position, past, facts, isWholeNight && red === null && isWhole(run))
      : judgePullRequest(history, base.runs, past, record, facts)
  const findings = reports.flatMap((report) => report.findings)
  const causes = judgeCauses(history, compared, record, findings)
  const first = red === null ? undefined : history.runs[red.first]
  return {
    lane: {
      ...laneOf(run, all, compared.length, saysNothing),
      since: first === undefined || red?.first === position ? null : referenceTo(first),
      cause: red === null ? '' : causeOfLane(run, causes),
      ...(red === null ? NOTHING_TOLD_OF_LANE : toldOfLane(run)),
      drift:
        base === null && isWholeNight
          ? driftOf(run, before ?? emptyHistory(run.record.series), history, position, past)
          : null,
    },
    change: base === null ? changeOf(red, own) : null,
    // What passes although the node broke has recovered; the next night has no reason to say so.
    specs: saysNothing === '' ? specs : specs.filter(({ spec }) => spec.state === 'recovered'),
    causes,
    history,
    position,
    recent: recentIn(history, specs, recentResults(telling, compared, position)),
    told: toldSpecsIn(reports),
    base: base?.words ?? '',
  }
}

function changeOf(red: RedLane | null, own: RecordedRun): LaneSpec['change'] {
  if (red === null || red.good === null || !hasSuspects(own)) return null
  return { good: red.good, bad: red.first }
}

/** Whether all that was planned has run, so that what is not there was not planned. */
function isWhole({ result, counts }: LaneRun): boolean {
  return (result === 'passed' || result === 'failed') && counts.notRun === 0
}

/** The record with the names that the history has for its causes. */
function recordIn(history: History, position: number, { record }: LaneRun): LaneRun['record'] {
  const results = new Map(
    history.specs.flatMap(({ id, results: all }) => {
      const found = all.find(({ run }) => run === position)
      return found === undefined ? [] : [[id, found.cause] as const]
    }),
  )
  return {
    ...record,
    causes: history.causes,
    specs: record.specs.map((spec) => ({ ...spec, cause: results.get(spec.id) ?? spec.cause })),
  }
}

/** The recent results of specs, by their identifiers. */
function recentIn(
  history: History,
  specs: readonly LaneSpec[],
  recent: ReturnType<typeof recentResults>,
): ReadonlyMap<string, string> {
  const wanted = new Set(specs.map(({ spec }) => spec.id))
  return new Map(
    history.specs.flatMap((spec) => (wanted.has(spec.id) ? [[spec.id, recent(spec)]] : [])),
  )
}
