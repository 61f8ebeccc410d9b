import type { History } from '../history/model.ts'
import { identifies } from '../history/run-key.ts'
import { seriesName } from '../history/series-name.ts'
import type { LaneRun } from './merge.ts'
import type { LaneBefore } from './missing.ts'

/** The lanes that were in the last workflow run of a lane of this night. */
export function lanesBefore(
  lanes: readonly LaneRun[],
  histories: ReadonlyMap<string, History>,
): readonly LaneBefore[] {
  const tonight = new Set(lanes.map(({ record }) => record.run.id))
  const lastOf = ({ runs }: History) => runs.findLast(({ id }) => !tonight.has(id))
  const own = new Set(lanes.map(({ record }) => seriesName(record.series)))
  const last = new Set(
    [...histories].flatMap(([name, history]) => {
      const run = own.has(name) ? lastOf(history) : undefined
      return run !== undefined && identifies(run.id) ? [run.id] : []
    }),
  )
  return [...histories.values()].flatMap((history) => {
    const run = lastOf(history)
    return run !== undefined && last.has(run.id)
      ? [{ series: history.series, startedAt: run.startedAt }]
      : []
  })
}
