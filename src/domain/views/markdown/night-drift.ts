import { isHalved } from '../../night/drift.ts'
import type { Night } from '../../night/night.ts'
import { truncate } from '../../text.ts'
import { driftingLanes, driftNames, driftText } from '../drift-wording.ts'
import { fitList } from './budget.ts'
import { folded, inline } from './markup.ts'

const GAP = '\n\n'
const NAME_CHARACTERS = 600
/** Room for the names of one lane. */
const NAMES_BYTES = 20_000

/** Specs that lanes gained and lost, for the summary of a night; the names are folded. Empty if there are none. */
export function drifts(night: Night, room: number): string {
  const parts = driftingLanes(night).map(({ name, drift }) => {
    const sign = isHalved(drift) ? '⚠️ ' : ''
    const warning = isHalved(drift) ? ' <br>It lost half of its specs or more.' : ''
    const names = driftNames(drift).map((one) => `${text(one)}<br>`)
    const shown = fitList(
      { parts: names, noun: 'name', frame: (body) => folded('Names', `\n${body}`) },
      Math.min(room, NAMES_BYTES),
    )
    return `${sign}**${text(name)}**: ${text(driftText(drift))}.${warning}${GAP}${shown}`
  })
  const title = '### Specs of lanes that changed'
  return fitList({ parts, noun: 'lane', frame: (body) => `${title}${GAP}${body}` }, room)
}

function text(untrusted: string): string {
  return inline(truncate(untrusted, NAME_CHARACTERS))
}
