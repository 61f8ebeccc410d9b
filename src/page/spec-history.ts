import { formatDuration } from '../domain/text.ts'
import { durationAt, lettersOf } from '../domain/views/html/cells.ts'
import { durationChart, failureChart } from './charts.ts'
import { type Child, external, folded, h, section, table } from './dom.ts'
import { causeAt } from './grid-table.ts'
import { minute, OUTCOMES } from './names.ts'
import type { Row } from './store.ts'
import { strip } from './strip.ts'

/** What a spec did in all runs: cells, charts, and a table. */
export function specHistory(row: Row): HTMLElement | null {
  const { lane, spec } = row
  const { runs } = lane.series
  if (runs.length < 2) return null
  const rows = lettersOf(spec.outcomes).flatMap((letter, run): Told[] => {
    const of = runs[run]
    if (of === undefined || letter === '.') return []
    const seconds = durationAt(spec.seconds, run)
    const [sign, word] = OUTCOMES[letter] ?? ['?', letter]
    const cells = [
      external(minute(of.startedAt), of.url),
      [h('span', { class: `c c-${letter}`, 'aria-hidden': 'true' }, sign.trim()), ` ${word}`],
      seconds === null ? '' : formatDuration(seconds),
      causeAt(row, run) ?? '',
    ]
    return [{ letter, cells }]
  })
  const newest = rows.toReversed()
  const failed = newest.filter(({ letter }) => 'fki'.includes(letter))
  return section(
    'History',
    h('p', {}, strip(row, runs.length)),
    failureChart(row),
    durationChart(row),
    failed.length === 0
      ? null
      : folded(
          'Runs in which it did not just pass',
          table('Runs in which it did not just pass', HEADER, failed.map(cellsOf)),
        ),
    folded(`All ${rows.length} runs`, table('All runs', HEADER, newest.map(cellsOf))),
  )
}

/** A result as a row of a table. */
interface Told {
  readonly letter: string
  readonly cells: readonly Child[]
}

function cellsOf({ cells }: Told): readonly Child[] {
  return cells
}

const HEADER = ['Run', 'Outcome', 'Duration', 'Cause'] as const
