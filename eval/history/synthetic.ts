import { createRandom } from '../random.ts'
import type { Sequence } from './sequences.ts'

const RATES = [0.005, 0.01, 0.02, 0.03, 0.05, 0.08, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6]
const RESULTS = 3000
/** How likely a failure follows a failure, in bursts. */
const AGAIN = [0.4, 0.6, 0.8]
const BURSTY_RATES = [0.01, 0.03, 0.1, 0.2, 0.3]

/** Tests that fail at one rate, each time independently of the time before. */
export function evenFlakes(): readonly Sequence[] {
  return RATES.map((rate) => ({
    test: `even ${rate}`,
    failed: sequence(rate, rate, RATES.indexOf(rate) + 1),
  }))
}

/** Tests whose failures come in bursts. */
export function burstyFlakes(): readonly Sequence[] {
  return BURSTY_RATES.flatMap((rate) =>
    AGAIN.map((again) => ({
      test: `bursty ${rate} ${again}`,
      failed: sequence(rate, again, Math.round(1000 * (rate + again))),
    })),
  )
}

/** Failures with this rate in the long run, of which each is followed by another one with the chance `again`. */
function sequence(rate: number, again: number, seed: number): readonly boolean[] {
  const random = createRandom(seed)
  const first = (rate * (1 - again)) / (1 - rate)
  let failed = false
  return Array.from({ length: RESULTS }, () => {
    failed = random() < (failed ? again : first)
    return failed
  })
}
