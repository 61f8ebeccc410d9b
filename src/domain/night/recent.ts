import type { RecordedOutcome, RecordedResult, SpecHistory } from '../history/model.ts'
import { isTelling, type Telling } from '../history/telling-runs.ts'

/** Two weeks of nights. */
const MOST_RUNS = 14

/** The character of each outcome, as schemas/night.v1.schema.json describes them. */
export const OUTCOME_MARKS: Readonly<Record<RecordedOutcome, string>> = {
  passed: 'p',
  flaky: '~',
  failed: 'F',
  interrupted: 'i',
  skipped: 's',
  'not-run': '-',
}
const SAYS_NOTHING = 'i'
const ABSENT = '.'

/**
 * The results of specs in the last runs, oldest first, one character for each run.
 * @param telling what each run of the history says about specs (`tellingRuns`)
 * @param past positions of the runs that the judged one is compared with, oldest first
 * @param position of the judged run, which comes last
 */
export function recentResults(
  telling: readonly Telling[],
  past: readonly number[],
  position: number,
): (spec: Pick<SpecHistory, 'results'>) => string {
  const shown = [...past.filter((run) => run !== position).slice(1 - MOST_RUNS), position]
  const places = new Map(shown.map((run, place) => [run, place]))
  // In a run in which everything was red, a failure says nothing about the spec.
  const markOf = ({ run, outcome }: RecordedResult) => {
    const said = telling[run]
    const saysNothing = outcome === 'failed' && said !== undefined && !isTelling(said, outcome)
    return saysNothing ? SAYS_NOTHING : OUTCOME_MARKS[outcome]
  }
  return ({ results }) => {
    const marks = shown.map(() => ABSENT)
    for (const result of results) {
      const place = places.get(result.run)
      if (place !== undefined) marks[place] = markOf(result)
    }
    return marks.join('')
  }
}
