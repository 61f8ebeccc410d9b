/** Where the reader is: the fragment of the address, such as `#/grid?lane=conformance&q=Pods`. */
export interface Route {
  /** The parts of the path, decoded. */
  readonly path: readonly string[]
  readonly query: URLSearchParams
}

/** The route of a fragment; what cannot be decoded is taken as it is. */
export function routeOf(hash: string): Route {
  const [path, query] = split(hash.replace(/^#\/?/, ''))
  return {
    path: path.split('/').filter(Boolean).map(decoded),
    query: new URLSearchParams(query),
  }
}

/** The fragment of a route, as a link. Parameters that are empty are left out. */
export function hashOf(
  path: readonly string[],
  query: Readonly<Record<string, string>> = {},
): string {
  const set = Object.entries(query).filter(([, value]) => value !== '')
  const parameters = new URLSearchParams(set).toString()
  const address = `#/${path.map((part) => encodeURIComponent(part.toWellFormed())).join('/')}`
  return parameters === '' ? address : `${address}?${parameters}`
}

function split(text: string): readonly [string, string] {
  const mark = text.indexOf('?')
  return mark < 0 ? [text, ''] : [text.slice(0, mark), text.slice(mark + 1)]
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
