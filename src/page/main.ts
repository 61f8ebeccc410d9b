// The HTML report in the browser. The address says what is shown, so that the back button and links work.
import { DATA_ELEMENT } from '../domain/views/html/page-data.ts'
import { compareView } from './compare-view.ts'
import { append, h } from './dom.ts'
import { gridView } from './grid-view.ts'
import { loadData } from './load.ts'
import { overview } from './overview.ts'
import { hashOf, type Route, routeOf } from './route.ts'
import { specView } from './spec-view.ts'
import { createStore, type Store } from './store.ts'
import { timelineView } from './timeline-view.ts'
import { trendsView } from './trends-view.ts'
import type { View } from './view.ts'

/** Shows a route. */
type Show = (store: Store, route: Route) => View

/** The pages by the first part of their address; those without a name are reached from others only. */
const PAGES: ReadonlyMap<string, readonly [name: string, show: Show]> = new Map([
  ['', ['Overview', overview]],
  ['grid', ['Grid', gridView]],
  ['timeline', ['Timeline', timelineView]],
  ['trends', ['Trends', trendsView]],
  ['compare', ['Compare', compareView]],
  ['spec', ['', specView]],
])

async function start(): Promise<void> {
  const main = document.getElementById('main')
  const block = document.getElementById(DATA_ELEMENT)
  if (main === null || block === null) return
  try {
    const data = await loadData(block.textContent)
    block.remove()
    run(main, createStore(data), document.title)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    main.append(
      h(
        'p',
        { role: 'alert' },
        `The data of this page cannot be read: ${why}. A browser of 2023 or newer is needed.`,
      ),
    )
  }
}

function run(main: HTMLElement, store: Store, title: string): void {
  const named = [...PAGES].filter(([, [name]]) => name !== '')
  const links = named.map(([path, [name]]) => ({
    path,
    link: h('a', { href: hashOf(path === '' ? [] : [path]) }, name),
  }))
  const header = h(
    'header',
    {},
    h(
      'a',
      { class: 'skip', href: '#main', onclick: (event: Event) => skip(event, main) },
      'To the content',
    ),
    h('nav', { 'aria-label': 'Pages' }, ...links.map(({ link }) => link)),
  )
  main.before(header)
  main.after(footer(store))
  let shown: View | null = null
  const show = () => {
    const isFirst = shown === null
    shown?.onLeft?.()
    const route = routeOf(location.hash)
    const [path = ''] = route.path
    const view = (PAGES.get(path)?.[1] ?? overview)(store, route)
    main.replaceChildren()
    append(main, view.content)
    document.title = path === '' ? title : `${view.title} · ${title}`
    for (const { path: own, link } of links) {
      if (own === path) link.setAttribute('aria-current', 'page')
      else link.removeAttribute('aria-current')
    }
    shown = view
    view.onShown?.()
    if (isFirst) return
    scrollTo(0, 0)
    main.focus({ preventScroll: true })
  }
  addEventListener('hashchange', show)
  addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  show()
  document.documentElement.dataset['ready'] = ''
}

function skip(event: Event, main: HTMLElement): void {
  event.preventDefault()
  main.focus()
}

function footer({ data: { generator, generatedAt, cut } }: Store): HTMLElement {
  return h(
    'footer',
    {},
    h('p', {}, `Made by ${generator} at ${generatedAt}. This page loads nothing.`),
    cut.length === 0 ? null : h('p', {}, `Left out, so that it opens at once: ${cut.join(' ')}`),
  )
}

await start()
