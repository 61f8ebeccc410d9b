import { distance } from 'fastest-levenshtein'
import { groupBy } from '../group.ts'
import type { History, RecordedSpec, SpecHistory } from './model.ts'

/**
 * Lines that a spec may have moved by beside those that its neighbours moved by: if only its tags changed, and if its text
 * changed. Specs that are alike mostly stand beside each other, so that similar texts alone prove nothing.
 */
const MOST_LINES_MOVED = { tags: 20, text: 2 } as const
/** Share of the text that may differ. */
const MOST_DIFFERENCE = 0.2
/** Specs of a file that appeared or vanished at once, if their texts changed. */
const MOST_CHANGED = 50
/** A spec that was not seen for more runs did not get a new name now. */
const MOST_RUNS_AGO = 3

/** Tags such as `[Feature:X]`, which are labels and change with the maturity of a feature. */
const TAG = /\[[^\][]{0,200}\]/g
/** Words that turn a text into its opposite. */
const NEGATIONS: ReadonlySet<string> = new Set(
  'not no non never without cannot unless disabled enabled disable enable invalid valid fail fails failure succeed success more less'.split(
    ' ',
  ),
)

type Named = Pick<SpecHistory, 'id' | 'location'>

/**
 * The earlier identifiers of specs that were renamed between the last runs of a history and the next run, by the new
 * identifier. A spec was renamed if it vanished and one appeared in the same source file, and either their texts are the
 * same but for tags in brackets, or similar, and it stands where the old one stood among its neighbours. In doubt it was not: if a third spec fits as
 * well, if numbers or negations differ, or if specs of a table, which have one line, are among them.
 */
export function renamesIn(
  history: History,
  specs: readonly RecordedSpec[],
): ReadonlyMap<string, string> {
  const present = new Set(specs.map(({ id }) => id))
  const known = new Set(history.specs.flatMap(({ id, formerIds = [] }) => [id, ...formerIds]))
  const appeared = specs.filter(({ id }) => !known.has(id))
  const vanished = history.specs.filter((spec) => !present.has(spec.id) && isRecent(spec, history))
  if (appeared.length === 0 || vanished.length === 0) return new Map()
  const all = [...specs, ...history.specs.filter(({ id }) => !present.has(id))]
  const found = new Map<string, string>()
  const inFile = groupBy(vanished, fileOf)
  const others = groupBy(all, fileOf)
  for (const [file, fresh] of groupBy(appeared, fileOf)) {
    const gone = file === null ? [] : (inFile.get(file) ?? [])
    const place = placeOf(file, history, specs)
    for (const [id, former] of pairsIn(fresh, gone, others.get(file) ?? [], place)) {
      found.set(id, former)
    }
  }
  return found
}

function fileOf({ location }: Named): string | null {
  return location === null ? null : location.file
}

function isRecent({ results }: SpecHistory, { runs }: History): boolean {
  return (results.at(-1)?.run ?? -1) >= runs.length - MOST_RUNS_AGO
}

/** A spec with what it is compared by. */
interface Compared {
  readonly id: string
  readonly text: string
  readonly line: number
}

