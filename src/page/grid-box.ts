import type { Columns } from './columns.ts'
import { h, whileShown } from './dom.ts'
import { type Line, lineElement } from './grid-table.ts'

/** Lines that are drawn above and below those that are seen. */
const AROUND = 12
/** Lines on paper. */
const MOST_PRINTED = 300

/** A place in a grid: the cell that the reader is at, and how far it is scrolled. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly top: number
  readonly left: number
}

const START: Place = { line: 0, column: 0, top: 0, left: 0 }

/** A grid of which only the lines that are seen are in the document. */
export interface GridBox {
  readonly element: HTMLElement
  /** Shows other lines, from the top or from a place. */
  show(lines: readonly Line[], columns: Columns, header: HTMLElement, from?: Place): void
  /** Where the reader is. */
  place(): Place
}

/**
 * Creates a grid. Arrow keys, Page Up and Down, Home and End move a cell, with Control to the ends; Enter opens its spec.
 * @param onActive gets the line and the column of the cell that the reader is at
 */
export function createGrid(
  onActive: (line: Line, columns: Columns, column: number) => void,
): GridBox {
  let lines: readonly Line[] = []
  let columns: Columns | null = null
  let active = { line: 0, column: 0 }
  const drawn = new Map<number, HTMLElement>()
  const body = h('div', { role: 'rowgroup', class: 'lines' })
  const head = h('div', { role: 'rowgroup', class: 'heads' })
  const element = h(
    'div',
    {
      role: 'grid',
      class: 'grid',
      tabindex: 0,
      'aria-label': 'Results of specs over runs',
      'aria-describedby': 'grid-help',
    },
    head,
    body,
  )

  const lineHeight = () =>
    Number.parseFloat(getComputedStyle(element).getPropertyValue('--line-px'))

  function draw(most?: number): void {
    if (columns === null) return
    const height = lineHeight()
    const first = Math.max(0, Math.floor(element.scrollTop / height) - AROUND)
    const seen = Math.ceil(element.clientHeight / height) + 2 * AROUND
    const last = Math.min(lines.length, most ?? first + seen)
    for (const [index, drawnLine] of drawn) {
      if (index >= first && index < last) continue
      drawnLine.remove()
      drawn.delete(index)
    }
    for (let index = most === undefined ? first : 0; index < last; index += 1) {
      const line = lines[index]
      if (line === undefined || drawn.has(index)) continue
      const made = lineElement(line, index, index === active.line ? active.column : -1, columns)
      drawn.set(index, made)
      // In their order, so that a screen reader that reads on finds the next one.
      const next = [...drawn.keys()].filter((key) => key > index).toSorted((a, b) => a - b)[0]
      body.insertBefore(made, next === undefined ? null : (drawn.get(next) ?? null))
    }
  }

  function redraw(index: number): void {
    drawn.get(index)?.remove()
    drawn.delete(index)
  }

  function moveTo(line: number, column: number): void {
    if (columns === null || lines.length === 0) return
    const before = active.line
    active = {
      line: Math.min(lines.length - 1, Math.max(0, line)),
      column: Math.min(columns.columns.length - 1, Math.max(0, column)),
    }
    scrollToActive()
    redraw(before)
    redraw(active.line)
    draw()
    element.setAttribute('aria-activedescendant', 'active-cell')
    const at = lines[active.line]
    if (at !== undefined) onActive(at, columns, active.column)
  }

  function scrollToActive(): void {
    const height = lineHeight()
    const room = element.clientHeight - head.offsetHeight
    const top = active.line * height
    if (top < element.scrollTop) element.scrollTop = top
    else if (top + height > element.scrollTop + room) element.scrollTop = top + height - room
    const style = getComputedStyle(element)
    const cell = Number.parseFloat(style.getPropertyValue('--cell-px'))
    const names = head.querySelector('.name')?.clientWidth ?? 0
    const left = active.column * cell
    const width = element.clientWidth - names
    if (left < element.scrollLeft) element.scrollLeft = left
    else if (left + cell > element.scrollLeft + width) element.scrollLeft = left + cell - width
  }

  const pageOfLines = () => Math.max(1, Math.floor(element.clientHeight / lineHeight()) - 3)
  const MOVES: Readonly<Record<string, (whole: boolean) => readonly [number, number]>> = {
    ArrowUp: () => [active.line - 1, active.column],
    ArrowDown: () => [active.line + 1, active.column],
    ArrowLeft: () => [active.line, active.column - 1],
    ArrowRight: () => [active.line, active.column + 1],
    PageUp: () => [active.line - pageOfLines(), active.column],
    PageDown: () => [active.line + pageOfLines(), active.column],
    Home: (whole) => [whole ? 0 : active.line, 0],
    End: (whole) => [whole ? Number.MAX_SAFE_INTEGER : active.line, Number.MAX_SAFE_INTEGER],
  }

  element.addEventListener('keydown', (event) => {
    if (event.altKey || event.metaKey || event.target !== element) return
    const move = MOVES[event.key]
    if (move !== undefined) {
      event.preventDefault()
      moveTo(...move(event.ctrlKey))
    } else if (event.key === 'Enter') {
      const line = lines[active.line]
      if (line !== undefined) location.hash = line.href
    }
  })
  element.addEventListener('focus', () => {
    // A click comes with a cell of its own.
    if (element.matches(':focus-visible')) moveTo(active.line, active.column)
  })
  element.addEventListener('scroll', () => requestAnimationFrame(() => draw()), { passive: true })
  element.addEventListener('click', (event) => {
    const { target } = event
    if (!(target instanceof HTMLElement) || target.closest('a') !== null) return
    const line = [...drawn].find(([, made]) => made.contains(target))?.[0]
    const name = head.querySelector('.name')
    if (line === undefined || name === null) return
    const cell = Number.parseFloat(getComputedStyle(element).getPropertyValue('--cell-px'))
    const x = event.clientX - element.getBoundingClientRect().left + element.scrollLeft
    const column = Math.floor((x - name.clientWidth) / cell)
    if (column >= 0) moveTo(line, column)
  })
  whileShown(element, window, 'beforeprint', () => draw(MOST_PRINTED))
  whileShown(element, window, 'resize', () => draw())

  return {
    element,
    place: () => ({ ...active, top: element.scrollTop, left: element.scrollLeft }),
    show(shown, of, header, from = START) {
      lines = shown
      columns = of
      active = { line: from.line, column: from.column }
      for (const made of drawn.values()) made.remove()
      drawn.clear()
      head.replaceChildren(header)
      body.style.height = `calc(var(--line) * ${lines.length})`
      body.style.width = `calc(var(--name) + var(--cell) * ${of.columns.length})`
      element.setAttribute('aria-rowcount', String(lines.length + 1))
      element.setAttribute('aria-colcount', String(of.columns.length + 1))
      element.removeAttribute('aria-activedescendant')
      element.scrollTop = from.top
      element.scrollLeft = from.left
      draw()
    },
  }
}
