import { addRun, emptyHistory } from '../../history/add-run.ts'
import type { History, RecordedRun } from '../../history/model.ts'
import { runKey } from '../../history/run-key.ts'
import { seriesName as historyName } from '../../history/series-name.ts'
import type { LaneRun } from '../../night/merge.ts'
import { seriesName } from '../../night/night.ts'
import type { LanePage } from './page-data.ts'
import { shownLine } from './page-text.ts'
import type { Room } from './room.ts'
import { type RepeatWays, runPage } from './run-page.ts'
import { seriesData } from './series-data.ts'

/** What lanes of the page are made of. */
export interface LaneFacts {
  /** The runs of the night, in the order of its lanes. */
  readonly lanes: readonly LaneRun[]
  /** By the name of the series, with or without the runs of the night. */
  readonly histories: ReadonlyMap<string, History>
  readonly areas: readonly string[]
  readonly ways: RepeatWays
  /** Which runs of lanes that only histories have are of the newest night. */
  readonly isOfIt: (run: RecordedRun) => boolean
}

/** A lane before its runs are chosen: a history, and which of its runs are of this lane. */
interface Candidate {
  readonly name: string
  readonly history: History
  readonly positions: readonly number[]
  readonly nightLane: number | null
  readonly tonight: number | null
}

/**
 * The lanes of the page: first those of the night, in its order, then those that only histories have. What a workflow varies,
 * such as versions of CRI-O, are lanes of their own.
 * @param cut gets a sentence for each kind of thing that is left out
 */
export function lanePages(
  { lanes, histories, areas, ways, isOfIt }: LaneFacts,
  room: Room,
  cut: string[],
): readonly LanePage[] {
  const own = lanes.map((lane, index) => ownLane(lane, index, histories))
  const known = new Set(own.map(({ name }) => name))
  const others = [...histories.values()]
    .flatMap((history) => lanesOf(history, lanes.length === 0 ? isOfIt : () => false))
    .filter(({ name }) => !known.has(name))
  const all = [...own, ...others]
  const { limits } = room
  if (all.length > limits.lanes) cut.push(`Only ${limits.lanes} of ${all.length} lanes.`)
  let cells = 0
  const older = new Set<string>()
  const pages = all.slice(0, limits.lanes).map((lane): LanePage => {
    const { history, nightLane } = lane
    const wanted = lane.positions.slice(-limits.runs)
    const fits = cells + wanted.length * history.specs.length <= limits.cells
    const positions = fits ? wanted : wanted.slice(-1)
    if (positions.length < lane.positions.length) older.add(lane.name)
    cells += positions.length * history.specs.length
    const tonight = lane.tonight === null ? -1 : positions.indexOf(lane.tonight)
    return {
      name: shownLine(lane.name),
      nightLane,
      tonight: tonight < 0 ? null : tonight,
      series: seriesData(history, positions, areas, room),
      runs:
        nightLane === null
          ? []
          : (lanes[nightLane]?.reports ?? []).map((report) => runPage(report, room, ways)),
    }
  })
  if (older.size > 0) cut.push(`Older runs of ${[...older].slice(0, 5).join('; ')}.`)
  return pages
}

function ownLane(
  { record }: LaneRun,
  nightLane: number,
  histories: ReadonlyMap<string, History>,
): Candidate {
  const before = histories.get(historyName(record.series) ?? '') ?? emptyHistory(record.series)
  const history = addRun(before, record)
  const tonight = history.runs.findIndex((run) => runKey(run) === runKey(record.run))
  return {
    name: seriesName({ ...record.series, variant: record.run.variant }),
    history,
    positions: positionsOf(history, record.run.variant),
    nightLane,
    tonight: tonight < 0 ? null : tonight,
  }
}

/** The lanes of a history alone, by what its workflow varied. */
function lanesOf(history: History, isTonight: (run: RecordedRun) => boolean): readonly Candidate[] {
  const variants = [...new Set(history.runs.map(({ variant }) => variant))]
  return variants.map((variant) => {
    const positions = positionsOf(history, variant)
    const last = positions.at(-1)
    const run = last === undefined ? undefined : history.runs[last]
    return {
      name: seriesName({ ...history.series, variant }),
      history,
      positions,
      nightLane: null,
      tonight: last !== undefined && run !== undefined && isTonight(run) ? last : null,
    }
  })
}

function positionsOf({ runs }: History, variant: string): readonly number[] {
  return [...runs.keys()].filter((position) => runs[position]?.variant === variant)
}
