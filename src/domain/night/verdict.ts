import { plural, truncate } from '../text.ts'
import { detailOf, isRedAsAWhole } from './detail.ts'
import type {
  Missing,
  Night,
  NightLane,
  NightResult,
  NightSpec,
  NightVerdict,
  Rejected,
  SpecState,
} from './night.ts'
import type { UnjudgedSpecs } from './unjudged-specs.ts'

type Judged = Pick<
  Night,
  'lanes' | 'missing' | 'rejected' | 'specs' | 'causes' | 'suspects' | 'searches' | 'pullRequest'
>

/** States of a failing spec that make a night red. */
const RED_STATES: readonly SpecState[] = ['new', 'still-failing', 'not-seen-before']
/** The same for a pull request: it did not break what fails on main. */
const RED_STATES_OF_PULL_REQUEST: readonly SpecState[] = ['new', 'not-seen-before']

/** Results of runs that say nothing about specs and need somebody. */
const ENVIRONMENT: readonly string[] = [
  'environment',
  'invalid-input',
  'nothing-selected',
  'not-applicable',
]
const FACTS_IN_HEADLINE = 4
const HEADLINE_CHARACTERS = 200

/** What failing specs of a state are called: one, and several. */
type Words = Readonly<
  Record<Exclude<SpecState, 'recovered' | 'stopped'>, readonly [one: string, several: string]>
>

const OF_NIGHT: Words = {
  new: ['new failure', 'new failures'],
  'not-seen-before': [
    'failure of a spec that was not seen before',
    'failures of specs that were not seen before',
  ],
  'still-failing': ['spec still failing', 'specs still failing'],
  known: ['known failure', 'known failures'],
  environment: ['failure of the environment', 'failures of the environment'],
  flaky: ['flaky spec failed', 'flaky specs failed'],
}

const OF_PULL_REQUEST: Words = {
  ...OF_NIGHT,
  new: ['spec broken by this pull request', 'specs broken by this pull request'],
  'still-failing': ['spec failing on main as well', 'specs failing on main as well'],
  flaky: ['spec failed that is flaky on main', 'specs failed that are flaky on main'],
}

const WITHOUT_PAST: Words[keyof Words] = [
  'spec failed, and there are no earlier results to compare with',
  'specs failed, and there are no earlier results to compare with',
]

/** States that have a beginning. What a pull request broke has none. */
const WITH_SINCE: readonly SpecState[] = ['new', 'still-failing']

/**
 * What a night means, from its lanes and specs. Green needs all lanes, each passed, and nothing that speaks against it.
 * @param unjudged failing specs that are not among those of the night
 */
export function verdictOf(night: Judged, unjudged: readonly UnjudgedSpecs[]): NightVerdict {
  const result = resultOf(night)
  const words = night.pullRequest === null ? OF_NIGHT : OF_PULL_REQUEST
  const failures = [
    ...specFacts(night, 'new', words.new),
    ...specFacts(
      night,
      'not-seen-before',
      isWithoutPast(night) ? WITHOUT_PAST : words['not-seen-before'],
    ),
    ...specFacts(night, 'still-failing', words['still-failing']),
    ...unjudged.map(
      ({ lane, count }) =>
        `${plural(count, 'failing spec')} of ${lane} that ${count === 1 ? 'is' : 'are'} not judged`,
    ),
  ]
  const gaps = [
    ...missingFacts(night.missing, night.lanes),
    ...rejectedFacts(night.rejected, night.lanes),
    ...laneFacts(night, result),
  ]
  const facts = [
    // What decides the result comes first.
    ...(result === 'failed' ? [...failures, ...gaps] : [...gaps, ...failures]),
    ...specFacts(night, 'environment', words.environment),
    ...specFacts(night, 'known', words.known),
    ...specFacts(night, 'flaky', words.flaky),
    ...recoveredFacts(night),
  ]
  const told = result === 'passed' ? [allPassed(night), ...facts] : facts
  const headline = told.slice(0, FACTS_IN_HEADLINE).join('; ').replace(/^no /, 'No ')
  return { result, headline: headline || result, detail: detailOf(night) }
}

function resultOf({ lanes, missing, rejected, specs, pullRequest }: Judged): NightResult {
  const excused = pullRequest === null ? ['known'] : ['known', 'still-failing']
  if (lanes.length === 0) return 'incomplete'
  if (specs.some((spec) => isRed(spec, pullRequest))) return 'failed'
  if (lanes.some(({ result }) => result === 'error')) return 'error'
  if (missing.length > 0 || rejected.length > 0) return 'incomplete'
  if (lanes.some(({ contradictions }) => contradictions.length > 0)) return 'incomplete'
  const bad = lanes.filter(({ result }) => result !== 'passed')
  if (bad.some(({ result }) => ENVIRONMENT.includes(result))) return 'environment'
  // A word that this version does not know is never green.
  if (bad.some(({ result }) => result !== 'failed')) return 'incomplete'
  const failed = specs.filter(({ outcome }) => outcome === 'failed')
  // A failed lane must have failed specs that are judged: else something else failed, such as BeforeSuite.
  if (bad.some((lane) => lane.saysNothing !== '' || !coversFailures(lane, lanes, failed)))
    return 'failed'
  if (failed.some(({ state }) => state === 'environment')) return 'environment'
  if (failed.some(({ state }) => excused.includes(state))) return 'known'
  return failed.length > 0 ? 'flaky' : 'passed'
}

function isRed({ outcome, state }: NightSpec, pullRequest: Judged['pullRequest']): boolean {
  const states = pullRequest === null ? RED_STATES : RED_STATES_OF_PULL_REQUEST
  return outcome === 'failed' && states.includes(state)
}

