import type { Night, NightSpec } from '../domain/night/night.ts'
import { plainLine } from '../domain/text.ts'
import { nameOf } from '../domain/views/html/page-text.ts'
import { freshnessText, PULL_REQUEST_TITLES, STATE_TITLES } from '../domain/views/night-wording.ts'
import { areaTable } from './area-table.ts'
import { changes } from './changes.ts'
import { type Child, external, folded, h, list, section } from './dom.ts'
import { findingsOf } from './findings.ts'
import { laneTable } from './lane-table.ts'
import { resultSign } from './names.ts'
import type { Route } from './route.ts'
import { searchAnswer } from './search-view.ts'
import { specLink } from './spec-link.ts'
import { failedTonight, type Store } from './store.ts'
import { strip } from './strip.ts'
import type { View } from './view.ts'

/** Specs of a state that are shown before the rest is folded. */
const SHOWN_SPECS = 20

/** The first page: is it good; if not, who should look, at what, and since when. */
export function overview(store: Store, _route: Route): View {
  const { data } = store
  const { night } = data
  return {
    title: 'Overview',
    content: [
      verdict(store),
      absent(night),
      ...(night === null ? [failing(store)] : nightSpecs(store, night)),
      findingsOf(store),
      changes(night),
      laneTable(store),
      areaTable(store),
      night === null
        ? null
        : section('Early warnings', list(night.warnings.map(({ text }) => plainLine(text)))),
      reproduce(store),
      remarks(store),
    ],
  }
}

function verdict(store: Store): HTMLElement {
  const { verdict: told, url, night } = store.data
  const [sign, tone] = resultSign(told.result)
  const fresh = freshnessText(night?.freshness ?? null)
  return h(
    'div',
    { class: `verdict ${tone}` },
    h(
      'p',
      { class: 'result' },
      h('span', { 'aria-hidden': 'true' }, `${sign} `),
      told.result || 'history',
    ),
    h('h1', {}, told.headline),
    told.detail === '' ? null : h('p', { class: 'cause' }, told.detail),
    counts(store),
    fresh === '' ? null : h('p', {}, fresh),
    url === null ? null : h('p', {}, external('Workflow run', url)),
  )
}

/** The numbers of all runs of this night. */
function counts({ data: { lanes } }: Store): HTMLElement | null {
  const runs = lanes.flatMap((lane) => lane.runs)
  if (runs.length === 0) return null
  const numbers = COUNTED.flatMap(([name, words]) => {
    const count = runs.reduce((sum, run) => sum + run.counts[name], 0)
    return count === 0 && name !== 'failed' ? [] : [`${count} ${words}`]
  })
  return h('p', { class: 'counts' }, numbers.join(' · '))
}

const COUNTED = [
  ['failed', 'failed'],
  ['flaky', 'flaky'],
  ['interrupted', 'interrupted'],
  ['notRun', 'did not run'],
  ['passed', 'passed'],
  ['skipped', 'skipped themselves'],
] as const

/** What was expected and is not there: without it, nothing else is sure. */
function absent(night: Night | null): HTMLElement | null {
  const missing = [...(night?.missing ?? []), ...(night?.rejected ?? [])]
  return section(
    'Missing or not usable',
    list(missing.map(({ name, why }) => [h('b', {}, plainLine(name)), `: ${plainLine(why)}`])),
  )
}

/** Specs that need attention, by what they are. */
function nightSpecs(store: Store, night: Night): readonly Child[] {
  const titles = night.pullRequest === null ? STATE_TITLES : PULL_REQUEST_TITLES
  const groups = Map.groupBy(night.specs, ({ state }) => state)
  return [...groups].map(([state, specs]) => {
    const items = specs.map((spec) => nightSpec(store, night, spec))
    const [shown, rest] = [items.slice(0, SHOWN_SPECS), items.slice(SHOWN_SPECS)]
    return section(
      `${nameOf(titles, state)} (${specs.length})`,
      list(shown, 'specs'),
      rest.length === 0 ? null : folded(`${rest.length} more`, list(rest, 'specs')),
    )
  })
}

function nightSpec(store: Store, night: Night, spec: NightSpec): Child {
  const lane = store.data.lanes.find(({ nightLane }) => nightLane === spec.lane)
  const row = lane === undefined ? undefined : store.rowOf(lane.name, spec.id)
  const { reason, doubt, message } = spec
  return [
    h(
      'p',
      { class: 'spec' },
      specLink(spec.id, lane?.name ?? ''),
      row === undefined ? null : strip(row),
    ),
    h(
      'p',
      { class: 'facts' },
      [lane?.name ?? '', row?.area ?? '', plainLine(reason), plainLine(doubt)]
        .filter(Boolean)
        .join(' · '),
    ),
    message === '' ? null : h('p', { class: 'message' }, message),
    searchAnswer(night, spec),
  ]
}

/** The failing specs of runs without a history. */
function failing(store: Store): HTMLElement | null {
  const rows = store.rows.filter(failedTonight)
  const items = rows.map((row) => [
    h('p', { class: 'spec' }, specLink(row.spec.id, row.lane.name)),
    h(
      'p',
      { class: 'facts' },
      [row.lane.name, row.area, row.failures[0]?.classText ?? ''].filter(Boolean).join(' · '),
    ),
    h('p', { class: 'message' }, row.failures[0]?.summary ?? ''),
  ])
  const [shown, rest] = [items.slice(0, SHOWN_SPECS), items.slice(SHOWN_SPECS)]
  return section(
    `Failing specs (${rows.length})`,
    list(shown, 'specs'),
    rest.length === 0 ? null : folded(`${rest.length} more`, list(rest, 'specs')),
  )
}

/** The commands that repeat the failing specs. */
function reproduce({ data: { lanes } }: Store): HTMLElement | null {
  const commands = [
    ...new Set(lanes.flatMap(({ runs }) => runs.map((run) => run.reproduce))),
  ].filter(Boolean)
  return section(
    'Reproduce',
    ...commands.map((command) =>
      h('pre', { tabindex: 0, role: 'group', 'aria-label': 'Command' }, command),
    ),
  )
}

function remarks({ data: { night, lanes } }: Store): HTMLElement | null {
  const notes = [
    ...(night?.notes ?? []),
    ...(night?.history.problems ?? []),
    ...lanes.flatMap(({ runs }) => runs.flatMap(({ warnings }) => warnings)),
  ]
  return section('Remarks', list([...new Set(notes)].slice(0, 50).map((text) => plainLine(text))))
}
