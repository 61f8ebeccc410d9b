import { oneOf } from '../fields.ts'
import { AREAS, filesOfArea } from './areas.ts'
import { durationSeconds } from './duration.ts'
import { NEEDS, type Need } from './scenarios.ts'

/**
 * A named choice of specs, and how they are run. It has no focus on texts: Ginkgo combines several with "or", so that of a user
 * would not narrow it. Files and labels are combined with "and".
 */
export interface Lane {
  readonly name: string
  readonly description: string
  /** Ginkgo's label filter; empty for none. */
  readonly labelFilter: string
  /** Regular expression (Go) for texts of specs that are left out; empty for none. */
  readonly skip: string
  /** Regular expressions (Go) for source files, of which a spec must have one that matches; empty for all. */
  readonly focusFiles: readonly string[]
  /** The same for files that a spec may not have. */
  readonly skipFiles: readonly string[]
  /** Parallel processes if the user names no number; null for one per CPU. */
  readonly procs: number | null
  /** Time limit of the suite if the user names none; null for the usual one. */
  readonly timeoutSeconds: number | null
  /** A machine without these does not support the lane, so the run is refused. */
  readonly needs: readonly Need[]
  /** The scenario if the user names none. */
  readonly scenario: string | null
  readonly testArgs: readonly string[]
  readonly kubeletFlags: readonly string[]
  readonly featureGates: Readonly<Record<string, boolean>>
  /** Tags of the label filter that not every Kubernetes has. */
  readonly mayLack: readonly string[]
  /** The Prow job with the same specs (kubernetes/test-infra config/jobs/kubernetes/sig-node). */
  readonly mirrors: string | null
  /** In which specs it differs from that job on purpose. */
  readonly differs: readonly Difference[]
}

/** Specs that only the Prow job has (`leavesOut`) or only the lane (`adds`): a regular expression for their texts. */
export interface Difference {
  readonly leavesOut?: string
  readonly adds?: string
  readonly why: string
}

/** A row of lanes/lanes.json, or of a file of the user. What a row leaves out is not set. */
export interface LaneRow {
  readonly name: string
  readonly description: string
  readonly labelFilter?: string
  readonly skip?: string
  readonly focusFiles?: readonly string[]
  readonly skipFiles?: readonly string[]
  /** Takes the specs of one area (lanes/areas.json), in place of `focusFiles`. */
  readonly area?: string
  readonly procs?: number
  /** In Go's notation, such as `1h30m`. */
  readonly timeout?: string
  readonly needs?: readonly string[]
  readonly scenario?: string
  readonly testArgs?: readonly string[]
  readonly kubeletFlags?: readonly string[]
  readonly featureGates?: Readonly<Record<string, boolean | undefined>>
  readonly mayLack?: readonly string[]
  readonly mirrors?: string
  readonly differs?: readonly Difference[]
}

/**
 * The lane of a row.
 * @param where the row, for the message
 * @throws Error for an unknown need or area: whoever reads a row of a user checks it first
 */
export function laneOf(row: LaneRow, where: string): Lane {
  const files = row.area === undefined ? null : filesOfArea(areaNamed(row.area, where))
  return {
    name: row.name,
    description: row.description,
    labelFilter: row.labelFilter ?? '',
    skip: row.skip ?? '',
    focusFiles: files?.focusFiles ?? row.focusFiles ?? [],
    skipFiles: [...(files?.skipFiles ?? []), ...(row.skipFiles ?? [])],
    procs: row.procs ?? null,
    timeoutSeconds: row.timeout === undefined ? null : durationSeconds(row.timeout),
    needs: (row.needs ?? []).map((need) => oneOf(NEEDS, need, where)),
    scenario: row.scenario ?? null,
    testArgs: row.testArgs ?? [],
    kubeletFlags: row.kubeletFlags ?? [],
    featureGates: Object.fromEntries(
      Object.entries(row.featureGates ?? {}).flatMap(([gate, on]) =>
        on === undefined ? [] : [[gate, on]],
      ),
    ),
    mayLack: row.mayLack ?? [],
    mirrors: row.mirrors ?? null,
    differs: row.differs ?? [],
  }
}

function areaNamed(name: string, where: string): string {
  return oneOf(
    AREAS.map((area) => area.name),
    name,
    where,
  )
}
