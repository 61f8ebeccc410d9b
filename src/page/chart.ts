import uPlot from 'uplot'
import { folded, h, table, whileShown } from './dom.ts'

/** A line or bars of a chart. */
export interface Plot {
  readonly name: string
  /** A custom property of the style sheet. */
  readonly color: string
  readonly kind: 'line' | 'points'
  /** So that color is not the only difference. */
  readonly dash?: readonly number[]
  /** A value for each run; null where there is none. */
  readonly values: readonly (number | null)[]
}

/** What a chart shows over runs. */
export interface ChartData {
  readonly title: string
  /** The same in words, for those who do not see it. */
  readonly words: string
  /** ISO 8601, oldest first. */
  readonly times: readonly string[]
  readonly plots: readonly Plot[]
  readonly format: (value: number) => string
  /** Steps of the scale, if they are not those of the decimal system. */
  readonly steps?: readonly number[]
  /** Whether a few runs have so much that nothing would be seen of the others: the scale gets coarser then. */
  readonly isSteep?: boolean
}

const HEIGHT = 200
const AXIS = 64
/** Pixels for a day such as 11-22. */
const DAY_SPACE = 60
const dark = matchMedia('(prefers-color-scheme: dark)')

/** A chart over time with a table of its values. It is drawn when it is in the document, in its width and in the colors of it. */
export function chart(data: ChartData): HTMLElement {
  const canvas = h('div', {
    class: 'plot',
    role: 'img',
    'aria-label': `${data.title}: ${data.words}`,
  })
  let drawn: uPlot | null = null
  const draw = () => {
    drawn?.destroy()
    drawn = new uPlot(optionsOf(data, canvas), valuesOf(data), canvas)
  }
  new ResizeObserver(([entry]) => {
    const width = Math.floor(entry?.contentRect.width ?? 0)
    if (width === 0) return
    if (drawn === null) draw()
    else if (drawn.width !== width) drawn.setSize({ width, height: HEIGHT })
  }).observe(canvas)
  whileShown(canvas, dark, 'change', draw)
  const rows = data.times.map((time, index) => [
    time.slice(0, 16).replace('T', ' '),
    ...data.plots.map(({ values }) => textOf(values[index], data.format)),
  ])
  const tableBox = folded(`${data.title} as a table`)
  tableBox.addEventListener(
    'toggle',
    () =>
      tableBox.append(
        table(data.title, ['Run', ...data.plots.map(({ name }) => name)], rows.toReversed()),
      ),
    { once: true },
  )
  return h('figure', {}, h('figcaption', {}, data.title), canvas, tableBox)
}

/** 0, and the powers of ten up to a number. */
function powersTo(high: number): number[] {
  return [0, 1, 10, 100, 1_000, 10_000].filter((power) => power <= high)
}

function dayOf(seconds: number): string {
  return new Date(seconds * 1_000).toISOString().slice(5, 10)
}

function textOf(value: number | null | undefined, format: ChartData['format']): string {
  return value === null || value === undefined ? '' : format(value)
}

function valuesOf({ times, plots }: ChartData): uPlot.AlignedData {
  return [times.map((time) => Date.parse(time) / 1_000), ...plots.map(({ values }) => [...values])]
}

function optionsOf(
  { plots, format, steps, isSteep = false }: ChartData,
  canvas: HTMLElement,
): uPlot.Options {
  const style = getComputedStyle(canvas)
  const color = (name: string) => style.getPropertyValue(name).trim()
  const axis = { stroke: color('--text'), grid: { stroke: color('--line-color'), width: 1 } }
  return {
    // The legend has the newest run until another one is pointed at.
    hooks: { ready: [(made) => made.setLegend({ idx: made.data[0].length - 1 })] },
    width: Math.max(200, Math.floor(canvas.clientWidth)),
    height: HEIGHT,
    // Runs are in UTC everywhere else on the page.
    tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1_000), 'Etc/UTC'),
    axes: [
      { ...axis, space: DAY_SPACE, values: (_, times) => times.map(dayOf) },
      {
        ...axis,
        size: AXIS,
        values: (_, ticks) => ticks.map(format),
        ...(steps === undefined ? {} : { incrs: [...steps] }),
        ...(isSteep ? { splits: (_, _axis, _low, high) => powersTo(high) } : {}),
      },
    ],
    scales: {
      y: {
        // oxlint-disable-next-line typescript/no-unsafe-enum-assignment -- ArcSinh: constants of its declarations do not exist at run time
        distr: isSteep ? 4 : 1,
        range: (_, _low, high) => [0, Math.max(high, 1e-3) * 1.1],
      },
    },
    series: [
      { label: 'Run', value: '{YYYY}-{MM}-{DD} {HH}:{mm}' },
      ...plots.map(
        ({ name, color: stroke, kind, dash }): uPlot.Series => ({
          label: name,
          stroke: color(stroke),
          width: 1.5,
          ...(dash === undefined ? {} : { dash: [...dash] }),
          spanGaps: true,
          value: (_, value) => textOf(value, format),
          ...(kind === 'points'
            ? { paths: () => null, points: { show: true, size: 5, fill: color(stroke) } }
            : {}),
        }),
      ),
    ],
  }
}
