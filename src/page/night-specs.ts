import { plainLine } from '../domain/text.ts'
import type { PageNight, PageSpec } from '../domain/views/html/page-data.ts'
import { nameOf } from '../domain/views/html/page-text.ts'
import {
  byCause,
  hasSameSuspects,
  PULL_REQUEST_TITLES,
  SAME_SUSPECTS,
  STATE_TITLES,
  TO_LOOK_AT,
} from '../domain/views/night-wording.ts'
import { type Child, h, listed, section } from './dom.ts'
import { facts } from './findings.ts'
import { searchAnswer } from './search-view.ts'
import { specLink } from './spec-link.ts'
import type { Store } from './store.ts'
import { strip } from './strip.ts'

/**
 * Specs of a night that need attention, by what they are; those of one cause together.
 * @param isWanted which of them are shown
 */
export function nightSpecs(
  store: Store,
  night: PageNight,
  isWanted: (spec: PageSpec) => boolean,
): readonly Child[] {
  const titles = night.pullRequest === null ? STATE_TITLES : PULL_REQUEST_TITLES
  const wanted = night.specs.filter(isWanted)
  return [...Map.groupBy(wanted, ({ state }) => state)].map(([state, specs]) => {
    const sorted = byCause(specs)
    const items = sorted.map((spec, index) => item(store, night, spec, sorted[index - 1] ?? null))
    return section(`${nameOf(titles, state)} (${specs.length})`, ...listed(items, 'specs'))
  })
}

/** Whether somebody has to look at a spec. */
export function isOpen({ state }: PageSpec): boolean {
  return TO_LOOK_AT.some((one) => one === state)
}

function item(store: Store, night: PageNight, spec: PageSpec, before: PageSpec | null): Child {
  const lane = store.data.lanes.find(({ nightLane }) => nightLane === spec.lane)
  const row = lane === undefined ? undefined : store.rowOf(lane.name, spec.id)
  const { reason, doubt } = spec
  return [
    h(
      'p',
      { class: 'spec' },
      specLink(spec.id, lane?.name ?? ''),
      row === undefined ? null : strip(row),
    ),
    h(
      'p',
      { class: 'facts' },
      [lane?.name ?? '', row?.area ?? '', plainLine(reason), plainLine(doubt)]
        .filter(Boolean)
        .join(' · '),
    ),
    ...why(night, spec, before),
    searchAnswer(night, spec),
  ]
}

/** What it says, who should look, how sure that is, and what changed: once for the specs of one cause. */
function why(night: PageNight, spec: PageSpec, before: PageSpec | null): readonly Child[] {
  const { message, cause, who, classText } = spec
  const isSameRange = hasSameSuspects(spec, before)
  const suspects = isSameRange ? SAME_SUSPECTS : suspectsOf(night, spec)
  if (cause !== null && cause === before?.cause) {
    const same = isSameRange ? 'The same cause and suspects as above' : 'The same cause as above'
    return [h('p', { class: 'facts' }, same), isSameRange ? null : facts([['Suspects', suspects]])]
  }
  return [
    message === '' ? null : h('p', { class: 'message' }, message),
    facts([
      ['Who should look', isOpen(spec) ? who : ''],
      ['Class', isOpen(spec) ? classText : ''],
      ['Suspects', suspects],
    ]),
  ]
}

function suspectsOf({ suspects }: PageNight, spec: PageSpec): string {
  return spec.suspects === null ? '' : plainLine(suspects[spec.suspects]?.text ?? '')
}
