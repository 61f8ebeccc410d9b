import type { Night, NightSpec } from '../../night/night.ts'
import { laneToRepeat } from '../../night/repeat-lines.ts'
import { plainLine, plural, truncate } from '../../text.ts'
import { specsIn, TO_LOOK_AT } from '../night-wording.ts'
import { byteLength, ifFits, takeFitting } from './budget.ts'
import { fencedBlock, folded } from './markup.ts'

const GAP = '\n\n'
const TITLE = '### How to reproduce'
const WHERE = 'On a machine that may be changed, with exactly these builds and this configuration:'
const NAME_CHARACTERS = 300
/** Bytes for the tags and titles around commands. */
const FRAME_BYTES = 600

/**
 * The commands that repeat failing specs: that of the first one, and folded those of the others; without one, that of a lane that
 * is red as a whole. They are never cut.
 */
export function reproduceSpecs(night: Night, room: number): string {
  const [first, ...others] = TO_LOOK_AT.flatMap((state) => specsIn(night.specs, state)).filter(
    ({ reproduce }) => reproduce !== '',
  )
  if (first === undefined) return reproduceLane(night, room)
  const { download = '' } = night.lanes[first.lane] ?? {}
  const own = fencedBlock(
    [download, commandOf(first)].filter((line) => line !== '').join('\n'),
    'sh',
  )
  const start = [TITLE, WHERE, own].join(GAP)
  const commands = takeFitting(
    others.map(
      (spec) => (spec.lane === first.lane ? '' : downloadOf(night, spec)) + commandOf(spec),
    ),
    Math.max(0, room - byteLength(start) - FRAME_BYTES),
  )
  const left = others.length - commands.length
  const more =
    left === 0
      ? ''
      : `${GAP}_… and ${plural(left, 'more command')}; the JSON report has all of them._`
  const rest =
    commands.length === 0
      ? more.trim()
      : folded(
          `The commands of ${plural(commands.length, 'other spec')}`,
          `${fencedBlock(commands.join('\n'), 'sh')}${more}`,
        )
  return ifFits([start, rest].filter((part) => part !== '').join(GAP), room)
}

/** The command that repeats a lane that is red as a whole. */
function reproduceLane(night: Night, room: number): string {
  const found = laneToRepeat(night)
  if (found === null) return ''
  const { lane, command } = found
  const name = `# all of ${truncate(plainLine(lane.name), NAME_CHARACTERS)}`
  const own = fencedBlock([lane.download, name, command].join('\n'), 'sh')
  return ifFits([TITLE, WHERE, own].join(GAP), room)
}

/** The command that gets the reports of another lane, with the end of its line. */
function downloadOf({ lanes }: Night, { lane }: NightSpec): string {
  const download = lanes[lane]?.download ?? ''
  return download === '' ? '' : `${download}\n`
}

/** The name as a comment of the shell, and below it the command. */
function commandOf({ id, reproduce }: NightSpec): string {
  return `# ${truncate(plainLine(id), NAME_CHARACTERS)}\n${reproduce}`
}
