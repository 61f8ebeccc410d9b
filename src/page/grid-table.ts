import { formatDuration, shortHash } from '../domain/text.ts'
import { durationAt } from '../domain/views/html/cells.ts'
import type { LanePage, SeriesRun } from '../domain/views/html/page-data.ts'
import { type Column, type Columns, hasChanged, stretchesOf } from './columns.ts'
import { h } from './dom.ts'
import { day, letterOfResult, minute, OUTCOMES, shortName } from './names.ts'
import { hashOf } from './route.ts'
import type { Row } from './store.ts'

/** A line of the grid: a spec, or a lane as a whole. */
export interface Line {
  readonly lane: LanePage
  readonly name: string
  readonly title: string
  readonly href: string
  /** In the order of the columns. Of a thousand lines, only those that are seen are asked. */
  readonly cells: () => string
  /** The spec; null for a lane as a whole. */
  readonly row: Row | null
}

/** The lines of a grid: the lanes as a whole, then specs. */
export function linesOf(
  lanes: readonly LanePage[],
  rows: readonly Row[],
  columns: Columns,
): readonly Line[] {
  const whole = lanes.map((lane): Line => {
    const letters = lane.series.runs.map(({ result }) => letterOfResult(result)).join('')
    return {
      lane,
      name: `Whole lane: ${lane.name}`,
      title: lane.name,
      href: hashOf(['trends', lane.name]),
      cells: () => columns.cells(lane, letters),
      row: null,
    }
  })
  return [...whole, ...rows.map((row) => lineOf(row, columns, lanes.length > 1))]
}

function lineOf(row: Row, columns: Columns, showsLane: boolean): Line {
  const { lane, spec } = row
  return {
    lane,
    name: `${shortName(spec.id)}${showsLane ? ` (${lane.name})` : ''}`,
    title: `${spec.id}\n${lane.name} · ${row.area}`,
    href: hashOf(['spec', lane.name, spec.id]),
    cells: () => columns.cells(lane, spec.outcomes),
    row,
  }
}

/**
 * The element of a line: its name, and a gridcell for each stretch of equal results.
 * @param active the column of the cell that the reader is at; -1 if it is in another line
 */
export function lineElement(
  line: Line,
  index: number,
  active: number,
  columns: Columns,
): HTMLElement {
  const cells = stretchesOf(line.cells(), active).map(({ letter, start, length }) => {
    const [sign, word] = OUTCOMES[letter] ?? ['?', letter]
    const isActive = start === active
    const label = isActive
      ? `${word}, ${cellText(line, columns, active)}`
      : `${word}${length === 1 ? '' : `, ${length} runs`}`
    const cell = h('span', {
      role: 'gridcell',
      class: `c c-${letter === '.' ? 'none' : letter}${isActive ? ' active' : ''}`,
      id: isActive ? 'active-cell' : null,
      'aria-colindex': start + 2,
      'aria-colspan': length > 1 ? length : null,
      'aria-label': label,
      // Drawn by the style sheet: the label says it in words.
      'data-signs': sign === ' ' ? null : sign.repeat(length),
    })
    cell.style.width = `calc(var(--cell) * ${length})`
    return cell
  })
  const element = h(
    'div',
    { role: 'row', class: line.row === null ? 'line whole' : 'line', 'aria-rowindex': index + 2 },
    h(
      'span',
      { role: 'rowheader', class: 'name', 'aria-colindex': 1 },
      h('a', { href: line.href, title: line.title, tabindex: -1 }, line.name),
    ),
    ...cells,
  )
  element.style.top = `calc(var(--line) * ${index})`
  return element
}

/** What is known of a cell in one line, without its outcome. */
export function cellText(line: Line, columns: Columns, column: number): string {
  const run = columns.runAt(line.lane, column)
  const of = run === undefined ? undefined : line.lane.series.runs[run]
  if (run === undefined || of === undefined) return columns.columns[column]?.startedAt ?? ''
  const seconds = line.row === null ? null : durationAt(line.row.spec.seconds, run)
  const cause = line.row === null ? undefined : causeAt(line.row, run)
  return [
    minute(of.startedAt),
    `run ${of.id || 'without a number'}`,
    ...(line.row === null ? [of.result] : []),
    ...(seconds === null ? [] : [formatDuration(seconds)]),
    ...buildWords(of),
    ...(cause === undefined ? [] : [cause]),
  ].join(' · ')
}

function buildWords({ builds }: SeriesRun): readonly string[] {
  return builds.map(([project, version, commit]) =>
    `${project} ${commit === null ? (version ?? '') : shortHash(commit)}`.trim(),
  )
}

/** The title of the cause of a spec's failure in a run; undefined if it has none. */
export function causeAt({ spec, lane }: Row, run: number): string | undefined {
  const place = spec.causes.findIndex((value, index) => index % 2 === 0 && value === run)
  return place < 0 ? undefined : lane.series.causes[spec.causes[place + 1] ?? -1]?.[1]
}

/** The header: months, days, and marks where CRI-O changed in the first lane. */
export function headerElement(lanes: readonly LanePage[], columns: Columns): HTMLElement {
  const [lane] = lanes
  const changed = (column: number) => {
    if (lane === undefined) return false
    const run = columns.runAt(lane, column)
    if (run === undefined) return false
    return hasChanged('cri-o', lane.series.runs[run], lane.series.runs[run - 1])
  }
  return h(
    'div',
    { role: 'row', class: 'head', 'aria-rowindex': 1 },
    h(
      'span',
      { role: 'columnheader', class: 'name', 'aria-colindex': 1 },
      'Spec, newest run on the left; ▾: another commit of CRI-O',
    ),
    ...columns.columns.map((column, index) => {
      const month = monthAt(columns.columns, index)
      const mark = changed(index)
      return h(
        'span',
        {
          role: 'columnheader',
          class: 'day',
          'aria-colindex': index + 2,
          'aria-label': `${day(column.startedAt)}${mark ? ', another commit of CRI-O' : ''}`,
          title: minute(column.startedAt),
        },
        h('span', { class: 'month' }, month),
        h('span', {}, column.startedAt.slice(8, 10)),
        h('span', {}, mark ? '▾' : ' '),
      )
    }),
  )
}

/** The month, where it is another one than in the column before. */
function monthAt(columns: readonly Column[], index: number): string {
  const [own, before] = [index, index - 1].map((at) => columns[at]?.startedAt.slice(0, 7))
  return own === before ? ' ' : (own ?? ' ')
}
