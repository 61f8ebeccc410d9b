import { medianOf, riseIn } from '../ranks.ts'
import type { EarlyWarning } from './warning.ts'
import type { Watched } from './watched.ts'

/** A lane is silent after so many of its usual periods, if that is as rare as this. */
const PERIODS = 2
const RARE = 0.1
/** Runs are close to each other if the time between them is this part of a long one. Of the times, so many are not long. */
const CLOSE = 0.25
const LONG = 0.9
/** With fewer runs, there is no usual period. */
const FEWEST_GAPS = 3
const HOUR = 3_600_000

/** Skips are worth a word if they grow by so many, and by this factor, in so many runs in a row. */
const MORE_SKIPS = 2
const SKIPS_FACTOR = 1.05
const RUNS_WITH_MORE = 3

/**
 * A lane that has not run for twice its usual period. A pause that is usual, such as a weekend, is none.
 * @param now milliseconds since 1970
 */
export function silentLane(
  { history, runs }: Pick<Watched, 'history' | 'runs'>,
  now: number,
): readonly EarlyWarning[] {
  const times = runs
    .map((run) => Date.parse(history.runs[run]?.startedAt ?? ''))
    .filter(Number.isFinite)
    .toSorted((one, other) => one - other)
  const last = times.at(-1)
  const gaps = gapsBetween(times)
  const period = medianOf(gaps)
  if (last === undefined || gaps.length < FEWEST_GAPS) return []
  const pause = now - last
  const asLong = gaps.filter((gap) => gap >= pause).length
  const chance = (asLong + 1) / (gaps.length + 2)
  if (pause <= PERIODS * period || (asLong > 0 && chance > RARE)) return []
  return [
    {
      kind: 'lane-silent',
      spec: null,
      size: pause / period,
      text: `has not run for ${duration(pause)}, and usually runs every ${duration(period)}`,
      since: runs.at(-1) ?? null,
      chance,
    },
  ]
}

/** The times between nights. Runs that are close to each other, such as jobs of one night and repeated ones, are one. */
function gapsBetween(times: readonly number[]): readonly number[] {
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time))
  const long = gaps.toSorted((one, other) => one - other)[Math.floor(LONG * gaps.length)] ?? 0
  return gaps.filter((gap) => gap > 0 && gap >= CLOSE * long)
}

/** More specs are skipped than before: what is not tested is not green. */
export function grownSkips({ specs, complete }: Watched): readonly EarlyWarning[] {
  const skips = complete.map(
    (run) => specs.filter(({ byRun }) => byRun.get(run)?.outcome === 'skipped').length,
  )
  const rise = riseIn(skips, RUNS_WITH_MORE)
  if (rise === null) return []
  const more = rise.after - rise.before
  if (more < MORE_SKIPS || rise.after < SKIPS_FACTOR * rise.before) return []
  return [
    {
      kind: 'skips-grew',
      spec: null,
      size: more,
      text: `skips ${Math.round(rise.after)} specs, before ${Math.round(rise.before)}`,
      since: complete[rise.start] ?? null,
      chance: rise.surprise,
    },
  ]
}

function duration(milliseconds: number): string {
  const hours = Math.round(milliseconds / HOUR)
  if (hours < 1) return `${Math.max(1, Math.round((60 * milliseconds) / HOUR))} minutes`
  return hours < 48 ? `${hours} hours` : `${Math.round(hours / 24)} days`
}
