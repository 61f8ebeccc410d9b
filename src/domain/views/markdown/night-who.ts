import { isDecided } from '../../blame/resume.ts'
import { groupBy } from '../../group.ts'
import type { Night, NightSpec } from '../../night/night.ts'
import { plural, truncate } from '../../text.ts'
import { areasText } from '../area-wording.ts'
import { whoOfNightSpec } from '../class-wording.ts'
import { areasOfNight, TO_LOOK_AT } from '../night-wording.ts'
import { searchAt } from '../search-wording.ts'
import { ifFits } from './budget.ts'
import { inline } from './markup.ts'

const TEXT_CHARACTERS = 300
const MOST_AUDIENCES = 8

/** Who should look at how many failing specs, and the areas of the failures, in two lines. */
export function whoShouldLook(night: Night, room: number): string {
  // What fails on main as well is not for those who look at a pull request.
  const isOpen = ({ state }: NightSpec) =>
    TO_LOOK_AT.includes(state) && (night.pullRequest === null || state !== 'still-failing')
  const specs = night.specs.filter(isOpen)
  const areas = areasText(areasOfNight(night))
  const lines = [
    ...(specs.length === 0 ? [] : [`**Who should look:** ${audiences(night, specs)}`]),
    ...(areas === '' ? [] : [`**Areas:** ${inline(truncate(areas, TEXT_CHARACTERS))}`]),
  ]
  return ifFits(lines.join('<br>'), room)
}

/** Those with most specs first. */
function audiences(night: Night, specs: readonly NightSpec[]): string {
  const groups = [
    ...groupBy(specs, (spec) => culpritsOf(night, spec) || whoOfNightSpec(spec)),
  ].toSorted(([, one], [, other]) => other.length - one.length)
  const shown = groups
    .slice(0, MOST_AUDIENCES)
    .map(
      ([who, own]) =>
        `${inline(truncate(who, TEXT_CHARACTERS)) || 'not known'} (${plural(own.length, 'spec')})`,
    )
  const left = groups.length - shown.length
  return [...shown, ...(left === 0 ? [] : [`and ${left} more`])].join(' · ')
}

/** Whoever trials found knows better than a class; only what is decided counts. Empty if there is none. */
function culpritsOf(night: Night, { search: position }: NightSpec): string {
  const search = searchAt(night, position)
  if (search === null || !isDecided(search)) return ''
  return [...new Set(search.culprits.map(({ part }) => part))].join(' and ')
}
