import type { History } from '../model.ts'
import { medianOf, riseIn } from '../ranks.ts'
import type { EarlyWarning } from './warning.ts'
import type { Watched } from './watched.ts'

/** A lane is silent after so many of its usual periods, if that is as rare as this. */
const PERIODS = 2
const RARE = 0.1
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
export function silentLane({ runs }: Pick<History, 'runs'>, now: number): readonly EarlyWarning[] {
  const times = runs
    .map(({ startedAt }) => Date.parse(startedAt))
    .filter(Number.isFinite)
    .toSorted((one, other) => one - other)
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time))
  const last = times.at(-1)
  const period = medianOf(gaps)
  if (last === undefined || gaps.length < FEWEST_GAPS || period <= 0) return []
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
      since: runs.length - 1,
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

function duration(milliseconds: number): string {
  const hours = Math.round(milliseconds / HOUR)
  if (hours < 1) return `${Math.max(1, Math.round((60 * milliseconds) / HOUR))} minutes`
  return hours < 48 ? `${hours} hours` : `${Math.round(hours / 24)} days`
}
