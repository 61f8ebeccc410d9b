const MAP = 'map['
/** The start of a list of errors, as Kubernetes prints several (kubernetes/apimachinery, pkg/util/errors/errors.go). */
const ERRORS = ': ['
const SEPARATOR = ', '
/** Entries of a longer list stay as they are. */
const MOST_ENTRIES = 200

/**
 * Sorts what programs print in random order: entries of a map as Go prints it, `map[b:2 a:1]`, and several errors at the end
 * of a text, `[b failed: x, a failed: y]`.
 */
export function inFixedOrder(text: string): string {
  const sorted = text.includes(MAP) ? text.split(MAP).map(withSortedStart).join(MAP) : text
  return sorted.endsWith(']') ? withSortedErrors(sorted) : sorted
}

function withSortedErrors(text: string): string {
  const start = text.indexOf(ERRORS)
  if (start < 0) return text
  const errors = text.slice(start + ERRORS.length, -1).split(SEPARATOR)
  if (errors.length > MOST_ENTRIES || errors.some((error) => !error.includes(': '))) return text
  return `${text.slice(0, start)}${ERRORS}${errors.toSorted().join(SEPARATOR)}]`
}

/** Sorts what comes before the bracket that closes the map. A map with lists or maps in it stays as it is. */
function withSortedStart(part: string, index: number): string {
  const end = part.indexOf(']')
  const inner = part.slice(0, end)
  if (index === 0 || end < 0 || inner.includes('[')) return part
  const entries = entriesOf(inner)
  return entries.length > MOST_ENTRIES ? part : entries.toSorted().join(' ') + part.slice(end)
}

/** A value can have spaces, but its first word has no colon. */
function entriesOf(inner: string): readonly string[] {
  const entries: string[] = []
  for (const word of inner.split(' ')) {
    const last = entries.length - 1
    if (last < 0 || word.includes(':')) entries.push(word)
    else entries[last] += ` ${word}`
  }
  return entries
}
