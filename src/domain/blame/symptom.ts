import type { Outcome, Setup, Trial } from './problem.ts'

/** What shows that builds are bad: the spec fails, or the node does not come up with them. */
export type Symptom = 'spec' | 'start'

/** What a trial says about a symptom. */
export type JudgedOutcome =
  | Exclude<Outcome, { readonly kind: 'down' }>
  /** The node does not come up with exactly these builds, so that they cannot show a spec; each may work beside others. */
  | { readonly kind: 'mismatch'; readonly why: string }

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
  const wanted = newSetup(parts)
  return trials.filter(({ setup }) => isSame(setup, wanted)).map(({ outcome }) => outcome.kind)
}

/** What trials say about the symptom. */
export function judgedTrials(symptom: Symptom, trials: readonly Trial[]): readonly JudgedTrial[] {
  return trials.map((trial, index) => {
    const wasDown = () =>
      trials
        .slice(0, index)
        .some(({ setup, outcome }) => outcome.kind === 'down' && isSame(setup, trial.setup))
    const outcome = symptom === 'start' ? ofStart(trial.outcome) : ofSpec(trial.outcome, wasDown)
    return { ...trial, outcome }
  })
}

function ofStart(outcome: Outcome): JudgedOutcome {
  if (outcome.kind === 'down') return { kind: 'counted', trials: 1, failures: 1 }
  return outcome.kind === 'counted' ? { kind: 'counted', trials: 1, failures: 0 } : outcome
}

/**
 * A node that does not come up once may be an accident, unless only one of its builds is new to the search.
 * @param wasDown whether it did not come up with the same builds before
 */
function ofSpec(outcome: Outcome, wasDown: () => boolean): JudgedOutcome {
  if (outcome.kind !== 'down') return outcome
  const { part, why } = outcome
  return { kind: part === null && !wasDown() ? 'broken' : 'mismatch', why }
}

/** Whether builds may be tried: each of them is there, and the node may come up with all of them. */
export function canBeTried(trials: readonly JudgedTrial[], setup: Setup): boolean {
  return trials.every(({ setup: other, outcome }) => {
    if (outcome.kind === 'mismatch') return !isSame(other, setup)
    return outcome.kind !== 'unusable' || other[outcome.part] !== setup[outcome.part]
  })
}

/** The parts of a setup whose builds were in no trial that counted, so that it is not known whether they work. */
export function unprovenParts(
  setup: Setup,
  trials: readonly { readonly setup: Setup; readonly outcome: { readonly kind: string } }[],
): readonly number[] {
  return setup.flatMap((position, part) =>
    trials.some(
      ({ setup: other, outcome }) => outcome.kind === 'counted' && other[part] === position,
    )
      ? []
      : [part],
  )
}

function isSame(one: Setup, other: Setup): boolean {
  return one.join() === other.join()
}
