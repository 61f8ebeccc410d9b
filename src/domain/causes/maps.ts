const OPENING = 'map['
/** Entries of a longer map stay as they are. */
const MOST_ENTRIES = 200

/** Sorts the entries of maps as Go prints them, `map[b:2 a:1]`, because some programs print them in random order. */
export function sortedMaps(text: string): string {
  const start = text.indexOf(OPENING)
  return start < 0 ? text : text.split(OPENING).map(withSortedStart).join(OPENING)
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
