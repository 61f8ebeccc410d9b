import type { RecordedSearch } from '../blame/blame.ts'
import type { History } from '../history/model.ts'
import { seriesName as historyName } from '../history/series-name.ts'
import { type Generator, generatedBy } from '../report/build.ts'
import { freshnessOf } from './freshness.ts'
import { type JudgedLane, judgedLane } from './judged-lane.ts'
import { lanesBefore } from './lanes-before.ts'
import { type LaneRun, mergeReports, type NightReport } from './merge.ts'
import { type Expected, missingIn } from './missing.ts'
import {
  NIGHT_SCHEMA_VERSION,
  type Night,
  type NightLane,
  type NightSpec,
  type Rejected,
  type Suspects,
} from './night.ts'
import { suspectsAt, withSuspects } from './night-suspects.ts'
import { type LaneHistory, nightWarnings } from './night-warnings.ts'
import { downloadLine, reproduceLine } from './repeat-lines.ts'
import { withSearches } from './searches.ts'
import { inReadingOrder } from './spec-order.ts'
import { NOTHING_TOLD } from './told-specs.ts'
import { unjudgedNote, unjudgedSpecs } from './unjudged-specs.ts'
import { verdictOf } from './verdict.ts'

/** What a night is made of. */
export interface NightFacts {
  readonly run: Night['run']
  readonly reports: readonly NightReport[]
  readonly rejected: readonly Rejected[]
  readonly expected: Omit<Expected, 'before'>
  /** Whether the night has the lanes of the workflow run before it, as those of a schedule do. */
  readonly isScheduled: boolean
  readonly pullRequest: { readonly number: number | null } | null
  /** By the name of the series. */
  readonly histories: ReadonlyMap<string, History>
  /** Where they were read; empty if there are none. */
  readonly source: string
  readonly problems: readonly string[]
  /** Of earlier nights, for what is behind failures. */
  readonly searches: readonly RecordedSearch[]
  readonly notes: readonly string[]
}

/** A night, and its runs for the history. */
export interface BuiltNight {
  readonly night: Night
  readonly lanes: readonly LaneRun[]
}

/** Merges the reports of a workflow run, judges them by their histories, and says what all of it means. */
export function buildNight(by: Generator, facts: NightFacts): BuiltNight {
  const { run, pullRequest, expected, histories, source, problems, notes } = facts
  const merged = mergeReports(facts.reports, run.id === 'local' ? '' : run.id)
  const lanes = merged.lanes
  const rejected = [...facts.rejected, ...merged.rejected]
  const missing = missingIn(lanes, rejected, {
    ...expected,
    before: facts.isScheduled ? lanesBefore(lanes, histories) : [],
  })
  const isWholeNight = missing.length === 0 && rejected.length === 0
  const context = { all: lanes, histories, isPullRequest: pullRequest !== null, isWholeNight }
  const judged = lanes.map((lane) => judgedLane(lane, context))
  const suspects: Suspects[] = []
  const lanesWithSuspects = judged.map(
    ({ lane, history, change }, position): NightLane => ({
      ...lane,
      download: lane.download === '' ? '' : downloadLine(run, lane.artifacts),
      suspects: change === null ? null : suspectsAt(suspects, history, change, position),
      search: null,
    }),
  )
  const specs = judged.flatMap((lane, position) =>
    lane.specs.map(({ spec, change }): NightSpec => {
      const { history } = lane
      const told = lane.told.get(spec.id) ?? NOTHING_TOLD
      return {
        ...spec,
        ...told,
        reproduce: told.reproduce === '' ? '' : reproduceLine(run, lane.lane.artifacts, spec.id),
        recent: lane.recent.get(spec.id) ?? '',
        lane: position,
        suspects: change === null ? null : suspectsAt(suspects, history, change, position),
        search: null,
      }
    }),
  )
  const parts = {
    pullRequest:
      pullRequest === null
        ? null
        : {
            number: pullRequest.number,
            base: [...new Set(judged.map(({ base }) => base))].join('; '),
          },
    lanes: lanesWithSuspects,
    missing,
    rejected,
    specs: inReadingOrder(specs),
    causes: judged.flatMap(({ causes }) => causes.map((cause) => withSuspects(cause, specs))),
    suspects,
    searches: [],
  }
  const unjudged = judged.flatMap(({ lane, history }, position) => {
    const reported = lanes[position]
    const isListed = reported !== undefined && lane.saysNothing === ''
    return isListed ? unjudgedSpecs(reported, history, lane.name) : []
  })
  const night: Night = {
    schemaVersion: NIGHT_SCHEMA_VERSION,
    ...generatedBy(by),
    run,
    verdict: verdictOf(parts, unjudged),
    ...parts,
    freshness: pullRequest === null ? null : freshnessOf(ofMain(lanes, histories), by.now),
    warnings:
      pullRequest === null
        ? nightWarnings(allHistories(judged, histories), timeOf(lanes, by.now))
        : [],
    history: { source, recorded: false, commit: null, problems },
    notes: [...unjudged.map(unjudgedNote), ...notes],
  }
  return { night: withSearches(night, facts.searches), lanes }
}

/** The histories of main that say when it was tested: those of the lanes, or all if main has none of them. */
function ofMain(
  lanes: readonly LaneRun[],
  histories: ReadonlyMap<string, History>,
): readonly History[] {
  const names = new Set(lanes.map(({ record }) => historyName(record.series)))
  const own = [...histories].flatMap(([name, history]) => (names.has(name) ? [history] : []))
  return own.length > 0 ? own : [...histories.values()]
}

/** The histories with this night in them, and those of lanes that are not in it. */
function allHistories(
  judged: readonly JudgedLane[],
  histories: ReadonlyMap<string, History>,
): readonly LaneHistory[] {
  // Of several jobs of one series, the last one stands for all.
  const tonight = new Map<string | null, LaneHistory>(
    judged.map(({ history, position }, lane) => [
      historyName(history.series),
      { history, lane, position },
    ]),
  )
  const others = [...histories].filter(([name]) => !tonight.has(name))
  return [
    ...tonight.values(),
    ...others.map(([, history]) => ({ history, lane: null, position: history.runs.length - 1 })),
  ]
}

/** When the last lane of the night started, but not later than now: a night can be judged long after it. */
function timeOf(lanes: readonly LaneRun[], now: Date): Date {
  const starts = lanes.map(({ record }) => Date.parse(record.run.startedAt))
  const newest = Math.max(...starts.filter(Number.isFinite))
  return Number.isFinite(newest) ? new Date(Math.min(newest, now.getTime())) : now
}
