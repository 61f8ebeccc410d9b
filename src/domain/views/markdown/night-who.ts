import type { Night } from '../../night/night.ts'
import { truncate } from '../../text.ts'
import { areasText } from '../area-wording.ts'
import { areasOfNight } from '../night-wording.ts'
import { whoOfNight } from '../who-wording.ts'
import { ifFits } from './budget.ts'
import { inline } from './markup.ts'

const TEXT_CHARACTERS = 300

/** Who should look at how many failing specs, and the areas of the failures, in two lines. */
export function whoShouldLook(night: Night, room: number): string {
  const who = whoOfNight(night, text)
  const areas = text(areasText(areasOfNight(night)))
  const lines = [
    ...(who === '' ? [] : [`**Who should look:** ${who}`]),
    ...(areas === '' ? [] : [`**Areas:** ${areas}`]),
  ]
  return ifFits(lines.join('<br>'), room)
}

function text(untrusted: string): string {
  return inline(truncate(untrusted, TEXT_CHARACTERS))
}
