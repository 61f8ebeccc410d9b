import { keysOf } from '../../fields.ts'

/** Limits of the HTML report. */
export interface PageLimits {
  readonly lanes: number
  /** The newest runs of a lane. */
  readonly runs: number
  /** Results of all lanes: beyond them, later lanes have only their newest run. */
  readonly cells: number
  /** Specs of a lane and of a timeline. */
  readonly specs: number
  /** Characters of the names of specs, wherever they stand. */
  readonly names: number
  /** Specs that failed, with all that is known of them. */
  readonly failures: number
  /** Characters of all that is said of failures. */
  readonly characters: number
  readonly findings: number
  readonly specsOfFinding: number
  /** Specs that need attention, and pairs of runs with changes. */
  readonly nightSpecs: number
  readonly driftNames: number
  readonly events: number
  readonly warnings: number
}

/**
 * So much opens at once, whatever a night or a history has. What is cut is said in the page. 1,200 specs over 200 runs are
 * 240,000 cells.
 */
export const PAGE_LIMITS: PageLimits = {
  lanes: 100,
  runs: 200,
  cells: 1_500_000,
  specs: 5_000,
  names: 4_000_000,
  failures: 300,
  characters: 4_000_000,
  findings: 200,
  specsOfFinding: 200,
  nightSpecs: 1_000,
  driftNames: 50,
  events: 500,
  warnings: 100,
}

/** Limits that are smaller by a factor, but let something of everything through. */
export function smallerLimits(limits: PageLimits, factor: number): PageLimits {
  const scaled = keysOf(limits).map((name): [string, number] => [
    name,
    Math.ceil(limits[name] / factor),
  ])
  return { ...limits, ...Object.fromEntries<number>(scaled) }
}

/** Characters of a text by what it is; longer ones are shortened in their middle, because their ends say most. */
export const TEXT_LIMITS = {
  id: 1_000,
  line: 1_000,
  message: 12_000,
  stack: 8_000,
} as const
