import { sourceLabel, sourceUrl } from '../domain/report/links.ts'
import { plainLine } from '../domain/text.ts'
import type { FailurePage, TryPage } from '../domain/views/html/page-data.ts'
import { nameOf } from '../domain/views/html/page-text.ts'
import { STATE_TITLES } from '../domain/views/night-wording.ts'
import { type Child, external, folded, h, list, section } from './dom.ts'
import { facts } from './findings.ts'
import { logView } from './log-view.ts'
import { day, percent, shortName } from './names.ts'
import { repeatOf, repeatView } from './repeat.ts'
import { hashOf, type Route } from './route.ts'
import { searchOf } from './search-view.ts'
import { specHistory } from './spec-history.ts'
import type { Row, Store } from './store.ts'
import type { View } from './view.ts'

/** Lines of a message that are not folded. */
const SHOWN_LINES = 30

/** The page of a spec: why it failed, with the evidence, and what it did before. */
export function specView(store: Store, { path: [, lane = '', id = ''] }: Route): View {
  const row = store.rowOf(lane, id)
  if (row === undefined) return missing(lane, id)
  const { state, failures } = row
  return {
    title: shortName(id),
    content: [
      h(
        'p',
        { class: 'crumbs' },
        h('a', { href: hashOf(['grid'], { lane }) }, lane),
        ` › ${row.area}`,
      ),
      h('h1', { class: 'spec-name' }, shortName(id)),
      h('p', { class: 'full-name' }, id),
      state === null
        ? null
        : h(
            'p',
            { class: 'state' },
            h('b', {}, nameOf(STATE_TITLES, state.state)),
            `: ${[state.reason, state.doubt].filter(Boolean).map(plainLine).join(' · ')}`,
          ),
      facts([
        ['Who should look', whoOf(row)],
        [
          'Failing since',
          state?.since === undefined || state.since === null
            ? ''
            : external(day(state.since.startedAt), state.since.url),
        ],
        ['Failed before', rateOf(row)],
        [
          'Issue',
          state?.link === undefined || state.link === null ? '' : external(state.link, state.link),
        ],
        ['Suspects', suspectsOf(store, row)],
        ['Source', place(row)],
      ]),
      searchOf(store.data.night, state),
      ...failures.map((failure) => failureView(store, row, failure)),
      section('Reproduce', ...repeatView(repeatOf(store, row))),
      ...failures.map(attempts),
      specHistory(row),
    ],
  }
}

function missing(lane: string, id: string): View {
  return {
    title: 'Not here',
    content: [
      h('h1', {}, 'This spec is not in this report'),
      h(
        'p',
        {},
        `${id} of ${lane}. Another lane or another night may have it: `,
        h('a', { href: hashOf(['grid'], { q: shortName(id) }) }, 'look in the grid'),
        '.',
      ),
    ],
  }
}

function place({ spec: { file, line }, lane }: Row): Child {
  if (file === '') return ''
  const run = lane.series.runs[lane.tonight ?? lane.series.runs.length - 1]
  const commit = run?.builds.find(([project]) => project === 'kubernetes')?.[2] ?? null
  return external(sourceLabel({ file, line }), sourceUrl({ file, line }, commit))
}

/** Whoever judged the night knows more than a single run. */
function whoOf({ state, failures }: Row): string {
  return state?.who || failures[0]?.who || ''
}

function rateOf({ state }: Row): string {
  if (state === null || state.rate === null) return ''
  const { mean, low, high, failed, results } = state.rate
  return `${failed} of ${results} results (${percent(mean)}; ${percent(low)} to ${percent(high)})`
}

function suspectsOf({ data: { night } }: Store, { state }: Row): string {
  const at = state?.suspects ?? null
  return at === null ? '' : plainLine(night?.suspects[at]?.text ?? '')
}

function failureView({ data }: Store, { lane }: Row, failure: FailurePage): HTMLElement {
  const { summary, classText, finding, seen, requests } = failure
  const cause = lane.runs.flatMap(({ findings }) => findings).find(({ id }) => id === finding)
  const known = data.night?.causes.find(({ id }) => id === finding)
  return h(
    'section',
    {},
    h('h2', {}, 'The failure'),
    h('p', { class: 'message lead' }, summary),
    facts([
      ['Class', classText],
      ['Cause', cause === undefined ? '' : [cause.title, cause.detail].filter(Boolean).join('; ')],
      ['What to do', cause?.remedy ?? ''],
      ['Seen in', known === undefined || known.seen === 0 ? '' : `${known.seen} earlier runs`],
    ]),
    subsection('Seen on the node', list(seen.map(([by, text]) => [h('b', {}, by), `: ${text}`]))),
    subsection(
      'Requests to CRI-O',
      list(
        requests.map(({ what, at, error }) => [
          what,
          h('span', { class: 'facts' }, ` ${at}`),
          error === '' || what.includes(error) ? null : h('div', {}, error),
        ]),
      ),
    ),
  )
}

/** The attempts beside each other. */
function attempts({ tries }: FailurePage): HTMLElement | null {
  if (tries.length === 0) return null
  return section(
    tries.length === 1 ? 'What it said' : 'Attempts',
    h('div', { class: 'tries' }, ...tries.map((one) => tryView(one, tries.length === 1))),
  )
}

/** A part of a section; null if it has no content. */
function subsection(title: string, content: HTMLElement | null): HTMLElement | null {
  return content === null ? null : h('div', {}, h('h3', {}, title), content)
}

function tryView(one: TryPage, isSingle: boolean): HTMLElement {
  const { title, outcome, time, expected, actual, message, stackTrace, places, logs } = one
  return h(
    'article',
    { class: 'try' },
    h('h3', {}, isSingle ? outcome : `${title}: ${outcome}`),
    time === '' ? null : h('p', { class: 'facts' }, time),
    facts([
      ['Expected', expected],
      ['Was', actual],
      [
        'Failed at',
        places.length === 0
          ? ''
          : places.map(({ label, url }, index) => [
              index === 0 ? '' : ', in ',
              external(label, url),
            ]),
      ],
    ]),
    ...longText('Message', message),
    stackTrace === '' ? null : folded('Stack', pre('Stack', stackTrace)),
    ...logs.map(logView),
    logs.length === 0 && message !== ''
      ? h('p', { class: 'facts' }, 'No lines of logs are about this attempt.')
      : null,
  )
}

function longText(name: string, text: string): readonly Child[] {
  if (text === '') return []
  const lines = text.split('\n')
  if (lines.length <= SHOWN_LINES) return [pre(name, text)]
  return [
    pre(name, lines.slice(0, SHOWN_LINES).join('\n')),
    folded(
      `The other ${lines.length - SHOWN_LINES} lines`,
      pre(name, lines.slice(SHOWN_LINES).join('\n')),
    ),
  ]
}

function pre(name: string, text: string): HTMLElement {
  return h('pre', { tabindex: 0, role: 'group', 'aria-label': name }, text)
}
