import { formatDuration, plural } from '../domain/text.ts'
import { durationAt, lettersOf } from '../domain/views/html/cells.ts'
import type { LanePage } from '../domain/views/html/page-data.ts'
import { chart } from './chart.ts'
import { percent } from './names.ts'
import { failureRates, WINDOW } from './rates.ts'
import type { Row } from './store.ts'

/** Steps of a scale of durations, in seconds. */
const DURATIONS = [
  0.1, 0.5, 1, 5, 10, 30, 60, 120, 300, 600, 1_200, 1_800, 3_600, 7_200, 14_400, 28_800, 86_400,
] as const

/** Fewer durations say nothing. */
const FEWEST = 3

/** How often a spec failed over time; null if it never did. */
export function failureChart({ spec, lane }: Row): HTMLElement | null {
  if (!/[fk]/.test(spec.outcomes)) return null
  const rates = failureRates(spec.outcomes)
  const known = rates.filter((rate) => rate !== null)
  if (known.length === 0) return null
  return chart({
    title: `Failures among the last ${WINDOW} results`,
    words: `now ${percent(known.at(-1) ?? 0)}, at most ${percent(Math.max(...known))}`,
    times: timesOf(lane),
    plots: [{ name: 'Share', color: '--bad', kind: 'line', values: rates }],
    format: percent,
  })
}

/** How long a spec took over time; null if that is not known. Failures have a color and a line in the legend of their own. */
export function durationChart({ spec, lane }: Row): HTMLElement | null {
  const seconds = lettersOf(spec.outcomes).map((_, run) => durationAt(spec.seconds, run))
  const known = seconds.filter((value) => value !== null)
  if (known.length < FEWEST) return null
  const sorted = known.toSorted((one, other) => one - other)
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0
  const where = (letters: string) =>
    seconds.map((value, run) => (letters.includes(spec.outcomes[run] ?? '.') ? value : null))
  const plots = [
    { name: 'Passed', color: '--good', kind: 'line' as const, values: where('p') },
    { name: 'Flaky', color: '--doubt', kind: 'points' as const, values: where('k') },
    { name: 'Failed', color: '--bad', kind: 'points' as const, values: where('fi') },
  ]
  return chart({
    title: 'Durations',
    words: `median ${formatDuration(median)}, longest ${formatDuration(sorted.at(-1) ?? 0)}`,
    times: timesOf(lane),
    plots: plots.filter(({ values }) => values.some((value) => value !== null)),
    format: formatDuration,
    steps: DURATIONS,
  })
}

/** Numbers of a lane in each run. */
interface RunNumbers {
  readonly failed: readonly number[]
  readonly flaky: readonly number[]
  readonly seconds: readonly number[]
}

/** What the specs of a lane did in each of its runs. */
export function runNumbers({ series: { runs, specs } }: LanePage): RunNumbers {
  const zeros = () => runs.map(() => 0)
  const [failed, flaky, seconds] = [zeros(), zeros(), zeros()]
  for (const spec of specs) {
    for (let run = 0; run < runs.length; run += 1) {
      const letter = spec.outcomes[run]
      if (letter === 'f') failed[run] = (failed[run] ?? 0) + 1
      else if (letter === 'k') flaky[run] = (flaky[run] ?? 0) + 1
      seconds[run] = (seconds[run] ?? 0) + (durationAt(spec.seconds, run) ?? 0)
    }
  }
  return { failed, flaky, seconds }
}

/** Failing and flaky specs of a lane over runs. */
export function laneFailuresChart(lane: LanePage, { failed, flaky }: RunNumbers): HTMLElement {
  return chart({
    title: 'Failing and flaky specs',
    words: `in the newest run ${plural(failed.at(-1) ?? 0, 'failing spec')} and ${flaky.at(-1) ?? 0} flaky`,
    times: timesOf(lane),
    plots: [
      { name: 'Failed', color: '--bad', kind: 'line', values: failed },
      { name: 'Flaky', color: '--doubt', kind: 'line', dash: [6, 3], values: flaky },
    ],
    format: String,
    isSteep: true,
  })
}

/** The time of all specs of a lane over runs. */
export function laneTimeChart(lane: LanePage, { seconds }: RunNumbers): HTMLElement {
  return chart({
    title: 'Time of all specs together',
    words: `in the newest run ${formatDuration(seconds.at(-1) ?? 0)}`,
    times: timesOf(lane),
    plots: [{ name: 'Time', color: '--accent', kind: 'line', values: seconds }],
    format: formatDuration,
    steps: DURATIONS,
  })
}

function timesOf({ series }: LanePage): readonly string[] {
  return series.runs.map(({ startedAt }) => startedAt)
}
