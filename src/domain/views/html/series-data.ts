import type { History, RecordedRun, SpecHistory } from '../../history/model.ts'
import { identifies } from '../../history/run-key.ts'
import { areaOfSpec } from '../../request/areas.ts'
import { ABSENT, durationLetter, outcomeLetter } from './cells.ts'
import type { SeriesData, SeriesRun, SpecRow } from './page-data.ts'
import { TEXT_LIMITS } from './page-limits.ts'
import { shownLine, shownLink } from './page-text.ts'
import type { Room } from './room.ts'

/**
 * The runs of a history at the given positions, with the results of the specs in them.
 * @param areas names of areas, in their order
 */
export function seriesData(
  history: History,
  positions: readonly number[],
  areas: readonly string[],
  room: Room,
): SeriesData {
  const parts = createTable<SeriesData['parts'][number]>()
  const conditions = createTable<SeriesData['conditions'][number]>()
  const causes = new Map(history.causes.map(({ id }, index) => [id, index]))
  const columns = new Map(positions.map((position, column) => [position, column]))
  const runs = positions.flatMap((position): SeriesRun[] => {
    const run = history.runs[position]
    if (run === undefined) return []
    return [
      {
        ...shownRun(run),
        parts: [...run.parts].map(([name, { version, commit, sha256, trust }]) =>
          parts.add([shownLine(name), version, commit, sha256, trust]),
        ),
        conditions: [...run.conditions].map(([name, value]) =>
          conditions.add([shownLine(name), shownLine(value)]),
        ),
      },
    ]
  })
  return {
    runs,
    parts: parts.rows,
    conditions: conditions.rows,
    causes: history.causes.map(({ id, title }) => [shownLine(id), shownLine(title)]),
    specs: history.specs
      .map((spec) => specRow(spec, columns, causes, areas))
      .filter(({ outcomes }) => outcomes !== ABSENT.repeat(columns.size))
      .slice(0, room.limits.specs)
      .filter(({ id, file }) => room.hasName(id) && room.hasName(file)),
  }
}

function shownRun(run: RecordedRun): Omit<SeriesRun, 'parts' | 'conditions'> {
  const { id, repository, startedAt, url, result, builds } = run
  return {
    key: identifies(id) ? `${repository} ${id}` : `at ${startedAt}`,
    id: shownLine(id),
    url: shownLink(url),
    startedAt,
    result,
    builds: [...builds].map(([project, { version, commit }]) => [
      shownLine(project),
      version === null ? null : shownLine(version),
      commit === null ? null : shownLine(commit),
    ]),
  }
}

function specRow(
  { id, location, results }: SpecHistory,
  columns: ReadonlyMap<number, number>,
  causes: ReadonlyMap<string, number>,
  areas: readonly string[],
): SpecRow {
  const outcomes = Array.from(columns.values(), () => ABSENT)
  const seconds = Array.from(columns.values(), () => durationLetter(null))
  const caused: number[] = []
  for (const result of results) {
    const column = columns.get(result.run)
    if (column === undefined) continue
    outcomes[column] = outcomeLetter(result.outcome)
    seconds[column] = durationLetter(result.seconds)
    const cause = causes.get(result.cause ?? '')
    if (cause !== undefined) caused.push(column, cause)
  }
  return {
    id: shownLine(id, TEXT_LIMITS.id),
    file: shownLine(location?.file ?? ''),
    line: location?.line ?? 0,
    area: areas.indexOf(areaOfSpec(location)),
    outcomes: outcomes.join(''),
    seconds: seconds.join(''),
    causes: caused,
  }
}

/** Rows that are kept once, with their positions. */
function createTable<Row extends readonly unknown[]>(): {
  readonly rows: readonly Row[]
  add(row: Row): number
} {
  const rows: Row[] = []
  const known = new Map<string, number>()
  return {
    rows,
    add(row) {
      const key = JSON.stringify(row)
      const position = known.get(key) ?? rows.push(row) - 1
      known.set(key, position)
      return position
    },
  }
}