/** Pairs that fit each other and nothing else. */
function pairsIn(
  fresh: readonly Named[],
  gone: readonly Named[],
  all: readonly Named[],
  { neighbours, linesBefore, linesNow }: Place,
): readonly (readonly [id: string, former: string])[] {
  if (gone.length === 0) return []
  const compared = new Map(all.map((spec) => [spec.id, comparedSpec(spec)]))
  const ofText = groupBy([...compared.values()], ({ text }) => text)
  const specsOf = (named: readonly Named[]) => named.flatMap(({ id }) => compared.get(id) ?? [])
  const goneSpecs = specsOf(gone)
  const goneByText = new Map(goneSpecs.map((spec) => [spec.text, spec]))
  // Only the two may have the text.
  const equal = specsOf(fresh).flatMap(({ id, text, line }) => {
    const former = goneByText.get(text)
    const areOnly = former !== undefined && ofText.get(text)?.length === 2
    return areOnly && hasStayed(line, former.line, neighbours, MOST_LINES_MOVED.tags)
      ? [[id, former.id] as const]
      : []
  })
  // Where half of a file is new, similar texts say nothing.
  if (fresh.length > MOST_CHANGED || gone.length > MOST_CHANGED) return equal
  const isOnly = ({ text }: Compared) => ofText.get(text)?.length === 1
  const singles = goneSpecs.filter((spec) => isOnly(spec) && standsAlone(spec, linesBefore))
  const similar = specsOf(fresh)
    .filter((spec) => isOnly(spec) && standsAlone(spec, linesNow))
    .flatMap((one) =>
      singles
        .filter(
          (other) =>
            hasStayed(one.line, other.line, neighbours, MOST_LINES_MOVED.text) &&
            areSimilar(one.text, other.text),
        )
        .map((other) => [one.id, other.id] as const),
    )
  const byNew = groupBy(similar, ([id]) => id)
  const byOld = groupBy(similar, ([, former]) => former)
  return [
    ...equal,
    ...similar.filter(
      ([id, former]) => byNew.get(id)?.length === 1 && byOld.get(former)?.length === 1,
    ),
  ]
}

function comparedSpec({ id, location }: Named): Compared {
  return { id, text: textOf(id), line: location?.line ?? 0 }
}

/** The text of a spec without tags and differences of white space and case. */
function textOf(id: string): string {
  return id.replace(TAG, ' ').replace(/\s+/g, ' ').trim().toLowerCase()
}

/** A spec that is in the file before and after: how many lines it moved. */
interface Neighbour {
  readonly line: number
  readonly moved: number
}

/** What a source file was and is. */
interface Place {
  /** In the order of their earlier lines. */
  readonly neighbours: readonly Neighbour[]
  /** The lines of all specs, before and now. */
  readonly linesBefore: readonly number[]
  readonly linesNow: readonly number[]
}

function placeOf(file: string | null, history: History, specs: readonly RecordedSpec[]): Place {
  const before = history.specs.filter((spec) => fileOf(spec) === file)
  const now = new Map(
    specs
      .filter((spec) => fileOf(spec) === file)
      .map(({ id, location }) => [id, location?.line ?? 0]),
  )
  const neighbours = before.flatMap(({ id, location }) => {
    const [line, lineNow] = [location?.line ?? 0, now.get(id) ?? 0]
    return line > 0 && lineNow > 0 ? [{ line, moved: lineNow - line }] : []
  })
  return {
    neighbours: neighbours.toSorted((one, other) => one.line - other.line),
    linesBefore: before.map(({ location }) => location?.line ?? 0),
    linesNow: [...now.values()],
  }
}

/** Whether no other spec is within a few lines, as there is in a table. */
function standsAlone({ line }: Compared, lines: readonly number[]): boolean {
  const near = lines.filter((other) => Math.abs(other - line) <= MOST_LINES_MOVED.text)
  return line > 0 && near.length === 1
}

/** Whether a spec moved as one of its neighbours did, but for a few lines. Without neighbours, it may not have moved. */
function hasStayed(
  line: number,
  before: number,
  neighbours: readonly Neighbour[],
  most: number,
): boolean {
  if (line === 0 || before === 0) return false
  const above = neighbours.findLast((neighbour) => neighbour.line <= before)?.moved
  const below = neighbours.find((neighbour) => neighbour.line > before)?.moved
  return [above ?? below ?? 0, below ?? above ?? 0].some(
    (moved) => Math.abs(line - before - moved) <= most,
  )
}

function areSimilar(one: string, other: string): boolean {
  const longer = Math.max(one.length, other.length)
  if (Math.abs(one.length - other.length) > longer * MOST_DIFFERENCE) return false
  if (decidingWords(one) !== decidingWords(other)) return false
  return distance(one, other) <= longer * MOST_DIFFERENCE
}

/** Words with digits and negations, by which specs of one kind differ. */
function decidingWords(text: string): string {
  return text
    .split(/[^\p{L}\p{N}.']+/u)
    .filter((word) => /\p{N}/u.test(word) || NEGATIONS.has(word) || word.endsWith("n't"))
    .toSorted()
    .join(' ')
}
