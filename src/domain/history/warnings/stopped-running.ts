import { groupBy } from '../../group.ts'
import type { RecordedOutcome } from '../model.ts'
import type { EarlyWarning } from './warning.ts'
import type { Watched, WatchedSpec } from './watched.ts'

const RAN: readonly RecordedOutcome[] = ['passed', 'flaky', 'failed', 'interrupted']
/** A spec that is missing in so many complete runs in a row has stopped, if it ran in most of so many before. */
const MISSING = 3
const BEFORE = { runs: 10, share: 0.8 }
/** So many specs that stop at the same time are one warning. */
const MANY = 3

/** Specs that ran in most runs and then did not any more: skipped, filtered out, or gone from the suite. */
export function stoppedSpecs({ specs, complete }: Watched): readonly EarlyWarning[] {
  const stopped = specs.flatMap((spec) => stopOf(spec, complete))
  return [...groupBy(stopped, ({ since }) => since).values()].flatMap((together) => {
    const [first] = together
    if (first === undefined || together.length < MANY) return together
    const chance = Math.min(...together.map((one) => one.chance))
    const text = `${together.length} specs have not run in the last ${first.missing} complete runs`
    return [{ ...first, spec: null, size: together.length, text, chance }]
  })
}

interface Stop extends EarlyWarning {
  readonly missing: number
}

function stopOf({ spec, byRun }: WatchedSpec, complete: readonly number[]): Stop[] {
  const ran = complete.map((run) => RAN.includes(byRun.get(run)?.outcome ?? 'not-run'))
  const last = ran.lastIndexOf(true)
  const missing = ran.length - 1 - last
  const since = complete[last + 1]
  const first = ran.indexOf(true)
  const before = ran.slice(first, last + 1)
  const share = before.filter(Boolean).length / before.length
  if (last < 0 || since === undefined || missing < MISSING) return []
  if (before.length < BEFORE.runs || share < BEFORE.share) return []
  const outcome = byRun.get(since)?.outcome
  const how = outcome === 'skipped' ? 'was skipped' : 'has not run'
  return [
    {
      kind: 'stopped-running',
      spec: spec.id,
      size: 1,
      text: `${how} in the last ${missing} complete runs`,
      since,
      chance: (1 - (before.length * share + 0.5) / (before.length + 1)) ** missing,
      missing,
    },
  ]
}