/** Whether each failed spec of a lane is judged, so that what is known of them excuses the lane. */
function coversFailures(
  lane: NightLane,
  lanes: readonly NightLane[],
  failed: readonly NightSpec[],
): boolean {
  const own = failed.filter((spec) => lanes[spec.lane] === lane)
  return (
    own.length > 0 &&
    own.length === lane.counts.failed &&
    lane.counts.interrupted === 0 &&
    lane.counts.notRun === 0
  )
}

function isWithoutPast({ lanes }: Judged): boolean {
  return lanes.every(({ compared }) => compared === 0)
}

function missingFacts(missing: readonly Missing[], lanes: readonly NightLane[]): readonly string[] {
  if (lanes.length === 0) {
    return missing.length === 0
      ? ['There is no report of any run']
      : [`No run has a report: ${nameList(missing)}`]
  }
  return missing.length === 0 ? [] : [`no report of ${nameList(missing)}`]
}

/** Without any lane, the missing ones are told. */
function rejectedFacts(
  rejected: readonly Rejected[],
  lanes: readonly NightLane[],
): readonly string[] {
  return rejected.length === 0 || lanes.length === 0
    ? []
    : [`${plural(rejected.length, 'artifact')} cannot be used`]
}

function nameList(missing: readonly Missing[]): string {
  const names = missing.map(({ name }) => name)
  return names.length > 3
    ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`
    : names.join(', ')
}

function laneFacts(night: Judged, result: NightResult): readonly string[] {
  const { lanes, specs, pullRequest } = night
  const failed = specs.filter(({ outcome }) => outcome === 'failed')
  // Flaky specs must not stand alone in a headline that is red for something else.
  const isUnexplained = result === 'failed' && !specs.some((spec) => isRed(spec, pullRequest))
  return lanes.flatMap((lane) => {
    const { name, headline, contradictions } = lane
    if (contradictions.length > 0) return [`${name} contradicts itself`]
    if (isOnlyMissing(lane, night.missing)) return []
    if (!isRedAsAWhole(lane)) {
      const isCovered = lane.result === 'passed' || coversFailures(lane, lanes, failed)
      return isUnexplained && !isCovered ? [laneText(name, headline)] : []
    }
    return [`${laneText(name, headline)}${sinceText(lane, pullRequest)}`]
  })
}

/** The end of the name of what is missing of a lane (shards.ts). */
const PART_OF_LANE = /, (?:shard \d+ of \d+|\d+ specs?)$/

/** Whether all that is wrong with a lane is that a part of it is missing, which is told already. */
function isOnlyMissing({ name, result, counts }: NightLane, missing: readonly Missing[]): boolean {
  return (
    result === 'incomplete' &&
    counts.failed + counts.interrupted + counts.notRun === 0 &&
    missing.some((one) => one.name.startsWith(`${name}, `) && PART_OF_LANE.test(one.name))
  )
}

function laneText(name: string, headline: string): string {
  return `${name}: ${truncate(headline, HEADLINE_CHARACTERS)}`
}

/** Since when a lane is red as a whole; of a pull request, whether main is. */
function sinceText(
  { since, result, compared }: NightLane,
  pullRequest: Judged['pullRequest'],
): string {
  if (pullRequest === null) return since === null ? '' : `, red since ${dayOf(since)}`
  if (since !== null) return `, as on main since ${dayOf(since)}`
  return result === 'failed' && compared > 0 ? ', unlike on main' : ''
}

/** The number of specs in a state, and since when if it is the same for all. */
function specFacts(
  { specs, lanes, pullRequest }: Judged,
  state: keyof Words,
  [one, several]: Words[keyof Words],
): readonly string[] {
  const own = specs.filter((spec) => spec.state === state && spec.outcome === 'failed')
  const [first] = own
  if (first === undefined) return []
  const names = [...new Set(own.map(({ lane }) => lanes[lane]?.name ?? ''))]
  const where = lanes.length === 1 || names.length !== 1 ? '' : ` in ${names[0]}`
  const times = [...new Set(own.map(({ since, lane }) => dayOf(since ?? lanes[lane])))].toSorted()
  const [oldest = ''] = times.filter((time) => time !== '')
  const since =
    !WITH_SINCE.includes(state) || oldest === '' || (pullRequest !== null && state === 'new')
      ? ''
      : times.length === 1
        ? ` since ${oldest}`
        : `, the oldest since ${oldest}`
  return [`${own.length} ${own.length === 1 ? one : several}${where}${since}`]
}

/** The day of a run; empty if there is none. */
function dayOf(run: { readonly startedAt: string } | undefined): string {
  return run?.startedAt.slice(0, 10) ?? ''
}

function recoveredFacts({ specs, pullRequest }: Judged): readonly string[] {
  const count = specs.filter(({ state }) => state === 'recovered').length
  if (count === 0) return []
  if (pullRequest === null) return [`${count} recovered`]
  return [
    count === 1 ? '1 spec passes that fails on main' : `${count} specs pass that fail on main`,
  ]
}

function allPassed({ lanes }: Judged): string {
  const passed = lanes.reduce((sum, { counts }) => sum + counts.passed, 0)
  const where = lanes.length === 1 ? (lanes[0]?.name ?? '') : plural(lanes.length, 'lane')
  const repeated = lanes.reduce((sum, { counts }) => sum + counts.flaky, 0)
  const only = repeated === 0 ? '' : `, ${repeated} only when repeated`
  return `${where} passed: ${plural(passed, 'spec')}${only}`
}
