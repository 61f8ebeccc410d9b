import { h, section, table } from './dom.ts'
import { hashOf } from './route.ts'
import { outcomeTonight, type Row, type Store } from './store.ts'

/** Numbers of an area. */
interface AreaCounts {
  readonly name: string
  readonly passed: number
  readonly failed: number
  readonly flaky: number
  readonly other: number
}

/** What the specs of each area did in this night; null if nothing ran. The areas with failures come first. */
export function areaTable({ rows }: Store): HTMLElement | null {
  const areas = Map.groupBy(
    rows.filter((row) => !['.', undefined].includes(outcomeTonight(row))),
    ({ area }) => area,
  )
  if (areas.size === 0) return null
  const counts = [...areas]
    .map(([name, own]) => countsOf(name, own))
    .toSorted(
      (one, other) =>
        other.failed - one.failed || other.flaky - one.flaky || other.passed - one.passed,
    )
  return section(
    'Areas',
    table(
      'Specs of this night by area',
      ['Area', 'Failed', 'Flaky', 'Passed', 'Other', 'Share'],
      counts.map(({ name, passed, failed, flaky, other }) => [
        h('a', { href: hashOf(['grid'], { area: name }) }, name || 'not known'),
        failed,
        flaky,
        passed,
        other,
        shareBar([
          ['f', failed],
          ['k', flaky],
          ['p', passed],
          ['s', other],
        ]),
      ]),
    ),
  )
}

function countsOf(name: string, rows: readonly Row[]): AreaCounts {
  const letters = rows.map(outcomeTonight)
  const count = (wanted: string) =>
    letters.filter((letter) => letter !== undefined && wanted.includes(letter)).length
  const [passed, failed, flaky] = [count('p'), count('f'), count('k')]
  return { name, passed, failed, flaky, other: letters.length - passed - failed - flaky }
}

/** Numbers as a bar; the numbers themselves stand beside it. */
function shareBar(parts: readonly (readonly [letter: string, count: number])[]): HTMLElement {
  return h(
    'span',
    { class: 'share', 'aria-hidden': 'true' },
    ...parts
      .filter(([, count]) => count > 0)
      .map(([letter, count]) => {
        const part = h('span', { class: `c-${letter}` })
        part.style.flexGrow = String(count)
        return part
      }),
  )
}
