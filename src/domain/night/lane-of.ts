import { areaCounts } from '../report/area-counts.ts'
import type { ReportedSpec } from '../report/report.ts'
import type { LaneRun } from './merge.ts'
import { type NightLane, seriesName } from './night.ts'

const MOST_SLOW = 5

/**
 * A lane as the night shows it, without what is known of earlier runs.
 * @param all the lanes of the night: a name has only what sets a lane apart from them
 */
export function laneOf(
  run: LaneRun,
  all: readonly LaneRun[],
  compared: number,
  saysNothing: string,
): Omit<
  NightLane,
  'since' | 'cause' | 'suspects' | 'search' | 'drift' | 'class' | 'kind' | 'audience' | 'owner'
> {
  const told = run.reports.map(({ report }) => report)
  const specs = told.flatMap((report) => report.specs)
  const { record, reports, result, headline, contradictions, counts } = run
  const { lane, scenario, architecture } = record.series
  const { variant } = record.run
  return {
    name: shownName(run, all),
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
    seconds: longest(told.map(({ suite }) => suite.seconds)),
    slowest: slowestOf(specs),
    areas: areaCounts(specs),
    download: told.find(({ repeat }) => repeat.download !== '')?.repeat.download ?? '',
  }
}

/**
 * The name of a lane in its night.
 * @param all the lanes of the night: a name has only what sets a lane apart from them
 */
export function shownName({ record }: LaneRun, all: readonly LaneRun[]): string {
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
  return twins.length > 1 && job !== '' ? `${seriesName(shown)} (${job})` : seriesName(shown)
}

/** Null if no time is known. */
function longest(times: readonly (number | null)[]): number | null {
  const known = times.filter((time) => time !== null)
  return known.length === 0 ? null : Math.max(...known)
}

function slowestOf(specs: readonly ReportedSpec[]): NightLane['slowest'] {
  return specs
    .filter(({ seconds }) => seconds > 0)
    .toSorted((one, other) => other.seconds - one.seconds)
    .slice(0, MOST_SLOW)
    .map(({ id, seconds, location }) => ({ id, seconds, location }))
}
