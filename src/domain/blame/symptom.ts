import type { Outcome, Setup, Trial } from './problem.ts'

/** What shows that builds are bad: the spec fails, or the node does not come up with them. */
export type Symptom = 'spec' | 'start'

/** What a trial says about a symptom. */
export type JudgedOutcome = Exclude<Outcome, { readonly kind: 'down' }>

export interface JudgedTrial extends Omit<Trial, 'outcome'> {
  readonly outcome: JudgedOutcome
}

/** What is changed between the two ends, as far as it matters here. */
type Ends = readonly { readonly commits: readonly unknown[] }[]

/** The setup with the bad build of each part. */
export function newSetup(parts: Ends): Setup {
  return parts.map(({ commits }) => commits.length)
}

/**
 * A node that never came up with all the bad builds cannot show a spec: then its start is what broke. One trial in which it
 * comes up makes it the spec again, because all trials are judged anew.
 */
export function symptomOf(parts: Ends, trials: readonly Trial[]): Symptom {
  const kinds = kindsOfNew(parts, trials)
  return kinds.includes('down') && !kinds.includes('counted') ? 'start' : 'spec'
}

/** Whether a node did not come up, and it is not known whether it does with all the bad builds. */
export function isSymptomOpen(parts: Ends, trials: readonly Trial[]): boolean {
  const isDown = trials.some(({ outcome }) => outcome.kind === 'down')
  return isDown && kindsOfNew(parts, trials).every((kind) => kind === 'broken')
}

function kindsOfNew(parts: Ends, trials: readonly Trial[]): readonly Outcome['kind'][] {
  const wanted = newSetup(parts).join()
  return trials.filter(({ setup }) => setup.join() === wanted).map(({ outcome }) => outcome.kind)
}

/** What trials say about the symptom. */
export function judgedTrials(symptom: Symptom, trials: readonly Trial[]): readonly JudgedTrial[] {
  return trials.map((trial) => ({ ...trial, outcome: judgedOutcome(symptom, trial.outcome) }))
}

function judgedOutcome(symptom: Symptom, outcome: Outcome): JudgedOutcome {
  switch (outcome.kind) {
    case 'down': {
      if (symptom === 'start') return { kind: 'counted', trials: 1, failures: 1 }
      const { part, why } = outcome
      return part === null ? { kind: 'broken', why } : { kind: 'unusable', part, why }
    }
    case 'counted':
      return symptom === 'start' ? { kind: 'counted', trials: 1, failures: 0 } : outcome
    case 'broken':
    case 'unusable':
      return outcome
  }
}
