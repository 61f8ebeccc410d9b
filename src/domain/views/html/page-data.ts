import type { Trust } from '../../model/builds.ts'
import type { Counts } from '../../model/results.ts'
import type { Night, NightSpec } from '../../night/night.ts'

/** The identifier of the element with the data. */
export const DATA_ELEMENT = 'data'

/**
 * What the HTML report shows, as its data block has it. All texts are untrusted: the page shows them as text only. They are
 * cleaned of control characters and cut (page-limits.ts). Lists that are parallel say so.
 */
export interface PageData {
  readonly generator: string
  readonly generatedAt: string
  readonly verdict: PageVerdict
  /** Link to the workflow run, or null. */
  readonly url: string | null
  /** When what the verdict is about started, ISO 8601; null if it is not known. */
  readonly startedAt: string | null
  /** Null without a history: then the runs speak for themselves. */
  readonly night: PageNight | null
  readonly lanes: readonly LanePage[]
  /** Names of areas, which specs refer to by position. */
  readonly areas: readonly string[]
  /** What the page does not have, one sentence each. */
  readonly cut: readonly string[]
}

/** The verdict in the first line, the cause in the next. */
export interface PageVerdict {
  /** Empty if nothing is known of any run. */
  readonly result: string
  readonly headline: string
  readonly detail: string
  /** Who should look; empty if nobody has to, or it is not known. */
  readonly who: string
  /** The areas in which specs failed; empty without failures. */
  readonly areas: string
}

/** A night. Its specs have in words what other views say as well. */
export interface PageNight extends Omit<Night, 'specs'> {
  readonly specs: readonly PageSpec[]
}

/** A spec of a night, with its class and who should look; empty if they are not known. */
export interface PageSpec extends NightSpec {
  readonly classText: string
  readonly who: string
}

/** A lane, scenario, architecture and variant: its runs of this night, and its history with them. */
export interface LanePage {
  readonly name: string
  /** Position in the lanes of the night; null if it is not in it. */
  readonly nightLane: number | null
  /** Position of the run of this night in `series.runs`; null if it is not in it. */
  readonly tonight: number | null
  readonly series: SeriesData
  /** The reports of this night, one for each shard. */
  readonly runs: readonly RunPage[]
}

/** Results of specs over runs. */
export interface SeriesData {
  /** Oldest first. */
  readonly runs: readonly SeriesRun[]
  readonly parts: readonly PartData[]
  readonly conditions: readonly (readonly [name: string, value: string])[]
  readonly causes: readonly (readonly [id: string, title: string])[]
  readonly specs: readonly SpecRow[]
}

/** A run of the history. `parts` and `conditions` are positions in the lists of the series. */
export interface SeriesRun {
  /** The same for all lanes of a workflow run, so that they share a column. */
  readonly key: string
  readonly id: string
  readonly url: string | null
  readonly startedAt: string
  readonly result: string
  readonly builds: readonly BuildData[]
  readonly parts: readonly number[]
  readonly conditions: readonly number[]
}

/** A tested build. */
export type BuildData = readonly [project: string, version: string | null, commit: string | null]

/** A part of a build. */
export type PartData = readonly [
  name: string,
  version: string | null,
  commit: string | null,
  sha256: string,
  trust: Trust,
]

/** A spec with its results, a character of `outcomes` and of `seconds` for each run (cells.ts). */
export interface SpecRow {
  readonly id: string
  readonly file: string
  readonly line: number
  readonly area: number
  readonly outcomes: string
  readonly seconds: string
  /** Run and cause by position, in turn. */
  readonly causes: readonly number[]
}

/** One report. Times in seconds count from the start of its suite. */
export interface RunPage {
  readonly artifact: string
  readonly result: string
  readonly headline: string
  readonly startedAt: string | null
  readonly seconds: number | null
  /** The command that gets its report; empty if there is none, and in a night, whose lanes have their own. */
  readonly download: string
  readonly counts: Counts
  readonly findings: readonly FindingPage[]
  readonly bars: BarsData
  readonly failures: readonly FailurePage[]
  readonly events: readonly EventPage[]
  readonly warnings: readonly string[]
}

/** A finding, in words. */
export interface FindingPage {
  readonly id: string
  readonly title: string
  readonly detail: string
  readonly class: string
  readonly certainty: string
  readonly who: string
  readonly remedy: string
  readonly evidence: readonly string[]
  readonly readFirst: string
  /** The specs, cut; `specCount` is their number. */
  readonly specs: readonly string[]
  readonly specCount: number
}

/** The timeline: parallel lists, one element for each spec that ran, in order of their starts. */
export interface BarsData {
  readonly ids: readonly string[]
  /** As in `SpecRow.outcomes`. */
  readonly outcomes: string
  /** The parallel process, from 1; 0 if unknown. */
  readonly processes: readonly number[]
  readonly starts: readonly number[]
  readonly seconds: readonly number[]
}

/** Something that happened to a service or the disk while the suite ran. */
export interface EventPage {
  readonly what: string
  readonly kind: string
  /** Null if it is not known. */
  readonly start: number | null
  readonly at: string
  readonly detail: string
}

/** A spec that failed, at least once. */
export interface FailurePage {
  readonly id: string
  readonly outcome: string
  readonly class: string
  readonly classText: string
  readonly who: string
  readonly summary: string
  readonly finding: string
  /** The command that repeats exactly it; empty if there is none, and in a night, whose specs have their own. */
  readonly reproduce: string
  /** The command of Ginkgo for this spec, with what it needs as comments; empty if the inputs of the run are not known. */
  readonly byHand: string
  readonly tries: readonly TryPage[]
  readonly seen: readonly (readonly [by: string, text: string])[]
  readonly requests: readonly RequestPage[]
}

/** A request of the kubelet to CRI-O. */
export interface RequestPage {
  readonly what: string
  readonly at: string
  readonly result: string
  readonly error: string
}

/** One attempt of a spec. */
export interface TryPage {
  readonly title: string
  readonly outcome: string
  readonly time: string
  readonly expected: string
  readonly actual: string
  readonly message: string
  readonly stackTrace: string
  readonly places: readonly PlacePage[]
  readonly logs: readonly LogPage[]
}

/** A line of the sources, with its URL if that is known. */
export interface PlacePage {
  readonly label: string
  readonly url: string | null
}

/** Lines of a log with a mark for each (report/log-marks.ts). */
export interface LogPage {
  readonly log: string
  readonly lines: readonly string[]
  readonly marks: string
}
