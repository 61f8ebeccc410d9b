import type { RecordedSearch } from '../blame/blame.ts'
import { groupBy } from '../group.ts'
import { isRedAsAWhole } from '../night/detail.ts'
import { isHalved } from '../night/drift.ts'
import type { Night, NightResult, NightSpec, Suspects } from '../night/night.ts'
import { dayOf, percent } from '../night/spec-words.ts'
import { plainLine, plural } from '../text.ts'
import { type Annotation, annotation, capped } from './annotations.ts'
import { driftingLanes, driftNames, driftText } from './drift-wording.ts'
import { specsIn } from './night-wording.ts'
import { searchAt } from './search-wording.ts'

const LEVELS: Readonly<Record<NightResult, Annotation['level'] | null>> = {
  passed: null,
  flaky: 'warning',
  known: 'warning',
  failed: 'error',
  environment: 'error',
  incomplete: 'error',
  error: 'error',
}

/** GitHub keeps ten annotations of a level for a step; the verdict is one of them. */
const MOST_CAUSES = 5
const MOST_LANES = 3
const MOST_SPECS = 8

/**
 * The annotations of a night: one for the verdict, one for each new cause and each lane that is red as a whole with its suspects, and one
 * for all early warnings.
 */
export function nightAnnotations(night: Night): readonly Annotation[] {
  const { verdict, missing, rejected } = night
  const level = LEVELS[verdict.result]
  const absent = [...missing, ...rejected]
    .map(({ name, why }) => `${name}: ${why}`)
    .filter((line) => line !== verdict.detail)
  const verdictLines = [
    verdict.detail,
    ...capped(absent, MOST_SPECS),
    'The job summary has the details.',
  ]
  return [
    ...(level === null
      ? []
      : [annotation(level, verdict.headline || verdict.result, verdictLines)]),
    ...newCauses(night),
    ...redLanes(night),
    ...halved(night),
    ...early(night),
  ]
}

/** Failures that are new, by cause; a spec without a cause stands alone. */
function newCauses(night: Night): readonly Annotation[] {
  const news = [...specsIn(night.specs, 'new'), ...specsIn(night.specs, 'not-seen-before')].filter(
    ({ outcome }) => outcome === 'failed',
  )
  const groups = [...groupBy(news, ({ cause, id }) => cause ?? id).values()].toSorted(
    (one, other) => other.length - one.length,
  )
  const shown = groups.slice(0, MOST_CAUSES).map((specs) => causeAnnotation(night, specs))
  const left = groups.length - shown.length
  return left > 0
    ? [
        ...shown,
        annotation('error', `… and ${plural(left, 'more new cause')}`, [
          'The job summary has all of them.',
        ]),
      ]
    : shown
}

function causeAnnotation(night: Night, specs: readonly NightSpec[]): Annotation {
  const [first] = specs
  if (first === undefined) return annotation('error', 'No spec', [])
  const cause = night.causes.find(({ id }) => id === first.cause)
  const suspects = first.suspects === null ? undefined : night.suspects[first.suspects]
  const search = searchAt(night, first.search)
  const title = `New: ${cause?.title ?? (first.message || first.id)}`
  return annotation('error', title, [
    ...capped(
      specs.map(({ id, reason }) => `- ${plainLine(id)}: ${plainLine(reason)}`),
      MOST_SPECS,
    ),
    ...answerLines(search),
    ...suspectLines(suspects),
  ])
}

/** Lanes that are red as a whole, those that fit; the verdict is about the first of them if nothing is new. */
function redLanes(night: Night): readonly Annotation[] {
  const red = night.lanes.filter(isRedAsAWhole)
  const isTold = night.specs.every(({ state }) => state !== 'new') && night.missing.length === 0
  return red
    .slice(isTold ? 1 : 0)
    .slice(0, MOST_LANES)
    .map(({ name, headline, since, cause, suspects: position, search }) => {
      const suspects = position === null ? undefined : night.suspects[position]
      const when = since === null ? '' : `, red since ${dayOf(since)}`
      return annotation('error', `${name}: ${headline}${when}`, [
        cause,
        ...answerLines(searchAt(night, search)),
        ...suspectLines(suspects),
      ])
    })
}

/** What trials found. */
function answerLines(search: RecordedSearch | null): readonly string[] {
  return search === null
    ? []
    : [plainLine(search.text), ...search.culprits.map(({ url }) => url ?? '')]
}

function suspectLines(suspects: Suspects | undefined): readonly string[] {
  if (suspects === undefined) return []
  return [suspects.text, ...suspects.builds.map(({ url }) => url ?? '')]
}

/** Lanes that lost half of their specs: nobody would notice, because what is left passes. */
function halved(night: Night): readonly Annotation[] {
  return driftingLanes(night)
    .filter(({ drift }) => isHalved(drift))
    .slice(0, MOST_LANES)
    .map(({ name, drift }) =>
      annotation('warning', `${name} lost ${drift.lost} of ${drift.before} specs`, [
        driftText(drift),
        ...capped(driftNames(drift).map(plainLine), MOST_SPECS),
      ]),
    )
}

function early({ warnings }: Night): readonly Annotation[] {
  if (warnings.length === 0) return []
  const lines = warnings.map(
    ({ text, chance }) => `- ${plainLine(text)} (chance that it is noise: ${percent(chance)})`,
  )
  return [annotation('notice', plural(warnings.length, 'early warning'), lines)]
}
