import type { Night, Suspects } from '../domain/night/night.ts'
import { plainLine, plural } from '../domain/text.ts'
import { nameOf } from '../domain/views/html/page-text.ts'
import { PROJECT_NAMES } from '../domain/views/wording.ts'
import { type Child, external, folded, h, section, table } from './dom.ts'
import { day } from './names.ts'

/** Pairs of runs; each has its own changes. */
const MOST_PAIRS = 20

/** What changed between the last good and the first bad runs of a night: suspects of its failures. */
export function changes(night: Night | null): HTMLElement | null {
  const all = night?.suspects ?? []
  const pairs = all.slice(0, MOST_PAIRS).map((suspects, index) => {
    const box = pairView(night, suspects, index)
    // A single one is what the reader came for.
    if (all.length === 1) box.setAttribute('open', '')
    return box
  })
  return section('What changed', ...pairs)
}

function pairView(night: Night | null, suspects: Suspects, index: number): HTMLElement {
  const { lane, lastGood, firstBad, builds, changed, unchanged } = suspects
  const name = plainLine(night?.lanes[lane]?.name ?? '')
  const specs = (night?.specs ?? []).filter((spec) => spec.suspects === index).length
  const moved = builds.filter(({ change }) => change !== 'stayed')
  const what = [
    ...moved.map(({ project }) => nameOf(PROJECT_NAMES, project)),
    ...changed.map((one) => plainLine(one.name)),
  ]
  return folded(
    [
      `${name}, ${day(firstBad.startedAt)}: ${what.join(', ') || 'nothing that is known'}`,
      specs === 0 ? null : h('span', { class: 'facts' }, ` (${plural(specs, 'spec')})`),
    ],
    h('p', {}, `Good until ${day(lastGood.startedAt)}, bad since ${day(firstBad.startedAt)}.`),
    table(
      `Changes in ${name} of ${day(firstBad.startedAt)}`,
      ['What', 'From', 'To', 'Commits'],
      [
        ...moved.map(({ project, change, from, to, url }): readonly Child[] => [
          nameOf(PROJECT_NAMES, project),
          plainLine(from ?? 'not known'),
          plainLine(to ?? 'not known'),
          change === 'changed' ? external('compare', url) : 'not known',
        ]),
        ...changed.map(({ name: part, from, to, url }): readonly Child[] => [
          plainLine(part),
          plainLine(from),
          plainLine(to),
          url === null ? '' : external('compare', url),
        ]),
      ],
    ),
    unchanged.length === 0
      ? null
      : h('p', { class: 'facts' }, `Did not change: ${plainLine(unchanged.join(', '))}`),
  )
}
