import { keysOf } from '../../fields.ts'
import { isRedAsAWhole } from '../../night/detail.ts'
import { isHalved } from '../../night/drift.ts'
import type { Night, NightSpec, SpecState } from '../../night/night.ts'
import { dayOf, percent } from '../../night/spec-words.ts'
import { plural, shortHash } from '../../text.ts'
import { driftingLanes, driftNames, driftText } from '../drift-wording.ts'
import {
  freshnessText,
  hasSameSuspects,
  laneCounts,
  NIGHT_SIGNS,
  PULL_REQUEST_TITLES,
  SAME_SUSPECTS,
  STATE_TITLES,
  specsIn,
  TO_LOOK_AT,
} from '../night-wording.ts'
import { recentPicture } from '../recent-wording.ts'
import { searchAt } from '../search-wording.ts'
import { whoOf } from '../who-wording.ts'
import { field, item, more, type Page, section, wrap } from './page.ts'

const MOST = 30

const MARKS: Readonly<Record<SpecState, string>> = {
  new: '✗',
  'not-seen-before': '✗',
  'still-failing': '✗',
  environment: '!',
  flaky: '~',
  known: '~',
  stopped: '?',
  recovered: '✓',
}

/** A night as text for a terminal: the verdict, what is new and since when, the lanes. Long lists are shortened. */
export function renderNightForTerminal(night: Night, page: Page): string {
  const { verdict, missing, rejected, warnings, history, notes } = night
  const titles = night.pullRequest === null ? STATE_TITLES : PULL_REQUEST_TITLES
  const absent = [...missing, ...rejected]
  return `${[
    ...wrap(`${NIGHT_SIGNS[verdict.result]} ${verdict.headline}`, page.columns).map((line) =>
      page.paint('bold', line),
    ),
    ...wrap(verdict.detail, page.columns),
    ...(night.freshness === null ? [] : wrap(freshnessText(night.freshness), page.columns)),
    ...section(
      page,
      'Missing or not usable',
      absent.flatMap(({ name, why }) => item(page, '✗', `${name}: ${why}`)),
    ),
    ...keysOf(STATE_TITLES).flatMap((state) => {
      const specs = specsIn(night.specs, state)
      return section(page, `${titles[state]} (${specs.length})`, [
        ...specs
          .slice(0, MOST)
          .flatMap((spec, index) => specLines(night, spec, specs[index - 1] ?? null, page)),
        ...more(page, specs.length, MOST),
      ]).filter(() => specs.length > 0)
    }),
    ...section(
      page,
      'Early warnings',
      warnings.flatMap(({ text, chance }) => [
        ...item(page, '!', text),
        ...field(page, '', `chance that it is noise: ${percent(chance)}`),
      ]),
    ),
    ...section(
      page,
      'Specs of lanes that changed',
      driftingLanes(night).flatMap(({ name, drift }) => [
        ...item(page, isHalved(drift) ? '!' : '-', `${name}: ${driftText(drift)}`),
        ...driftNames(drift)
          .slice(0, MOST)
          .flatMap((one) => field(page, '', one)),
        ...more(page, driftNames(drift).length, MOST),
      ]),
    ),
    ...section(
      page,
      'Lanes',
      night.lanes.flatMap((lane) => [
        ...item(page, lane.result === 'passed' ? '✓' : '✗', `${lane.name}: ${lane.headline}`),
        ...field(page, 'Specs', laneCounts(lane)),
        ...field(
          page,
          'Builds',
          lane.builds
            .map(({ project, version, commit }) =>
              `${project} ${version ?? ''} ${shortHash(commit ?? '')}`.trim(),
            )
            .join(', '),
        ),
        ...field(page, 'Compared', `with ${plural(lane.compared, 'earlier run')}`),
        ...field(page, 'Red since', lane.since === null ? '' : dayOf(lane.since)),
        ...field(page, 'Cause', lane.cause),
        ...field(page, 'Who', isRedAsAWhole(lane) ? whoOf(night, lane) : ''),
        ...field(page, 'Broke it', searchAt(night, lane.search)?.text ?? ''),
        ...suspectsLines(night, lane.suspects, page),
        ...field(page, 'Note', lane.saysNothing),
        ...lane.contradictions.flatMap((one) => field(page, 'Note', one)),
      ]),
    ),
    ...section(page, 'History', [
      ...item(page, '-', history.source === '' ? 'no history was read' : history.source),
      ...[...history.problems, ...notes].flatMap((one) => item(page, '!', one)),
    ]),
  ].join('\n')}\n`
}

function specLines(
  night: Night,
  spec: NightSpec,
  before: NightSpec | null,
  page: Page,
): readonly string[] {
  const lane = night.lanes[spec.lane]
  return [
    ...item(page, MARKS[spec.state], spec.id),
    ...field(page, 'Lane', night.lanes.length > 1 ? (lane?.name ?? '') : ''),
    ...field(page, 'State', spec.reason),
    ...field(page, 'Last runs', recentPicture(spec.recent)),
    ...field(page, 'Message', spec.message),
    ...field(page, 'Doubt', spec.doubt),
    ...field(page, 'Who', TO_LOOK_AT.includes(spec.state) ? whoOf(night, spec) : ''),
    ...field(page, 'Broke it', searchAt(night, spec.search)?.text ?? ''),
    ...(hasSameSuspects(spec, before)
      ? field(page, 'Suspects', SAME_SUSPECTS)
      : suspectsLines(night, spec.suspects, page)),
    ...field(page, 'Issue', spec.link ?? ''),
  ]
}

function suspectsLines(night: Night, position: number | null, page: Page): readonly string[] {
  const suspects = position === null ? undefined : night.suspects[position]
  if (suspects === undefined) return []
  return [
    ...field(page, 'Suspects', suspects.text),
    ...suspects.builds.flatMap(({ url }) => field(page, '', url ?? '')),
  ]
}
