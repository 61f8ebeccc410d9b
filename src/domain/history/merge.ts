import type { SourceLocation } from '../model/results.ts'
import { aliasesIn } from './aliases.ts'
import { MOST_FORMER_IDS } from './limits.ts'
import type { History, RecordedCause, RecordedResult, RecordedRun, SpecHistory } from './model.ts'
import { worst } from './outcomes.ts'
import { byStart, compare, runKey } from './run-key.ts'
import { tidy } from './tidy.ts'

/** Whose results count where both histories have a run: the later attempt replaces what it repeats. */
type Winner = 'one' | 'other' | 'both'

/** The runs of two histories as one list. */
interface MergedRuns {
  readonly runs: readonly RecordedRun[]
  /** By position in the list; null for a run that only one of them has. */
  readonly winners: readonly (Winner | null)[]
  /** The new position of each run of the first and of the second history. */
  readonly positions: readonly [readonly number[], readonly number[]]
}

/**
 * Merges two histories of one series, such as those of two writers at the same time. Nothing is lost but what is beyond the
 * limits. The order of the two does not matter, and to merge a history again changes nothing.
 *
 * Of a run that both have, the later attempt counts for the specs that it repeats; of the same attempt the worse result of
 * each spec, as if they were parts of one run. Specs that one history knows under an earlier name are one spec, unless both
 * names ran in one run.
 */
export function mergeHistories(one: History, other: History): History {
  const merged = mergeRuns(one.runs, other.runs)
  const aliases = aliasesIn([one.specs, other.specs])
  const groups = new Map<string, Piece[]>()
  const sides = [one, other] as const
  for (const [side, { specs }] of sides.entries()) {
    for (const spec of specs) {
      const id = aliases.get(spec.id) ?? spec.id
      const group = groups.get(id)
      if (group === undefined) groups.set(id, [{ side, spec }])
      else group.push({ side, spec })
    }
  }
  const owners = new Set(aliases.values())
  const specs = [...groups].map(([id, pieces]) => mergeSpec(id, pieces, merged, aliases, owners))
  return tidy({
    series: one.series,
    dropped: Math.max(one.dropped ?? 0, other.dropped ?? 0),
    runs: merged.runs,
    specs,
    causes: mergeCauses(one.causes, other.causes),
  })
}

interface Piece {
  /** 0 for the first history, 1 for the second. */
  readonly side: number
  readonly spec: SpecHistory
}

function mergeRuns(ones: readonly RecordedRun[], others: readonly RecordedRun[]): MergedRuns {
  const byKey = new Map<string, { run: RecordedRun; winner: Winner | null }>()
  for (const run of ones) byKey.set(runKey(run), { run, winner: null })
  for (const run of others) {
    const known = byKey.get(runKey(run))?.run
    if (known === undefined) byKey.set(runKey(run), { run, winner: null })
    else {
      const later = known.attempt - run.attempt
      const winner = later === 0 ? 'both' : later > 0 ? 'one' : 'other'
      byKey.set(runKey(run), {
        run: later === 0 ? worseRun(known, run) : later > 0 ? known : run,
        winner,
      })
    }
  }
  const sorted = [...byKey].toSorted(([, a], [, b]) => byStart(a.run, b.run))
  const positionOf = new Map(sorted.map(([key], position) => [key, position]))
  const positionsOf = (runs: readonly RecordedRun[]) =>
    runs.map((run) => positionOf.get(runKey(run)) ?? 0)
  return {
    runs: sorted.map(([, { run }]) => run),
    winners: sorted.map(([, { winner }]) => winner),
    positions: [positionsOf(ones), positionsOf(others)],
  }
}

/** Of two runs, the one that did not pass; else any, but always the same. */
function worseRun(one: RecordedRun, other: RecordedRun): RecordedRun {
  const [first, second] = [one.result === 'passed', other.result === 'passed']
  if (first !== second) return first ? other : one
  return compare(textOf(one), textOf(other)) >= 0 ? one : other
}

