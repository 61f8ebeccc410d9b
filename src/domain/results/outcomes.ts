import type { SpecOutcome } from '../model/results.ts'

/** Outcomes by Ginkgo's state, as its JSON and JUnit reports write it (onsi/ginkgo, types/types.go, SpecState). */
export const OUTCOMES: ReadonlyMap<string, SpecOutcome> = new Map([
  ['passed', 'passed'],
  ['failed', 'failed'],
  ['timedout', 'timedout'],
  ['panicked', 'panicked'],
  ['interrupted', 'interrupted'],
  ['aborted', 'aborted'],
  ['skipped', 'skipped'],
  ['pending', 'skipped'],
])

/**
 * Outcomes by the word that Ginkgo prints on the console (onsi/ginkgo, reporters/default_reporter.go): the state in capital
 * letters, or `FAIL`. It prints no word for a spec that passed and no ending for a pending one.
 */
export const PRINTED_OUTCOMES: ReadonlyMap<string, SpecOutcome> = new Map([
  ['FAIL', 'failed'],
  ...[...OUTCOMES]
    .filter(([state]) => state !== 'passed' && state !== 'pending')
    .map(([state, outcome]) => [state.toUpperCase(), outcome] as const),
])
