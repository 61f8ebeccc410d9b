import { addRun } from '../history/add-run.ts'
import type { History, RecordedRun } from '../history/model.ts'

import { identifies, runKey } from '../history/run-key.ts'

import { seriesName as historyName } from '../history/series-name.ts'
import { tellingRuns } from '../history/telling-runs.ts'
import { type Generator, generatedBy } from '../report/build.ts'
import { judgeCauses } from './judge-causes.ts'
import { judgeLane } from './judge-lane.ts'
import { baseOf, judgePullRequest } from './judge-pull-request.ts'
import { laneOf } from './lane-of.ts'
import type { LaneSpec } from './lane-spec.ts'
import { type LaneRun, mergeReports, type NightReport } from './merge.ts'
import { type Expected, type LaneBefore, missingIn } from './missing.ts'
import {
  NIGHT_SCHEMA_VERSION,
  type Night,
  type NightCause,
  type NightLane,
  type NightSpec,
  type Rejected,
  type SpecState,
  type Suspects,
} from './night.ts'
import { type LaneHistory, nightWarnings } from './night-warnings.ts'
import { pastOf } from './past.ts'
import { causeOfLane, hasSuspects, type RedLane, redLane } from './red-lane.ts'
import { specFactsIn } from './spec-facts.ts'
import { referenceTo, suspectsBetween } from './suspects.ts'
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
  readonly notes: readonly string[]
}

/** A night, and its runs for the history. */
export interface BuiltNight {
  readonly night: Night
  readonly lanes: readonly LaneRun[]
}

/** The order in which specs are listed. */
const STATE_ORDER: readonly SpecState[] = [
  'new',
  'not-seen-before',
  'still-failing',
  'environment',
  'known',
  'flaky',
  'stopped',
  'recovered',
]

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
  const judged = lanes.map((lane) => judgedLane(lane, lanes, facts, isWholeNight))
  const suspects: Suspects[] = []
  const lanesWithSuspects = judged.map(
    ({ lane, history, change }, position): NightLane => ({
      ...lane,
      suspects: change === null ? null : suspectsAt(suspects, history, change, position),
    }),
  )
  const specs = judged.flatMap((lane, position) =>
    lane.specs.map(({ spec, change }): NightSpec => {
      const { history } = lane
      return {
        ...spec,
        lane: position,
        suspects: change === null ? null : suspectsAt(suspects, history, change, position),
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
    specs: specs.toSorted(
      (one, other) => STATE_ORDER.indexOf(one.state) - STATE_ORDER.indexOf(other.state),
    ),
    causes: judged.flatMap(({ causes }) => causes.map((cause) => withSuspects(cause, specs))),
    suspects,
  }
  const night: Night = {
    schemaVersion: NIGHT_SCHEMA_VERSION,
    ...generatedBy(by),
    run,
    verdict: verdictOf(parts),
    ...parts,
    warnings:
      pullRequest === null
        ? nightWarnings(allHistories(judged, histories), timeOf(lanes, by.now))
        : [],
    history: { source, recorded: false, commit: null, problems },
    notes,
  }
  return { night, lanes }
}

/** The lanes that were in the last workflow run of a lane of this night. */
function lanesBefore(
  lanes: readonly LaneRun[],
  histories: ReadonlyMap<string, History>,
): readonly LaneBefore[] {
  const tonight = new Set(lanes.map(({ record }) => record.run.id))
  const lastOf = ({ runs }: History) => runs.findLast(({ id }) => !tonight.has(id))
  const own = new Set(lanes.map(({ record }) => historyName(record.series)))
  const last = new Set(
    [...histories].flatMap(([name, history]) => {
      const run = own.has(name) ? lastOf(history) : undefined
      return run !== undefined && identifies(run.id) ? [run.id] : []
    }),
  )
  return [...histories.values()].flatMap((history) => {
    const run = lastOf(history)
    return run !== undefined && last.has(run.id)
      ? [{ series: history.series, startedAt: run.startedAt }]
      : []
  })
}

interface JudgedLane {
  readonly lane: Omit<NightLane, 'suspects'>
  /** The runs between which the lane became red as a whole; null if it did not, or that is not known. */
  readonly change: LaneSpec['change']
  readonly specs: readonly LaneSpec[]
  readonly causes: readonly Omit<NightCause, 'suspects'>[]
  /** With the run of this night, at this position. */
  readonly history: History
  readonly position: number
  readonly base: string
}

function judgedLane(
  run: LaneRun,
  all: readonly LaneRun[],
  { histories, pullRequest }: NightFacts,
  isWholeNight: boolean,
): JudgedLane {
  const name = historyName(run.record.series)
  const before =
    (name === null ? undefined : histories.get(name)) ??
    ({ series: run.record.series, runs: [], specs: [], causes: [] } satisfies History)
  const history = addRun(before, run.record)
  const position = history.runs.findIndex((one) => runKey(one) === runKey(run.record.run))
  const own = history.runs[position] ?? run.record.run
  const past = pastOf(history, position)
  const telling = tellingRuns(history)
  const saysNothing = telling[position]?.why ?? ''
  const reports = run.reports.map(({ report }) => report)
  const facts = specFactsIn(reports)
  const record = recordIn(history, position, run)
  const base = pullRequest === null ? null : baseOf(history, past, own)
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
    },
    change: base === null ? changeOf(red, own) : null,
    // What passes although the node broke has recovered; the next night has no reason to say so.
    specs: saysNothing === '' ? specs : specs.filter(({ spec }) => spec.state === 'recovered'),
    causes,
    history,
    position,
    base: base?.words ?? '',
  }
}

function changeOf(red: RedLane | null, own: RecordedRun): LaneSpec['change'] {
  if (red === null || red.good === null || !hasSuspects(own)) return null
  return { good: red.good, bad: red.first }
}

/** When the last lane of the night started, but not later than now: a night can be judged long after it. */
function timeOf(lanes: readonly LaneRun[], now: Date): Date {
  const starts = lanes.map(({ record }) => Date.parse(record.run.startedAt))
  const newest = Math.max(...starts.filter(Number.isFinite))
  return Number.isFinite(newest) ? new Date(Math.min(newest, now.getTime())) : now
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

/** The position of the suspects between two runs, which are added if they are new. */
function suspectsAt(
  suspects: Suspects[],
  { runs }: History,
  { good, bad }: { readonly good: number; readonly bad: number },
  lane: number,
): number | null {
  const [from, to] = [runs[good], runs[bad]]
  if (from === undefined || to === undefined) return null
  const known = suspects.findIndex(
    (one) =>
      one.lane === lane &&
      one.lastGood.id === from.id &&
      one.lastGood.startedAt === from.startedAt &&
      one.firstBad.id === to.id &&
      one.firstBad.startedAt === to.startedAt,
  )
  return known === -1 ? suspects.push(suspectsBetween(from, to, lane)) - 1 : known
}

function withSuspects(
  cause: Omit<NightCause, 'suspects'>,
  specs: readonly NightSpec[],
): NightCause {
  const first = specs.find(
    (spec) => spec.cause === cause.id && spec.suspects !== null && spec.state === 'new',
  )
  return { ...cause, suspects: first?.suspects ?? null }
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
