import { plural } from '../domain/text.ts'
import type { FindingPage } from '../domain/views/html/page-data.ts'
import { type Child, folded, h, list, section } from './dom.ts'
import { specLink } from './spec-link.ts'
import type { Store } from './store.ts'

/** Findings that are shown before the rest is folded. */
const SHOWN = 10

/** Causes of this night with their evidence: who should look, at what. The lanes that have one are listed with it. */
export function findingsOf(store: Store): HTMLElement | null {
  const found = new Map<string, { readonly finding: FindingPage; readonly lanes: Set<string> }>()
  for (const lane of store.data.lanes) {
    for (const finding of lane.runs.flatMap(({ findings }) => findings)) {
      const key = `${finding.id}\n${finding.title}`
      const known = found.get(key) ?? { finding, lanes: new Set() }
      known.lanes.add(lane.name)
      found.set(key, known)
    }
  }
  const items = [...found.values()].map(({ finding, lanes: names }) =>
    item(store, finding, [...names]),
  )
  const [shown, rest] = [items.slice(0, SHOWN), items.slice(SHOWN)]
  return section(
    'Causes',
    ...shown,
    rest.length === 0 ? null : folded(`${rest.length} more`, ...rest),
  )
}

function item(store: Store, finding: FindingPage, lanes: readonly string[]): HTMLElement {
  const { title, detail, who, remedy, evidence, readFirst, specs, specCount } = finding
  return h(
    'article',
    { class: 'finding' },
    h('h3', {}, title),
    detail === '' ? null : h('p', {}, detail),
    facts([
      ['Who should look', who],
      ['Class', finding.class],
      ['What to do', remedy],
      ['Read first', readFirst],
      ['Lanes', lanes.join('; ')],
    ]),
    evidence.length === 0
      ? null
      : h(
          'pre',
          { class: 'evidence', tabindex: 0, role: 'group', 'aria-label': 'Evidence' },
          evidence.join('\n'),
        ),
    specCount === 0
      ? null
      : folded(
          plural(specCount, 'spec'),
          list(specs.map((id) => specLink(id, lanes.find((lane) => store.rowOf(lane, id)) ?? ''))),
        ),
  )
}

/** Names and values; those without a value are left out. */
export function facts(
  pairs: readonly (readonly [name: string, value: Child])[],
): HTMLElement | null {
  const shown = pairs.filter(([, value]) => value !== '' && value !== null)
  if (shown.length === 0) return null
  return h(
    'dl',
    {},
    ...shown.map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, value))),
  )
}
