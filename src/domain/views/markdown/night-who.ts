import { isDecided } from '../../blame/resume.ts'
import { groupBy } from '../../group.ts'
import { isRedAsAWhole } from '../../night/detail.ts'
import type { Night, NightSpec } from '../../night/night.ts'
import { plural, truncate } from '../../text.ts'
import { areasText } from '../area-wording.ts'
import { whoInNight } from '../class-wording.ts'
import { areasOfNight, TO_LOOK_AT } from '../night-wording.ts'
import { searchAt } from '../search-wording.ts'
import { ifFits } from './budget.ts'
import { inline } from './markup.ts'

const TEXT_CHARACTERS = 300
const MOST_AUDIENCES = 8

/** Who should look at how many failing specs and red lanes, and the areas of the failures, in two lines. */
export function whoShouldLook(night: Night, room: number): string {
  const areas = areasText(areasOfNight(night))
  const who = audiences([...openSpecs(night), ...redLanes(night)])
  const lines = [
    ...(who === '' ? [] : [`**Who should look:** ${who}`]),
    ...(areas === '' ? [] : [`**Areas:** ${inline(truncate(areas, TEXT_CHARACTERS))}`]),
  ]
  return ifFits(lines.join('<br>'), room)
}

/** Somebody who should look at something. */
interface Look {
  readonly who: string
  readonly at: 'spec' | 'lane'
}

/** What fails on main as well is not for those who look at a pull request. */
function openSpecs(night: Night): readonly Look[] {
  const isOpen = ({ state }: NightSpec) =>
    TO_LOOK_AT.includes(state) && (night.pullRequest === null || state !== 'still-failing')
  return night.specs
    .filter(isOpen)
    .map((spec) => ({ who: culpritsOf(night, spec) || whoInNight(spec), at: 'spec' }))
}

function redLanes(night: Night): readonly Look[] {
  return night.lanes
    .filter((lane) => isRedAsAWhole(lane) && lane.result !== 'cancelled')
    .filter(({ since }) => night.pullRequest === null || since === null)
    .map((lane) => ({ who: culpritsOf(night, lane) || whoInNight(lane), at: 'lane' }))
}

/** Those with most specs and lanes first; empty if there is nothing to look at. */
function audiences(looks: readonly Look[]): string {
  const groups = [...groupBy(looks, ({ who }) => who)].toSorted(
    ([, one], [, other]) => other.length - one.length,
  )
  const shown = groups
    .slice(0, MOST_AUDIENCES)
    .map(
      ([who, own]) => `${inline(truncate(who, TEXT_CHARACTERS)) || 'not known'} (${countsOf(own)})`,
    )
  const left = groups.length - shown.length
  return [...shown, ...(left === 0 ? [] : [`and ${left} more`])].join(' · ')
}

function countsOf(looks: readonly Look[]): string {
  return (['lane', 'spec'] as const)
    .map((noun) => ({ noun, count: looks.filter(({ at }) => at === noun).length }))
    .filter(({ count }) => count > 0)
    .map(({ noun, count }) => plural(count, noun))
    .join(', ')
}

/** Whoever trials found knows better than a class; only what is decided counts. Empty if there is none. */
function culpritsOf(night: Night, { search: position }: Pick<NightSpec, 'search'>): string {
  const search = searchAt(night, position)
  if (search === null || !isDecided(search)) return ''
  return [...new Set(search.culprits.map(({ part }) => part))].join(' and ')
}
