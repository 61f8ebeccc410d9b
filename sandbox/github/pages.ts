import { PAGE_ITEMS } from './limits.ts'

/** A page of a list, and the header that leads to the others. */
export interface Page<T> {
  readonly items: readonly T[]
  /** Null when there are no others. */
  readonly link: string | null
}

/**
 * Cuts a page out of a list (https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api).
 * @param url of the request
 */
export function cutPage<T>(url: URL, items: readonly T[]): Page<T> {
  const asked = Number(url.searchParams.get('per_page') ?? PAGE_ITEMS.default)
  const size = Math.min(Math.max(1, asked), PAGE_ITEMS.most)
  const page = Math.max(1, Number(url.searchParams.get('page') ?? 1))
  const last = Math.max(1, Math.ceil(items.length / size))
  const targets: readonly (readonly [relation: string, page: number])[] = [
    ...(page > 1 ? [['prev', page - 1] as const] : []),
    ...(page < last
      ? ([
          ['next', page + 1],
          ['last', last],
        ] as const)
      : []),
    ...(page > 1 ? [['first', 1] as const] : []),
  ]
  const links = targets.map(([relation, target]) => `<${withPage(url, target)}>; rel="${relation}"`)
  return {
    items: items.slice((page - 1) * size, page * size),
    link: links.length === 0 ? null : links.join(', '),
  }
}

function withPage(url: URL, page: number): string {
  const target = new URL(url)
  target.searchParams.set('page', String(page))
  return target.href
}
