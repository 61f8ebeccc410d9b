import type { History, RecordedRun, SpecHistory } from '../history/model.ts'
import { identifies } from '../history/run-key.ts'
import { seriesName } from '../history/series-name.ts'
import { trialsOfSpec } from '../history/spec-trials.ts'
import { type Telling, tellingRuns } from '../history/telling-runs.ts'
import type { Trial } from '../history/trials.ts'
import { seriesName as displayName, type NightLane } from '../night/night.ts'
import { pastOf } from '../night/past.ts'
import { kindOf } from '../night/red-lane.ts'
import { referenceTo } from '../night/suspects.ts'
import { keyOf } from './key.ts'
import type { Member, MemberNight } from './model.ts'
import { isOutage } from './outage.ts'

/** The runs of a lane that are one line, up to its newest one. */
export interface Line {
  readonly history: History
  /** Scenario, architecture and version are in the name. Untrusted. */
  readonly name: string
  readonly telling: readonly Telling[]
  /** Positions, oldest first. */
  readonly runs: readonly number[]
  /** The run of tonight, if it is the newest one; null if tonight says nothing new of this line. */
  readonly tonight: RecordedRun | null
}

/** A lane of tonight with its line. */
export interface LaneTonight {
  /** Among the lanes of the night. */
  readonly position: number
  readonly lane: NightLane
  readonly line: Line
}

/** All lines of some histories, the newest run of each with its past. */
export function linesOf(
  histories: Iterable<History>,
  run: { readonly id: string },
): readonly Line[] {
  return [...histories].flatMap((history) => {
    const telling = tellingRuns(history)
    // Jobs of a matrix that differ in something else than their version are lines of their own.
    const newest = new Map(
      history.runs.map((one, position) => [JSON.stringify([one.variant, one.job]), position]),
    )
    const lines = [...newest.values()].flatMap((position): readonly Line[] => {
      const last = history.runs[position]
      if (last === undefined) return []
      return [
        {
          history,
          name: displayName({ ...history.series, variant: last.variant }),
          telling,
          runs: [...pastOf(history, position), position],
          tonight: identifies(run.id) && last.id === run.id ? last : null,
        },
      ]
    })
    return withoutPast(lines)
  })
}

/** A job that was renamed, or that moved on to another version, goes on in a line: its old name is none. */
function withoutPast(lines: readonly Line[]): readonly Line[] {
  return lines.filter(
    (line) =>
      !lines.some(
        (other) => other !== line && other.runs.slice(0, -1).includes(line.runs.at(-1) ?? -1),
      ),
  )
}

/** How a lane fails as a whole. */
export type LaneMember = 'lane' | 'environment' | 'silent'

/** The key of a spec of a line. */
function specKey({ history, runs }: Line, spec: string): string {
  return keyOf('spec', seriesKey(history, runs), spec)
}

/** The key of a line as a whole. */
function laneKey({ history, runs }: Line, of: LaneMember): string {
  return keyOf(of, seriesKey(history, runs))
}

function seriesKey({ series, runs }: History, positions: readonly number[]): string {
  return JSON.stringify([seriesName(series) ?? '', runs[positions.at(-1) ?? -1]?.variant ?? ''])
}

/** A spec of a line with its nights. */
export function specMember(line: Line, spec: SpecHistory, key = specKey(line, spec.id)): Member {
  const { history, telling, runs } = line
  const { trials, runs: positions } = trialsOfSpec(spec, telling, new Set(runs))
  const last = spec.results.at(-1)?.run ?? -1
  return {
    key,
    spec: spec.id,
    lane: line.name,
    nights: nightsAt(history, positions, trials),
    runsWithout: runs.filter((run) => run > last && isWhole(line, run)).length,
  }
}

/** A line as a whole with its nights: red for a reason, or with a broken environment. */
export function laneMember(line: Line, of: LaneMember): Member {
  const { history, runs, name } = line
  const trialAt = TRIALS[of](line)
  const known = runs.flatMap((position) => {
    const run = history.runs[position]
    const trial = run === undefined ? null : trialAt(run, position)
    return trial === null ? [] : [{ position, trial }]
  })
  return {
    key: laneKey(line, of),
    spec: '',
    lane: name,
    nights: nightsAt(
      history,
      known.map(({ position }) => position),
      known.map(({ trial }) => trial),
    ),
    runsWithout: 0,
  }
}

/** What a run of a line was; null if it says nothing about that. */
type TrialAt = (run: RecordedRun, position: number) => Trial | null

/** Who cancels a run says nothing about it. */
const TRIALS: Readonly<Record<LaneMember, (line: Line) => TrialAt>> = {
  silent: () => () => 'pass',
  lane:
    ({ telling }) =>
    (run, position) => {
      if (run.result === 'cancelled' || isOutage(run)) return null
      return kindOf(run, telling[position]) === null ? 'pass' : 'fail'
    },
  environment: ({ history }) => {
    const interrupted = runsWithInterruptions(history)
    return (run, position) => {
      const { result } = run
      if (result === 'cancelled') return null
      const ofSpecs = (result === 'failed' || result === 'passed') && interrupted.has(position)
      return isOutage(run) || ofSpecs ? 'fail' : 'pass'
    }
  },
}

/** The runs in which something outside of a spec made it fail. */
function runsWithInterruptions({ specs }: History): ReadonlySet<number> {
  return new Set(
    specs.flatMap(({ results }) =>
      results.filter(({ outcome }) => outcome === 'interrupted').map(({ run }) => run),
    ),
  )
}

function isWhole({ history, telling }: Line, position: number): boolean {
  const result = history.runs[position]?.result
  return telling[position]?.says === 'all' && (result === 'passed' || result === 'failed')
}

function nightsAt(
  { runs }: History,
  positions: readonly number[],
  trials: readonly Trial[],
): readonly MemberNight[] {
  return positions.flatMap((position, index) => {
    const [run, trial] = [runs[position], trials[index]]
    return run === undefined || trial === undefined ? [] : [{ run: referenceTo(run), trial }]
  })
}

/** The members with these keys, as far as the histories have them. */
export function membersWith(keys: ReadonlySet<string>, lines: readonly Line[]): readonly Member[] {
  if (keys.size === 0) return []
  return lines.flatMap((line) => {
    const lanes = (['lane', 'environment', 'silent'] as const).flatMap((of) =>
      keys.has(laneKey(line, of)) ? [laneMember(line, of)] : [],
    )
    const specs = line.history.specs.flatMap((spec) => {
      // A renamed spec is still the one that it was.
      const key = [spec.id, ...(spec.formerIds ?? [])]
        .map((id) => specKey(line, id))
        .find((one) => keys.has(one))
      return key === undefined ? [] : [specMember(line, spec, key)]
    })
    return [...lanes, ...specs]
  })
}
