import { formatDuration, plural } from '../domain/text.ts'
import type { BarsData, EventPage, LanePage, RunPage } from '../domain/views/html/page-data.ts'
import { label, select } from './controls.ts'
import { type Child, h, section, table } from './dom.ts'
import { lanePicker } from './lane-picker.ts'
import { OUTCOMES, shortName } from './names.ts'
import { hashOf, type Route } from './route.ts'
import { specLink } from './spec-link.ts'
import type { Store } from './store.ts'
import type { View } from './view.ts'

const ZOOMS = [1, 2, 4, 8, 16] as const
const TICKS = 10
const MOST_SLOW = 15
const EVENT_ROWS = 3

/** Words of events of services that differ from their codes. */
const EVENTS: ReadonlyMap<string, string> = new Map([
  ['restarted-on-request', 'restarted on request'],
  ['unresponsive', 'does not answer'],
  ['recovered', 'answers again'],
])

/** Specs that took a smaller part of the run have no name in their bar. */
const NAMED_SHARE = 0.02

/** The timeline of a run by parallel process, with what happened to CRI-O, the kubelet and the disk. */
export function timelineView(store: Store, { path: [, name], query }: Route): View {
  const lanes = store.data.lanes.filter(({ runs }) => runs.length > 0)
  const lane = lanes.find((one) => one.name === name) ?? lanes[0]
  if (lane === undefined) {
    return {
      title: 'Timeline',
      content: [
        h('h1', {}, 'Timeline'),
        h('p', {}, 'No run of this report has times of its specs.'),
      ],
    }
  }
  const index = Number(query.get('shard') ?? 0)
  const run = lane.runs[index] ?? lane.runs[0]
  return {
    title: `Timeline of ${lane.name}`,
    content: [
      h('h1', {}, 'Timeline of the run'),
      lanePicker(lanes, lane, name ?? '', (other) => hashOf(['timeline', other])),
      lane.runs.length > 1 ? shardPicker(lane, index) : null,
      ...(run === undefined ? [] : runContent(lane, run)),
    ],
  }
}

function shardPicker(lane: LanePage, index: number): HTMLElement {
  const choice = select(
    'shard',
    String(index),
    lane.runs.map(({ artifact }, position) => [String(position), artifact] as const),
  )
  choice.addEventListener('change', () => {
    location.hash = hashOf(['timeline', lane.name], { shard: choice.value })
  })
  return h('form', { class: 'filters' }, label('Shard', choice))
}

function runContent(lane: LanePage, run: RunPage): readonly Child[] {
  const { bars, events } = run
  const ends = bars.starts.map((start, index) => start + (bars.seconds[index] ?? 0))
  const length = Math.max(1, run.seconds ?? 0, ...ends, ...events.map(({ start }) => start ?? 0))
  const processes = [...new Set(bars.processes)].toSorted((one, other) => one - other)
  return [
    h(
      'p',
      {},
      `${run.headline}. ${whatRan(bars.ids.length, processes.length)}${formatDuration(length)}.`,
    ),
    bars.ids.length === 0
      ? h('p', {}, 'The report has no times of specs.')
      : chartOf(lane, run, processes, length),
    eventTable(events),
    slowest(lane, run),
  ]
}

function whatRan(specs: number, processes: number): string {
  if (specs === 0) return ''
  const where = processes === 1 ? 'one process' : `${processes} parallel processes`
  return `${plural(specs, 'spec')} in ${where}, `
}

function chartOf(
  lane: LanePage,
  run: RunPage,
  processes: readonly number[],
  length: number,
): HTMLElement {
  const failed = new Set(run.failures.map(({ id }) => id))
  const tracks = processes.map((process) => trackOf(lane, run, process, length, failed))
  const marks = run.events.flatMap((event, index) => eventMark(event, index, length))
  const inner = h(
    'div',
    { class: run.events.length > 0 ? 'tracks with-events' : 'tracks' },
    axis(length),
    ...tracks,
    h('div', { class: 'events' }, ...marks),
  )
  const zoom = select(
    'zoom',
    '1',
    ZOOMS.map((times) => [String(times), `${times}×`] as const),
  )
  zoom.addEventListener('change', () => {
    inner.style.width = `${Number(zoom.value) * 100}%`
  })
  return h(
    'div',
    {},
    h('form', { class: 'filters' }, label('Zoom', zoom)),
    h(
      'div',
      {
        class: 'timeline',
        tabindex: 0,
        role: 'group',
        'aria-label': 'Specs by parallel process. The tables below have the same as text.',
      },
      inner,
    ),
  )
}