function textOf(run: RecordedRun): string {
  return JSON.stringify({
    ...run,
    builds: [...run.builds],
    parts: [...run.parts],
    conditions: [...run.conditions],
  })
}

function mergeSpec(
  id: string,
  pieces: readonly Piece[],
  { winners, positions }: MergedRuns,
  aliases: ReadonlyMap<string, string>,
  owners: ReadonlySet<string>,
): SpecHistory {
  const moved = pieces.map(({ side, spec }) => ({
    side,
    spec,
    results: movedResults(spec.results, positions[side === 0 ? 0 : 1]),
  }))
  const [first] = moved
  const single = moved.length === 1 && first?.spec.id === id && !owners.has(id)
  if (single && first !== undefined) {
    const formerIds = formerIdsOf(id, pieces, aliases)
    return { ...spreadSpec(id, newestLocation(moved), formerIds), results: first.results }
  }
  const byRun = new Map<number, { readonly side: number; readonly result: RecordedResult }[]>()
  for (const { side, results } of moved) {
    for (const result of results) {
      const found = byRun.get(result.run)
      if (found === undefined) byRun.set(result.run, [{ side, result }])
      else found.push({ side, result })
    }
  }
  const results = [...byRun.values()]
    .flatMap((found) => pick(found, winners) ?? [])
    .toSorted((a, b) => a.run - b.run)
  return { ...spreadSpec(id, newestLocation(moved), formerIdsOf(id, pieces, aliases)), results }
}

function spreadSpec(
  id: string,
  location: SourceLocation | null,
  formerIds: readonly string[],
): Omit<SpecHistory, 'results'> {
  return { id, location, ...(formerIds.length === 0 ? {} : { formerIds }) }
}

function movedResults(
  results: readonly RecordedResult[],
  positions: readonly number[],
): readonly RecordedResult[] {
  if (results.every(({ run }) => positions[run] === run)) return results
  return results
    .map((result) => ({ ...result, run: positions[result.run] ?? 0 }))
    .toSorted((one, other) => one.run - other.run)
}

/** The result of one run. */
function pick(
  found: readonly { readonly side: number; readonly result: RecordedResult }[],
  winners: readonly (Winner | null)[],
): RecordedResult | undefined {
  const winner = winners[found[0]?.result.run ?? 0] ?? 'both'
  const side = winner === 'one' ? 0 : 1
  const preferred = found.filter((one) => winner === 'both' || one.side === side)
  return worst((preferred.length > 0 ? preferred : found).map(({ result }) => result))
}

/** Where the spec was when it was seen last. */
function newestLocation(
  pieces: readonly { readonly spec: SpecHistory; readonly results: readonly RecordedResult[] }[],
): SourceLocation | null {
  const [newest] = pieces
    .filter(({ spec }) => spec.location !== null)
    .toSorted(
      (one, other) =>
        (other.results.at(-1)?.run ?? 0) - (one.results.at(-1)?.run ?? 0) ||
        compare(JSON.stringify(one.spec.location), JSON.stringify(other.spec.location)),
    )
  return newest?.spec.location ?? null
}

function formerIdsOf(
  id: string,
  pieces: readonly Piece[],
  aliases: ReadonlyMap<string, string>,
): readonly string[] {
  const names = pieces.flatMap(({ spec }) => [...(spec.formerIds ?? []), spec.id])
  return [...new Set(names)]
    .filter((name) => name !== id && aliases.get(name) === id)
    .toSorted(compare)
    .slice(0, MOST_FORMER_IDS)
}

function mergeCauses(
  ones: readonly RecordedCause[],
  others: readonly RecordedCause[],
): readonly RecordedCause[] {
  const causes = new Map(ones.map((cause) => [cause.id, cause]))
  for (const cause of others) {
    const known = causes.get(cause.id)
    const isFirst =
      known !== undefined && compare(JSON.stringify(known), JSON.stringify(cause)) <= 0
    if (!isFirst) causes.set(cause.id, cause)
  }
  return [...causes.values()]
}
