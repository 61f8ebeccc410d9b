import type { Report } from '../../report/report.ts'
import { formatDuration, truncate } from '../../text.ts'
import { ifFits } from './budget.ts'
import { folded, inline, table } from './markup.ts'

const NAME_CHARACTERS = 100
/** Reports of a run have about ten. */
const MOST_STAGES = 50
const BAR_CHARACTERS = 20
/** A bar grows by eighths of a character. */
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const
const WHOLE = '█'

/** The stages of the run with their times, folded. */
export function stages({ stages: all }: Report, room: number): string {
  if (all.length === 0) return ''
  const total = all.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0)
  const rows = all
    .slice(0, MOST_STAGES)
    .map(({ name, seconds }) => [
      inline(truncate(name, NAME_CHARACTERS)),
      seconds === null ? 'no end' : formatDuration(seconds),
      bar(seconds ?? 0, total),
    ])
  const text = table(['Stage', 'Time', ''], rows, ['left', 'right', 'left'])
  return ifFits(folded(`Stages of the run (${formatDuration(total)})`, text), room)
}

/** The share of the whole as a bar of text, which looks the same in light and dark; what took any time has a stroke. */
function bar(seconds: number, total: number): string {
  if (seconds === 0) return ''
  const eighths = Math.max(1, Math.round((8 * BAR_CHARACTERS * seconds) / total))
  return `${WHOLE.repeat(Math.floor(eighths / 8))}${EIGHTHS[eighths % 8] ?? ''}`
}
