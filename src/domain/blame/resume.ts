import type { RecordedSearch, RecordedTrial } from './blame.ts'
import { headerLine, trialLine } from './journal.ts'
import { CERTAIN } from './limits.ts'
import type { Outcome } from './problem.ts'

/** Whether there is nothing left to search: what is behind it is known, and the commit as far as builds tell. */
export function isDecided({ result, isFinal, culprits }: RecordedSearch): boolean {
  if (!isFinal) return false
  if (result === 'culprit') {
    return culprits.length > 0 && culprits.every(({ chance }) => chance >= CERTAIN)
  }
  return result === 'environment' || result === 'flake'
}

/** The journal of an earlier search, with which a later one goes on; empty if there is nothing to go on with. */
export function journalOf({ spec, parts, trials, conditions }: RecordedSearch): string {
  if (conditions === '') return ''
  const subject = {
    spec,
    parts: parts.map(({ input, good, bad, commits }) => ({ name: input, good, bad, commits })),
    conditions,
  }
  const lines = trials.flatMap(({ setup, seconds, ...trial }) => {
    const outcome = outcomeOf(trial)
    return outcome === null ? [] : [trialLine({ setup, seconds, outcome })]
  })
  return [headerLine(subject), ...lines].join('')
}

/** Null for what a later version wrote. */
function outcomeOf({
  outcome,
  attempts,
  failures,
  part,
  why,
}: Omit<RecordedTrial, 'setup' | 'seconds' | 'builds'>): Outcome | null {
  switch (outcome) {
    case 'counted':
      return { kind: 'counted', trials: attempts, failures }
    case 'broken':
      return { kind: 'broken', why }
    case 'down':
      return { kind: 'down', part, why }
    case 'unusable':
      return part === null ? null : { kind: 'unusable', part, why }
    default:
      return null
  }
}
