import type { Beta } from './beta.ts'
import { eachRegime } from './regimes.ts'
import { type Attempt, countAttempts, type Trial } from './trials.ts'

/** What is usual among the specs of a lane. */
export interface Population {
  /** The failure rates of its specs while nothing changes, as a distribution. */
  readonly rates: Beta
  /** On how many nights a spec runs until a change for the worse happens to it, on average. */
  readonly nightsBetweenChanges: number
}

/** What is taken as usual where nothing is known. */
export const USUAL: Population = {
  rates: { failures: 0.5, passes: 5 },
  nightsBetweenChanges: 100,
}
/** Rates of specs differ much: what others do counts as much as so many attempts of a spec itself. */
const WEIGHT = USUAL.rates.failures + USUAL.rates.passes
/** What is usual counts as much as so many nights of a lane. */
const KNOWN_NIGHTS = 10 * USUAL.nightsBetweenChanges

/**
 * What is usual in a lane, by all of its specs. A failure in a lane whose specs never fail says more than one in a lane
 * that is often red.
 * @param sequences the trials of each spec, oldest first, without tonight
 */
export function populationOf(sequences: readonly (readonly Trial[])[]): Population {
  const known = sequences.map((trials) => {
    let attempts: readonly Attempt[] = []
    let changes = 0
    eachRegime(trials, (regime, position) => {
      attempts = regime.change?.before ?? regime.attempts
      if (regime.change?.proven === position) changes++
    })
    return { nights: trials.length, changes, usual: countAttempts(attempts) }
  })
  const total = (read: (one: (typeof known)[number]) => number) =>
    known.reduce((sum, one) => sum + read(one), 0)
  const failures = total(({ usual }) => usual.failures) + USUAL.rates.failures
  const attempts = total(({ usual }) => usual.trials) + WEIGHT
  const changes = total((one) => one.changes) + KNOWN_NIGHTS / USUAL.nightsBetweenChanges
  return {
    rates: {
      failures: (WEIGHT * failures) / attempts,
      passes: WEIGHT * (1 - failures / attempts),
    },
    nightsBetweenChanges: (total(({ nights }) => nights) + KNOWN_NIGHTS) / changes,
  }
}
