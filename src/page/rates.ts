import { isTelling, lettersOf } from '../domain/views/html/cells.ts'

/** Results over which a failure rate is told. */
export const WINDOW = 20
/** Fewer results say nothing about a rate. */
const FEWEST = 3

/** The share of failures of a spec over its last results, at each run; null if too few say something. */
export function failureRates(outcomes: string): readonly (number | null)[] {
  const telling: string[] = []
  return lettersOf(outcomes).map((letter) => {
    if (!isTelling(letter)) return null
    telling.push(letter)
    const last = telling.slice(-WINDOW)
    if (last.length < FEWEST) return null
    return last.filter((one) => one !== 'p').length / last.length
  })
}
