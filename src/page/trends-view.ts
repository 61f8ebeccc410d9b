import { formatDuration } from '../domain/text.ts'
import { durationAt, lettersOf } from '../domain/views/html/cells.ts'
import type { LanePage } from '../domain/views/html/page-data.ts'
import { laneFailuresChart, laneTimeChart, runNumbers } from './charts.ts'
import { type Child, h, section, table } from './dom.ts'
import { failureShare } from './filters.ts'
import { lanePicker } from './lane-picker.ts'
import { percent } from './names.ts'
import { hashOf, type Route } from './route.ts'
import { specLink } from './spec-link.ts'
import type { Row, Store } from './store.ts'
import { strip } from './strip.ts'
import type { View } from './view.ts'

const MOST_SPECS = 25
/** Results that are compared with those before them. */
const NEWEST = 5

/** How a lane changes over runs: failures, durations, and the specs behind them. */
export function trendsView(store: Store, { path: [, name] }: Route): View {
  const lane = store.laneNamed(name ?? '') ?? store.data.lanes[0]
  return {
    title: `Trends of ${lane?.name ?? 'no lane'}`,
    content: [
      h('h1', {}, 'Trends'),
      lanePicker(store.data.lanes, lane, name ?? '', (other) => hashOf(['trends', other])),
      ...(lane === undefined ? [] : contentOf(store, lane)),
    ],
  }
}

function contentOf(store: Store, lane: LanePage): readonly Child[] {
  const rows = store.rows.filter((row) => row.lane === lane)
  const numbers = runNumbers(lane)
  return [
    lane.series.runs.length < 2
      ? h('p', {}, 'This lane has a single run: its history begins here.')
      : [laneFailuresChart(lane, numbers), laneTimeChart(lane, numbers)],
    flakiest(rows),
    slower(rows),
    slowest(rows),
  ]
}

function flakiest(rows: readonly Row[]): HTMLElement | null {
  const failing = rows
    .map((row) => ({ row, share: failureShare(row) }))
    .filter(({ share }) => share > 0)
    .toSorted((one, other) => other.share - one.share)
    .slice(0, MOST_SPECS)
  if (failing.length === 0) return null
  return section(
    'Specs that fail most',
    table(
      'Share of failed and flaky results, newest runs on the left',
      ['Spec', 'Share', 'Last runs'],
      failing.map(({ row, share }) => [
        specLink(row.spec.id, row.lane.name),
        percent(share),
        strip(row),
      ]),
    ),
  )
}

interface Slower {
  readonly row: Row
  readonly before: number
  readonly now: number
}

/** Specs whose last results took longer than those before them, by medians; the largest difference first. */
function slower(rows: readonly Row[]): HTMLElement | null {
  const found = rows
    .flatMap((row): Slower[] => {
      const seconds = secondsOf(row)
      const before = median(seconds.slice(0, -NEWEST))
      const now = median(seconds.slice(-NEWEST))
      return seconds.length >= 3 * NEWEST && now > before * 1.5 && now - before > 1
        ? [{ row, before, now }]
        : []
    })
    .toSorted((one, other) => other.now - other.before - (one.now - one.before))
    .slice(0, MOST_SPECS)
  if (found.length === 0) return null
  return section(
    'Specs that became slower',
    table(
      `Medians of the last ${NEWEST} results and of those before`,
      ['Spec', 'Before', 'Now'],
      found.map(({ row, before, now }) => [
        specLink(row.spec.id, row.lane.name),
        formatDuration(before),
        formatDuration(now),
      ]),
    ),
  )
}

function slowest(rows: readonly Row[]): HTMLElement | null {
  const found = rows
    .map((row) => ({ row, typical: median(secondsOf(row)) }))
    .filter(({ typical }) => typical > 0)
    .toSorted((one, other) => other.typical - one.typical)
    .slice(0, MOST_SPECS)
  if (found.length === 0) return null
  return section(
    'Slowest specs',
    table(
      'Medians of durations',
      ['Spec', 'Median'],
      found.map(({ row, typical }) => [
        specLink(row.spec.id, row.lane.name),
        formatDuration(typical),
      ]),
    ),
  )
}

function secondsOf({ spec }: Row): readonly number[] {
  return lettersOf(spec.seconds).flatMap((_, run) => durationAt(spec.seconds, run) ?? [])
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}
