import { gapsBetween, spanText } from '../gaps.ts'
import { medianOf, riseIn } from '../ranks.ts'
import type { EarlyWarning } from './warning.ts'
import type { Watched } from './watched.ts'

/** A lane is silent after so many of its usual periods, if that is as rare as this. */
const PERIODS = 2
const RARE = 0.1
/** Of the times between runs, so many are not long. */
const LONG = 0.9
/** With fewer runs, there is no usual period. */
const FEWEST_GAPS = 3

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
  const gaps = gapsBetween(times, LONG)
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
      text: `has not run for ${spanText(pause)}, and usually runs every ${spanText(period)}`,
      since: runs.at(-1) ?? null,
      chance,
    },
  ]
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
