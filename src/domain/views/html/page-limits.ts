/**
 * Limits of the HTML report, so that it opens at once whatever a night or a history has. What they cut is said in the page.
 * 1,200 specs over 200 runs are 240,000 cells.
 */
export const PAGE_LIMITS = {
  lanes: 100,
  /** The newest runs of a lane. */
  runs: 200,
  /** Results of all lanes: beyond them, later lanes have only their newest run. */
  cells: 1_500_000,
  specs: 5_000,
  /** Specs that failed, with all that is known of them. */
  failures: 300,
  /** Characters of all that is said of failures. */
  characters: 4_000_000,
  findings: 200,
  specsOfFinding: 200,
  nightSpecs: 2_000,
  driftNames: 50,
  events: 500,
  warnings: 100,
} as const

/** Characters of a text by what it is; longer ones are shortened in their middle, because their ends say most. */
export const TEXT_LIMITS = {
  id: 1_000,
  line: 1_000,
  message: 12_000,
  stack: 8_000,
} as const
