import { isFailure } from '../domain/views/html/cells.ts'
import type {
  FailurePage,
  LanePage,
  PageData,
  PageSpec,
  SpecRow,
} from '../domain/views/html/page-data.ts'

/** A spec of a lane, with all that the page knows of it. */
export interface Row {
  readonly lane: LanePage
  readonly spec: SpecRow
  /** What it is in the light of earlier runs; null if nothing is to be said, or without a history. */
  readonly state: PageSpec | null
  /** Its failures in this night: one for each shard that has it. */
  readonly failures: readonly FailurePage[]
  readonly area: string
  /** The class of its failure in this night; empty if it did not fail. */
  readonly class: string
}

/** The data with what makes it easy to find. */
export interface Store {
  readonly data: PageData
  readonly rows: readonly Row[]
  laneNamed(name: string): LanePage | undefined
  rowOf(lane: string, id: string): Row | undefined
}

/** Indexes the data. */
export function createStore(data: PageData): Store {
  const rows = data.lanes.flatMap((lane) => rowsOf(data, lane))
  const byKey = new Map(rows.map((row) => [keyOf(row.lane.name, row.spec.id), row]))
  const lanes = new Map(data.lanes.map((lane) => [lane.name, lane]))
  return {
    data,
    rows,
    laneNamed: (name) => lanes.get(name),
    rowOf: (lane, id) => byKey.get(keyOf(lane, id)),
  }
}

function keyOf(lane: string, id: string): string {
  return `${lane}\n${id}`
}

function rowsOf({ night, areas }: PageData, lane: LanePage): readonly Row[] {
  const states = new Map(
    (night?.specs ?? [])
      .filter((spec) => spec.lane === lane.nightLane)
      .map((spec) => [spec.id, spec]),
  )
  const failures = Map.groupBy(
    lane.runs.flatMap((run) => run.failures),
    ({ id }) => id,
  )
  return lane.series.specs.map((spec) => {
    const own = failures.get(spec.id) ?? []
    return {
      lane,
      spec,
      state: states.get(spec.id) ?? null,
      failures: own,
      area: areas[spec.area] ?? '',
      class: own[0]?.class ?? '',
    }
  })
}

/** The outcome of a spec in this night; undefined if its lane is not in it. */
export function outcomeTonight({ lane, spec }: Row): string | undefined {
  return lane.tonight === null ? undefined : spec.outcomes[lane.tonight]
}

/** The rows that failed in this night, at least once, in the order of their reports: what decides the verdict comes first. */
export function failedRows({ data: { lanes }, rows }: Store): readonly Row[] {
  const order = new Map(
    lanes
      .flatMap(({ runs }) => runs.flatMap(({ failures }) => failures))
      .map((failure, index) => [failure, index]),
  )
  const placeOf = ({ failures: [first] }: Row) =>
    (first === undefined ? undefined : order.get(first)) ?? order.size
  return rows.filter(failedTonight).toSorted((one, other) => placeOf(one) - placeOf(other))
}

/** Whether a spec failed in this night, at least once. */
export function failedTonight(row: Row): boolean {
  const outcome = outcomeTonight(row)
  return isFailure(outcome) || outcome === 'k' || outcome === 'i'
}
