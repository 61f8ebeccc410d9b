import { isDecided } from '../blame/resume.ts'
import { groupBy } from '../group.ts'
import type { Night, NightSpec } from '../night/night.ts'
import { plural } from '../text.ts'
import { whoOfNightSpec } from './class-wording.ts'
import { TO_LOOK_AT } from './night-wording.ts'
import { searchAt } from './search-wording.ts'

const MOST_AUDIENCES = 8

/** Who should look at a failing spec of a night; empty if that is not known. Untrusted text. */
export function whoOf(night: Pick<Night, 'searches'>, spec: NightSpec): string {
  return culpritsOf(night, spec) || whoOfNightSpec(spec)
}

/**
 * Who should look at how many specs of a night, those with most specs first; empty if nobody has to.
 * @param shown how the name of somebody, which is untrusted text, is shown
 */
export function whoOfNight(night: Night, shown: (who: string) => string): string {
  // What fails on main as well is not for those who look at a pull request.
  const isOpen = ({ state }: NightSpec) =>
    TO_LOOK_AT.includes(state) && (night.pullRequest === null || state !== 'still-failing')
  const groups = [...groupBy(night.specs.filter(isOpen), (spec) => whoOf(night, spec))].toSorted(
    ([, one], [, other]) => other.length - one.length,
  )
  const told = groups
    .slice(0, MOST_AUDIENCES)
    .map(([who, own]) => `${shown(who) || 'not known'} (${plural(own.length, 'spec')})`)
  const left = groups.length - told.length
  return [...told, ...(left === 0 ? [] : [`and ${left} more`])].join(' · ')
}

/** Whoever trials found knows better than a class; only what is decided counts. Empty if there is none. */
function culpritsOf(night: Pick<Night, 'searches'>, { search: position }: NightSpec): string {
  const search = searchAt(night, position)
  if (search === null || !isDecided(search)) return ''
  return [...new Set(search.culprits.map(({ part }) => part))].join(' and ')
}
