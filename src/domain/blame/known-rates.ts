import type { Counts } from '../history/beta.ts'
import type { RecordedResult } from '../history/model.ts'
import type { KnownRates } from './rates.ts'

/** Without a history: the spec is red, and nothing else is known. */
const SEEN_RED: Counts = { trials: 1, failures: 1 }

/**
 * How often a spec failed before it was red, and since. A pass in a rerun, or after a failed attempt, counts as both.
 * @param results oldest first
 */
export function knownRates(results: readonly RecordedResult[]): KnownRates {
  const telling = results.filter(({ outcome }) => ['passed', 'flaky', 'failed'].includes(outcome))
  const red = telling.length - telling.findLastIndex(({ outcome }) => outcome !== 'failed') - 1
  const before = telling.slice(0, telling.length - red)
  const since = telling.slice(telling.length - red)
  return { good: countsOf(before), bad: red === 0 ? SEEN_RED : countsOf(since) }
}

function countsOf(results: readonly RecordedResult[]): Counts {
  const failing = results.filter(({ outcome }) => outcome !== 'passed').length
  const flaky = results.filter(({ outcome }) => outcome === 'flaky').length
  return { trials: results.length + flaky, failures: failing }
}