function axis(length: number): HTMLElement {
  return h(
    'div',
    { class: 'axis', 'aria-hidden': 'true' },
    ...Array.from({ length: TICKS }, (_, tick) => {
      const mark = h('span', {}, formatDuration((length * tick) / TICKS))
      mark.style.left = `${(100 * tick) / TICKS}%`
      return mark
    }),
  )
}

function trackOf(
  lane: LanePage,
  { bars }: RunPage,
  process: number,
  length: number,
  failed: ReadonlySet<string>,
): HTMLElement {
  const own = [...bars.ids.keys()].filter((index) => bars.processes[index] === process)
  return h(
    'div',
    {
      class: 'track',
      role: 'group',
      'aria-label': `Process ${process || 'not known'}, ${plural(own.length, 'spec')}`,
    },
    h('span', { class: 'process', 'aria-hidden': 'true' }, process || '?'),
    h('div', { class: 'bars' }, ...own.map((index) => barOf(lane, bars, index, length, failed))),
  )
}

function barOf(
  lane: LanePage,
  bars: BarsData,
  index: number,
  length: number,
  failed: ReadonlySet<string>,
): HTMLElement {
  const id = bars.ids[index] ?? ''
  const letter = bars.outcomes[index] ?? 'n'
  const seconds = bars.seconds[index] ?? 0
  const [sign, word] = OUTCOMES[letter] ?? ['?', letter]
  const bar = h(
    'a',
    {
      class: `bar c-${letter}`,
      href: hashOf(['spec', lane.name, id]),
      title: `${shortName(id)}\n${word}, ${formatDuration(seconds)}`,
      'aria-label': `${shortName(id)}: ${word}, ${formatDuration(seconds)}`,
      // Of a thousand specs, only those that failed are in the order of the Tab key.
      tabindex: failed.has(id) ? 0 : -1,
      'data-signs': sign === ' ' ? null : sign,
    },
    seconds / length > NAMED_SHARE ? shortName(id) : '',
  )
  bar.style.left = `${(100 * (bars.starts[index] ?? 0)) / length}%`
  bar.style.width = `${(100 * seconds) / length}%`
  return bar
}

function eventMark(
  { what, kind, start, at }: EventPage,
  index: number,
  length: number,
): HTMLElement[] {
  if (start === null) return []
  const name = h('span', {}, `${index + 1} ${what} ${EVENTS.get(kind) ?? kind}`)
  // Names of events that are near each other stand below each other.
  name.style.bottom = `${2 + 20 * (index % EVENT_ROWS)}px`
  const mark = h(
    'div',
    {
      class: `event ${kind === 'recovered' || kind === 'restarted-on-request' ? 'mild' : ''}`,
      title: `${what} ${kind}, ${at}`,
    },
    name,
  )
  mark.style.left = `${Math.min(100, Math.max(0, (100 * start) / length))}%`
  return [mark]
}

function eventTable(events: readonly EventPage[]): HTMLElement | null {
  if (events.length === 0) return null
  return section(
    'CRI-O, kubelet and disk',
    table(
      'What happened to services and disks in the run',
      ['Number', 'What', 'After', 'At', 'Details'],
      events.map(({ what, kind, start, at, detail }, index) => [
        index + 1,
        `${what} ${EVENTS.get(kind) ?? kind}`,
        start === null ? '' : formatDuration(start),
        at,
        detail,
      ]),
    ),
  )
}

function slowest(lane: LanePage, { bars }: RunPage): HTMLElement | null {
  const slow = [...bars.ids.keys()]
    .toSorted((one, other) => (bars.seconds[other] ?? 0) - (bars.seconds[one] ?? 0))
    .slice(0, MOST_SLOW)
  if (slow.length === 0) return null
  return section(
    'Slowest specs of the run',
    table(
      'Slowest specs of the run',
      ['Spec', 'Took', 'Outcome', 'Process', 'Started after'],
      slow.map((index) => [
        specLink(bars.ids[index] ?? '', lane.name),
        formatDuration(bars.seconds[index] ?? 0),
        OUTCOMES[bars.outcomes[index] ?? 'n']?.[1] ?? '',
        bars.processes[index] || 'not known',
        formatDuration(bars.starts[index] ?? 0),
      ]),
    ),
  )
}
