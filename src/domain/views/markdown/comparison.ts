import { partText } from '../../comparison/change-text.ts'
import { type Comparison, groupedParts, type SpecChange } from '../../comparison/compare.ts'
import { plural, truncate } from '../../text.ts'
import { buildText, partCounts, resultText, trustText } from '../comparison-wording.ts'
import { inline, link, table } from './markup.ts'

const CELL_CHARACTERS = 300
const MAX_PARTS = 60
const MAX_SPECS = 200

/** A comparison as GitHub-flavoured Markdown. Long lists are shortened. */
export function renderComparisonAsMarkdown(comparison: Comparison): string {
  const { builds, results, conditions } = comparison
  const parts = groupedParts(comparison.parts)
  const blocks = [
    `## ${builds.map((build) => link(cell(buildText(build)), build.url)).join('; ')}`,
    results === null ? 'The results of at least one run are not known.' : cell(resultText(results)),
    titled(
      partCounts(comparison),
      rows(
        ['Part', 'From', 'To', 'Note'],
        parts.slice(0, MAX_PARTS).map(({ change, name }) => {
          const { from, to } = partText(change)
          return [link(cell(name), change.url), cell(from), cell(to), cell(trustText(change))]
        }),
        parts.length,
      ),
    ),
    titled(
      'Machine, node and selection',
      rows(
        ['What', 'From', 'To'],
        conditions.map(({ name, from, to }) => [cell(name), cell(from), cell(to)]),
        conditions.length,
      ),
    ),
    ...(results === null
      ? []
      : [
          titled(
            'Numbers of specs',
            rows(
              ['What', 'From', 'To'],
              results.counts.map(({ name, from, to }) => [
                cell(name),
                cell(String(from)),
                cell(String(to)),
              ]),
              results.counts.length,
            ),
          ),
          specs('newly failing', results.newlyFailing),
          specs('newly passing', results.newlyPassing),
        ]),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function cell(text: string): string {
  return inline(truncate(text, CELL_CHARACTERS))
}

function titled(title: string, body: string): string {
  return body === '' ? '' : `### ${cell(title)}\n\n${body}`
}

function rows(
  header: readonly string[],
  body: readonly (readonly string[])[],
  all: number,
): string {
  return body.length === 0 ? '' : `${table(header, body)}${more(all - body.length)}`
}

function specs(what: string, changes: readonly SpecChange[]): string {
  const shown = changes.slice(0, MAX_SPECS)
  const lines = shown.map(
    ({ id, from, to }) => `- ${cell(id)} (${cell(from ?? 'not in the run')} → ${cell(to)})`,
  )
  const title = `${plural(changes.length, 'spec')} ${what}`
  return titled(
    title,
    lines.length === 0 ? '' : `${lines.join('\n')}${more(changes.length - shown.length)}`,
  )
}

function more(left: number): string {
  return left > 0 ? `\n\n_… and ${left} more; \`--json\` has all of them._` : ''
}
