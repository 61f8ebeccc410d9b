import { specsById } from '../history/by-id.ts'
import type { History, Series } from '../history/model.ts'
import type { PlannedSpec } from '../model/results.ts'

/** From this share of known specs on, the history of the lane itself counts, whatever others know. */
const ENOUGH = 0.5

/**
 * The history that says most about the specs of a lane: its own, or else the one that knows most of them, such as that of a
 * larger lane, of the same architecture and scenario if there are several. Null if none knows any.
 */
export function historyFor(
  histories: Iterable<History>,
  specs: readonly PlannedSpec[],
  series: Series,
): History | null {
  const ranked = [...histories]
    .map((history) => {
      const byId = specsById(history)
      const known = specs.filter(({ id }) => byId.has(id)).length
      const isOwn = (['lane', 'scenario', 'architecture'] as const).every(
        (key) => history.series[key] === series[key],
      )
      const rank = isOwn && known >= specs.length * ENOUGH ? specs.length + 1 : known
      const alike = [
        history.series.architecture === series.architecture,
        history.series.scenario === series.scenario,
        history.series.lane === series.lane,
      ].filter(Boolean).length
      return { history, rank, alike }
    })
    .filter(({ rank }) => rank > 0)
    .toSorted((one, other) => other.rank - one.rank || other.alike - one.alike)
  return ranked[0]?.history ?? null
}
