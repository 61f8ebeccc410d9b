import { partText } from '../domain/comparison/change-text.ts'
import { type Comparison, compareRuns, groupedParts } from '../domain/comparison/compare.ts'
import type { ComparedRun, PartState } from '../domain/comparison/compared-run.ts'
import { buildText, partCounts, resultText, trustText } from '../domain/views/comparison-wording.ts'
import type { LanePage } from '../domain/views/html/page-data.ts'
import { label, select } from './controls.ts'
import { type Child, external, h, list, section, table } from './dom.ts'
import { lanePicker } from './lane-picker.ts'
import { minute } from './names.ts'
import { hashOf, type Route } from './route.ts'
import { specLink } from './spec-link.ts'
import type { Store } from './store.ts'
import type { View } from './view.ts'

const MOST_SPECS = 100

/** Outcomes by the names that comparisons use. */
const COMPARED: Readonly<Record<string, string>> = {
  p: 'passed',
  k: 'passed',
  f: 'failed',
  i: 'interrupted',
  s: 'skipped',
  n: 'not-run',
}

/** Two runs of a lane compared: builds, parts, machine and results. Without a choice, the newest run and the one before it. */
export function compareView(store: Store, { path: [, name], query }: Route): View {
  const lane = store.laneNamed(name ?? '') ?? store.data.lanes[0]
  const runs = lane?.series.runs ?? []
  const to = positionOf(query.get('to'), runs.length - 1, runs.length)
  const from = positionOf(query.get('from'), to - 1, runs.length)
  return {
    title: `Comparison of runs of ${lane?.name ?? 'no lane'}`,
    content: [
      h('h1', {}, 'Two runs compared'),
      lanePicker(store.data.lanes, lane, name ?? '', (other) => hashOf(['compare', other])),
      ...(lane === undefined || runs.length < 2
        ? [h('p', {}, 'This lane has a single run, so that there is nothing to compare.')]
        : [
            runPicker(lane, from, to),
            ...comparisonView(lane, compareRuns(comparedRun(lane, from), comparedRun(lane, to))),
          ]),
    ],
  }
}

function positionOf(text: string | null, fallback: number, length: number): number {
  const position = text === null ? fallback : Number.parseInt(text, 10)
  return position >= 0 && position < length ? position : Math.max(0, fallback)
}

function runPicker(lane: LanePage, from: number, to: number): HTMLElement {
  const options = lane.series.runs
    .map(
      ({ startedAt, id, result }, position) =>
        [
          String(position),
          `${minute(startedAt)}, ${result}${id === '' ? '' : `, run ${id}`}`,
        ] as const,
    )
    .toReversed()
  const [earlier, later] = [
    select('from', String(from), options),
    select('to', String(to), options),
  ]
  return h(
    'form',
    {
      class: 'filters',
      onchange: () => {
        location.hash = hashOf(['compare', lane.name], { from: earlier.value, to: later.value })
      },
    },
    label('From', earlier),
    label('To', later),
  )
}

/** A run of the page in the form that is compared. */
function comparedRun({ series }: LanePage, position: number): ComparedRun {
  const run = series.runs[position]
  const parts = (run?.parts ?? []).flatMap((index): [string, PartState][] => {
    const part = series.parts[index]
    if (part === undefined) return []
    const [name, version, commit, sha256, trust] = part
    return [[name, { version, commit, sha256, trust }]]
  })
  const outcomes = series.specs.flatMap(({ id, outcomes: letters }): [string, string][] => {
    const outcome = COMPARED[letters[position] ?? '.']
    return outcome === undefined ? [] : [[id, outcome]]
  })
  return {
    at: run?.startedAt ?? '',
    url: run?.url ?? null,
    builds: new Map(
      (run?.builds ?? []).map(([project, version, commit]) => [project, { version, commit }]),
    ),
    parts: new Map(parts),
    conditions: new Map(
      (run?.conditions ?? []).flatMap((index) => {
        const condition = series.conditions[index]
        return condition === undefined ? [] : [condition]
      }),
    ),
    results: {
      result: run?.result ?? '',
      headline: '',
      counts: new Map(Object.entries(countsIn(outcomes))),
      outcomes: new Map(outcomes),
    },
  }
}

function countsIn(
  outcomes: readonly (readonly [string, string])[],
): Readonly<Record<string, number>> {
  const count = (wanted: string) => outcomes.filter(([, outcome]) => outcome === wanted).length
  return { passed: count('passed'), failed: count('failed'), skipped: count('skipped') }
}

function comparisonView(lane: LanePage, comparison: Comparison): readonly Child[] {
  const { builds, conditions, results } = comparison
  const parts = groupedParts(comparison.parts)
  return [
    list(
      builds.map((build) => [
        buildText(build),
        ' ',
        build.url === null ? null : external('commits', build.url),
      ]),
    ),
    results === null ? null : h('p', {}, resultText(results)),
    section(
      'Parts',
      h('p', {}, partCounts(comparison)),
      parts.length === 0
        ? null
        : table(
            'Parts that changed',
            ['Part', 'From', 'To', 'Note'],
            parts.map(({ change, name }): readonly Child[] => {
              const { from, to } = partText(change)
              return [external(name, change.url), from, to, trustText(change)]
            }),
          ),
    ),
    conditions.length === 0
      ? null
      : section(
          'Machine, node and selection',
          table(
            'Conditions that changed',
            ['What', 'From', 'To'],
            conditions.map(({ name, from, to }) => [name, from, to]),
          ),
        ),
    ...(results === null
      ? []
      : [
          changed(lane, 'Newly failing', results.newlyFailing),
          changed(lane, 'Newly passing', results.newlyPassing),
        ]),
  ]
}

function changed(
  lane: LanePage,
  title: string,
  specs: readonly { readonly id: string }[],
): HTMLElement | null {
  if (specs.length === 0) return null
  return section(
    `${title} (${specs.length})`,
    list(specs.slice(0, MOST_SPECS).map(({ id }) => specLink(id, lane.name))),
    specs.length > MOST_SPECS ? h('p', {}, `… and ${specs.length - MOST_SPECS} more`) : null,
  )
}
