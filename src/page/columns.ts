import type { LanePage, SeriesRun } from '../domain/views/html/page-data.ts'

/** A night: the runs of one workflow run in several lanes. */
export interface Column {
  readonly key: string
  readonly startedAt: string
}

/** The columns of lanes, newest first, and where each lane has its run in them. */
export interface Columns {
  readonly columns: readonly Column[]
  /** The position of the run of a lane in a column; undefined if it has none. */
  runAt(lane: LanePage, column: number): number | undefined
  /** The outcomes of a spec of a lane in the order of the columns; `.` where its lane has no run. */
  cells(lane: LanePage, outcomes: string): string
}

/** Puts the runs of lanes beside each other. */
export function columnsOf(lanes: readonly LanePage[]): Columns {
  const starts = new Map<string, string>()
  for (const { key, startedAt } of lanes.flatMap(({ series }) => series.runs)) {
    const known = starts.get(key)
    if (known === undefined || startedAt < known) starts.set(key, startedAt)
  }
  const columns = [...starts]
    .map(([key, startedAt]) => ({ key, startedAt }))
    .toSorted((one, other) => (one.startedAt < other.startedAt ? 1 : -1))
  const places = new Map(
    lanes.map((lane) => {
      const runs = new Map(lane.series.runs.map(({ key }, run) => [key, run]))
      return [lane, columns.map(({ key }) => runs.get(key))] as const
    }),
  )
  return {
    columns,
    runAt: (lane, column) => places.get(lane)?.[column],
    cells: (lane, outcomes) =>
      (places.get(lane) ?? [])
        .map((run) => (run === undefined ? '.' : (outcomes[run] ?? '.')))
        .join(''),
  }
}

/** Neighbouring cells with the same outcome. */
export interface Stretch {
  readonly letter: string
  readonly start: number
  readonly length: number
}

/**
 * Cells as stretches of equal ones.
 * @param single a cell that is a stretch of its own; -1 for none
 */
export function stretchesOf(cells: string, single = -1): readonly Stretch[] {
  const stretches: Stretch[] = []
  let start = 0
  for (let end = 1; end <= cells.length; end += 1) {
    const isSame = cells[end] === cells[start] && end !== single && start !== single
    if (isSame && end < cells.length) continue
    stretches.push({ letter: cells[start] ?? '.', start, length: end - start })
    start = end
  }
  return stretches
}

/** Whether a run tested another commit of a project than the run before it, as far as both are known. */
export function hasChanged(
  project: string,
  run: SeriesRun | undefined,
  before: SeriesRun | undefined,
): boolean {
  const [one, other] = [run, before].map((each) => {
    const build = each?.builds.find(([name]) => name === project)
    return build?.[2] ?? build?.[1] ?? null
  })
  return one !== null && other !== null && one !== other
}
