import { lettersOf } from '../domain/views/html/cells.ts'
import { h } from './dom.ts'
import { OUTCOMES } from './names.ts'
import type { Row } from './store.ts'

/** The last runs of a spec as a few cells, the newest on the left. For screen readers it is one sentence. */
export function strip({ spec: { outcomes } }: Row, most = 30): HTMLElement {
  return stripOf(outcomes, most)
}

/** Letters of outcomes, oldest first, as cells. */
export function stripOf(outcomes: string, most: number): HTMLElement {
  const cells = lettersOf(outcomes).toReversed().slice(0, most)
  return h(
    'span',
    { class: 'strip', role: 'img', 'aria-label': stripWords(cells) },
    ...cells.map((letter) => {
      const [sign = '?'] = OUTCOMES[letter] ?? []
      return h('span', { class: `c c-${letter === '.' ? 'none' : letter}` }, sign.trim())
    }),
  )
}

function stripWords(cells: readonly string[]): string {
  const counts = Map.groupBy(cells, (letter) => letter)
  const words = [...counts].map(
    ([letter, all]) => `${all.length} ${OUTCOMES[letter]?.[1] ?? letter}`,
  )
  return `the last ${cells.length === 1 ? 'run' : `${cells.length} runs`}: ${words.join(', ')}`
}
