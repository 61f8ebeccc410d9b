import { isFailure, isTelling } from '../domain/views/html/cells.ts'
import { failedTonight, type Row } from './store.ts'

/** Which specs of the grid are shown, as the address has it. Empty values select everything. */
export interface Filters {
  readonly lane: string
  readonly area: string
  readonly class: string
  readonly show: string
  readonly q: string
  readonly sort: string
}

/** The kinds of specs to show. */
export const SHOWN: Readonly<
  Record<string, readonly [words: string, test: (row: Row) => boolean]>
> = {
  '': ['all specs', () => true],
  failing: ['failing in this night', failedTonight],
  changed: ['that need attention', ({ state }) => state !== null],
  failed: ['that failed at any time', ({ spec }) => /[fk]/.test(spec.outcomes)],
  flaky: [
    'that both passed and failed',
    ({ spec }) => /[kf]/.test(spec.outcomes) && spec.outcomes.includes('p'),
  ],
}

/** The orders of specs. */
export const SORTS: Readonly<Record<string, readonly [words: string, order: Order]>> = {
  '': ['most urgent first', byUrgency],
  rate: ['most failures first', (one, other) => failureShare(other) - failureShare(one)],
  name: ['by name', byName],
}

type Order = (one: Row, other: Row) => number

/** The filters in the parameters of an address; unknown values count as empty. */
export function filtersOf(query: URLSearchParams): Filters {
  const word = (name: string) => query.get(name) ?? ''
  const [show, sort] = [word('show'), word('sort')]
  return {
    lane: word('lane'),
    area: word('area'),
    class: word('class'),
    show: Object.hasOwn(SHOWN, show) ? show : '',
    q: word('q'),
    sort: Object.hasOwn(SORTS, sort) ? sort : '',
  }
}

/** The rows that the filters select, in their order. Each word of the text must be in the name or the file of the spec. */
export function filtered(rows: readonly Row[], filters: Filters): readonly Row[] {
  const words = filters.q.toLowerCase().split(/\s+/).filter(Boolean)
  const shows = SHOWN[filters.show]?.[1] ?? (() => true)
  const found = rows.filter(
    (row) =>
      (filters.lane === '' || row.lane.name === filters.lane) &&
      (filters.area === '' || row.area === filters.area) &&
      (filters.class === '' || row.class === filters.class) &&
      shows(row) &&
      hasWords(row, words),
  )
  return found.toSorted(SORTS[filters.sort]?.[1] ?? byName)
}

function hasWords({ spec }: Row, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const text = `${spec.id} ${spec.file}`.toLowerCase()
  return words.every((word) => text.includes(word))
}

/** The share of failures among the results that say something; 0 without any. */
export function failureShare({ spec }: Row): number {
  let failures = 0
  let telling = 0
  for (const letter of spec.outcomes) {
    if (!isTelling(letter)) continue
    telling += 1
    if (letter !== 'p') failures += 1
  }
  return telling === 0 ? 0 : failures / telling
}

/** What fails now comes first, then what failed last, then what fails most. */
function byUrgency(one: Row, other: Row): number {
  return rank(other) - rank(one) || byName(one, other)
}

const ranks = new WeakMap<Row, number>()

function rank(row: Row): number {
  const known = ranks.get(row)
  if (known !== undefined) return known
  const { outcomes } = row.spec
  const now = failedTonight(row) ? (isFailure(outcomes.at(-1)) ? 3 : 2) : 0
  const last = Math.max(outcomes.lastIndexOf('f'), outcomes.lastIndexOf('k'))
  const age = last < 0 ? 0 : (last + 1) / (outcomes.length + 1)
  const found = now + (row.state === null ? 0 : 1) + age
  ranks.set(row, found)
  return found
}

function byName(one: Row, other: Row): number {
  if (one.spec.id === other.spec.id) return one.lane.name < other.lane.name ? -1 : 1
  return one.spec.id < other.spec.id ? -1 : 1
}
