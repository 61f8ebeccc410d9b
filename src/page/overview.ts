import { groupBy } from '../domain/group.ts'
import { spanText } from '../domain/history/gaps.ts'
import { plainLine } from '../domain/text.ts'
import type { PageNight } from '../domain/views/html/page-data.ts'
import { freshnessText } from '../domain/views/night-wording.ts'
import { areaTable } from './area-table.ts'
import { changes } from './changes.ts'
import { type Child, external, h, list, section } from './dom.ts'
import { failing } from './failing.ts'
import { findingsOf } from './findings.ts'
import { laneTable } from './lane-table.ts'
import { minute, resultSign } from './names.ts'
import { isOpen, nightSpecs } from './night-specs.ts'
import { reproduce } from './reproduce.ts'
import type { Route } from './route.ts'
import { searchOf } from './search-view.ts'
import type { Store } from './store.ts'
import type { View } from './view.ts'

/** The first page: is it good; if not, who should look, at what, since when, how sure that is, and how to reproduce it. */
export function overview(store: Store, _route: Route): View {
  const { data } = store
  const { night } = data
  return {
    title: 'Overview',
    content: [
      verdict(store),
      absent(night),
      ...(night === null ? ofRuns(store) : ofNight(store, night)),
      laneTable(store),
      areaTable(store),
      remarks(store),
    ],
  }
}

/** A run itself knows its causes best. */
function ofRuns(store: Store): readonly Child[] {
  return [findingsOf(store), ...failing(store), reproduce(store)]
}

/** What nobody has to act on comes below the commands. */
function ofNight(store: Store, night: PageNight): readonly Child[] {
  return [
    ...redLanes(night),
    ...nightSpecs(store, night, isOpen),
    reproduce(store),
    ...nightSpecs(store, night, (spec) => !isOpen(spec)),
    findingsOf(store),
    changes(night),
    section('Early warnings', list(night.warnings.map(({ text }) => plainLine(text)))),
  ]
}

/** What trials found behind lanes that are red as a whole; lanes with the same answer are told together. */
function redLanes(night: PageNight): readonly Child[] {
  const searched = night.lanes.filter(({ search }) => search !== null)
  return [...groupBy(searched, ({ search }) => search)].map(([search, lanes]) =>
    searchOf(night, { search }, `Found by trials: ${namesOf(lanes)}`),
  )
}

function namesOf(lanes: PageNight['lanes']): string {
  return lanes.map(({ name }) => plainLine(name)).join(', ')
}

function verdict(store: Store): HTMLElement {
  const { verdict: told, night } = store.data
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
    labelled('Who should look', told.who),
    labelled('Areas', told.areas),
    counts(store),
    labelled('Compared with', plainLine(night?.pullRequest?.base ?? '')),
    when(store),
    fresh === '' ? null : h('p', {}, fresh),
  )
}

function labelled(label: string, text: string): HTMLElement | null {
  return text === '' ? null : h('p', {}, h('b', {}, `${label}: `), text)
}

/** When it started, how long ago that is for the reader, and its workflow run. */
function when({ data: { startedAt, url, night, lanes } }: Store): HTMLElement | null {
  const at = Date.parse(startedAt ?? '')
  const isKnown = at > 0
  const passed = isKnown ? Date.now() - at : 0
  const isOfHistory = night === null && lanes.every(({ runs }) => runs.length === 0)
  const what = isOfHistory ? 'Newest night: ' : ''
  const parts: readonly Child[] = [
    ...(isKnown ? [`${what}${minute(new Date(at).toISOString())} UTC`] : []),
    ...(passed > 0 ? [`${spanText(passed)} ago`] : []),
    ...(url === null ? [] : [external('workflow run', url)]),
  ]
  if (parts.length === 0) return null
  return h('p', { class: 'facts' }, ...parts.map((part, index) => [index === 0 ? '' : ' · ', part]))
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
function absent(night: PageNight | null): HTMLElement | null {
  const missing = [...(night?.missing ?? []), ...(night?.rejected ?? [])]
  return section(
    'Missing or not usable',
    list(missing.map(({ name, why }) => [h('b', {}, plainLine(name)), `: ${plainLine(why)}`])),
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
