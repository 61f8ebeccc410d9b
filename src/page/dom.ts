/** What an element can have as a child. Strings become text and never markup. */
export type Child = Node | string | number | null | false | readonly Child[]

/** Attributes by name; `class`, `href` and the like. Those that are null or false are left out. */
export interface Props {
  readonly [name: string]: string | number | boolean | null | undefined | Listener
}

type Listener = (event: Event) => void

/** Links lead to the page itself or to the web. */
const SAFE_LINK = /^(?:#|https?:\/\/)/

/** Creates an element. Functions are listeners of events: `onclick` of `click`. A link to anything unusual has no address. */
export function h<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  props: Props = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(props)) {
    if (typeof value === 'function') {
      element.addEventListener(key.slice(2), value)
    } else if (value !== null && value !== undefined && value !== false) {
      const text = value === true ? '' : String(value)
      if (key !== 'href' || SAFE_LINK.test(text)) element.setAttribute(key, text)
    }
  }
  append(element, children)
  return element
}

/** Adds children to an element. */
export function append(parent: ParentNode, children: readonly Child[]): void {
  for (const child of children) {
    if (child === null || child === false) continue
    if (isList(child)) append(parent, child)
    else parent.append(child instanceof Node ? child : String(child))
  }
}

function isList(child: Child): child is readonly Child[] {
  return Array.isArray(child)
}

/** Listens to an event until an element is no longer in the document. */
export function whileShown(
  element: HTMLElement,
  target: EventTarget,
  event: string,
  listener: () => void,
): void {
  const own = () => {
    if (element.isConnected) listener()
    else target.removeEventListener(event, own)
  }
  target.addEventListener(event, own)
}

/** A link to another site, in a new tab, or the text alone if there is no address. */
export function external(text: string, href: string | null): Child {
  if (href === null || !/^https?:\/\//.test(href)) return text
  return h('a', { href, rel: 'noopener noreferrer', target: '_blank' }, text)
}

/** A table with a caption and a header, in a box that scrolls sideways. */
export function table(
  caption: string,
  header: readonly string[],
  rows: readonly (readonly Child[])[],
): HTMLElement {
  return h(
    'div',
    { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': caption },
    h(
      'table',
      {},
      h('caption', {}, caption),
      h('thead', {}, h('tr', {}, ...header.map((text) => h('th', { scope: 'col' }, text)))),
      h(
        'tbody',
        {},
        ...rows.map(([first = '', ...cells]) =>
          h('tr', {}, h('th', { scope: 'row' }, first), ...cells.map((cell) => h('td', {}, cell))),
        ),
      ),
    ),
  )
}

/** A section with a heading; null if it has no content. */
export function section(title: string, ...children: readonly Child[]): HTMLElement | null {
  const shown = children.filter((child) => child !== null && child !== false)
  if (shown.length === 0) return null
  return h('section', {}, h('h2', {}, title), ...shown)
}

/** A list of items; null if it is empty. */
export function list(items: readonly Child[], name = ''): HTMLElement | null {
  if (items.length === 0) return null
  return h('ul', { class: name === '' ? null : name }, ...items.map((item) => h('li', {}, item)))
}

/** A folded part. */
export function folded(title: Child, ...children: readonly Child[]): HTMLElement {
  return h('details', {}, h('summary', {}, title), ...children)
}

/** Items of a list that are shown before the rest is folded. */
const SHOWN_ITEMS = 20

/** A list of which a long rest is folded. */
export function listed(items: readonly Child[], name: string): readonly (HTMLElement | null)[] {
  const rest = items.slice(SHOWN_ITEMS)
  return [
    list(items.slice(0, SHOWN_ITEMS), name),
    rest.length === 0 ? null : folded(`${rest.length} more`, list(rest, name)),
  ]
}
