import { h } from './dom.ts'
import { shortName } from './names.ts'
import { hashOf } from './route.ts'

/** A link to the page of a spec. */
export function specLink(id: string, lane: string): HTMLElement {
  return h('a', { href: hashOf(['spec', lane, id]), title: id }, shortName(id))
}
