import { partText } from '../../comparison/change-text.ts'
import { type Comparison, groupedParts, type SpecChange } from '../../comparison/compare.ts'
import { plural } from '../../text.ts'
import { buildText, partCounts, resultText, trustText } from '../comparison-wording.ts'
import { field, item, more, type Page, section, wrap } from './page.ts'

const MAX_PARTS = 40
const MAX_SPECS = 30

/** A comparison as text for a terminal: builds, parts, conditions and specs. Long lists are shortened. */
export function renderComparisonForTerminal(comparison: Comparison, page: Page): string {
  const { builds, results } = comparison
  const headline = builds
    .map((build) => `${buildText(build)}${build.url === null ? '' : ` (${build.url})`}`)
    .join('; ')
  const parts = groupedParts(comparison.parts)
  return `${[
    ...wrap(headline, page.columns).map((line) => page.paint('bold', line)),
    ...wrap(
      results === null ? 'The results of at least one run are not known' : resultText(results),
      page.columns,
    ),
    ...section(page, partCounts(comparison), [
      ...parts.slice(0, MAX_PARTS).flatMap(({ change, name }) => {
        const { from, to } = partText(change)
        return [
          ...item(page, '~', `${name}: ${from} → ${to}`),
          ...field(page, '', trustText(change)),
          ...field(page, '', change.url ?? ''),
        ]
      }),
      ...more(page, parts.length, MAX_PARTS),
    ]),
    ...section(
      page,
      'Machine, node and selection',
      comparison.conditions.flatMap(({ name, from, to }) =>
        item(page, '~', `${name}: ${from} → ${to}`),
      ),
    ),
    ...(results === null
      ? []
      : [
          ...section(
            page,
            'Numbers of specs',
            results.counts.flatMap(({ name, from, to }) =>
              item(page, '~', `${name}: ${from} → ${to}`),
            ),
          ),
          ...specs(page, 'newly failing', '✗', results.newlyFailing),
          ...specs(page, 'newly passing', '✓', results.newlyPassing),
        ]),
  ].join('\n')}\n`
}

function specs(
  page: Page,
  what: string,
  mark: string,
  changes: readonly SpecChange[],
): readonly string[] {
  return section(page, `${plural(changes.length, 'spec')} ${what}`, [
    ...changes
      .slice(0, MAX_SPECS)
      .flatMap(({ id, from, to }) => [
        ...item(page, mark, id),
        ...field(page, '  before', `${from ?? 'not in the run'}, now ${to}`),
      ]),
    ...more(page, changes.length, MAX_SPECS),
  ])
}
