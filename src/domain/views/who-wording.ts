import { isDecided } from '../blame/resume.ts'
import { groupBy } from '../group.ts'
import { AUDIENCE_NAMES } from '../model/verdict.ts'
import { isRedAsAWhole } from '../night/detail.ts'
import type { Night, NightLane, NightSpec } from '../night/night.ts'
import { plural } from '../text.ts'
import { whoInNight } from './class-wording.ts'
import { TO_LOOK_AT } from './night-wording.ts'
import { searchAt } from './search-wording.ts'

const MOST_AUDIENCES = 8

/** What somebody has to look at: a failing spec, or a lane that is red as a whole. */
type Look = Pick<NightSpec, 'search' | 'class' | 'kind' | 'owner' | 'audience'>

/** Who should look at it; empty if that is not known. Untrusted text. */
export function whoOf(night: Pick<Night, 'searches'>, look: Look): string {
  return culpritsOf(night, look) || whoInNight(look)
}

/** What somebody has to look at, for the numbers. */
const NOUNS = ['lane', 'spec', 'missing report', 'artifact'] as const

/**
 * Who should look at how many red lanes, specs and gaps of a night, those with most of them first; empty if nobody has to.
 * @param shown how the name of somebody, which is untrusted text, is shown
 */
export function whoOfNight(night: Night, shown: (who: string) => string): string {
  const looks = [
    ...openLanes(night).map((lane) => ({ who: whoOf(night, lane), at: 'lane' }) as const),
    ...openSpecs(night).map((spec) => ({ who: whoOf(night, spec), at: 'spec' }) as const),
    // What is not there has no class: its job is where to look.
    ...night.missing.map(() => ({ who: AUDIENCE_NAMES.workflow, at: 'missing report' }) as const),
    ...night.rejected.map(() => ({ who: AUDIENCE_NAMES.workflow, at: 'artifact' }) as const),
  ]
  const groups = [...groupBy(looks, ({ who }) => who)].toSorted(
    ([, one], [, other]) => other.length - one.length,
  )
  const told = groups
    .slice(0, MOST_AUDIENCES)
    .map(([who, own]) => `${shown(who) || 'not known'} (${countsOf(own)})`)
  const left = groups.length - told.length
  return [...told, ...(left === 0 ? [] : [`and ${left} more`])].join(' · ')
}

/** What fails on main as well is not for those who look at a pull request. */
function openSpecs({ specs, pullRequest }: Night): readonly NightSpec[] {
  return specs.filter(
    ({ state }) =>
      TO_LOOK_AT.includes(state) && (pullRequest === null || state !== 'still-failing'),
  )
}

function openLanes({ lanes, pullRequest }: Night): readonly NightLane[] {
  return lanes
    .filter((lane) => isRedAsAWhole(lane) && lane.result !== 'cancelled')
    .filter(({ since }) => pullRequest === null || since === null)
}

function countsOf(looks: readonly { readonly at: (typeof NOUNS)[number] }[]): string {
  return NOUNS.map((noun) => ({ noun, count: looks.filter(({ at }) => at === noun).length }))
    .filter(({ count }) => count > 0)
    .map(({ noun, count }) => plural(count, noun))
    .join(', ')
}

/** Whoever trials found knows better than a class; only what is decided counts. Empty if there is none. */
function culpritsOf(night: Pick<Night, 'searches'>, { search: position }: Look): string {
  const search = searchAt(night, position)
  if (search === null || !isDecided(search)) return ''
  return [...new Set(search.culprits.map(({ part }) => part))].join(' and ')
}
