import type { ExcerptWindow } from '../../../src/domain/logs/excerpt-windows.ts'
import { levelOf } from '../../../src/domain/logs/log-line.ts'
import { mentions } from '../../../src/domain/logs/object-names.ts'
import { timestampOf } from '../../../src/domain/logs/timestamp.ts'

interface Entry {
  readonly text: string
  readonly time: number
}

interface Found extends Entry {
  readonly rank: number
  readonly count: number
}

const RANKS = { fatal: 0, error: 1, warning: 3 } as const

/**
 * What createExcerptCollector selects, told in the simplest way: each entry is compared with each window and each name. It
 * gives the entries by spec, without cleaning and shortening them.
 */
export function referenceExcerpts(
  lines: readonly string[],
  windows: readonly ExcerptWindow[],
  reference: string,
  most: number,
): ReadonlyMap<string, readonly (readonly [string, number])[]> {
  const entries = entriesOf(lines, reference)
  const known = windows.flatMap(({ names }) => names)
  return new Map(
    windows.map((window) => {
      const failedAt = Date.parse(window.failureAt)
      const distance = ({ time }: Entry) => Math.abs(time - failedAt)
      const found = new Map<string, Found>()
      for (const entry of entries) {
        if (entry.time < Date.parse(window.from) || entry.time > Date.parse(window.to)) continue
        const rank = rankOf(entry.text, window.names, known)
        if (rank === null) continue
        const same = withoutNumbers(entry.text)
        const before = found.get(same)
        const nearest = before === undefined || distance(entry) <= distance(before) ? entry : before
        found.set(same, { ...nearest, rank, count: (before?.count ?? 0) + 1 })
      }
      const best = [...found.values()]
        .toSorted((one, other) => one.rank - other.rank || distance(one) - distance(other))
        .slice(0, most)
        .toSorted((one, other) => one.time - other.time)
      return [window.specId, best.map(({ text, count }) => [text, count] as const)]
    }),
  )
}

function entriesOf(lines: readonly string[], reference: string): readonly Entry[] {
  const entries: Entry[] = []
  for (const line of lines) {
    const time = timestampOf(line, reference)
    const last = entries.at(-1)
    if (time !== null) entries.push({ text: line, time })
    else if (last !== undefined) entries.splice(-1, 1, { ...last, text: `${last.text}\n${line}` })
  }
  return entries
}

/** Words with digits count as one and the same, also several of them in a row. */
function withoutNumbers(text: string): string {
  return text.replace(/[0-9a-z]*\d[0-9a-z]*/gi, '#').replace(/#(?:[-_.:]#)+/g, '#')
}

function rankOf(text: string, names: readonly string[], known: readonly string[]): number | null {
  const level = levelOf(text)
  const named = names.some((name) => mentions(text, name))
  const isOfOthers = !named && names.length > 0 && known.some((name) => mentions(text, name))
  if (isOfOthers && level !== 'fatal') return null
  if (level === null) return named ? 2 : null
  return named ? 0 : RANKS[level]
}
