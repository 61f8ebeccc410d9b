import { CLASS_NAMES } from '../domain/model/verdict.ts'
import { plural } from '../domain/text.ts'
import { columnsOf } from './columns.ts'
import { label, select } from './controls.ts'
import { append, external, h } from './dom.ts'
import { type Filters, filtered, filtersOf, SHOWN, SORTS } from './filters.ts'
import { createGrid, type Place } from './grid-box.ts'
import { cellText, headerElement, linesOf } from './grid-table.ts'
import { OUTCOMES } from './names.ts'
import { hashOf, type Route } from './route.ts'
import type { Store } from './store.ts'
import type { View } from './view.ts'

/** Where the reader was in the grid, by address: the back button leads there. */
const places = new Map<string, Place>()

/** The grid of specs and runs, with its filters. What is filtered is in the address. */
export function gridView(store: Store, { query }: Route): View {
  const count = h('p', { role: 'status', class: 'count' })
  const detail = h('p', { class: 'detail' }, 'Choose a cell to see its run.')
  const grid = createGrid((line, columns, column) => {
    const run = columns.runAt(line.lane, column)
    const [, word = ''] = OUTCOMES[line.cells()[column] ?? '.'] ?? []
    detail.replaceChildren()
    append(detail, [
      h('b', {}, word),
      ` · ${cellText(line, columns, column)} · `,
      h('a', { href: line.href }, line.row === null ? 'lane' : 'spec'),
      ' · ',
      external('run', run === undefined ? null : (line.lane.series.runs[run]?.url ?? null)),
    ])
  })
  let filters = filtersOf(query)
  const update = (from?: Place) => {
    const lanes = store.data.lanes.filter(
      ({ name }) => filters.lane === '' || name === filters.lane,
    )
    const columns = columnsOf(lanes)
    const rows = filtered(store.rows, filters)
    grid.show(linesOf(lanes, rows, columns), columns, headerElement(lanes, columns), from)
    count.textContent = `${rows.length} of ${plural(store.rows.length, 'spec')}, ${plural(columns.columns.length, 'run')}`
  }
  const form = filterForm(store, filters, (changed) => {
    filters = changed
    history.replaceState(null, '', addressOf(filters))
    update()
  })
  return {
    title: 'Grid of specs and runs',
    content: [
      h('h1', {}, 'Specs and runs'),
      form,
      count,
      h(
        'p',
        { id: 'grid-help', class: 'help' },
        'Arrow keys move through the cells, Enter opens the spec. ',
        ...['f', 'k', 'i', 's', 'n'].map((letter) => {
          const [sign, word] = OUTCOMES[letter] ?? ['', '']
          return h(
            'span',
            { class: 'legend' },
            h('span', { class: `c c-${letter}` }, sign),
            ` ${word} `,
          )
        }),
      ),
      detail,
      grid.element,
    ],
    onShown() {
      update(places.get(addressOf(filters)))
    },
    onLeft: () => places.set(addressOf(filters), grid.place()),
  }
}

/** Display names of classes; a later version of the action may have others. */
const CLASS_WORDS: ReadonlyMap<string, string> = new Map(Object.entries(CLASS_NAMES))

/** The address of the grid with its filters. */
function addressOf(filters: Filters): string {
  return hashOf(['grid'], { ...filters })
}

function filterForm(
  store: Store,
  filters: Filters,
  onChange: (changed: Filters) => void,
): HTMLElement {
  const { rows, data } = store
  const text = h('input', {
    type: 'search',
    name: 'q',
    value: filters.q,
    placeholder: 'words of names or files',
  })
  const areas = [...new Set(rows.map(({ area }) => area))].toSorted()
  const classes = [...new Set(rows.map((row) => row.class))].filter(Boolean).toSorted()
  const selects = {
    lane: select('lane', filters.lane, [
      ['', 'all lanes'],
      ...data.lanes.map(({ name }) => [name, name] as const),
    ]),
    area: select('area', filters.area, [
      ['', 'all areas'],
      ...areas.map((area) => [area, area] as const),
    ]),
    class: select('class', filters.class, [
      ['', 'all classes'],
      ...classes.map((name) => [name, CLASS_WORDS.get(name) ?? name] as const),
    ]),
    show: select('show', filters.show, words(SHOWN)),
    sort: select('sort', filters.sort, words(SORTS)),
  }
  const changed = () =>
    onChange({
      q: text.value,
      lane: selects.lane.value,
      area: selects.area.value,
      class: selects.class.value,
      show: selects.show.value,
      sort: selects.sort.value,
    })
  return h(
    'form',
    {
      role: 'search',
      class: 'filters',
      oninput: changed,
      onsubmit: (event: Event) => event.preventDefault(),
    },
    label('Text', text),
    label('Lane', selects.lane),
    label('Area', selects.area),
    label('Class', selects.class),
    label('Show', selects.show),
    label('Order', selects.sort),
  )
}

function words(
  table: Readonly<Record<string, readonly [string, unknown]>>,
): readonly (readonly [string, string])[] {
  return Object.entries(table).map(([value, [text]]) => [value, text])
}
