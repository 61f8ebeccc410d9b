import { groupBy } from '../group.ts'
import type { History, RunRecord } from '../history/model.ts'
import type { Finding } from '../model/verdict.ts'
import type { NightCause } from './night.ts'
import { referenceTo } from './suspects.ts'

/**
 * The causes of a run in the light of earlier runs: new, as in the runs before it, or seen at times.
 * @param record with identifiers of causes as in the history
 * @param past positions of the earlier runs, oldest first
 */
export function judgeCauses(
  history: History,
  past: readonly number[],
  record: RunRecord,
  findings: readonly Finding[],
): readonly Omit<NightCause, 'suspects' | 'search'>[] {
  const seenIn = runsByCause(history, new Set(past))
  const failing = record.specs.filter(({ cause }) => cause !== null)
  return [...groupBy(failing, ({ cause }) => cause ?? '')].map(([id, specs]) => {
    const known = record.causes.find((cause) => cause.id === id)
    const finding = findings.find((one) =>
      one.specs.some((spec) => specs.some((own) => own.id === spec)),
    )
    const seen = seenIn.get(id) ?? new Set()
    const streak = past.length - 1 - past.findLastIndex((run) => !seen.has(run))
    const first = history.runs[past[past.length - streak] ?? -1]
    return {
      id,
      title: known?.title ?? finding?.title ?? '',
      state: seen.size === 0 ? 'new' : streak > 0 ? 'still-failing' : 'flaky',
      since: streak > 0 && first !== undefined ? referenceTo(first) : null,
      seen: seen.size,
      class: finding?.class ?? 'unknown',
      specs: specs.map((spec) => spec.id),
    }
  })
}

function runsByCause(
  { specs }: History,
  counted: ReadonlySet<number>,
): ReadonlyMap<string, ReadonlySet<number>> {
  const runs = new Map<string, Set<number>>()
  for (const { results } of specs) {
    for (const { cause, run } of results) {
      if (cause === null || !counted.has(run)) continue
      const seen = runs.get(cause)
      if (seen === undefined) runs.set(cause, new Set([run]))
      else seen.add(run)
    }
  }
  return runs
}
