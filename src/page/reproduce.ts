import { laneToRepeat } from '../domain/night/repeat-lines.ts'
import { plainLine, plural, truncate } from '../domain/text.ts'
import { TO_LOOK_AT } from '../domain/views/night-wording.ts'
import { copyable } from './copyable.ts'
import { folded, h, section } from './dom.ts'
import { linesOf, type Repeat, repeatOf, repeatView } from './repeat.ts'
import { failedRows, type Store } from './store.ts'

const NAME_CHARACTERS = 300
/** Each spec has its command on its own page. */
const MOST_COMMANDS = 200

/** A failing spec with its commands. */
interface Repeated extends Repeat {
  readonly id: string
}

/**
 * The commands that repeat the first failing spec, and folded those of the others; without one, those of a lane that is red as a
 * whole. Null if nothing can be repeated.
 */
export function reproduce(store: Store): HTMLElement | null {
  const [first, ...others] = repeated(store)
  if (first === undefined) return reproduceLane(store)
  const shown = others.slice(0, MOST_COMMANDS)
  const left = others.length - shown.length
  const commands = shown.map((one, index) =>
    linesOf([
      one.download === (shown[index - 1] ?? first).download ? '' : one.download,
      comment(one),
      one.command,
    ]),
  )
  return section(
    'Reproduce',
    others.length === 0
      ? null
      : h('p', { class: 'facts' }, `The first one: ${plainLine(first.id)}`),
    ...repeatView(first),
    shown.length === 0
      ? null
      : folded(
          `The commands of ${plural(shown.length, 'other spec')}`,
          copyable('the commands of the other specs', commands.join('\n')),
          left === 0 ? null : h('p', { class: 'facts' }, `${left} more are on the pages of specs.`),
        ),
  )
}

function reproduceLane({ data: { night } }: Store): HTMLElement | null {
  const found = night === null ? null : laneToRepeat(night)
  if (found === null) return null
  const { lane, command } = found
  return section(
    'Reproduce',
    h('p', { class: 'facts' }, `All of ${plainLine(lane.name)}`),
    ...repeatView({ download: lane.download, command, byHand: '' }),
  )
}

function repeated(store: Store): readonly Repeated[] {
  const { night, lanes } = store.data
  if (night === null) {
    return failedRows(store)
      .map((row) => ({ id: row.spec.id, ...repeatOf(store, row) }))
      .filter(({ command, byHand }) => command !== '' || byHand !== '')
  }
  const names = new Map(lanes.map(({ nightLane, name }) => [nightLane, name]))
  return TO_LOOK_AT.flatMap((state) => night.specs.filter((spec) => spec.state === state))
    .filter(({ reproduce: command }) => command !== '')
    .map(({ id, lane, reproduce: command }) => {
      const row = store.rowOf(names.get(lane) ?? '', id)
      const download = night.lanes[lane]?.download ?? ''
      return {
        id,
        ...(row === undefined ? { download, command, byHand: '' } : repeatOf(store, row)),
      }
    })
}

/** The name as a comment of the shell. */
function comment({ id }: Repeated): string {
  return `# ${truncate(plainLine(id), NAME_CHARACTERS)}`
}
