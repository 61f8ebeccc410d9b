import { keysOf } from '../../fields.ts'
import { MOST_RUNS, RUN_NUMBERS } from '../limits.ts'
import type { RecordedOutcome, RecordedResult } from '../model.ts'

/** The letter of each outcome, as the schema describes them. */
export const OUTCOME_LETTERS: Readonly<Record<RecordedOutcome, string>> = {
  passed: 'p',
  flaky: 'k',
  failed: 'f',
  interrupted: 'i',
  skipped: 's',
  'not-run': 'n',
}
const ABSENT = '.'

const OUTCOMES: ReadonlyMap<number, RecordedOutcome | null> = new Map([
  ...keysOf(OUTCOME_LETTERS).map(
    (outcome) => [OUTCOME_LETTERS[outcome].charCodeAt(0), outcome] as const,
  ),
  [ABSENT.charCodeAt(0), null] as const,
])

/** Outcomes of a spec that are read. More would take long and be dropped. */
const MOST_OUTCOMES = 2 * MOST_RUNS

const ZERO = '0'.charCodeAt(0)

/**
 * The outcomes of a spec by run.
 * @param first the number of the first run in the file
 */
export function outcomeRuns(results: readonly RecordedResult[], first: number): string {
  const runs: string[] = []
  let letter = ''
  let length = 0
  let next = 0
  const add = (one: string, count: number) => {
    if (one === letter) {
      length += count
      return
    }
    if (length > 0) runs.push(length > 1 ? `${length}${letter}` : letter)
    letter = one
    length = count
  }
  for (const { run, outcome } of results) {
    if (first + run > next) add(ABSENT, first + run - next)
    add(OUTCOME_LETTERS[outcome], 1)
    next = first + run + 1
  }
  add('', 0)
  return runs.join('')
}

/**
 * Reads outcomes.
 * @param onOutcome gets each outcome with the number of the first of its runs, and the number behind the last one, in
 *   their order: that is much faster than each result by itself
 * @returns whether the text is valid; what comes before an error is read
 */
export function readOutcomeRuns(
  text: string,
  onOutcome: (outcome: RecordedOutcome, from: number, to: number) => void,
): boolean {
  let number = 0
  let count = 0
  let found = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const digit = code - ZERO
    if (digit >= 0 && digit <= 9) {
      count = count * 10 + digit
      if (count >= RUN_NUMBERS) return false
      continue
    }
    const outcome = OUTCOMES.get(code)
    const end = number + (count === 0 ? 1 : count)
    if (outcome === undefined || end > RUN_NUMBERS) return false
    if (outcome === null) {
      number = end
      count = 0
      continue
    }
    found += end - number
    if (found > MOST_OUTCOMES) return false
    onOutcome(outcome, number, end)
    number = end
    count = 0
  }
  return count === 0
}
