import { groupBy } from '../group.ts'
import { MOST_CAUSES, MOST_RUNS, MOST_SPECS, RESULTS_PER_SPEC } from './limits.ts'
import type { History, RecordedCause, RecordedRun, SpecHistory } from './model.ts'
import { compare } from './run-key.ts'

/**
 * A history within its limits: the newest results of each spec, the specs that were seen last, no runs before those that a
 * spec still needs, and no causes that no result has. Specs and causes are in the order of their identifiers.
 */
export function tidy(history: History): History {
  const kept = dropRuns(history, unneededRuns(history))
  const specs = newestSpecs(kept.specs).toSorted((one, other) => compare(one.id, other.id))
  const { causes, areAll } = usedCauses(kept.causes, specs, kept.runs.length)
  return { ...kept, specs: areAll ? specs : withCauses(specs, causes), causes }
}

/** The history without these runs and their results, and without specs that have no other. */
export function dropRuns(
  history: History,
  isDropped: (run: RecordedRun, position: number) => boolean,
): History {
  const { runs, specs } = history
  const positions: number[] = []
  const left: RecordedRun[] = []
  for (const [position, run] of runs.entries()) {
    const dropped = isDropped(run, position)
    positions.push(dropped ? -1 : left.length)
    if (!dropped) left.push(run)
  }
  const isSame = left.length === runs.length
  const leading = positions.findIndex((position) => position >= 0)
  const gone = leading < 0 ? runs.length : leading
  const moved = specs
    .map((spec) => (isSame ? withNewest(spec) : withNewest(movedSpec(spec, positions))))
    .filter(({ results }) => results.length > 0)
  return { ...history, dropped: (history.dropped ?? 0) + gone, runs: left, specs: moved }
}

function movedSpec(spec: SpecHistory, positions: readonly number[]): SpecHistory {
  const results = spec.results.flatMap((result) => {
    const run = positions[result.run] ?? -1
    if (run < 0) return []
    return run === result.run ? [result] : [{ ...result, run }]
  })
  return { ...spec, results }
}

function withNewest(spec: SpecHistory): SpecHistory {
  return spec.results.length > RESULTS_PER_SPEC
    ? { ...spec, results: spec.results.slice(-RESULTS_PER_SPEC) }
    : spec
}

/** Runs beyond the limit, and the oldest ones of which no spec has a result any more. */
function unneededRuns({ runs, specs }: History): (run: RecordedRun, position: number) => boolean {
  const needed = specs.reduce(
    (first, { results }) =>
      Math.min(first, results.at(-RESULTS_PER_SPEC)?.run ?? results[0]?.run ?? first),
    runs.length,
  )
  const first = Math.max(runs.length - MOST_RUNS, Math.min(needed, runs.length - RESULTS_PER_SPEC))
  return (_, position) => position < first
}

function newestSpecs(specs: readonly SpecHistory[]): readonly SpecHistory[] {
  if (specs.length <= MOST_SPECS) return specs
  return specs
    .toSorted((one, other) => lastRun(other) - lastRun(one) || compare(one.id, other.id))
    .slice(0, MOST_SPECS)
}

function lastRun({ results }: SpecHistory): number {
  return results.at(-1)?.run ?? -1
}

/** The causes that results have, of too many those that were seen last, and whether results have no other ones. */
function usedCauses(
  causes: readonly RecordedCause[],
  specs: readonly SpecHistory[],
  runs: number,
): { readonly causes: readonly RecordedCause[]; readonly areAll: boolean } {
  const lastSeen = new Map<string, number>()
  for (const { results } of specs) {
    for (const { cause, run } of results) {
      if (cause !== null) lastSeen.set(cause, Math.max(run, lastSeen.get(cause) ?? 0))
    }
  }
  const seenAt = ({ id }: RecordedCause) => lastSeen.get(id) ?? runs
  const used = [...groupBy(causes, ({ id }) => id).values()].flatMap(([first]) =>
    first !== undefined && lastSeen.has(first.id) ? [first] : [],
  )
  const kept =
    used.length <= MOST_CAUSES
      ? used
      : used.toSorted((one, other) => seenAt(other) - seenAt(one)).slice(0, MOST_CAUSES)
  return {
    causes: kept.toSorted((one, other) => compare(one.id, other.id)),
    areAll: kept.length === lastSeen.size,
  }
}

/** The specs without causes that are not kept. */
function withCauses(
  specs: readonly SpecHistory[],
  causes: readonly RecordedCause[],
): readonly SpecHistory[] {
  const ids = new Set(causes.map(({ id }) => id))
  const isLost = (cause: string | null) => cause !== null && !ids.has(cause)
  return specs.map((spec) =>
    spec.results.some(({ cause }) => isLost(cause))
      ? {
          ...spec,
          results: spec.results.map((result) =>
            isLost(result.cause) ? { ...result, cause: null } : result,
          ),
        }
      : spec,
  )
}
