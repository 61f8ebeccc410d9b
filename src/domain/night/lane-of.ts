import type { LaneRun } from './merge.ts'
import { type NightLane, seriesName } from './night.ts'

/**
 * A lane as the night shows it, without what is known of earlier runs.
 * @param all the lanes of the night: a name has only what sets a lane apart from them
 */
export function laneOf(
  run: LaneRun,
  all: readonly LaneRun[],
  compared: number,
  saysNothing: string,
): Omit<NightLane, 'since' | 'cause' | 'suspects' | 'drift'> {
  const { record, reports, result, headline, contradictions, counts } = run
  const { lane, scenario, architecture } = record.series
  const architectures = new Set(all.map((one) => one.record.series.architecture))
  const { variant, job } = record.run
  const shown = {
    lane,
    scenario,
    architecture: architectures.size > 1 ? architecture : '',
    variant,
  }
  const twins = all.filter(
    (one) =>
      one.record.series.lane === lane &&
      one.record.series.scenario === scenario &&
      one.record.series.architecture === architecture &&
      one.record.run.variant === variant,
  )
  return {
    name: twins.length > 1 && job !== '' ? `${seriesName(shown)} (${job})` : seriesName(shown),
    lane,
    scenario,
    architecture,
    variant,
    artifacts: [...new Set(reports.map(({ artifact }) => artifact))],
    attempt: Math.max(...reports.map(({ report }) => report.run.attempt)),
    result,
    headline,
    startedAt: record.run.startedAt,
    counts,
    builds: [...record.run.builds].flatMap(([project, { asked, version, commit }]) =>
      project === 'cri-o' || project === 'kubernetes' ? [{ project, asked, version, commit }] : [],
    ),
    contradictions,
    saysNothing,
    compared,
  }
}
