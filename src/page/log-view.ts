import { plural } from '../domain/text.ts'
import type { LogPage } from '../domain/views/html/page-data.ts'
import { folded, h } from './dom.ts'

/** Words for what stands beside a line, so that color is not the only sign. */
const LEVELS: Readonly<Record<string, readonly [sign: string, name: string]>> = {
  '!': ['E', 'error'],
  '?': ['W', 'warning'],
}

/** Lines of a log; those in the time of the spec are highlighted, and where it began and failed is marked. */
export function logView({ log, lines, marks }: LogPage): HTMLElement {
  const rows: HTMLElement[] = []
  let place = lines.length === 0 ? ' ' : (marks[0] ?? ' ')
  for (const [index, line] of lines.entries()) {
    const now = marks[index * 2] ?? ' '
    if (now !== place) rows.push(border(place, now))
    place = now
    const [sign, name] = LEVELS[marks[index * 2 + 1] ?? ' '] ?? [' ', '']
    rows.push(
      h(
        'div',
        { class: `log-line ${now === ' ' ? 'in' : 'out'} ${name}` },
        h('span', { class: 'level', title: name === '' ? null : name }, sign),
        line,
      ),
    )
  }
  const inside = lines.filter((_, index) => marks[index * 2] === ' ').length
  const box = folded(
    [h('code', {}, log), `, excerpt of ${howMany(lines.length, inside)} in the time of the spec`],
    h('div', { class: 'log', tabindex: 0, role: 'group', 'aria-label': log }, ...rows),
  )
  box.setAttribute('open', '')
  return box
}

/** A log has more lines than the page: those that say most, of each failure. */
function howMany(all: number, inside: number): string {
  return `${plural(all, 'line')}, ${inside === all ? 'all' : `${inside} of them`}`
}

function border(from: string, to: string): HTMLElement {
  const words =
    from === '<' ? 'the spec starts' : to === '>' ? 'the spec has failed' : 'another time'
  return h('div', { class: 'border' }, words)
}
